import type { Note } from "../../catalog/note.ts";
import type { Room } from "../../bot/context.ts";
import {
  askThem,
  type Matter,
  matterScreen,
  ownSite,
  sendToThem,
  type Telling,
  told,
} from "../../bot/sim-screen.ts";
import { tellAmounts, tellClocks } from "../../format/terms.ts";
import { bullets, section } from "../../format/facts.ts";

/** The words for money on a card: credit, bundle, bonus, data plan; what eats the credit, and when each runs out. */
export const money: Room = {
  name: "money",
  door: true,
  enter: (ctx, detail) => matterScreen(ctx, "money", detail, tell),
};

function tell(matter: Matter): Telling {
  const { advice, concern, name, operator, say } = matter;
  const words = section(say("money-title"), bullets(WORDS.map((word) => say(`money-word-${word}`))));
  switch (concern) {
    case "nobody":
      return {
        parts: [...words, ...whyGone(matter), say("money-outside-any"), ...runsOut(matter)],
        facts: [],
        doors: ["balance", "finder"],
      };
    case "not-theirs":
    case "ended":
      return {
        parts: [say(`verdict-${advice.verdict}`, { operator: name }), ...words],
        facts: operator.standing,
        doors: ["finder"],
      };
    case "bill": {
      const parts = [...words, say("money-bill", { operator: name })];
      return { ...sendToThem(matter, parts, operator.standing), doors: ["balance", "finder"] };
    }
    case "travel-esim":
    case "elsewhere":
    case "prepaid":
      return byOperator(matter, words);
  }
}

const WORDS = ["credit", "bundle", "bonus", "data-plan"] as const;

function byOperator(matter: Matter, words: readonly string[]): Telling {
  const { concern, name, operator, say } = matter;
  const { amounts, clocks } = operator;
  const { bonuses, cap, perMegabyte } = amounts;
  const isPrepaid = concern === "prepaid";
  const notes = operator.notes.filter(({ value }) => NOTES.has(value));
  const fix = bonuses === undefined ? operator.fixes["no-new-data"] : undefined;
  const rules = [
    ...tellAmounts(say, { bonuses, cap }),
    ...notes.map(({ value }) => say(`note-${value}`)),
    ...(fix === undefined ? [] : [[say("problem-no-new-data"), say(`fix-${fix.value}`)].join("\n→ ")]),
  ];
  const outside = tellAmounts(say, { perMegabyte });
  const isKnown =
    rules.length > 0 &&
    (!isPrepaid || outside.length > 0) &&
    clocksOf(matter).every((clock) => clocks[clock] !== undefined);
  const asking = askThem(matter, !isKnown);
  const ends = { bundle: clocks.bundle, credit: clocks.credit, sim: clocks.sim };
  if (rules.length === 0) rules.push(say("money-operator-unknown"));
  if (outside.length === 0) outside.push(say("money-outside-unknown", { operator: name }));
  return {
    parts: [
      ...words,
      ...(isPrepaid ? whyGone(matter) : []),
      ...told(matter, say("money-operator", { operator: name }), rules, [bonuses, cap, notes, fix]),
      ...(isPrepaid ? told(matter, say("money-outside"), outside, perMegabyte) : []),
      ...runsOut(matter),
      ...asking.parts,
    ],
    facts: [bonuses, cap, notes, fix, perMegabyte, ends, asking.facts, !isKnown && operator.domains[0]],
    copies: asking.copies,
    sites: ownSite(matter),
    doors: ["balance", "reminders"],
  };
}

/** Why the data can be gone although somebody topped up. */
function whyGone({ say }: Matter): string[] {
  return section(say("money-why"), bullets(REASONS.map((reason) => say(`money-why-${reason}`))));
}

const REASONS = ["only-credit", "too-little", "bundle-over", "eats-credit"] as const;

/** The clocks: with the operator's numbers, what is not known said to be so. */
function runsOut(matter: Matter): string[] {
  const { concern, operator, say } = matter;
  if (concern === "nobody")
    return section(say("money-clocks"), bullets([say("caution-three-clocks"), say("money-clocks-any")]));
  const clocks = clocksOf(matter);
  const lines = clocks.flatMap((clock) => {
    const fact = operator.clocks[clock];
    if (fact !== undefined) return tellClocks(say, { [clock]: fact });
    return [concern === "prepaid" ? say(`money-unknown-${clock}`) : say("money-unknown-plan")];
  });
  const known = clocks.map((clock) => operator.clocks[clock]);
  return told(matter, say(concern === "prepaid" ? "money-clocks" : "money-clock"), lines, known);
}

function clocksOf({ concern }: Matter): readonly ("bundle" | "credit" | "sim")[] {
  return concern === "prepaid" ? ["bundle", "credit", "sim"] : ["bundle"];
}

/** What an operator says about credit, bundles and when they go. */
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
