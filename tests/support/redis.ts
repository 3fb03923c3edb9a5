import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";
import { freePort } from "./port.ts";

/** A real redis-server on a free port, with its own folder and nothing on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** A client for the test to look inside; it waits while the server is away. */
  readonly admin: Redis;
  /** Kills it at once, like a power cut. */
  kill(): Promise<void>;
  /** Restarts it on the same port, empty. */
  start(): Promise<void>;
  /** Stops the process; its connections stay open. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const program = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const password = settings[settings.indexOf("--requirepass") + 1];
  const admin = new Redis({
    port,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => 20,
    ...(settings.includes("--requirepass") && password !== undefined ? { password } : {}),
  });
  admin.on("error", () => {});
  let child: ChildProcess | undefined;

  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    port,
    admin,
    async start() {
      const started = spawn("redis-server", [...program, ...settings], { stdio: "ignore" });
      process.once("exit", () => started.kill("SIGKILL"));
      child = started;
      await admin.ping();
    },
    async kill() {
      const running = child;
      child = undefined;
      if (running === undefined) return;
      const gone = once(running, "exit");
      running.kill("SIGKILL");
      await gone;
    },
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    async stop() {
      admin.disconnect();
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

export interface RedisCluster {
  readonly urls: string[];
  readonly nodes: RedisServer[];
  stop(): Promise<void>;
}

/** Three masters that share the slots; with `replicas`, each has one that takes over. */
export async function startCluster({ replicas = false } = {}): Promise<RedisCluster> {
  const [first, second, third] = await Promise.all([startNode(), startNode(), startNode()]);
  const masters = [first.server, second.server, third.server];
  const others = replicas ? await Promise.all([startNode(), startNode(), startNode()]) : [];
  const nodes = [...masters, ...others.map(({ server }) => server)];
  await own(first.server, 1, 0, 5460);
  await own(second.server, 2, 5461, 10922);
  await own(third.server, 3, 10923, 16383);
  for (const { server, bus } of [second, third, ...others]) {
    await first.server.admin.call("CLUSTER", "MEET", "127.0.0.1", server.port, bus);
  }
  await all(nodes, (node) => seesAll(node, nodes.length));
  for (const [index, { server }] of others.entries()) {
    await server.admin.call(
      "CLUSTER",
      "REPLICATE",
      String(await masters[index]?.admin.call("CLUSTER", "MYID")),
    );
  }
  await all(
    others.map(({ server }) => server),
    followsItsMaster,
  );
  return {
    urls: nodes.map((node) => node.url),
    nodes,
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
  };
}

async function startNode(): Promise<{ server: RedisServer; bus: number }> {
  const bus = await freePort();
  const settings = ["--cluster-enabled", "yes", "--cluster-port", String(bus)];
  return { server: await startRedis(...settings, "--cluster-node-timeout", "2000"), bus };
}

async function own(node: RedisServer, epoch: number, from: number, to: number): Promise<void> {
  await node.admin.call("CLUSTER", "SET-CONFIG-EPOCH", epoch);
  await node.admin.call("CLUSTER", "ADDSLOTSRANGE", from, to);
}

/** Polls by hand, because vitest's own waiting works only in tests and the bench starts a Cluster too. */
async function all(nodes: readonly RedisServer[], isSo: (node: RedisServer) => Promise<void>): Promise<void> {
  for (const latest = performance.now() + 15_000; ; await pause(50)) {
    try {
      await Promise.all(nodes.map(isSo));
      return;
    } catch (error) {
      if (performance.now() > latest) throw error;
    }
  }
}

async function seesAll(server: RedisServer, nodes: number): Promise<void> {
  const info = String(await server.admin.call("CLUSTER", "INFO"));
  const whole = ["cluster_state:ok", "cluster_slots_ok:16384", `cluster_known_nodes:${nodes}`];
  if (!whole.every((line) => info.includes(line))) throw new Error(info);
}

async function followsItsMaster(server: RedisServer): Promise<void> {
  const info = await server.admin.info("replication");
  if (!info.includes("role:slave") || !info.includes("master_link_status:up")) throw new Error(info);
}
