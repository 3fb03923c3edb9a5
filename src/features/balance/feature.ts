import { type Concern } from "../../advice/verdict.ts";
import { lookUpsFor } from "../../advice/help.ts";
import { MOBILE_DIGITS } from "../../catalog/number.ts";
import { isForOwnSim } from "../../catalog/step.ts";
import type { Shown } from "../../catalog/terms.ts";
import { placeIn } from "../../bot/callback-data.ts";
import type { Room } from "../../bot/context.ts";
import { askThem, type Matter, matterScreen, ownSite, type Telling, trusted } from "../../bot/sim-screen.ts";
import { askOperator } from "../../guide/screen.ts";
import { codesOf } from "../../format/operator.ts";
import { tellBalance } from "../../format/terms.ts";

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

const TOPICS_OF: Record<Concern, readonly (keyof typeof TOPICS)[]> = {
  nobody: [],
  prepaid: ["credit", "bundle"],
  bill: ["bill", "bundle"],
  "not-theirs": [],
  "travel-esim": ["data"],
  elsewhere: ["credit", "bundle"],
  ended: [],
};

function tell(matter: Matter): Telling {
  const { advice, concern, name, operator, place, say } = matter;
  const checks = lookUpsFor(operator, advice.situation);
  const topics = TOPICS_OF[concern].map((topic) => ({
    topic,
    found: checks.filter(({ shows }) => TOPICS[topic].some((each) => each === shows.value)),
  }));
  const known = topics.flatMap(({ found }) => found);
  const steps = known.flatMap((check) => check.steps);
  const isAboutNumber = place.more.includes(NUMBER);
  const number = HAS_NUMBER.has(concern) ? [numberPart(matter, isAboutNumber)] : [];
  const rest = topics.map(({ topic, found }) => {
    const lines = found.map((check) => `• ${trusted(matter, tellBalance(say, check), check)}`);
    return [say(`balance-${topic}`), ...(lines.length > 0 ? lines : [say(`balance-unknown-${topic}`)])].join(
      "\n",
    );
  });
  const isKnown = topics.every(({ found }) => found.length > 0);
  const asks = !isKnown && concern !== "nobody";
  const asking = askThem(matter, asks);
  return {
    parts: [
      concern === "nobody" ? say("balance-title-nobody") : say("balance-title", { operator: name }),
      ...(SPOKEN_FIRST.has(concern) ? [say(`verdict-${advice.verdict}`, { operator: name })] : []),
      ...(isAboutNumber ? [...number, ...rest] : [...rest, ...number]),
      ...(steps.some(isForOwnSim) ? [say("balance-own-sim")] : []),
      ...asking.parts,
    ],
    facts: [known, asking.facts, asks && operator.domains[0]],
    copies: [...steps.flatMap((step) => codesOf(say, step)), ...asking.copies],
    sites: ownSite(matter),
    doors: concern === "nobody" ? ["finder", "money"] : ["money", "rescue"],
  };
}

/** Where there is nothing to look up, or it is somewhere else, that is said before anything. */
const SPOKEN_FIRST: ReadonlySet<Concern> = new Set<Concern>(["nobody", "not-theirs", "elsewhere", "ended"]);

/** A travel eSIM usually has no number, and a card that is not theirs none of theirs. */
const HAS_NUMBER: ReadonlySet<Concern> = new Set<Concern>(["prepaid", "nobody", "bill"]);

function numberPart({ say }: Matter, tellsForm: boolean): string {
  const form = tellsForm ? [say("balance-number-form", { digits: MOBILE_DIGITS })] : [];
  return [say("balance-number"), say("balance-number-anyway"), ...form].join("\n");
}
