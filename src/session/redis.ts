import { pause } from "../retry.ts";
import { type Lease, type Limits, LIMITS, packUpdate, type Store, StoreGone } from "./store.ts";
import { randomBytes } from "./random.ts";
import { LIFETIMES } from "./session.ts";
import {
  type Argument,
  connectRedis,
  openScript,
  orGone,
  type RedisAddress,
  type RedisClient,
  type Script,
} from "./redis-connection.ts";
import { sampleRedis } from "./sample.ts";
import { TAGS } from "./encryption.ts";
import type { CountersStore } from "./counters.ts";

export type OpenRedis = Partial<RedisAddress> & { urls: readonly string[]; limits?: Partial<Limits> };

/**
 * Sessions in Redis, or in a Redis Cluster when there are several addresses.
 *
 * Redis may carry out what we no longer wait for. So every end of a transaction has a deadline on Redis's own clock,
 * and a lock of ours that we lost track of does not keep this process out.
 */
export async function openRedis({ limits, timeout = 500, ...address }: OpenRedis): Promise<Store> {
  const client = await connectRedis({ timeout, patience: 5000, onError: () => {}, ...address });
  const { lock, updates, window } = { ...LIMITS, ...limits };
  const scripts = {
    begin: openScript(client, "begin"),
    commit: openScript(client, "commit"),
    abort: openScript(client, "abort"),
    erase: openScript(client, "erase"),
  };
  /** By chat: the tokens of leases that Redis may still know, though nobody here waits for them. */
  const lost = new Map<string, Buffer>();

  function lose(name: string, token: Buffer): void {
    const tokens = Buffer.concat([token, lost.get(name) ?? Buffer.alloc(0)]).subarray(0, MOST_LOST);
    lost.set(name, tokens);
    setTimeout(() => forget(name, tokens), lock).unref();
  }

  function forget(name: string, tokens: Buffer | undefined): void {
    if (lost.get(name) === tokens) lost.delete(name);
  }

  async function end(script: Script, given: Lease, ...rest: Argument[]): Promise<boolean> {
    const lease = given as TimedLease;
    lease.deadline = performance.now() + timeout;
    const deadline = Math.floor(lease.ahead + lease.deadline);
    const [outcome, time] = await script([lease.name, dueKey(lease.name)], lease.token, deadline, ...rest);
    lease.ahead = Math.max(lease.ahead, Number(time) - performance.now());
    if (String(outcome) === "late") throw new StoreGone("Redis: answered too late");
    lease.deadline = 0;
    return String(outcome) === "done";
  }

  const store: Store = {
    async begin([name, ...older], update) {
      const token = randomBytes(TOKEN_BYTES);
      const given = lost.get(name);
      const keys = [name, dueKey(name), ...older];
      const rest = [token, given ?? "", pack(update), lock, updates, window];
      const answer = await scripts.begin(keys, ...rest).catch((error: unknown) => {
        lose(name, token);
        throw error;
      });
      forget(name, given);
      const [word, detail, version, time] = answer;
      const kind = String(word) as "open" | "duplicate" | "busy" | "limited";
      if (kind === "limited") return { kind, first: detail === 1 };
      if (kind !== "open") return { kind };
      const ahead = Number(time) - performance.now();
      const lease: TimedLease = { name, token, version: Number(version), update, ahead, deadline: 0 };
      const encrypted = detail as Buffer;
      return { kind, lease, encrypted: encrypted.length > 0 ? encrypted : undefined };
    },

    commit(lease, { encrypted = "", lifetime, due = "" }) {
      return end(scripts.commit, lease, lease.version, pack(lease.update), encrypted, lifetime, due);
    },

    abort: (lease, isSeen) => end(scripts.abort, lease, pack(isSeen ? lease.update : undefined)),
    erase: (lease) => end(scripts.erase, lease),

    async abandon(lease) {
      const { deadline, name, token } = lease as TimedLease;
      if (deadline === 0) return;
      lose(name, token);
      // A timer may fire early, by as long as its event loop was late; Redis's clock counts whole milliseconds.
      while (performance.now() <= deadline + 1) await pause(deadline + 2 - performance.now());
    },

    async due(now, limit) {
      const parts = await inEveryPart((key) =>
        client.zrangebyscore(key, "-inf", now, "WITHSCORES", "LIMIT", 0, limit),
      );
      const waiting = parts.flatMap(pairs).sort((one, other) => one.at - other.at);
      return waiting.slice(0, limit).map(({ name }) => name);
    },

    async check() {
      await inEveryPart((key) => client.exists(key));
    },

    sample: (limit) => orGone(sampleRedis(client, limit)),

    counters: countersOn(client),

    async close() {
      client.disconnect();
    },
  };

  await store.check();
  return store;
}

/** A lease as this store gives it out. */
interface TimedLease extends Lease {
  /** How far Redis's clock is ahead of ours, at least. */
  ahead: number;
  /** Until when, on our clock, Redis may still do what was asked last; 0 when it has answered. */
  deadline: number;
}

const TOKEN_BYTES = 10;
/** More tokens of one chat are not lost while a lock lasts. */
const MOST_LOST = 32 * TOKEN_BYTES;

/** A day is one hash, in a slot of its own: on a Cluster the days are on different nodes. */
function countersOn(client: RedisClient): CountersStore {
  const addScript = openScript(client, "counters");
  return {
    async add({ counts, day, number, process }) {
      const fields = Object.entries(counts).flat();
      await addScript([`tally:${day}`], process, number, LIFETIMES.counters / 1000, ...fields);
    },
    async read(days) {
      const hashes = await orGone(Promise.all(days.map((day) => client.hgetall(`tally:${day}`))));
      return hashes.map((fields) => {
        const counts = Object.entries(fields).filter(([name]) => !name.startsWith("~"));
        return Object.fromEntries(counts.map(([name, count]) => [name, Number(count)]));
      });
    },
  };
}

/** All parts at once: on a Cluster each may be on another node. */
function inEveryPart<Answer>(question: (dueKey: string) => Promise<Answer>): Promise<Answer[]> {
  return orGone(Promise.all(TAGS.map((tag) => question(dueKey(tag)))));
}

function dueKey(name: string): string {
  return `${name.slice(0, name.indexOf("}") + 1)}:due`;
}

function pack(update: number | undefined): Buffer | "" {
  return update === undefined ? "" : packUpdate(update);
}

function pairs(flat: readonly string[]): { name: string; at: number }[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [{ name, at: Number(flat[index + 1]) }] : []));
}
