import { type SimKind } from "../../advice/verdict.ts";
import { lookUpsFor } from "../../advice/help.ts";
import { MOBILE_DIGITS } from "../../catalog/number.ts";
import { isForOwnSim } from "../../catalog/step.ts";
import type { Shown } from "../../catalog/terms.ts";
import { readFeatureData } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { askThem, type Sim, simScreen, ownSite, type SimContent, trusted } from "../../bot/sim-screen.ts";
import { askOperator } from "../../guide/screen.ts";
import { codesOf } from "../../format/operator.ts";
import { formatBalance } from "../../format/terms.ts";

/** The balance of a SIM, and its number. In `more`, "n" means that they asked for the number. */
export const balance: Feature = {
  name: "balance",
  inHelp: true,
  open(ctx, detail) {
    const { more, answers } = readFeatureData(ctx, detail);
    const asked = more.includes(NUMBER) ? undefined : askOperator(ctx, "balance", answers, more);
    return asked ?? simScreen(ctx, "balance", detail, format);
  },
};

const NUMBER = "n";

/** What people want to see, and which checks show it. */
const TOPICS = {
  credit: ["credit", "credit-end-date"],
  bundle: ["usage", "bonus", "roaming-data"],
  data: ["usage", "roaming-data", "bonus"],
  bill: ["bill"],
} as const satisfies Record<string, readonly Shown[]>;

const TOPICS_OF: Record<SimKind, readonly (keyof typeof TOPICS)[]> = {
  nobody: [],
  prepaid: ["credit", "bundle"],
  bill: ["bill", "bundle"],
  "not-theirs": [],
  "travel-esim": ["data"],
  elsewhere: ["credit", "bundle"],
  ended: [],
};

function format(sim: Sim): SimContent {
  const { advice, simKind, name, operator, data, t } = sim;
  const checks = lookUpsFor(operator, advice.situation);
  const topics = TOPICS_OF[simKind].map((topic) => ({
    topic,
    found: checks.filter(({ shows }) => TOPICS[topic].some((each) => each === shows.value)),
  }));
  const known = topics.flatMap(({ found }) => found);
  const steps = known.flatMap((check) => check.steps);
  const isAboutNumber = data.more.includes(NUMBER);
  const number = HAS_NUMBER.has(simKind) ? [numberPart(sim, isAboutNumber)] : [];
  const rest = topics.map(({ topic, found }) => {
    const lines = found.map((check) => `• ${trusted(sim, formatBalance(t, check), check)}`);
    return [t(`balance-${topic}`), ...(lines.length > 0 ? lines : [t(`balance-unknown-${topic}`)])].join(
      "\n",
    );
  });
  const isKnown = topics.every(({ found }) => found.length > 0);
  const asks = !isKnown && simKind !== "nobody";
  const asking = askThem(sim, asks);
  return {
    parts: [
      simKind === "nobody" ? t("balance-title-nobody") : t("balance-title", { operator: name }),
      ...(SPOKEN_FIRST.has(simKind) ? [t(`verdict-${advice.outcome}`, { operator: name })] : []),
      ...(isAboutNumber ? [...number, ...rest] : [...rest, ...number]),
      ...(steps.some(isForOwnSim) ? [t("balance-own-sim")] : []),
      ...asking.parts,
    ],
    facts: [known, asking.facts, asks && operator.domains[0]],
    copies: [...steps.flatMap((step) => codesOf(t, step)), ...asking.copies],
    sites: ownSite(sim),
    features: simKind === "nobody" ? ["which-operator", "credit"] : ["credit", "not-arrived"],
  };
}

/** If there is nothing to check, or it is elsewhere, say so first. */
const SPOKEN_FIRST: ReadonlySet<SimKind> = new Set<SimKind>(["nobody", "not-theirs", "elsewhere", "ended"]);

/** A travel eSIM usually has no number, and if the SIM is not theirs, neither is its number. */
const HAS_NUMBER: ReadonlySet<SimKind> = new Set<SimKind>(["prepaid", "nobody", "bill"]);

function numberPart({ t }: Sim, withForm: boolean): string {
  const form = withForm ? [t("balance-number-form", { digits: MOBILE_DIGITS })] : [];
  return [t("balance-number"), t("balance-number-anyway"), ...form].join("\n");
}
