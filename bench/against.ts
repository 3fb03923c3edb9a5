// Compares two versions of the bot in one run: `npm run bench:against -- ../other-checkout [rounds]`.
// Use it to see what a change gains: CPU per update, in short alternating rounds.
import { resolve } from "node:path";
import { startRedis } from "../tests/support/redis.ts";
import { openBooth } from "./booth.ts";
import { OURS, oursAt } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { percentile } from "./figures.ts";
import { atFullLoad } from "./measure.ts";

const DIALOGUES = 200;
const WARM = 4;
const [other = "", rounds = "20"] = process.argv.slice(2);

console.log(leaveServerCore());
const redis = await startRedis();
const here = await openBooth(OURS, `${redis.url}/0`);
const there = await openBooth(oursAt(resolve(other)), `${redis.url}/1`);
const pairs: { before: number; after: number }[] = [];
for (let round = -WARM; round < Number(rounds); round++) {
  const pair = {
    before: (await atFullLoad(there, OURS.questions, DIALOGUES)).cpu,
    after: (await atFullLoad(here, OURS.questions, DIALOGUES)).cpu,
  };
  if (round >= 0) pairs.push(pair);
}
// Other processes on the machine only add time, so the quiet quarter of the rounds says more than the median.
const [before, after] = [quiet(pairs.map((pair) => pair.before)), quiet(pairs.map((pair) => pair.after))];
console.log(
  `CPU ms/update: the other ${before.toFixed(3)}, this one ${after.toFixed(3)}, ratio ${(after / before).toFixed(3)}`,
);
await Promise.all([here.close(), there.close()]);
await redis.stop();
process.exit(0);

function quiet(values: readonly number[]): number {
  return percentile(values, 0.25);
}
