// How the cost grows: `npm run bench:scale`. One, two and three processes on one Redis and on a Cluster of three;
// then one process on a Redis with a million chats (`--chats=N` for another number). The load spreads itself over the
// processes. Needs Linux, redis-server, and 2 GB for the million chats.
import { cpus } from "node:os";
import { startCluster, startRedis } from "../tests/support/redis.ts";
import { chatsFrom, openBooth } from "./booth.ts";
import { OURS } from "./contenders.ts";
import { leaveServerCore } from "./cores.ts";
import { median, percentile, table } from "./figures.ts";
import { fillWithChats, usedMemory } from "./fill.ts";
import { Crowd } from "./load.ts";
import { atCalm, atFullLoad } from "./measure.ts";
import { CALM } from "./report.ts";
import { saturate, updatesOf } from "./rounds.ts";
import { spawnServer } from "./server.ts";
import { startStub } from "./stub.ts";

const ROUNDS = 5;
const DIALOGUES = 400;
const wanted = process.argv.find((word) => word.startsWith("--chats="))?.slice(8);
const CHATS = Number(wanted ?? 1_000_000);

console.log(leaveServerCore());
if (cpus().length < 5)
  console.log(
    `${cpus().length} cores for up to three servers, Redis and the load: more processes cannot be faster here.\n` +
      "What this shows is the CPU an update, which must not grow with the processes.",
  );

const redis = await startRedis();
const cluster = await startCluster();
const rows = [["processes", "store", "CPU ms/update", "updates/s", "p50 ms", "p99 ms"]];
for (const [store, url] of [
  ["one Redis", redis.url],
  ["Cluster of 3", cluster.urls.join(",")],
] as const) {
  for (const processes of [1, 2, 3])
    rows.push([String(processes), store, ...(await together(processes, url))]);
}
console.log(`\n${table(rows)}`);
await cluster.stop();
await millions();
await redis.stop();
process.exit(0);

/** This many processes as one bot, at full load. */
async function together(processes: number, redisUrl: string): Promise<string[]> {
  const stub = await startStub();
  const servers = await Promise.all(
    chatsFrom(0, processes).map((core) => spawnServer(OURS, { apiRoot: stub.url, redisUrl, core })),
  );
  for (const { port } of servers) {
    const alone = new Crowd(stub, [port]);
    await alone.firstAnswer(1);
    alone.close();
  }
  const crowd = new Crowd(
    stub,
    servers.map(({ port }) => port),
  );
  const rounds = [];
  for (let round = -2; round < ROUNDS; round++) {
    const before = servers.reduce((sum, server) => sum + server.cpu(), 0);
    const begun = performance.now();
    const waits = await saturate(crowd, OURS.questions, chatsFrom(1000, DIALOGUES));
    const updates = DIALOGUES * updatesOf(OURS.questions);
    const cpu = (servers.reduce((sum, server) => sum + server.cpu(), 0) - before) / updates;
    const speed = (updates / (performance.now() - begun)) * 1000;
    if (round >= 0) rounds.push({ cpu, speed, p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) });
  }
  crowd.close();
  await Promise.all(servers.map((server) => server.stop()));
  stub.close();
  return [
    median(rounds.map(({ cpu }) => cpu)).toFixed(3),
    median(rounds.map(({ speed }) => speed)).toFixed(0),
    median(rounds.map(({ p50 }) => p50)).toFixed(1),
    median(rounds.map(({ p99 }) => p99)).toFixed(1),
  ];
}

/** The same process before and after its Redis is filled. */
async function millions(): Promise<void> {
  await redis.admin.flushall();
  const booth = await openBooth(OURS, redis.url);
  for (let warm = 0; warm < 3; warm++) await atFullLoad(booth, OURS.questions, DIALOGUES);
  const before = await figures();
  await redis.admin.flushall();
  const perChat = await fillWithChats(booth.crowd, redis.admin, CHATS);
  const after = await figures();
  const memory = await usedMemory(redis.admin);
  console.log(
    `\n${table([
      ["", "CPU ms/update", "updates/s", "p50 ms", "p99 ms"],
      ["an empty Redis", ...before.cells],
      [`${CHATS.toLocaleString("en")} chats in it`, ...after.cells],
    ])}`,
  );
  console.log(
    `Redis holds ${perChat.toFixed(0)} bytes per chat (used_memory), ${(memory / 2 ** 20).toFixed(0)} MB in total.`,
  );
  const [one] = [after.speed];
  console.log(
    `One core answers ${one.toFixed(0)} updates/s. Telegram lets a bot send 30 messages a second, or 1,000 if it pays:\n` +
      `${(one / 30).toFixed(0)} times the first, ${((one / 1000) * 100).toFixed(0)} % of the second.`,
  );
  await booth.close();

  async function figures() {
    const full = [];
    const calm = [];
    for (let round = 0; round < ROUNDS; round++) {
      full.push(await atFullLoad(booth, OURS.questions, DIALOGUES));
      calm.push(await atCalm(booth, { rate: CALM, seconds: 3 }));
    }
    const speed = median(full.map((each) => each.speed));
    const cells = [
      median(full.map(({ cpu }) => cpu)).toFixed(3),
      speed.toFixed(0),
      median(calm.map(({ p50 }) => p50)).toFixed(2),
      median(calm.map(({ p99 }) => p99)).toFixed(2),
    ];
    return { speed, cells };
  }
}
