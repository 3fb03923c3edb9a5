// Over 150 lines: the deadlines and take-overs that keep Redis from doing what we stopped waiting for belong together.
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Cluster, Redis } from "ioredis";
import {
  type Hold,
  type Keeper,
  type Kept,
  LIMITS,
  type Limits,
  type Names,
  type Opening,
} from "./keeper.ts";
import { StoreGone } from "./memory.ts";
import { type RedisAddress, connectRedis, storeGone } from "./redis-connection.ts";
import { type Argument, openScripts, type Script, type Scripts } from "./redis-scripts.ts";
import { RedisTally } from "./redis-tally.ts";
import { TAGS } from "./seal.ts";
import { packUpdate } from "./seen.ts";

export type OpenRedis = Partial<RedisAddress> & { urls: readonly string[]; limits?: Partial<Limits> };

/** Keeps the memory in Redis, or in a Redis Cluster when there are several addresses. */
export async function openRedis({ limits, ...address }: OpenRedis): Promise<Keeper> {
  const whole = { timeout: 500, patience: 5000, onError: () => {}, ...address };
  const client = await connectRedis(whole);
  const keeper = new RedisKeeper(client, whole.timeout, { ...LIMITS, ...limits });
  try {
    await keeper.check();
  } catch (error) {
    await keeper.close();
    throw error;
  }
  return keeper;
}

/** A hold as this keeper gives it out. */
interface TimedHold extends Hold {
  /** How far Redis's clock is ahead of ours, at least. */
  ahead: number;
  /** Until when, on our clock, Redis may still do what was asked last; 0 when it has answered. */
  deadline: number;
  /** It no longer counts as outstanding. */
  isLeft: boolean;
}

/**
 * Longer than most files: it is one thing, the questions to Redis and what their answers mean.
 *
 * Redis may carry out what we stopped waiting for. So every end of a visit has a deadline on Redis's own clock,
 * and a lock whose visit we never got to hear of can be taken over by this process.
 */
class RedisKeeper implements Keeper {
  readonly tally: RedisTally;
  readonly #client: Redis | Cluster;
  readonly #scripts: Scripts;
  readonly #timeout: number;
  readonly #limits: Limits;
  readonly #process = randomBytes(6);
  #visits = 0;
  /**
   * By chat: how many visits this process has open, or has asked for. An object and no Map, as in the lanes: old tables
   * of a Map that is filled and emptied all the time keep what they held.
   */
  readonly #outstanding = Object.create(null) as Record<string, number>;

