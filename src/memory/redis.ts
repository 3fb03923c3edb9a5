import { randomBytes } from "node:crypto";
import type { Cluster, Redis } from "ioredis";
import type { Counts } from "../domain/counted.ts";
import type { Day } from "../domain/day.ts";
import { pause } from "../retry.ts";
import {
  type Hold,
  type Keeper,
  type Kept,
  LIMITS,
  type Limits,
  type Names,
  type Opening,
  packUpdate,
} from "./keeper.ts";
import { StoreGone } from "./memory.ts";
import { LIFETIMES } from "./record.ts";
import {
  type Argument,
  connectRedis,
  openScript,
  type RedisAddress,
  type Script,
  storeGone,
} from "./redis-connection.ts";
import { TAGS } from "./seal.ts";
import type { TallyKeeper } from "./tally.ts";

export type OpenRedis = Partial<RedisAddress> & { urls: readonly string[]; limits?: Partial<Limits> };

/** Keeps the memory in Redis, or in a Redis Cluster when there are several addresses. */
export async function openRedis({ limits, ...address }: OpenRedis): Promise<Keeper> {
  const whole = { timeout: 500, patience: 5000, onError: () => {}, ...address };
  const client = await connectRedis(whole);
  const keeper = new RedisKeeper(client, whole.timeout, { ...LIMITS, ...limits });
  try {
    await keeper.check();
    return keeper;
  } catch (error) {
    await keeper.close();
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

/**
 * Redis may carry out what we no longer wait for. So every end of a visit has a deadline on Redis's own clock, and
 * this process can take over its own lock when the answer to `begin` never came.
 */
class RedisKeeper implements Keeper {
  readonly tally: TallyKeeper = {
    add: async ({ counts, day, number, process }) => {
      const fields = Object.entries(counts).flat();
      const rest = [process, number, LIFETIMES.tally / 1000, ...fields];
      await orGone(this.#scripts.tally([tallyKey(day)], ...rest));
    },
    read: async (days) => {
      const found = days.map((day) => this.#client.hgetall(tallyKey(day)));
      return (await orGone(Promise.all(found))).map(countsIn);
    },
  };
  readonly #client: Redis | Cluster;
  readonly #timeout: number;
  readonly #limits: Limits;
  readonly #scripts: Record<"begin" | "commit" | "abort" | "erase" | "tally", Script>;
  /** A token is these bytes and the number of the visit. */
  readonly #process = randomBytes(6);
  #visits = 0;
  /** By chat: the tokens of the visits that this process has open, or has asked for. */
  readonly #open = new Map<string, Set<Buffer>>();

  constructor(client: Redis | Cluster, timeout: number, limits: Limits) {
    this.#client = client;
    this.#timeout = timeout;
    this.#limits = limits;
    this.#scripts = {
      begin: openScript(client, "begin"),
      commit: openScript(client, "commit"),
      abort: openScript(client, "abort"),
      erase: openScript(client, "erase"),
      tally: openScript(client, "tally"),
    };
  }

  async begin([name, ...older]: Names, update?: number): Promise<Opening> {
    const { lock, updates, window } = this.#limits;
    const token = this.#nextToken();
    const open = this.#open.get(name) ?? new Set();
    const isAlone = open.size === 0;
    this.#open.set(name, open.add(token));
    let hold: TimedHold | undefined;
    try {
      const keys = [name, dueKey(name), ...older];
      const rest = [token, this.#process.length, isAlone ? 1 : 0, pack(update), lock, updates, window];
      const [kind, detail, version, time] = await orGone(this.#scripts.begin(keys, ...rest));
      if (String(kind) === "duplicate") return { kind: "duplicate" };
      if (String(kind) === "busy") return { kind: "busy" };
      if (String(kind) === "limited") return { kind: "limited", first: detail === 1 };
      const ahead = Number(time) - performance.now();
      hold = { name, token, version: Number(version), update, ahead, deadline: 0 };
      const sealed = detail as Buffer;
      return { kind: "open", hold, sealed: sealed.length > 0 ? sealed : undefined };
    } finally {
      if (hold === undefined) this.#leave(name, token);
    }
  }

  commit(hold: Hold, { sealed, lifetime, due }: Kept): Promise<boolean> {
    const rest = [hold.version, pack(hold.update), sealed ?? "", lifetime, due ?? ""];
    return this.#end("commit", hold, ...rest);
  }

  abort(hold: Hold, isSeen: boolean): Promise<boolean> {
    return this.#end("abort", hold, pack(isSeen ? hold.update : undefined));
  }

  erase(hold: Hold): Promise<boolean> {
    return this.#end("erase", hold);
  }

  async abandon(hold: Hold): Promise<void> {
    const { deadline } = hold as TimedHold;
    // A timer may fire early, by as long as its event loop was late; Redis's clock counts whole milliseconds.
    while (performance.now() <= deadline + 1) await pause(deadline + 2 - performance.now());
    this.#leave(hold.name, hold.token);
  }

  async due(now: number, limit: number): Promise<string[]> {
    const parts = await this.#inEveryPart((key) =>
      this.#client.zrangebyscore(key, "-inf", now, "WITHSCORES", "LIMIT", 0, limit),
    );
    return parts
      .flatMap(pairs)
      .sort((one, other) => one.at - other.at)
      .slice(0, limit)
      .map(({ name }) => name);
  }

  async check(): Promise<void> {
    await this.#inEveryPart((key) => this.#client.exists(key));
  }

  async close(): Promise<void> {
    this.#client.disconnect();
  }

  async #end(name: "commit" | "abort" | "erase", held: Hold, ...rest: Argument[]): Promise<boolean> {
    const hold = held as TimedHold;
    hold.deadline = performance.now() + this.#timeout;
    const deadline = Math.floor(hold.ahead + hold.deadline);
    const keys = [hold.name, dueKey(hold.name)];
    const [outcome, time] = await orGone(this.#scripts[name](keys, hold.token, deadline, ...rest));
    hold.ahead = Math.max(hold.ahead, Number(time) - performance.now());
    hold.deadline = 0;
    if (String(outcome) === "late") throw new StoreGone("Redis: answered too late");
    return String(outcome) === "done";
  }

  /** All parts at once: on a Cluster each part may be on another node. */
  #inEveryPart<Part>(ask: (dueKey: string) => Promise<Part>): Promise<Part[]> {
    return orGone(Promise.all(TAGS.map((tag) => ask(dueKey(tag)))));
  }

  #leave(name: string, token: Buffer): void {
    const open = this.#open.get(name);
    open?.delete(token);
    if (open?.size === 0) this.#open.delete(name);
  }

  #nextToken(): Buffer {
    this.#visits = (this.#visits + 1) % 2 ** 32;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.#visits);
    return Buffer.concat([this.#process, count]);
  }
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

/** A day is one hash, in a slot of its own: on a Cluster the days are on different nodes. */
function tallyKey(day: Day): string {
  return `tally:${day}`;
}

function countsIn(fields: Record<string, string>): Counts {
  const counts = Object.entries(fields).filter(([name]) => !name.startsWith("~"));
  return Object.fromEntries(counts.map(([name, count]) => [name, Number(count)]));
}

function pack(update: number | undefined): Buffer {
  return update === undefined ? Buffer.alloc(0) : packUpdate(update);
}

function pairs(flat: readonly string[]): { name: string; at: number }[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [{ name, at: Number(flat[index + 1]) }] : []));
}
