// Where the time of an update goes: `npm run bench:profile [-- kept.cpuprofile]`. Prints the packages and functions
// with the most self time, start included.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRedis } from "../tests/support/redis.ts";
import { chatsFrom, openBooth } from "./booth.ts";
import { OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { table } from "./figures.ts";
import { saturate } from "./rounds.ts";

const CHATS = 2000;

console.log(leaveServerCore());
const folder = mkdtempSync(join(tmpdir(), "profile-"));
const redis = await startRedis();
const profiler = ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=500"];
const booth = await openBooth({ ...OURS, args: [...profiler, ...OURS.args] }, redis.url);
await saturate(booth.crowd, OURS.questions, chatsFrom(1000, CHATS));
await booth.close();
await redis.stop();
const [file = ""] = readdirSync(folder);
if (process.argv[2] !== undefined) copyFileSync(join(folder, file), process.argv[2]);
print(JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile);
rmSync(folder, { recursive: true });
process.exit(0);

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  samples: number[];
}

function print({ nodes, samples }: Profile): void {
  const hits = new Map<number, number>();
  for (const id of samples) hits.set(id, (hits.get(id) ?? 0) + 1);
  const own = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { id, callFrame } of nodes) {
    const count = hits.get(id) ?? 0;
    const { functionName, url, lineNumber } = callFrame;
    if (["(idle)", "(root)"].includes(functionName)) continue;
    const file = url.replace(/^.*\/(?=src\/)/, "").replace(/^.*node_modules\//, "");
    const name = `${functionName || "(anonymous)"} ${file}:${lineNumber + 1}`;
    own.set(name, (own.get(name) ?? 0) + count);
    const place = /^((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? functionName;
    const area = file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : place;
    places.set(area || functionName, (places.get(area || functionName) ?? 0) + count);
  }
  const total = [...own.values()].reduce((sum, count) => sum + count, 0);
  for (const [counts, most] of [
    [places, 25],
    [own, 70],
  ] as const) {
    const rows = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, most);
    console.log(`\n${table(rows.map(([name, count]) => [name, `${((count / total) * 100).toFixed(1)} %`]))}`);
  }
}
