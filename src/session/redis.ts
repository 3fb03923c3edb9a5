import {
  DELETIONS,
  type Lease,
  type Limits,
  LIMITS,
  packUpdate,
  type Refused,
  type Store,
  StoreGone,
} from "./store.ts";
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
 * Redis may carry out what we no longer wait for. A `begin` has a deadline on Redis's own clock; every other script may
 * come late or twice, because its token and version say whether it still applies.
 */
export async function openRedis({ limits, timeout = 500, ...address }: OpenRedis): Promise<Store> {
  const client = await connectRedis({ timeout, patience: 5000, onError: () => {}, ...address });
  const { lease: leaseTime, updates, window } = { ...LIMITS, ...limits };
  const scripts = {
    begin: openScript(client, "begin"),
    answers: openScript(client, "answers"),
    commit: openScript(client, "commit"),
    abort: openScript(client, "abort"),
    erase: openScript(client, "erase"),
    renew: openScript(client, "renew"),
  };
  /** By due-list, because on a Cluster each may be on another node: how far Redis's clock was ahead of ours. */
  const ahead = new Map<string, number>();
  /** When each of our leases began. */
  const open = new Map<Lease, number>();
  const renewing = setInterval(renew, leaseTime / 4).unref();

  function renew(): void {
    for (const [lease, begun] of open) {
      const { name, token } = lease;
      if (performance.now() - begun > LONGEST_TRANSACTION) open.delete(lease);
      // Should it fail, another try follows soon.
      else scripts.renew([name, dueKey(name)], token, leaseTime).catch(() => undefined);
    }
  }

  async function end(script: Script, lease: Lease, ...rest: Argument[]): Promise<boolean> {
    const [outcome] = await script([lease.name, dueKey(lease.name)], ...rest);
    open.delete(lease);
    return String(outcome) === "done";
  }

  const store: Store = {
    async begin([name, ...older], update, isDeletion = false) {
      const token = randomBytes(TOKEN_BYTES);
      const due = dueKey(name);
      const clock = ahead.get(due);
      const deadline = clock === undefined ? "" : Math.floor(clock + performance.now() + timeout);
      const most = isDeletion ? updates + DELETIONS : updates;
      const rest = [token, deadline, pack(update), leaseTime, most, window];
      const [word, detail, version, time, answers] = await scripts.begin([name, due, ...older], ...rest);
      ahead.set(due, Number(time) - performance.now());
      const kind = String(word) as "open" | "late" | "duplicate" | "busy" | "limited";
      if (kind === "late") throw new StoreGone("Redis: answered too late");
      if (kind !== "open") return refusal(kind, detail);
      const lease = { name, token, version: Number(version), update };
      open.set(lease, performance.now());
      return { kind, lease, encrypted: bytesIn(detail), answers: bytesIn(answers) };
    },

    async keepAnswers([name, ...older], update, encrypted) {
      const rest = [packUpdate(update), encrypted, updates, window, LIFETIMES.session];
      const [word, detail, , , answers] = await scripts.answers([name, dueKey(name), ...older], ...rest);
      const kind = String(word) as "open" | "locked" | "duplicate" | "limited";
      if (kind === "locked") return { kind };
      if (kind !== "open") return refusal(kind, detail);
      return { kind, encrypted: bytesIn(detail), answers: bytesIn(answers) };
    },

    commit(lease, { encrypted = "", lifetime, due = "" }) {
      const { token, version, update } = lease;
      return end(scripts.commit, lease, token, version, pack(update), encrypted, lifetime, due);
    },

    abort: (lease, isSeen) => end(scripts.abort, lease, lease.token, pack(isSeen ? lease.update : undefined)),
    erase: (lease) => end(scripts.erase, lease),

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

    counters: countersOn(client, "tally", LIFETIMES.counters),
    voices: countersOn(client, "voices", LIFETIMES.voices),

    async close() {
      clearInterval(renewing);
      client.disconnect();
    },
  };

  await store.check();
  return store;
}

const TOKEN_BYTES = 10;
/** With all tries to answer and to keep, in milliseconds. */
const LONGEST_TRANSACTION = 30_000;

function refusal(kind: "duplicate" | "limited" | "busy", detail: Buffer | number | undefined): Refused {
  return kind === "limited" ? { kind, first: detail === 1 } : { kind };
}

/** A day is one hash, in a slot of its own: on a Cluster the days are on different nodes. */
function countersOn(client: RedisClient, kind: string, lifetime: number): CountersStore {
  const addScript = openScript(client, "counters");
  return {
    async add({ counts, day, number, process }) {
      const fields = Object.entries(counts).flat();
      await addScript([`${kind}:${day}`], process, number, lifetime / 1000, ...fields);
    },
    async read(days) {
      const hashes = await orGone(Promise.all(days.map((day) => client.hgetall(`${kind}:${day}`))));
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

function bytesIn(given: Buffer | number | undefined): Buffer | undefined {
  return Buffer.isBuffer(given) && given.length > 0 ? given : undefined;
}

function pack(update: number | undefined): Buffer | "" {
  return update === undefined ? "" : packUpdate(update);
}

function pairs(flat: readonly string[]): { name: string; at: number }[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [{ name, at: Number(flat[index + 1]) }] : []));
}
