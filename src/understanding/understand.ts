import type { Day } from "../day.ts";
import type { Devices } from "../catalog/devices.ts";
import { type NumberPlan, readNumber } from "../catalog/number.ts";
import { spellMeans } from "../catalog/means.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Answers } from "../guide/answers.ts";
import { boughtIn, deviceIn, type DeviceWords, prepareDevices } from "./device.ts";
import { type Alike, featuresOf, readAlike } from "./features.ts";
import { type AskedLanguage, type Expecting, type Intent, isIncident } from "./intents.ts";
import { type Homes, type Leads, linksIn, prepareHomes } from "./links.ts";
import { meansIn } from "./means.ts";
import { type Class, CLASSES, type Model, probabilitiesOf, readModel } from "./model.ts";
import { type Names, namesIn, prepareNames } from "./names.ts";
import { operatorIn } from "./operator.ts";
import { stayIn } from "./stay.ts";
import { billingIn, formIn, isOffline, languageIn } from "./terms.ts";
import { readPatterns } from "./patterns.ts";
import { LONGEST_TEXT, plainly, sentenceOf } from "./text.ts";

/** All that is needed to understand a sentence, made once. */
export interface Knowledge {
  names: Names;
  homes: Homes;
  devices: DeviceWords;
  numbers: NumberPlan;
  /** Both are read when they are first asked for: nobody's first tap waits for a megabyte. */
  alike: () => Alike;
  model: () => Model;
}

interface Asked {
  knowledge: Knowledge;
  expecting?: Expecting | undefined;
  today?: Day;
}

export interface Understood {
  /** What they come for; missing when we are not sure, or when it is nothing of ours. */
  intent?: Intent;
  /** What is likeliest, sure or not, and how likely it is. */
  likeliest: Class;
  confidence: number;
  /** The three likeliest of what we can help with. */
  candidates: Intent[];
  answers: Answers;
  /** With the intent `language`, if they said which. */
  language?: AskedLanguage;
  /** They were asked something and do not know, or do not want to say. */
  isSkip: boolean;
}

export function prepareUnderstanding(
  catalog: { operators: readonly Operator[]; devices: Devices; numbers: NumberPlan },
  model = once(readModel),
): Knowledge {
  return {
    names: prepareNames(catalog.operators),
    homes: prepareHomes(catalog.operators),
    devices: prepareDevices(catalog.devices),
    numbers: catalog.numbers,
    alike: once(readAlike),
    model,
  };
}

/** What the model is shown of a text. */
export function shownOf(text: string, { names, alike }: Pick<Knowledge, "names" | "alike">): Set<string> {
  return featuresOf(withTags(plainly(text).replaceAll(LINK, " somelink "), names), alike());
}

const { pattern } = readPatterns("understand");
const LINK = pattern("LINK", "gu");
const SKIPS = pattern("SKIPS");

/** What a sentence says, whatever was asked: this is most of the work. */
type Reading = ReturnType<typeof readSentence>;

/** What is asked was learned from examples (`training/`). */
export function readSentence(text: string, knowledge: Knowledge) {
  const sentence = sentenceOf(text);
  const links = linksIn(text, knowledge.homes);
  const chances = probabilitiesOf(shownOf(text, knowledge), knowledge.model());
  const byChance = CLASSES.map((each, at) => ({ each, chance: chances[at] ?? 0 })).toSorted(
    (a, b) => b.chance - a.chance,
  );
  const isWordless = !SOMETHING.test(sentence.replaceAll(LINK, ""));
  const learned = isWordless ? "none" : likeliestOf(byChance);
  const likeliest = besidesWords(learned, text, links.leads, knowledge.numbers);
  const confidence = likeliest === learned && !isWordless ? (chances[CLASSES.indexOf(learned)] ?? 0) : 1;
  const isOurs = likeliest !== "none" || (chances[CLASSES.indexOf("none")] ?? 0) < SURELY_NOT_OURS;
  return { text, sentence, links, byChance, likeliest, confidence, isOurs };
}

/**
 * What a stranger's sentence asks for, and what it tells: names, lengths of stay, devices and means are read by lists and
 * grammar, never guessed. `expecting` is the question that they answer; `today` makes "until March" a length of stay;
 * `reading` is of the same text, where it was read before.
 */
