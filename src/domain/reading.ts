import type { Day } from "./day.ts";
import type { Devices } from "./device.ts";
import { readOrigin } from "./device-reading.ts";
import type { NumberPlan } from "./number-plan.ts";
import type { Operator } from "./operator.ts";
import { readBought, readPhone } from "./reading-device.ts";
import { readIntent, withoutDenied } from "./reading-intent.ts";
import { type Homes, prepareHomes, readLinks } from "./reading-links.ts";
import { readMeansFor } from "./reading-means.ts";
import { type Names, prepareNames } from "./reading-names.ts";
import { readOperator } from "./reading-operator.ts";
import { meaningsOf } from "./reading-meanings.ts";
import { readStay } from "./reading-stay.ts";
import { readBilling, readForm, readOffline } from "./reading-terms.ts";
import { anyOf, sentenceOf } from "./reading-text.ts";
import { isOffTopic } from "./reading-vetoes.ts";
import type { Expecting, Intent, Told } from "./reading-told.ts";

/** All that is needed to read a sentence, made once from the catalog. */
export interface Knowledge {
  names: Names;
  homes: Homes;
  devices: Devices;
  numbers: NumberPlan;
}

export function prepareReading(catalog: {
  operators: readonly Operator[];
  devices: Devices;
  numbers: NumberPlan;
}): Knowledge {
  return {
    names: prepareNames(catalog.operators),
    homes: prepareHomes(catalog.operators),
    devices: catalog.devices,
    numbers: catalog.numbers,
  };
}

/** Patterns are compiled when they are first used, for a quarter of a second: better not in somebody's first message. */
export function warmReading(knowledge: Knowledge): void {
  readSentence("你好, which sim?", knowledge);
}

/**
 * What a free sentence tells, in Chinese, English and the words that Belgian operators use. Whatever is not understood
 * is left out. `expecting` is the question they answer; `today` makes "until March" a length of stay.
 */
export function readSentence(
  text: string,
  knowledge: Knowledge,
  { expecting, today }: { expecting?: Expecting; today?: Day } = {},
): Told {
  const sentence = sentenceOf(text);
  const { names, homes, devices, numbers } = knowledge;
  const links = readLinks(text, homes);
  const meanings = meaningsOf(withoutDenied(sentence.plain));
  const about = readIntent(text, sentence, numbers, links.leads, meanings);
  const stay = readStay(sentence, expecting === "stay", today);
  const phone = readPhone(sentence, devices, expecting === "device");
  const originOf = (words: string): ReturnType<typeof readOrigin> => readOrigin(words, devices);
  const bought = readBought(sentence, originOf, phone.device !== undefined, expecting === "bought");
  // "An orange iPhone" is a colour.
  const namesPhone =
    phone.device !== undefined && !/\borange (?:i?phone|pixel|samsung)/u.test(sentence.plain);
  const operator =
    readOperator(sentence, names, {
      expected: expecting === "operator",
      meanings,
      phoneMatter: PHONE_MATTERS.has(about.intent) || namesPhone,
    }) ?? links.operator;
  const offTopic = isOffTopic(sentence.plain);
  const billing = offTopic ? undefined : readBilling(sentence, expecting === "billing");
  const form = readForm(sentence, expecting === "form");
  const means = offTopic ? [] : readMeansFor(sentence, about.intent);
  // "What does it cost to go online without a bundle" asks, and complains of nothing.
  const offline = readOffline(sentence, meanings.meant.has("offline") && about.intent !== "money");
  const told: Told = {
    ...(stay === undefined ? {} : { stay }),
    ...phone,
    ...(bought === undefined || bought === "unknown" ? {} : { bought }),
    ...(operator === undefined ? {} : { operator }),
    ...(billing === undefined ? {} : { billing }),
    ...(form === undefined ? {} : { form }),
    ...(means.length === 0 ? {} : { means }),
    ...(offline === undefined ? {} : { offline }),
  };
  if (operator === "dont-know" && expecting !== "operator") about.intent ??= "operator-unknown";
  // "No idea whose card it is, it says Pay&Go": then we know.
  if (about.intent === "operator-unknown" && operator !== undefined && operator !== "dont-know")
    delete about.intent;
  if (about.intent !== undefined && isMore(about.intent, told, expecting)) Object.assign(told, about);
  if (
    Object.keys(told).length === 0 &&
    expecting !== undefined &&
    (bought === "unknown" || SKIPS.test(sentence.plain))
  )
    return { skipped: "yes" };
  return told;
}

/** What is asked about phones only: beside it, "orange" is no fruit. */
const PHONE_MATTERS: ReadonlySet<Intent | undefined> = new Set<Intent>([
  "scam",
  "wrong-number",
  "twice",
  "code-unreadable",
  "not-arrived",
  "failed",
  "human",
  "identification",
  "balance",
  "payment",
  "leaving",
  "expiry",
  "top-up",
]);

/** "Hello, I have an Orange card" is no greeting. */
function isMore(intent: Intent, told: Told, expecting: Expecting | undefined): boolean {
  if (
    expecting !== undefined &&
    told[expecting] !== undefined &&
    ANSWERS[expecting]?.includes(intent) === true
  )
    return false;
  return (intent !== "greeting" && intent !== "thanks") || Object.keys(told).length === 0;
}

/** Words that answer a question and say nothing more when they do: "hey" is an operator, "I top up" is prepaid. */
const ANSWERS: Partial<Record<Expecting, readonly Intent[]>> = {
  billing: ["top-up"],
  operator: ["operator-unknown", "greeting"],
};

const SKIPPING = anyOf(
  "不知道|不清楚|不确定|不懂|忘了|跳过|随便|都行|都可以|无所谓|没想好|不一定|看情况|还不知道|还没定|不告诉你|不想说|唔知",
  String.raw`(?:it )?depends|not decided(?: yet)?|not yet decided|pass|skip|next|whatever|any|don'?t care|\?+`,
  "idk|(?:i )?do not know|dunno|no idea|(?:i am )?(?:not sure|unsure)|unknown",
  "(?:ik )?weet (?:ik )?(?:het )?niet|geen idee|je ne sais pas|aucune idee",
);
const SKIPS = new RegExp(String.raw`^我?也?(?:${SKIPPING.source})[\s!.?。吧啊呢了]*$`, "u");
