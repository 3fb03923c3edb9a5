// One person sends 200 messages a second: what do the others notice? `npm run bench:flood`. Rounds with and without
// the flood alternate. 600 messages a minute are let in, the rest only counted.
import { loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { startRedis } from "../tests/support/redis.ts";
import { chatsFrom, openBooth } from "./booth.ts";
import { OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { median, percentile, table } from "./figures.ts";
import { asUpdate, messageFrom } from "./load.ts";
import { atFullLoad } from "./measure.ts";
import { Poster } from "./poster.ts";
import { trickle } from "./rounds.ts";

const ROUNDS = 6;
const SECONDS = 6;
const FLOOD = 200;
const OTHERS = 100;
const FLOODER = 9_000_000;

console.log(leaveServerCore());
console.log(`Load average before: ${loadavg().join(" ")}`);
const redis = await startRedis();
const booth = await openBooth(OURS, redis.url);
const poster = new Poster(booth.server.port);
for (let warm = 0; warm < 4; warm++) await atFullLoad(booth, 400);

const calm: Felt[] = [];
const flooded: Felt[] = [];
const statuses = new Map<number, number>();
for (let round = 0; round < ROUNDS; round++) {
  calm.push(await others());
  const stop = new AbortController();
  const flooding = flood(stop.signal);
  flooded.push(await others());
  stop.abort();
  await flooding;
}
console.log(
  `\n${table([
    [`others, ${OTHERS}/s`, "p50 ms", "p99 ms", "slowest ms"],
    ["alone", ...cells(calm)],
    [`while one sends ${FLOOD}/s`, ...cells(flooded)],
  ])}`,
);
const ratio = median(flooded.map(({ p99 }, round) => p99 / (calm[round]?.p99 ?? Number.NaN)));
console.log(
  `p99 with the flood divided by p99 without, median of ${ROUNDS} rounds: ${ratio.toFixed(2)} (target <= 2)`,
);
console.log(
  `Statuses for the flood: ${[...statuses].map(([status, count]) => `${status} ${count} times`).join(", ")}`,
);
poster.close();
await booth.close();
await redis.stop();
process.exit(0);

interface Felt {
  p50: number;
  p99: number;
  most: number;
}

async function others(): Promise<Felt> {
  const waits = await trickle(booth.crowd, OURS.presses, chatsFrom(1000, 1000), {
    rate: OTHERS,
    seconds: SECONDS,
  });
  return { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99), most: Math.max(...waits) };
}

async function flood(stop: AbortSignal): Promise<void> {
  const posts: Promise<void>[] = [];
  for (let next = performance.now(); !stop.aborted; next += 1000 / FLOOD) {
    while (performance.now() < next) await pause(1);
    posts.push(
      poster.post(asUpdate(messageFrom(FLOODER, 1))).then((reply) => {
        const status = reply?.status ?? 0;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(posts);
}

function cells(rounds: readonly Felt[]): string[] {
  const of = (figure: keyof Felt) => median(rounds.map((round) => round[figure])).toFixed(2);
  return [of("p50"), of("p99"), of("most")];
}
