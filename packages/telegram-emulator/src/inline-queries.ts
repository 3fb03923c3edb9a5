import type { InlineQueryResult, InlineQueryResultsButton } from "@grammyjs/types";
import type { Clock } from "./clock.ts";

export interface InlineAnswer {
  results: InlineQueryResult[];
  button?: InlineQueryResultsButton;
  next_offset?: string;
}

interface Open {
  person: number;
  query: string;
  answer: (answer: InlineAnswer | undefined) => void;
}

const WINDOW = 10_000;

/** Inline queries that wait for the bot, and each person's last results, to choose from. */
export class InlineQueries {
  private readonly clock: Clock;
  private readonly onChange: () => void;
  private readonly open = new Map<string, Open>();
  private readonly shown = new Map<number, { query: string; results: InlineQueryResult[] }>();
  private lastId = 5_300_000_000_000_000n;

  constructor(clock: Clock, onChange: () => void) {
    this.clock = clock;
    this.onChange = onChange;
  }

  get waiting(): number {
    return this.open.size;
  }

  /** Undefined when the bot did not answer in ten seconds. */
  async ask(person: number, query: string, send: (id: string) => void): Promise<InlineAnswer | undefined> {
    this.lastId++;
    const id = String(this.lastId);
    const answer = await new Promise<InlineAnswer | undefined>((resolve) => {
      const cancel = this.clock.after(WINDOW, () => finish(undefined));
      const finish = (answer: InlineAnswer | undefined) => {
        cancel();
        this.open.delete(id);
        resolve(answer);
        this.onChange();
      };
      this.open.set(id, { person, query, answer: finish });
      send(id);
    });
    if (answer) this.shown.set(person, { query, results: answer.results });
    return answer;
  }

  /** False when the query is unknown, too old or answered already. */
  answer(id: string, answer: InlineAnswer): boolean {
    const one = this.open.get(id);
    one?.answer(answer);
    return one !== undefined;
  }

  resultOf(person: number, id: string): { query: string; result: InlineQueryResult } | undefined {
    const shown = this.shown.get(person);
    const result = shown?.results.find((one) => one.id === id);
    return shown && result && { query: shown.query, result };
  }
}