export function understand(
  text: string,
  asked: Asked,
  reading: Reading = readSentence(text, asked.knowledge),
): Understood {
  const { expecting } = asked;
  const { sentence, links, byChance, likeliest, confidence, isOurs } = reading;
  if (expecting !== undefined && expecting !== "operator" && SKIPS.test(sentence))
    return { likeliest: "none", confidence: 1, candidates: [], answers: {}, isSkip: true };
  const { isUnknown, answers } = answersIn(text, { likeliest, isOurs, home: links.operator }, asked);
  const candidates = [likeliest, ...byChance.map(({ each }) => each)].filter((each) => each !== "none");
  // Somebody who answers what we asked must say clearly that they want something else.
  const isAnswer = expecting !== undefined && answers[expecting] !== undefined;
  const isSure = confidence >= (isAnswer ? CLEARLY : SURE);
  const intent =
    likeliest === "none" || !isSure || !isMore(likeliest, answers, isAnswer) ? undefined : likeliest;
  const language = intent === "language" ? languageIn(sentence) : undefined;
  return {
    ...(intent !== undefined && { intent }),
    likeliest,
    confidence,
    candidates: [...new Set(candidates)].slice(0, 3),
    answers,
    ...(language !== undefined && { language }),
    isSkip: isUnknown && Object.keys(answers).length === 0,
  };
}

/** Names of operators say whose card it is, not what is asked: the model sees that there is one, and not which. */
function withTags(plain: string, names: Names): string {
  let tagged = "";
  let from = 0;
  for (const { at, end, kind } of namesIn(plain, names)) {
    tagged += `${plain.slice(from, at)}${kind === "sure" ? "" : plain.slice(at, end)}${/\p{Script=Han}/u.test(plain.slice(at, end)) ? "〇" : " 〇 "}`;
    from = end;
  }
  return tagged + plain.slice(from);
}

/** The first, unless something went wrong is likelier than that, whatever it was: people who lost money are heard first. */
function likeliestOf(byChance: readonly { each: Class; chance: number }[]): Class {
  const [first] = byChance;
  const mishaps = byChance.filter(({ each }) => isIncident(each));
  const worry = mishaps.reduce((sum, { chance }) => sum + chance, 0);
  return (worry > (first?.chance ?? 0) ? mishaps[0] : first)?.each ?? "none";
}

/** A Chinese character, or two letters or figures: of less nobody could tell anything. */
const SOMETHING = /\p{Script=Han}|[\p{L}\p{Nd}]{2}/u;
/** Below this we ask back. */
const SURE = 0.3;
/** From here on it is something else than what was asked, or told before. */
export const CLEARLY = 0.5;
/** From here on, "orange" is a fruit. */
const SURELY_NOT_OURS = 0.6;

/** What a number or a link in the text says beside all words. */
function besidesWords(learned: Class, text: string, links: readonly Leads[], numbers: NumberPlan): Class {
  const beginning = text.slice(0, LONGEST_TEXT);
  const hasDigits = (beginning.match(/\p{Nd}/gu)?.length ?? 0) >= 8;
  const kind = hasDigits ? readNumber(beginning, numbers).kind : "other";
  const isSmall = learned === "none" || learned === "thanks" || learned === "greeting";
  if (isSmall && kind !== "other") return "number";
  if (isSmall && links.length > 0) return "scam";
  // Whatever else they ask, a stranger's link is what to speak of, unless something went wrong already.
  if (links.includes("stranger") && !isIncident(learned)) return "scam";
  // A number that is none to top up is what to speak of first.
  return learned === "top-up" && kind !== "other" && kind !== "belgian-mobile" ? "number" : learned;
}

/** What is made when it is first asked for, and then kept. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** `home`: the operator to whose site a link leads. */
function answersIn(
  text: string,
  { likeliest, isOurs, home }: { likeliest: Class; isOurs: boolean; home: string | undefined },
  { knowledge: { names, devices }, expecting, today }: Asked,
): { answers: Answers; isUnknown: boolean } {
  const sentence = sentenceOf(text);
  const stay = stayIn(text, expecting === "stay", today);
  const device = deviceIn(sentence, devices, expecting === "device");
  const isAboutDevice = device !== undefined;
  const bought = boughtIn(sentence, devices, { isAboutDevice, expected: expecting === "bought" });
  const about = { names, expected: expecting === "operator", isOurs, intent: likeliest };
  const operator =
    operatorIn(sentence, about) ?? home ?? (likeliest === "operator-unknown" ? "dont-know" : undefined);
  const isTheirs = isOurs || [expecting, operator, stay, device].some((each) => each !== undefined);
  const answers = {
    stay,
    device,
    bought: bought === "unknown" ? undefined : bought,
    operator,
    billing: billingIn(sentence, expecting === "billing"),
    form: formIn(sentence, expecting === "form"),
    means: (isTheirs && spellMeans(meansIn(sentence, likeliest))) || undefined,
    offline: isOffline(sentence) ? "yes" : undefined,
  };
  const told = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return { answers: Object.fromEntries(told) as Answers, isUnknown: bought === "unknown" };
}

/** "Hello, I have an Orange card" is no greeting; "base", where we asked whose card it is, is no wish to top up. */
function isMore(intent: Intent, answers: Answers, isAnswer: boolean): boolean {
  if (intent === "operator-unknown") return answers.operator === "dont-know" && !isAnswer;
  if (intent === "greeting" || intent === "thanks") return Object.keys(answers).length === 0;
  return intent !== "top-up" || !isAnswer;
}
