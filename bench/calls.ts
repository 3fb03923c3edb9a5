// What one Bot API call costs, by the HTTP client under grammY: `npm run bench:calls`. Same stub server in its own
// process, same method, five interleaved rounds; only this process's CPU counts.
import { fork } from "node:child_process";
import { once } from "node:events";
import { Api } from "grammy";
import { createCalls } from "../src/telegram/api-calls.ts";
import { median } from "./figures.ts";
import { startStub } from "./stub.ts";

const ROUNDS = 5;
const CALLS = 3000;
const AT_ONCE = 16;

if (process.argv[2] === "server") process.send?.((await startStub()).url);
else await compare();

async function compare(): Promise<void> {
  const stub = fork(import.meta.filename, ["server"]);
  const [apiRoot] = (await once(stub, "message")) as [string];
  const calls = createCalls({ apiRoot, token: "1:a", onCall: () => undefined });
  const clients: Record<string, Api> = {
    "node-fetch (grammY's default)": new Api("1:a", { apiRoot }),
    "fetch (Node's own)": new Api("1:a", { apiRoot, fetch: withoutSignal as never }),
    "undici's dispatcher (ours)": new Api("1:a", { apiRoot }),
  };
  clients["undici's dispatcher (ours)"]?.config.use(calls.transformer);
  const results = new Map(
    Object.keys(clients).map((name) => [name, { cpu: [] as number[], wall: [] as number[] }]),
  );
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, api] of Object.entries(clients)) {
      const cost = await measure(api);
      if (round < 0) continue; // the first round warms up
      results.get(name)?.cpu.push(cost.cpu);
      results.get(name)?.wall.push(cost.wall);
    }
  }
  const base = median(results.get("node-fetch (grammY's default)")?.cpu ?? []);
  console.log(`${CALLS} calls of sendMessage, ${AT_ONCE} at once, median of ${ROUNDS} rounds`);
  for (const [name, { cpu, wall }] of results) {
    const line = [median(cpu).toFixed(3), (median(cpu) / base).toFixed(2), median(wall).toFixed(3)];
    console.log(`${name.padEnd(32)} CPU ms/call ${line[0]}  ratio ${line[1]}  wall ms/call ${line[2]}`);
  }
  await calls.close();
  stub.kill();
}

/** Node's own fetch rejects the signal of grammY's polyfill. */
async function withoutSignal(url: string, { method, headers, body }: RequestInit): Promise<Response> {
  return fetch(url, { method, headers, body } as RequestInit);
}

async function measure(api: Api): Promise<{ cpu: number; wall: number }> {
  const text = "x".repeat(600);
  const cpu = process.cpuUsage();
  const wall = performance.now();
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await api.sendMessage(1, text, { parse_mode: "HTML" });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000 / CALLS, wall: (performance.now() - wall) / CALLS };
}
