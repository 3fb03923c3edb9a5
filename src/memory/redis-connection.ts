import { setTimeout as pause } from "node:timers/promises";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { StoreGone } from "./memory.ts";

export interface RedisAddress {
  /** One address: Redis. Several: a Redis Cluster, whose credentials and TLS are those of the first. */
  urls: readonly string[];
  /** How long one question may take, in milliseconds. */
  timeout: number;
  /** How long to wait for the first answer at start. */
  patience: number;
  /** Told once each time the connection is lost. It never holds a password. */
  onError: (error: StoreGone) => void;
}

/**
 * Connects so that a failure shows at once and nothing is sent again, or later, behind our back: no offline
 * queue, no resending, a short timeout; and it comes back by itself.
 */
export async function connectRedis(address: RedisAddress): Promise<Redis | Cluster> {
  const nodes = address.urls.map(readUrl);
  const where = nodes.map((node) => `${node.host}:${node.port}`).join(", ");
  const [first] = nodes;
  if (first === undefined) throw new StoreGone("No address of a Redis was given.");

  const client = nodes.length === 1 ? new Redis({ ...first, ...failFast(address) }) : cluster(nodes, address);
  let reason = "it did not answer";
  let told = false;
  client.on("error", (error: Error) => {
    reason = wordsOf(error);
    if (!told) address.onError(new StoreGone(`Redis at ${where}: ${reason}`));
    told = true;
  });
  client.on("ready", () => {
    told = false;
  });
  client.on("node error", (error: Error) => {
    reason = wordsOf(error);
  });

  if (client instanceof Cluster) client.on("+node", connectNow);
  const until = performance.now() + address.patience;
  while (performance.now() < until) {
    if (isReady(client)) return client;
    await pause(10);
  }
  client.disconnect();
  throw new StoreGone(`Redis at ${where} is not ready after ${address.patience / 1000} s: ${reason}`);
}

/** ioredis hangs the command with its arguments on its errors, a password among them: only the words go on. */
export function storeGone(error: unknown): StoreGone {
  const words = error instanceof Error ? wordsOf(error) : String(error);
  return new StoreGone(`Redis: ${words}`, { cause: new Error(words) });
}

type Node = ReturnType<typeof readUrl>;

function readUrl(text: string) {
  if (!URL.canParse(text)) throw new StoreGone("The address of the Redis is not a URL.");
  const url = new URL(text);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port === "" ? 6379 : url.port),
    db: Number(url.pathname.slice(1)) || 0,
    ...(url.username === "" ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === "" ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.protocol === "rediss:" ? { tls: {} } : {}),
  };
}

function failFast({ timeout }: RedisAddress) {
  return {
    protocol: 2,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: timeout,
    connectTimeout: 2000,
    // A connection that went silent is replaced, not waited for.
    socketTimeout: 4 * timeout,
    retryStrategy: soonAgain,
  } satisfies RedisOptions;
}

function cluster(nodes: readonly Node[], address: RedisAddress): Cluster {
  const [{ username, password, tls } = {}] = nodes;
  const credentials = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls === undefined ? {} : { tls }),
  };
  const { enableOfflineQueue, retryStrategy, ...options } = failFast(address);
  return new Cluster(
    nodes.map(({ host, port }) => ({ host, port })),
    {
      enableOfflineQueue,
      clusterRetryStrategy: retryStrategy,
      redisOptions: { ...options, ...credentials },
      // Only a redirection is followed. Where slots went is asked again by the clock instead.
      retryDelayOnFailover: 0,
      retryDelayOnClusterDown: 0,
      slotsRefreshInterval: 2000,
      slotsRefreshTimeout: 1000,
      // A certificate is for a name, not for the number it resolves to.
      ...(tls === undefined ? {} : { dnsLookup: (host, answer) => answer(null, host) }),
    },
  );
}

/** A node that waits for its first command would queue it. What fails here shows as a node error. */
function connectNow(node: Redis): void {
  if (node.status === "wait") node.connect().catch(() => {});
}

function soonAgain(times: number): number {
  return Math.min(50 * 2 ** times, 1000);
}

/** A Cluster replaces a node whose connection failed by a new one, so its nodes are looked up each time. */
function isReady(client: Redis | Cluster): boolean {
  if (client.status !== "ready" || !(client instanceof Cluster)) return client.status === "ready";
  const parts = client.nodes("master");
  for (const part of parts) connectNow(part);
  return parts.every((part) => part.status === "ready");
}

function wordsOf(error: Error): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(String).join(", ");
  return error.message;
}
