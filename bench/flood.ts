// One person sends 200 messages a second: what do the others notice? Part of `npm run bench`; more rounds of it, and the
// bot's own answers to the flood: `npm run bench:flood`.
import { loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { startRedis } from "../tests/support/redis.ts";
import { type Booth, openBooth } from "./booth.ts";
import { OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { median, table } from "./figures.ts";
import { asUpdate, messageFrom } from "./load.ts";
import { atCalm, atFullLoad, type Calm } from "./measure.ts";
import { Poster } from "./poster.ts";

export interface FloodRound {
  without: Calm;
  during: Calm;
  /** How often the bot answered the flood with this status. */
  statuses: ReadonlyMap<number, number>;
}

const FLOOD = 200;
const OTHERS = 100;

/**
 * The others without the flood, then with it. Each round has a flooder of its own: the bot lets in 600 messages of a
 * chat per minute and then only counts, so the second flood of the same minute would cost next to nothing.
 */
export async function floodRound(booth: Booth, round: number, seconds: number): Promise<FloodRound> {
  const pace = { rate: OTHERS, seconds };
  const without = await atCalm(booth, pace);
  const stop = new AbortController();
  const flooding = flood(booth, 9_000_000 + round, stop.signal);
  const during = await atCalm(booth, pace);
  stop.abort();
  return { without, during, statuses: await flooding };
}

/** How many times as long the slowest of a hundred others wait, median of the rounds. */
export function slowerBy(rounds: readonly FloodRound[]): number {
  return median(rounds.map(({ without, during }) => during.p99 / without.p99));
}

async function flood({ server }: Booth, flooder: number, stop: AbortSignal): Promise<Map<number, number>> {
  const poster = new Poster(server.port);
  const statuses = new Map<number, number>();
  const posts: Promise<void>[] = [];
  for (let next = performance.now(); !stop.aborted; next += 1000 / FLOOD) {
    while (performance.now() < next) await pause(1);
    posts.push(
      poster.post(asUpdate(messageFrom(flooder, 1))).then((reply) => {
        const status = reply?.status ?? 0;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(posts);
  poster.close();
  return statuses;
}

async function main(): Promise<void> {
  console.log(leaveServerCore());
  console.log(`Load average before: ${loadavg().join(" ")}`);
  const redis = await startRedis();
  const booth = await openBooth(OURS, redis.url);
  for (let warm = 0; warm < 4; warm++) await atFullLoad(booth, OURS.questions, 400);
  const rounds: FloodRound[] = [];
  for (let round = 0; round < 6; round++) rounds.push(await floodRound(booth, round, 6));
  await booth.close();
  await redis.stop();
  console.log(
    `\n${table([
      [`others, ${OTHERS}/s`, "p50 ms", "p99 ms", "slowest ms"],
      ["alone", ...cells(rounds.map(({ without }) => without))],
      [`while one sends ${FLOOD}/s`, ...cells(rounds.map(({ during }) => during))],
    ])}`,
  );
  console.log(
    `p99 with the flood divided by p99 without, median of ${rounds.length} rounds: ` +
      `${slowerBy(rounds).toFixed(2)} (target <= 2)`,
  );
  for (const [round, { statuses }] of rounds.entries()) {
    const counts = [...statuses].map(([status, count]) => `${status} ${count} times`);
    console.log(`Statuses for flood ${round + 1}: ${counts.join(", ")}`);
  }
  process.exit(0);
}

function cells(rounds: readonly Calm[]): string[] {
  const of = (figure: keyof Calm) => median(rounds.map((round) => round[figure])).toFixed(2);
  return [of("p50"), of("p99"), of("most")];
}

if (import.meta.main) await main();