  constructor(client: Redis | Cluster, timeout: number, limits: Limits) {
    this.#client = client;
    this.#scripts = openScripts(client);
    this.tally = new RedisTally(client, this.#scripts.tally);
    this.#timeout = timeout;
    this.#limits = limits;
  }

  async begin(names: Names, update?: number): Promise<Opening> {
    const [name, ...older] = names;
    const token = this.#nextToken();
    const others = this.#outstanding[name] ?? 0;
    this.#outstanding[name] = others + 1;
    let hold: TimedHold | undefined;
    try {
      const { lock, updates, window } = this.#limits;
      const keys = [name, dueKey(name), ...older];
      const rest = [others === 0 ? 1 : 0, pack(update), lock, updates, window];
      const answer = await this.#scripts.begin(keys.length, ...keys, token, this.#process.length, ...rest);
      const [kind, detail, version, time] = answer;
      if (String(kind) === "duplicate") return { kind: "duplicate" };
      if (String(kind) === "busy") return { kind: "busy" };
      if (String(kind) === "limited") return { kind: "limited", first: detail === 1 };
      const ahead = Number(time) - performance.now();
      hold = { name, token, version: Number(version), update, ahead, deadline: 0, isLeft: false };
      return {
        kind: "open",
        hold,
        sealed: Buffer.isBuffer(detail) && detail.length > 0 ? detail : undefined,
      };
    } catch (error) {
      throw storeGone(error);
    } finally {
      if (hold === undefined) this.#leave(name);
    }
  }

  commit(hold: Hold, { sealed = Buffer.alloc(0), lifetime, due }: Kept): Promise<boolean> {
    const rest = [hold.version, pack(hold.update), sealed, lifetime, due ?? ""];
    return this.#end(hold, this.#scripts.commit, ...rest);
  }

  async abort(hold: Hold, isSeen: boolean): Promise<void> {
    const seen = pack(isSeen ? hold.update : undefined);
    await this.#end(hold, this.#scripts.abort, seen);
  }

  erase(hold: Hold): Promise<boolean> {
    return this.#end(hold, this.#scripts.erase);
  }

  async abandon(hold: Hold): Promise<void> {
    const { deadline } = timed(hold);
    // A timer may fire early, by as long as its event loop was late; Redis's clock counts whole milliseconds.
    while (performance.now() <= deadline + 1) {
      await pause(deadline + 2 - performance.now());
    }
    this.#letGo(timed(hold));
  }

  async due(now: number, limit: number): Promise<string[]> {
    const parts = await this.#inEveryPart((key) =>
      this.#client.zrangebyscore(key, "-inf", now, "WITHSCORES", "LIMIT", 0, limit),
    );
    const waiting = parts.flatMap((part) => pairs(part));
    return waiting
      .sort((one, other) => one.at - other.at)
      .slice(0, limit)
      .map((chat) => chat.name);
  }

  async check(): Promise<void> {
    await this.#inEveryPart((key) => this.#client.exists(key));
  }

  async close(): Promise<void> {
    this.#client.disconnect();
  }

  async #end(hold: Hold, script: Script, ...rest: Argument[]): Promise<boolean> {
    const clock = timed(hold);
    clock.deadline = performance.now() + this.#timeout;
    const deadline = Math.floor(clock.ahead + clock.deadline);
    try {
      const [outcome, time] = await script(2, hold.name, dueKey(hold.name), hold.token, deadline, ...rest);
      clock.ahead = Math.max(clock.ahead, Number(time) - performance.now());
      clock.deadline = 0;
      if (String(outcome) === "late") throw new StoreGone("Redis: answered too late");
      this.#letGo(clock);
      return String(outcome) === "done";
    } catch (error) {
      throw error instanceof StoreGone ? error : storeGone(error);
    }
  }

  /** All parts at once: on a Cluster each part may lie on another node. */
  async #inEveryPart<Part>(ask: (dueKey: string) => Promise<Part>): Promise<Part[]> {
    try {
      return await Promise.all(TAGS.map((tag) => ask(dueKey(tag))));
    } catch (error) {
      throw storeGone(error);
    }
  }

  #letGo(hold: TimedHold): void {
    if (hold.isLeft) return;
    hold.isLeft = true;
    this.#leave(hold.name);
  }

  #leave(name: string): void {
    const left = (this.#outstanding[name] ?? 0) - 1;
    if (left > 0) this.#outstanding[name] = left;
    // oxlint-disable-next-line typescript/no-dynamic-delete
    else delete this.#outstanding[name];
  }

  #nextToken(): Buffer {
    const count = Buffer.alloc(4);
    this.#visits = (this.#visits + 1) % 2 ** 32;
    count.writeUInt32BE(this.#visits);
    return Buffer.concat([this.#process, count]);
  }
}

/** Every hold that comes back is one that `begin` gave out. */
function timed(hold: Hold): TimedHold {
  return hold as TimedHold;
}

function dueKey(name: string): string {
  return `${name.slice(0, name.indexOf("}") + 1)}:due`;
}

function pack(update: number | undefined): Buffer {
  return update === undefined ? Buffer.alloc(0) : packUpdate(update);
}

function pairs(flat: readonly string[]): { name: string; at: number }[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [{ name, at: Number(flat[index + 1]) }] : []));
}
