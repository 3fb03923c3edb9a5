import { type Contender, LIMIT, OURS, TELEGRAF } from "./contenders.ts";
import { median, table } from "./figures.ts";
import { type FloodRound, slowerBy } from "./flood.ts";
import type { Calm, Costs, Full } from "./measure.ts";

/** One bot's figures, round by round. */
export interface Result {
  contender: Contender;
  questions: Full[];
  card: Full[];
  calm: Calm[];
  costs: Costs;
  memory?: { idle: number; after: number };
  start?: number;
}

export interface Findings {
  results: readonly Result[];
  floods: readonly FloodRound[];
  chats: number;
}

/** Updates a second where the bot has time to spare. */
export const CALM = 300;

export function print(findings: Findings): void {
  const { results } = findings;
  console.log(
    `\nMedians of ${results[0]?.questions.length} rounds; figures per update unless they say otherwise\n`,
  );
  console.log(table([["", ...results.map(({ contender }) => contender.name)], ...rowsOf(findings)]));
  console.log(
    "\nQuestions: /start and four presses. With the card: /start and three presses, of which our last brings the card" +
      "\n(an edit and a new message) and telegraf's a fourth question. Reads: how often Redis read something from the bot.",
  );
  console.log(`\n${table([["target", "bound", "found", ""], ...targetsOf(findings)])}`);
}

function rowsOf({ results, floods, chats }: Findings): string[][] {
  const row = (name: string, figure: (result: Result) => number | undefined, digits: number) => [
    name,
    ...results.map((result) => {
      const found = figure(result) ?? Number.NaN;
      return Number.isNaN(found) ? "-" : found.toFixed(digits);
    }),
  ];
  return [
    row("CPU ms, questions", ({ questions }) => median(questions.map(({ cpu }) => cpu)), 3),
    row("CPU ms, with the card", ({ card }) => median(card.map(({ cpu }) => cpu)), 3),
    row(`CPU ms, questions, ${CALM}/s`, ({ calm }) => median(calm.map(({ cpu }) => cpu)), 3),
    row("updates/s on one core", ({ questions }) => median(questions.map(({ speed }) => speed)), 0),
    row(`p50 ms to the answer, ${CALM}/s`, ({ calm }) => median(calm.map(({ p50 }) => p50)), 2),
    row(`p99 ms to the answer, ${CALM}/s`, ({ calm }) => median(calm.map(({ p99 }) => p99)), 2),
    row("… of others, 100/s", ofOurs(median(floods.map(({ without }) => without.p99))), 2),
    row("… while one floods", ofOurs(median(floods.map(({ during }) => during.p99))), 2),
    row("Redis round trips (reads)", ({ costs }) => costs.redis.trips, 2),
    row("Redis commands sent", ({ costs }) => costs.redis.sent, 2),
    row("… run inside scripts", ({ costs }) => costs.redis.scripted, 1),
    row("Bot API calls", ({ costs }) => costs.calls, 2),
    row("… in the webhook's response", ({ costs }) => costs.replies, 2),
    row("Redis bytes per chat, MEMORY USAGE", ({ costs }) => costs.bytes.memory, 0),
    row("… keys and values only", ({ costs }) => costs.bytes.content, 0),
    row("RSS MB, idle", ({ memory }) => memory?.idle, 0),
    row(`RSS MB, after ${chats.toLocaleString("en")} chats`, ({ memory }) => memory?.after, 0),
    row("start to first answer, ms", ({ start }) => start, 0),
  ];
}

function targetsOf({ results, floods }: Findings): string[][] {
  const of = (contender: Contender) => results.find((each) => each.contender === contender);
  const ours = of(OURS);
  /** The ratio within each round, then the median, so that drift cancels out. */
  const ratioTo = (contender: Contender, flow: "questions" | "card") =>
    median(
      (ours?.[flow] ?? []).map(({ cpu }, round) => cpu / (of(contender)?.[flow][round]?.cpu ?? Number.NaN)),
    );
  const targets: [string, number, number, string][] = [
    ["CPU of questions, times telegraf", 1, ratioTo(TELEGRAF, "questions"), ""],
    ["CPU of questions, times the limit", 1.8, ratioTo(LIMIT, "questions"), ""],
    ["CPU with the card, times telegraf", 1.3, ratioTo(TELEGRAF, "card"), ""],
    [`p99 to the answer at ${CALM}/s`, 15, median((ours?.calm ?? []).map(({ p99 }) => p99)), " ms"],
    ["p99 of others while one floods, times without", 2, slowerBy(floods), ""],
    ["start to first answer", 500, ours?.start ?? Number.NaN, " ms"],
    ["RSS, idle", 130, ours?.memory?.idle ?? Number.NaN, " MB"],
  ];
  return targets.map(([name, bound, found, unit]) => [
    name,
    `<= ${bound}${unit}`,
    `${found.toFixed(2)}${unit}`,
    found <= bound ? "reached" : "NOT REACHED",
  ]);
}

function ofOurs(figure: number) {
  return ({ contender }: Result) => (contender === OURS ? figure : undefined);
}
