import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { pause } from "../retry.ts";
import { StoreGone } from "./store.ts";

export interface RedisAddress {
  /** One address: Redis. Several: a Redis Cluster, whose credentials and TLS are those of the first. */
  urls: readonly string[];
  /** How long one question may take, in milliseconds. */
  timeout: number;
  /** How long to wait for the first answer at start. */
  patience: number;
  /** Told once each time the connection is lost. It never shows a password. */
  onError: (error: StoreGone) => void;
}

export type RedisClient = Redis | Cluster;

/**
 * Connects so that a failure shows at once and nothing is sent again, or later, behind our back: no offline
 * queue, no resending, a short timeout. It reconnects by itself.
 */
export async function connectRedis({ urls, timeout, patience, onError }: RedisAddress) {
  const [first] = urls;
  if (first === undefined || !urls.every((url) => URL.canParse(url))) {
    throw new StoreGone("The address of the Redis is not a URL.");
  }
  const where = urls.map((url) => new URL(url).host).join(", ");
  const client =
    urls.length === 1 ? new Redis(first, failFast(timeout)) : cluster(urls, new URL(first), timeout);
  let reason = "it did not answer";
  let isTold = false;
  client.on("error", (error: Error) => {
    reason = wordsOf(error);
    if (!isTold) onError(new StoreGone(`Redis at ${where}: ${reason}`));
    isTold = true;
  });
  client.on("node error", (error: Error) => (reason = wordsOf(error)));
  client.on("ready", () => (isTold = false));
  if (client instanceof Cluster) client.on("+node", connectNow);

  const until = performance.now() + patience;
  while (!isReady(client)) {
    if (performance.now() > until) {
      client.disconnect();
      throw new StoreGone(`Redis at ${where} is not ready after ${patience / 1000} s: ${reason}`);
    }
    await pause(10);
  }
  return client;
}

/** ioredis puts the command and its arguments on its errors, a password among them: only the words go on. */
export function orGone<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: Error) => {
    const words = wordsOf(error);
    throw new StoreGone(`Redis: ${words}`, { cause: new Error(words) });
  });
}

export type Argument = string | number | Buffer;
type Answer = (Buffer | number)[];
export type Script = (keys: readonly string[], ...rest: Argument[]) => Promise<Answer>;

/** A script of `lua/`: one question to Redis. ioredis's own `defineCommand` leaves more garbage a call. */
export function openScript(client: RedisClient, name: string): Script {
  const text = ["shared", name].map(readScript).join("\n");
  const sha = hash("sha1", text);
  return (keys, ...rest) => {
    const ask = (command: string, script: string) =>
      client.callBuffer(command, script, keys.length, ...keys, ...rest) as Promise<Answer>;
    const answer = ask("evalsha", sha).catch((error: Error) => {
      // A server that has not seen the script yet did nothing.
      if (error.message.startsWith("NOSCRIPT")) return ask("eval", text);
      throw error;
    });
    return orGone(answer);
  };
}

function readScript(name: string): string {
  return readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), "utf8");
}

function failFast(timeout: number) {
  return {
    protocol: 2,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: timeout,
    connectTimeout: 2000,
    // A silent connection is replaced, not waited for.
    socketTimeout: 4 * timeout,
    retryStrategy: (times: number) => Math.min(50 * times, 200),
  } satisfies RedisOptions;
}

function cluster(urls: readonly string[], { username, password, protocol }: URL, timeout: number): Cluster {
  const { enableOfflineQueue, retryStrategy, ...options } = failFast(timeout);
  const isSecure = protocol === "rediss:";
  return new Cluster([...urls], {
    enableOfflineQueue,
    clusterRetryStrategy: retryStrategy,
    redisOptions: {
      ...options,
      username: decodeURIComponent(username),
      password: decodeURIComponent(password),
      ...(isSecure && { tls: {} }),
    },
    // Only a redirection is followed. Where slots went is asked again by the clock instead.
    retryDelayOnFailover: 0,
    retryDelayOnClusterDown: 0,
    slotsRefreshInterval: 2000,
    slotsRefreshTimeout: 1000,
    // A certificate is for a name, not for the number it resolves to.
    ...(isSecure && { dnsLookup: (host, answer) => answer(null, host) }),
  });
}

/** A Cluster replaces a node whose connection failed, so its nodes are looked up each time. */
function isReady(client: RedisClient): boolean {
  if (client.status !== "ready" || !(client instanceof Cluster)) return client.status === "ready";
  const nodes = client.nodes("master");
  for (const node of nodes) connectNow(node);
  return nodes.every((node) => node.status === "ready");
}

/** A node that waits for its first command would queue it. What fails here shows as a node error. */
function connectNow(node: Redis): void {
  if (node.status === "wait") node.connect().catch(() => {});
}

function wordsOf(error: Error): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(String).join(", ");
  return error.message;
}
