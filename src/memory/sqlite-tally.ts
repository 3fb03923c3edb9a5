import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Counts } from "../domain/counted.ts";
import { addDays, type Day } from "../domain/day.ts";
import { LIFETIMES } from "./record.ts";
import { storing } from "./sqlite-file.ts";
import type { Batch, TallyKeeper } from "./tally.ts";

/** A row a day and name. The file has one process, so that which batch came last is known here. */
export class SqliteTally implements TallyKeeper {
  readonly #file: DatabaseSync;
  readonly #last = new Map<string, number>();

  constructor(file: DatabaseSync) {
    this.#file = file;
  }

  async add({ counts, day, number, process }: Batch): Promise<void> {
    if (number <= (this.#last.get(process) ?? 0)) return;
    // One statement, so that all is added or nothing.
    storing(() => this.#file.prepare(ADD).run({ day, counts: JSON.stringify(counts) }));
    this.#last.set(process, number);
    storing(() =>
      this.#file.prepare("DELETE FROM tally WHERE day < ?").run(addDays(day, -LIFETIMES.tally / DAY)),
    );
  }

  async read(days: readonly Day[]): Promise<Counts[]> {
    return storing(() => {
      const rows = this.#file.prepare("SELECT name, count FROM tally WHERE day = ?");
      return days.map((day) => countsIn(rows.all(day)));
    });
  }
}

const DAY = 24 * 60 * 60 * 1000;

const ADD = `
  INSERT INTO tally (day, name, count) SELECT :day, key, value FROM json_each(:counts) WHERE true
  ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count
`;

const rowsSchema = z.array(z.object({ name: z.string(), count: z.int() }));

function countsIn(rows: unknown): Counts {
  return Object.fromEntries(rowsSchema.parse(rows).map(({ name, count }) => [name, count]));
}
