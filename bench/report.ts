import { type Contender, GRAMMY, LIMIT, OURS, TELEGRAF } from "./contenders.ts";
import { median, table } from "./figures.ts";
import { type Calm, type Costs, type Full, RATE } from "./measure.ts";
import type { ChatBytes } from "./redis-cost.ts";

export interface Result {
  contender: Contender;
  full: Full[];
  calm: Calm[];
  costs?: Costs;
  memory?: { idle: number; warm: number; after: number };
  cold?: number;
}

export interface Findings {
  results: readonly Result[];
  card: { cpu: number; alone: number };
  steps: readonly { first: number; last: number }[];
  bytes: readonly (ChatBytes & { count: number; sealed: number })[];
  chats: number;
}

export function print(findings: Findings): void {
  const { results, card, steps, bytes, chats } = findings;
  console.log(
    `\nPer update of a dialogue (/start and four presses), medians of ${results[0]?.full.length} rounds\n`,
  );
  console.log(table([["", ...results.map(({ contender }) => contender.name)], ...rowsOf(results, chats)]));
  console.log(
    `\nReads: how often Redis read something from the bot, with one update at a time.` +
      `\n\nOnly ours: the card (an edit and a new message) ${card.cpu.toFixed(2)} CPU ms; ` +
      `${card.alone.toFixed(1)} ms until it shows, without load`,
  );
  const [first, last] = [median(steps.map((each) => each.first)), median(steps.map((each) => each.last))];
  console.log(`Taps 1-10 ${first.toFixed(3)} CPU ms, taps 31-40 ${last.toFixed(3)}, 40 chats side by side`);
  for (const { count, memory, content } of bytes)
    console.log(
      `After ${count} taps Redis holds ${memory} bytes of the chat, ${content} of them keys and values`,
    );
  console.log(`\n${table([["target", "bound", "found", ""], ...targetsOf(findings)])}`);
}

function rowsOf(results: readonly Result[], chats: number): string[][] {
  const row = (name: string, figure: (result: Result) => number | undefined, digits: number) => [
    name,
    ...results.map((result) => figure(result)?.toFixed(digits) ?? "-"),
  ];
  return [
    row("CPU ms, full load", (each) => median(each.full.map(({ cpu }) => cpu)), 3),
    row(`CPU ms, ${RATE}/s`, (each) => median(each.calm.map(({ cpu }) => cpu)), 3),
    row("updates/s on one core", (each) => median(each.full.map(({ speed }) => speed)), 0),
    row(`p50 ms to the answer, ${RATE}/s`, (each) => median(each.calm.map(({ p50 }) => p50)), 2),
    row(`p99 ms to the answer, ${RATE}/s`, (each) => median(each.calm.map(({ p99 }) => p99)), 2),
    row("Redis round trips (reads)", ({ costs }) => costs?.redis.trips, 2),
    row("Redis commands sent", ({ costs }) => costs?.redis.sent, 2),
    row("… run inside scripts", ({ costs }) => costs?.redis.scripted, 1),
    row("Bot API calls", ({ costs }) => costs?.calls, 2),
    row("… in the webhook's response", ({ costs }) => costs?.replies, 2),
    row("Redis bytes per chat, MEMORY USAGE", ({ costs }) => costs?.bytes.memory, 0),
    row("… keys and values only", ({ costs }) => costs?.bytes.content, 0),
    row("RSS MB, idle", ({ memory }) => memory?.idle, 0),
    row("RSS MB, after 2,000 chats", ({ memory }) => memory?.warm, 0),
    row(`RSS MB, after ${chats.toLocaleString("en")} chats`, ({ memory }) => memory?.after, 0),
    row("cold start to first answer, ms", ({ cold }) => cold, 0),
  ];
}

function targetsOf({ results, steps, bytes, chats }: Findings): string[][] {
  const of = (contender: Contender) => results.find((each) => each.contender === contender);
  const ours = of(OURS);
  /** The ratio within each round, then the median, so that drift cancels out. */
  const ratioTo = (other: Result | undefined) =>
    median((ours?.full ?? []).map(({ cpu }, round) => cpu / (other?.full[round]?.cpu ?? Number.NaN)));
  const growth = median(steps.map(({ first, last }) => last / first));
  const [early, late] = [bytes.find(({ count }) => count === 10), bytes.at(-1)];
  const targets: [string, number, number, string][] = [
    ["CPU, times the limit", 1.8, ratioTo(of(LIMIT)), ""],
    ["CPU, times grammY documented", 0.4, ratioTo(of(GRAMMY)), ""],
    ["CPU, times telegraf", 0.8, ratioTo(of(TELEGRAF)), ""],
    ["Redis round trips an update", 2, Math.round((ours?.costs?.redis.trips ?? Number.NaN) * 10) / 10, ""],
    ["encrypted session of a chat in mid-dialogue", 600, late?.sealed ?? Number.NaN, " B"],
    ["CPU of taps 31-40, times taps 1-10", 1.05, growth, ""],
    [
      "encrypted session after 40 taps, divided by after 10",
      1.05,
      (late?.sealed ?? Number.NaN) / (early?.sealed ?? 1),
      "",
    ],
    [`RSS after ${chats.toLocaleString("en")} chats over idle`, 40, grownBy(ours), " MB"],
    ["cold start to first answer", 1200, ours?.cold ?? Number.NaN, " ms"],
    [`p99 to the answer at ${RATE}/s`, 15, median((ours?.calm ?? []).map(({ p99 }) => p99)), " ms"],
  ];
  return targets.map(([name, bound, found, unit]) => [
    name,
    `<= ${bound}${unit}`,
    `${Number.isInteger(found) ? found : found.toFixed(2)}${unit}`,
    found <= bound ? "reached" : "NOT REACHED",
  ]);
}

function grownBy(ours: Result | undefined): number {
  return ours?.memory ? ours.memory.after - ours.memory.idle : Number.NaN;
}
