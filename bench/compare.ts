// What a tap costs, compared with four other bots in one run: `npm run bench`, or `npm run bench -- --quick`;
// `--chats=N` sets the number of chats in the memory part. Needs Linux (/proc) and redis-server. Compare only figures
// of one run: machines drift.
import { loadavg } from "node:os";
import { startRedis } from "../tests/support/redis.ts";
import { type Booth, openBooth } from "./booth.ts";
import { CONTENDERS, OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { type FloodRound, floodRound } from "./flood.ts";
import { atCalm, atFullLoad, costsOf, type Full, memoryOf, startOf } from "./measure.ts";
import { CALM, print, type Result } from "./report.ts";

const PLAN = process.argv.includes("--quick")
  ? {
      warm: 5,
      rounds: 3,
      slices: 2,
      dialogues: 200,
      seconds: 2,
      floods: 3,
      flooding: 3,
      chats: 2000,
      starts: 3,
    }
  : {
      warm: 6,
      rounds: 5,
      slices: 3,
      dialogues: 200,
      seconds: 4,
      floods: 5,
      flooding: 6,
      chats: 10_000,
      starts: 5,
    };
const wanted = process.argv.find((word) => word.startsWith("--chats="))?.slice(8);
if (wanted !== undefined) PLAN.chats = Number(wanted);

const since = performance.now();
function tell(what: string): void {
  console.error(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${what}`);
}

console.log(leaveServerCore());
console.log(`Load average before: ${load()}`);
const redis = await startRedis();
const urlOf = (index: number) => `${redis.url}/${index}`;

tell("everybody starts");
const booths: Booth[] = [];
for (const [index, contender] of CONTENDERS.entries()) booths.push(await openBooth(contender, urlOf(index)));
const results: Result[] = [];
for (const booth of booths)
  results.push({
    contender: booth.contender,
    questions: [],
    card: [],
    calm: [],
    costs: await costsOf(booth),
  });
const lanes = booths.flatMap((booth, index) =>
  (["questions", "card"] as const).flatMap((name) => {
    const flow = booth.contender[name];
    return flow === undefined ? [] : [{ booth, flow, rounds: results[index]?.[name] }];
  }),
);

for (let warm = 0; warm < PLAN.warm; warm++)
  for (const { booth, flow } of lanes) await atFullLoad(booth, flow, PLAN.dialogues);
tell("warm");

for (let round = 0; round < PLAN.rounds; round++) {
  // Short slices by turns, so that the machine is as fast for one bot as for the next. A round is long enough to
  // contain everybody's garbage collections.
  const slices: Full[][] = lanes.map(() => []);
  for (let slice = 0; slice < PLAN.slices; slice++)
    for (const [lane, { booth, flow }] of lanes.entries())
      slices[lane]?.push(await atFullLoad(booth, flow, PLAN.dialogues));
  for (const [lane, { rounds }] of lanes.entries()) rounds?.push(meanOf(slices[lane] ?? []));
  for (const [index, booth] of booths.entries())
    results[index]?.calm.push(await atCalm(booth, { rate: CALM, seconds: PLAN.seconds }));
  tell(`round ${round + 1} of ${PLAN.rounds}`);
}

const ours = booths.find(({ contender }) => contender === OURS);
if (ours === undefined) throw new Error("Our bot is not among the contenders.");
const floods: FloodRound[] = [];
for (let round = 0; round < PLAN.floods; round++) floods.push(await floodRound(ours, round, PLAN.flooding));
tell("flood");

for (const booth of booths) await booth.close();
for (const [index, result] of results.entries()) {
  result.memory = await memoryOf(result.contender, urlOf(8 + (index % 4)), PLAN.chats);
  await redis.admin.flushall();
  result.start = await startOf(result.contender, urlOf(8), PLAN.starts);
  tell(`memory and start: ${result.contender.name}`);
}
await redis.stop();
print({ results, floods, chats: PLAN.chats });
console.log(`\nLoad average after: ${load()}`);
process.exit(0);

function load(): string {
  const averages = loadavg().map((each) => each.toFixed(1));
  return averages.join(" ");
}

function meanOf(slices: readonly Full[]): Full {
  const mean = (figure: keyof Full) => slices.reduce((sum, slice) => sum + slice[figure], 0) / slices.length;
  return { cpu: mean("cpu"), speed: mean("speed") };
}
