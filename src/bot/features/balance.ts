import type { Concern } from "../../domain/concern.ts";
import { type BalanceAdvice, lookUpsFor } from "../../domain/help-advice.ts";
import { MOBILE_DIGITS } from "../../domain/number.ts";
import { situationOf } from "../../domain/situation.ts";
import type { Step } from "../../domain/step.ts";
import type { Shown } from "../../domain/terms.ts";
import { section } from "../sections.ts";
import type { Room } from "../context.ts";
import { type Matter, matterScreen, type Telling } from "../matter.ts";
import { placeIn } from "../callback-data.ts";
import { askOperator } from "../question.ts";
import { askThem, contactCopies, contactsOf, ownSite, trusted } from "../telling-matter.ts";
import { codesOf } from "../telling-steps.ts";
import { tellBalance, tellOwnNumber } from "../telling-terms.ts";

/** What is on a card, and which number it has. In `more`, "n" means that the number is asked for. */
export const balance: Room = {
  name: "balance",
  door: true,
  enter(ctx, detail) {
    const { more, trip } = placeIn(ctx, detail);
    const asked = more.includes(NUMBER) ? undefined : askOperator(ctx, "balance", trip, more);
    return asked ?? matterScreen(ctx, "balance", detail, tell);
  },
};

const NUMBER = "n";

/** What people want to see, and which look-ups show it. */
const TOPICS = {
  credit: ["credit", "credit-end-date"],
  bundle: ["usage", "bonus", "roaming-data"],
  data: ["usage", "roaming-data", "bonus"],
  bill: ["bill"],
} as const satisfies Record<string, readonly Shown[]>;
type Topic = keyof typeof TOPICS;

const TOPICS_OF: Record<Concern, readonly Topic[]> = {
  nobody: [],
  prepaid: ["credit", "bundle"],
  bill: ["bill", "bundle"],
  "not-theirs": [],
  "travel-esim": ["data"],
  elsewhere: ["credit", "bundle"],
  ended: [],
};

function tell(matter: Matter): Telling {
  const { advice, concern, ctx, name, operator, place } = matter;
  const { say } = ctx;
  const checks = lookUpsFor(operator, situationOf(place.trip, operator, ctx.knowledge.devices));
  const topics = TOPICS_OF[concern].map((topic) => ({ topic, found: checksOf(topic, checks) }));
  const known = topics.flatMap(({ found }) => found);
  const steps = [...known.flatMap((check) => check.steps), ...(advice.ownNumber ?? [])];
  const isAboutNumber = place.more.includes(NUMBER);
  const form = isAboutNumber ? [say("balance-number-form", { digits: MOBILE_DIGITS })] : [];
  const number = hasNumber(concern) ? [[numberPart(matter), ...form].join("\n")] : [];
  const rest = topics.flatMap(({ topic, found }) => topicPart(matter, topic, found));
  const isKnown = topics.every(({ found }) => found.length > 0);
  const asks = !isKnown && concern !== "nobody";
  const parts = [
    concern === "nobody" ? say("balance-title-nobody") : say("balance-title", { operator: name }),
    ...(SPOKEN_FIRST.has(concern) ? [say(`verdict-${advice.verdict}`, { operator: name })] : []),
    ...(isAboutNumber ? [...number, ...rest] : [...rest, ...number]),
    ...(steps.some(isForOwnSim) ? [say("balance-own-sim")] : []),
    ...(asks ? askThem(matter) : []),
  ];
  return {
    parts,
    facts: [known, advice.ownNumber, asks ? [contactsOf(matter), operator.domains[0]] : []],
    copies: [...steps.flatMap((step) => codesOf(say, step)), ...(asks ? contactCopies(matter) : [])],
    sites: ownSite(matter),
    doors: concern === "nobody" ? ["finder", "money"] : ["money", "rescue"],
  };
}

/** Where there is nothing to look up, or it is somewhere else, that is said before anything. */
const SPOKEN_FIRST: ReadonlySet<Concern> = new Set<Concern>(["nobody", "not-theirs", "elsewhere", "ended"]);

function checksOf(topic: Topic, checks: readonly BalanceAdvice[]): BalanceAdvice[] {
  return checks.filter(({ shows }) => TOPICS[topic].some((each) => each === shows.value));
}

function topicPart(matter: Matter, topic: Topic, found: readonly BalanceAdvice[]): string[] {
  const { say } = matter.ctx;
  const lines = found.map((check) => `• ${trusted(matter, tellBalance(say, check), check)}`);
  return section(say(`balance-${topic}`), lines.length > 0 ? lines : [say(`balance-unknown-${topic}`)]);
}

/** A travel eSIM usually has no number, and a card that is not theirs none of theirs. */
function hasNumber(concern: Concern): boolean {
  return concern === "prepaid" || concern === "nobody" || concern === "bill";
}

function numberPart(matter: Matter): string {
  const { advice, ctx } = matter;
  const { say } = ctx;
  const own = advice.ownNumber;
  const how =
    own === undefined ? [say("balance-number-anyway")] : [trusted(matter, tellOwnNumber(say, own), own)];
  return [say("balance-number"), ...how].join("\n");
}

function isForOwnSim(step: Step): boolean {
  if (step.kind === "call") return /^\d{3,5}$/.test(step.number.value);
  return step.kind === "dial" || step.kind === "send-sms";
}
