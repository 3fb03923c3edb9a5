// What one tap costs, from the first to the fortieth of a dialogue: `npm run bench:tap`. Needs redis-server.
// The bot is a process of its own, by webhook, on a real Redis; its CPU is read from /proc.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { freePort } from "../tests/support/port.ts";
import { startRedis } from "../tests/support/redis.ts";

const ROUNDS = 5;
const CHATS = 60;
const STEPS = 40;
const SECRET = "secret-of-the-bench";

if (process.argv[2] === "stub") await serveStub();
else await measure();

/** A Bot API that says yes to everything. */
async function serveStub(): Promise<void> {
  const message = { message_id: 1, date: 0, chat: { id: 1, type: "private" } };
  const results: Record<string, unknown> = {
    getMe: { id: 1, is_bot: true, first_name: "b", username: "bench_bot" },
    getMyCommands: [],
    getMyName: { name: "" },
    getMyDescription: { description: "" },
    getMyShortDescription: { short_description: "" },
    sendMessage: message,
    editMessageText: message,
  };
  const server = createServer((request, response) => {
    const method = request.url?.split("/").at(-1) ?? "";
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ok: true, result: results[method] ?? true }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  process.send?.((server.address() as AddressInfo).port);
}

async function measure(): Promise<void> {
  const redis = await startRedis();
  const stub = fork(import.meta.filename, ["stub"]);
  const [apiPort] = (await once(stub, "message")) as [number];
  const port = await freePort();
  const bot = spawn(process.execPath, [fileURLToPath(new URL("../src/main.ts", import.meta.url))], {
    cwd: import.meta.dirname,
    env: {
      BOT_TOKEN: "1:bench",
      STATE_KEY: Buffer.alloc(32, 1).toString("base64"),
      TELEGRAM_API_ROOT: `http://127.0.0.1:${apiPort}`,
      REDIS_URL: redis.url,
      WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
      WEBHOOK_SECRET: SECRET,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const chunk of bot.stdout) if (String(chunk).includes("the bot is running")) break;
  bot.stdout.resume();
  const pid = bot.pid ?? 0;
  const costs: Record<string, number[]> = {};
  let update = 0;
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, [from, to]] of Object.entries({
      "taps 1-10": [0, 10],
      "taps 31-40": [30, STEPS],
    } as const)) {
      const before = cpuOf(pid);
      for (let step = from; step < to; step++) {
        const chats = Array.from({ length: CHATS }, (_, chat) => (round + 2) * 1000 + chat);
        await Promise.all(chats.map((chat) => tap(port, ++update, chat, step)));
      }
      if (round >= 0) (costs[name] ??= []).push((cpuOf(pid) - before) / ((to - from) * CHATS));
    }
  }
  const trips = Number(/cmdstat_evalsha:calls=(\d+)/.exec(await redis.admin.info("commandstats"))?.[1]);
  console.log(`${CHATS} chats, median of ${ROUNDS} rounds`);
  for (const [name, values] of Object.entries(costs))
    console.log(`${name.padEnd(11)} CPU ms/tap ${median(values).toFixed(3)}`);
  console.log(`Redis round trips/tap ${(trips / update).toFixed(2)}`);
  console.log(`record bytes after 20 taps ${await bytesOf(redis.admin)}`);
  bot.kill();
  stub.kill();
  await redis.stop();
}

/** Forth and back through the questions: the trip of each tap is in its button. */
async function tap(port: number, update_id: number, chat: number, step: number): Promise<void> {
  const data = ["1:guide:0--------", "1:guide:00-------"][step % 2];
  const person = { id: chat, is_bot: false, first_name: "x", language_code: "zh-hans" };
  const message = { message_id: 1, date: 1, chat: { id: chat, type: "private", first_name: "x" } };
  const body = {
    update_id,
    callback_query: { id: String(update_id), from: person, chat_instance: "1", data, message },
  };
  const response = await fetch(`http://127.0.0.1:${port}/hook`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The bot answered ${response.status}.`);
}

/** User and system milliseconds; /proc counts in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function bytesOf(redis: Awaited<ReturnType<typeof startRedis>>["admin"]): Promise<number> {
  const key = (await redis.keys("*:*")).find((each) => !each.endsWith(":due")) ?? "";
  const fields = await redis.hgetallBuffer(key);
  return Object.entries(fields).reduce((sum, [name, value]) => sum + name.length + value.length, key.length);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
