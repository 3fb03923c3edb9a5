import type { Cluster, Redis } from "ioredis";
import type { Counts } from "../domain/counted.ts";
import type { Day } from "../domain/day.ts";
import { LIFETIMES } from "./record.ts";
import { storeGone } from "./redis-connection.ts";
import type { Script } from "./redis-scripts.ts";
import type { Batch, TallyKeeper } from "./tally.ts";

/** A day is one hash, in a slot of its own: on a Cluster the days lie on different nodes. */
export class RedisTally implements TallyKeeper {
  readonly #client: Redis | Cluster;
  readonly #add: Script;

  constructor(client: Redis | Cluster, add: Script) {
    this.#client = client;
    this.#add = add;
  }

  async add({ counts, day, number, process }: Batch): Promise<void> {
    const flat = Object.entries(counts).flat();
    await this.#ask(() => this.#add(1, keyOf(day), process, number, LIFETIMES.tally / 1000, ...flat));
  }

  async read(days: readonly Day[]): Promise<Counts[]> {
    const found = await this.#ask(() => Promise.all(days.map((day) => this.#client.hgetall(keyOf(day)))));
    return found.map(countsIn);
  }

  async #ask<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    try {
      return await send();
    } catch (error) {
      throw storeGone(error);
    }
  }
}

function keyOf(day: Day): string {
  return `tally:${day}`;
}

function countsIn(fields: Record<string, string>): Counts {
  const counts = Object.entries(fields).filter(([name]) => !name.startsWith("~"));
  return Object.fromEntries(counts.map(([name, count]) => [name, Number(count)]));
}
