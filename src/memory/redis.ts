import { randomBytes } from "node:crypto";
import { pause } from "../retry.ts";
import { type Hold, type Keeper, LIMITS, type Limits, packUpdate } from "./keeper.ts";
import { StoreGone } from "./memory.ts";
import { LIFETIMES } from "./record.ts";
import {
  type Argument,
  connectRedis,
  openScript,
  type RedisAddress,
  type RedisClient,
  type Script,
  storeGone,
} from "./redis-connection.ts";
import { TAGS } from "./seal.ts";
import type { TallyKeeper } from "./tally.ts";

export type OpenRedis = Partial<RedisAddress> & { urls: readonly string[]; limits?: Partial<Limits> };

/**
 * Keeps the memory in Redis, or in a Redis Cluster when there are several addresses.
 *
 * Redis may carry out what we no longer wait for. So every end of a visit has a deadline on Redis's own clock, and
 * this process can take over its own lock when the answer to `begin` never came.
 */
export async function openRedis({ limits, timeout = 500, ...address }: OpenRedis): Promise<Keeper> {
  const client = await connectRedis({ timeout, patience: 5000, onError: () => {}, ...address });
  const { lock, updates, window } = { ...LIMITS, ...limits };
  const scripts = {
    begin: openScript(client, "begin"),
    commit: openScript(client, "commit"),
    abort: openScript(client, "abort"),
    erase: openScript(client, "erase"),
  };
  const nextToken = createTokens();
  /** By chat: the tokens of the visits that this process has open, or has asked for. */
  const open = new Map<string, Set<Buffer>>();

  function enter(name: string, token: Buffer): { isAlone: boolean } {
    const tokens = open.get(name) ?? new Set();
    open.set(name, tokens.add(token));
    return { isAlone: tokens.size === 1 };
  }

  function leave(name: string, token: Buffer): void {
    const tokens = open.get(name);
    tokens?.delete(token);
    if (tokens?.size === 0) open.delete(name);
  }

  async function end(script: Script, held: Hold, ...rest: Argument[]): Promise<boolean> {
    const hold = held as TimedHold;
    hold.deadline = performance.now() + timeout;
    const deadline = Math.floor(hold.ahead + hold.deadline);
    const keys = [hold.name, dueKey(hold.name)];
    const [outcome, time] = await orGone(script(keys, hold.token, deadline, ...rest));
    hold.ahead = Math.max(hold.ahead, Number(time) - performance.now());
    hold.deadline = 0;
    if (String(outcome) === "late") throw new StoreGone("Redis: answered too late");
    return String(outcome) === "done";
  }

  const keeper: Keeper = {
    async begin([name, ...older], update) {
      const token = nextToken();
      const { isAlone } = enter(name, token);
      let hold: TimedHold | undefined;
      try {
        const keys = [name, dueKey(name), ...older];
        const rest = [token, PROCESS_BYTES, isAlone ? 1 : 0, pack(update), lock, updates, window];
        const [kind, detail, version, time] = await orGone(scripts.begin(keys, ...rest));
        if (String(kind) === "duplicate") return { kind: "duplicate" };
        if (String(kind) === "busy") return { kind: "busy" };
        if (String(kind) === "limited") return { kind: "limited", first: detail === 1 };
        const ahead = Number(time) - performance.now();
        hold = { name, token, version: Number(version), update, ahead, deadline: 0 };
        const sealed = detail as Buffer;
        return { kind: "open", hold, sealed: sealed.length > 0 ? sealed : undefined };
      } finally {
        if (hold === undefined) leave(name, token);
      }
    },

    commit(hold, { sealed = "", lifetime, due = "" }) {
      return end(scripts.commit, hold, hold.version, pack(hold.update), sealed, lifetime, due);
    },

    abort: (hold, isSeen) => end(scripts.abort, hold, pack(isSeen ? hold.update : undefined)),
    erase: (hold) => end(scripts.erase, hold),

    async abandon(hold) {
      const { deadline } = hold as TimedHold;
      // A timer may fire early, by as long as its event loop was late; Redis's clock counts whole milliseconds.
      while (performance.now() <= deadline + 1) await pause(deadline + 2 - performance.now());
      leave(hold.name, hold.token);
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

    tally: tallyOn(client),

    async close() {
      client.disconnect();
    },
  };

  try {
    await keeper.check();
    return keeper;
  } catch (error) {
    client.disconnect();
    throw error;
  }
}

/** A hold as this keeper gives it out. */
interface TimedHold extends Hold {
  /** How far Redis's clock is ahead of ours, at least. */
  ahead: number;
  /** Until when, on our clock, Redis may still do what was asked last; 0 when it has answered. */
  deadline: number;
}

const PROCESS_BYTES = 6;

/** A token is random bytes of this process and then a count. */
function createTokens(): () => Buffer {
  const process = randomBytes(PROCESS_BYTES);
  let count = 0;
  return () => {
    count = (count + 1) % 2 ** 32;
    const token = Buffer.concat([process, Buffer.alloc(4)]);
    token.writeUInt32BE(count, PROCESS_BYTES);
    return token;
  };
}

/** A day is one hash, in a slot of its own: on a Cluster the days are on different nodes. */
function tallyOn(client: RedisClient): TallyKeeper {
  const addScript = openScript(client, "tally");
  return {
    async add({ counts, day, number, process }) {
      const fields = Object.entries(counts).flat();
      await orGone(addScript([`tally:${day}`], process, number, LIFETIMES.tally / 1000, ...fields));
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

async function orGone<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw storeGone(error);
  }
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
