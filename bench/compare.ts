// What a tap costs, compared with three other bots in one run: `npm run bench`, or `npm run bench -- --quick`;
// `--chats=N` sets the number of chats in the memory part. Needs Linux (/proc) and redis-server. Compare only figures
// of one run: machines drift.
import { loadavg } from "node:os";
import { Redis } from "ioredis";
import { startRedis } from "../tests/support/redis.ts";
import { type Booth, openBooth } from "./booth.ts";
import { CONTENDERS, OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { atCalm, atFullLoad, cardOf, coldStartOf, costsOf, fortySteps, memoryOf } from "./measure.ts";
import { bytesIn } from "./redis-cost.ts";
import { print, type Result } from "./report.ts";

const isQuick = process.argv.includes("--quick");
const PLAN = isQuick
  ? { warm: 2, rounds: 3, slices: 3, dialogues: 160, seconds: 3, chats: 5000, starts: 3 }
  : { warm: 3, rounds: 5, slices: 5, dialogues: 200, seconds: 8, chats: 100_000, starts: 7 };
const wanted = process.argv.find((word) => word.startsWith("--chats="))?.slice(8);
if (wanted !== undefined) PLAN.chats = Number(wanted);

const since = performance.now();
function tell(what: string): void {
  console.error(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${what}`);
}

console.log(leaveServerCore());
console.log(
  `Load average before: ${loadavg()
    .map((each) => each.toFixed(1))
    .join(" ")}`,
);
const redis = await startRedis();
const urlOf = (index: number) => `${redis.url}/${index}`;
const results = CONTENDERS.map((contender): Result => ({ contender, full: [], calm: [] }));

tell("everybody starts");
const booths: Booth[] = [];
for (const [index, { contender }] of results.entries()) booths.push(await openBooth(contender, urlOf(index)));

for (const [index, booth] of booths.entries()) {
  const result = results[index];
  if (result) result.costs = await costsOf(booth);
}

for (let warm = 0; warm < PLAN.warm; warm++)
  for (const booth of booths) await atFullLoad(booth, PLAN.dialogues * 3);
tell("warm");

for (let round = 0; round < PLAN.rounds; round++) {
  const full = booths.map(() => ({ cpu: 0, speed: 0 }));
  for (let slice = 0; slice < PLAN.slices; slice++) {
    for (const [index, booth] of booths.entries()) {
      const { cpu, speed } = await atFullLoad(booth, PLAN.dialogues);
      const sum = full[index];
      if (sum)
        Object.assign(sum, { cpu: sum.cpu + cpu / PLAN.slices, speed: sum.speed + speed / PLAN.slices });
    }
  }
  for (const [index, booth] of booths.entries()) {
    const sum = full[index];
    if (sum) results[index]?.full.push(sum);
    results[index]?.calm.push(await atCalm(booth, PLAN.seconds));
  }
  tell(`round ${round + 1} of ${PLAN.rounds}`);
}

const ours = booths.find(({ contender }) => contender === OURS);
if (ours === undefined) throw new Error("Our bot is not among the contenders.");
const card = await cardOf(ours, isQuick ? 200 : 600);
const steps = [];
for (let round = 0; round < PLAN.rounds; round++)
  steps.push(await fortySteps(ours, isQuick ? 20 : 40, 600_000 + round * 1000));
const bytes = await bytesAfter([1, 10, 40]);
tell("the card and the forty steps");

for (const booth of booths) await booth.close();
for (const [index, result] of results.entries()) {
  result.memory = await memoryOf(result.contender, urlOf(8 + (index % 4)), PLAN.chats);
  await redis.admin.flushall();
  result.cold = await coldStartOf(result.contender, urlOf(8), PLAN.starts);
  tell(`memory and cold start: ${result.contender.name}`);
}
await redis.stop();
print({ results, card, steps, bytes, chats: PLAN.chats });
process.exit(0);

/** What Redis holds for a chat after this many steps; `s` in its hash is the encrypted session. */
async function bytesAfter(counts: readonly number[]) {
  if (ours === undefined) return [];
  const admin = new Redis(ours.redisUrl);
  const found = [];
  for (const count of counts) {
    await admin.flushdb();
    await fortySteps(ours, 1, 700_000, count);
    const lengths = await Promise.all((await admin.keys("{t*")).map((key) => admin.hstrlen(key, "s")));
    found.push({ count, sealed: Math.max(...lengths), ...(await bytesIn(admin)) });
  }
  admin.disconnect();
  return found;
}
