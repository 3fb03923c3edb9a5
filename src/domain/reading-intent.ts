import { readNumber } from "./number.ts";
import type { NumberPlan } from "./number-plan.ts";
import { BUYING } from "./reading-buying.ts";
import { readLanguage } from "./reading-language.ts";
import { MATTERS } from "./reading-matters.ts";
import { MONEY } from "./reading-money.ts";
import { asksForOperator } from "./reading-operator.ts";
import { PROBLEMS } from "./reading-problems.ts";
import type { Meanings } from "./reading-meanings.ts";
import { FORGET, greets, THANKS } from "./reading-small-talk.ts";
import type { Sentence } from "./reading-text.ts";
import { type Intent, INTENTS, LAST_MISHAP, type Told } from "./reading-told.ts";
import { DENIED, isOffTopic, LINK, NOT_WHEN, isSoldThere, PAYS_BY } from "./reading-vetoes.ts";

/** What somebody comes for: the most urgent of all that the sentence could mean. */
export function readIntent(
  text: string,
  sentence: Sentence,
  numbers: NumberPlan,
  links: readonly Leads[],
  { meant: ruled, hinted, vetoed, onSubject }: Meanings,
): Pick<Told, "intent" | "language"> {
  const plain = withoutDenied(sentence.plain);
  const language = readLanguage(sentence);
  const written = writtenNumber(text, numbers);
  const says: Partial<Record<Intent, boolean>> = {
    "operator-unknown": asksForOperator(sentence),
    language: language.asked,
    forget: FORGET.test(plain),
    thanks: THANKS.test(plain),
    greeting: greets(sentence.plain),
  };
  // A swindle need not speak of phones.
  const isSaid = (intent: Intent): boolean =>
    (onSubject || intent === "scam") && WAYS_TO_SAY[intent]?.test(plain) === true;
  const meant = INTENTS.filter((intent) => says[intent] === true || ruled.has(intent) || isSaid(intent))
    .filter((intent) => !vetoed.has(intent))
    .filter((intent) => NOT_WHEN[intent]?.test(plain) !== true)
    .filter((intent) => intent !== "shop" || isSoldThere(plain));
  if (meant[0] === undefined && PAYS_BY.test(plain)) meant.push("payment");
  if (meant[0] === undefined) meant.push(...INTENTS.filter((intent) => hinted.has(intent)));
  const intent = isOffTopic(plain) ? meant.find((each) => ANY_TOPIC.has(each)) : meant[0];
  const small = intent === undefined || SMALL_TALK.has(intent);
  if (small && written !== undefined) return { intent: "number" };
  if (small && links.length > 0) return { intent: "scam" };
  // Whatever else they ask, a stranger's link is what to speak of, unless something went wrong already.
  if (
    links.includes("stranger") &&
    (intent === undefined || INTENTS.indexOf(intent) > INTENTS.indexOf(LAST_MISHAP))
  )
    return { intent: "scam" };
  // A number that is none to top up is what to speak of first.
  if (intent === "top-up" && written === "odd") return { intent: "number" };
  if (intent === undefined) return {};
  return intent === "language" && language.language !== undefined
    ? { intent, language: language.language }
    : { intent };
}

/** What they say, without what they say was not, and without addresses. */
export function withoutDenied(plain: string): string {
  return plain.replaceAll(LINK, " ").replaceAll(DENIED, " ");
}

const WAYS_TO_SAY: Partial<Record<Intent, RegExp>> = {
  ...PROBLEMS,
  ...MATTERS,
  ...BUYING,
  money: MONEY,
};

/** Where a link leads: to an operator's own domain, or to somebody else. */
export type Leads = "operator" | "stranger";

const ANY_TOPIC: ReadonlySet<Intent> = new Set(["human", "language", "forget", "thanks", "greeting"]);
const SMALL_TALK: ReadonlySet<Intent> = new Set(["greeting", "thanks"]);

/** A number in the text: one to top up, or one that needs a word first (a code, a SIM number, one digit too many). */
function writtenNumber(text: string, numbers: NumberPlan): "mobile" | "odd" | undefined {
  if ((text.slice(0, 1000).match(/\p{Nd}/gu)?.length ?? 0) < 8) return undefined;
  const { kind } = readNumber(text.slice(0, 1000), numbers);
  if (kind === "other") return undefined;
  return kind === "belgian-mobile" ? "mobile" : "odd";
}
