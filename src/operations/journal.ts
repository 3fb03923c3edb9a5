import type { Update } from "grammy/types";
import type { Counted } from "../domain/counted.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** One log line and one count for each update: what kind it was, which room answered, how it went. */
export function createJournal(log: Log, metrics: Metrics) {
  return (update: Update) => {
    const since = performance.now();
    return ({ room, outcome }: { room: string; outcome: string }): void => {
      const kind = Object.keys(update).find((key) => key !== "update_id") ?? "nothing";
      const ms = performance.now() - since;
      const date = update.message?.date;
      const lag = date === undefined ? undefined : Math.max(0, Date.now() / 1000 - date);
      log.info({ update: update.update_id, kind, room, outcome, ms: Math.round(ms * 10) / 10 }, "update");
      metrics.update({ kind, room, outcome, seconds: ms / 1000, lag });
    };
  };
}

type Told = Extract<Counted, { event: "reminder" }>;

/** A count and a log line for each reminder; a failure is told once a try. */
export function createReminderJournal(log: Log, metrics: Metrics, count: (counted: Counted) => void) {
  return {
    told(kind: Told["kind"], outcome: Told["outcome"]): void {
      log.info({ kind, outcome }, "reminder");
      count({ event: "reminder", kind, outcome });
    },
    trouble: (error: unknown): void => log.warn({ err: error }, "a reminder could not be sent"),
    overdue: (milliseconds: number): void => metrics.overdue(milliseconds),
  };
}
