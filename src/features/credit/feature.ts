import type { Note } from "../../catalog/note.ts";
import {
  askThem,
  type Sim,
  simFeature,
  ownSite,
  sendToThem,
  type SimContent,
  trustedSection,
} from "../../bot/sim-screen.ts";
import { formatAmounts, formatClocks } from "../../format/terms.ts";
import { bullets, section } from "../../format/facts.ts";

/** The words for money on a card: credit, bundle, bonus, data plan; what eats the credit, and when each runs out. */
export const credit = simFeature("credit", format);

function format(sim: Sim): SimContent {
  const { advice, simKind, name, operator, t } = sim;
  const words = section(t("money-title"), bullets(WORDS.map((word) => t(`money-word-${word}`))));
  switch (simKind) {
    case "nobody":
      return {
        parts: [...words, ...whyGone(sim), t("money-outside-any"), ...runsOut(sim)],
        facts: [],
        features: ["balance", "which-operator"],
      };
    case "not-theirs":
    case "ended":
      return {
        parts: [t(`verdict-${advice.outcome}`, { operator: name }), ...words],
        facts: operator.status,
        features: ["which-operator"],
      };
    case "bill": {
      const parts = [...words, t("money-bill", { operator: name })];
      return { ...sendToThem(sim, parts, operator.status), features: ["balance", "which-operator"] };
    }
    case "travel-esim":
    case "elsewhere":
    case "prepaid":
      return byOperator(sim, words);
  }
}

const WORDS = ["credit", "bundle", "bonus", "data-plan"] as const;

function byOperator(sim: Sim, words: readonly string[]): SimContent {
  const { simKind, name, operator, t } = sim;
  const { amounts, clocks } = operator;
  const { bonuses, cap, perMegabyte } = amounts;
  const isPrepaid = simKind === "prepaid";
  const notes = operator.notes.filter(({ value }) => NOTES.has(value));
  const fix = bonuses === undefined ? operator.fixes["no-new-data"] : undefined;
  const rules = [
    ...formatAmounts(t, { bonuses, cap }),
    ...notes.map(({ value }) => t(`note-${value}`)),
    ...(fix === undefined ? [] : [[t("problem-no-new-data"), t(`fix-${fix.value}`)].join("\n→ ")]),
  ];
  const outside = formatAmounts(t, { perMegabyte });
  const isKnown =
    rules.length > 0 &&
    (!isPrepaid || outside.length > 0) &&
    clocksOf(sim).every((clock) => clocks[clock] !== undefined);
  const asking = askThem(sim, !isKnown);
  const ends = { bundle: clocks.bundle, credit: clocks.credit, sim: clocks.sim };
  if (rules.length === 0) rules.push(t("money-operator-unknown"));
  if (outside.length === 0) outside.push(t("money-outside-unknown", { operator: name }));
  return {
    parts: [
      ...words,
      ...(isPrepaid ? whyGone(sim) : []),
      ...trustedSection(sim, t("money-operator", { operator: name }), rules, [bonuses, cap, notes, fix]),
      ...(isPrepaid ? trustedSection(sim, t("money-outside"), outside, perMegabyte) : []),
      ...runsOut(sim),
      ...asking.parts,
    ],
    facts: [bonuses, cap, notes, fix, perMegabyte, ends, asking.facts, !isKnown && operator.domains[0]],
    copies: asking.copies,
    sites: ownSite(sim),
    features: ["balance", "reminders"],
  };
}

/** Why the data can be gone although they topped up. */
function whyGone({ t }: Sim): string[] {
  return section(t("money-why"), bullets(REASONS.map((reason) => t(`money-why-${reason}`))));
}

const REASONS = ["only-credit", "too-little", "bundle-over", "eats-credit"] as const;

/** When things expire, with the operator's figures. If one is unknown, it says so. */
function runsOut(sim: Sim): string[] {
  const { simKind, operator, t } = sim;
  if (simKind === "nobody")
    return section(t("money-clocks"), bullets([t("caution-three-clocks"), t("money-clocks-any")]));
  const clocks = clocksOf(sim);
  const lines = clocks.flatMap((clock) => {
    const fact = operator.clocks[clock];
    if (fact !== undefined) return formatClocks(t, { [clock]: fact });
    return [simKind === "prepaid" ? t(`money-unknown-${clock}`) : t("money-unknown-plan")];
  });
  const known = clocks.map((clock) => operator.clocks[clock]);
  return trustedSection(sim, t(simKind === "prepaid" ? "money-clocks" : "money-clock"), lines, known);
}

function clocksOf({ simKind }: Sim): readonly ("bundle" | "credit" | "sim")[] {
  return simKind === "prepaid" ? ["bundle", "credit", "sim"] : ["bundle"];
}

/** What an operator says about credit and bundles, and when they expire. */
const NOTES: ReadonlySet<Note> = new Set<Note>([
  "credit-is-not-a-bundle",
  "bundle-renews-from-credit",
  "credit-and-bundle-together",
  "bundle-over-uses-credit",
  "credit-carries-over",
  "bundles-work-in-the-eu",
  "no-daily-roaming-pass",
  "outside-eu-data-blocked",
  "other-services-take-credit",
  "data-lost-at-the-end",
  "top-up-does-not-extend",
  "top-up-waits-for-the-end",
  "days-are-not-added-up",
  "monthly-plan-renews-itself",
  "starts-on-arrival",
]);
