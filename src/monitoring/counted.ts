import type { FactReport } from "../features/report/fact-report.ts";
import type { QuestionId } from "../guide/questions.ts";
import type { OperatorId } from "../catalog/operator.ts";
import type { Voice } from "../catalog/voice.ts";
import type { ReminderKind } from "../features/reminders/reminder.ts";
import { type RescueProblem } from "../catalog/incident.ts";

/** What is counted. Each is something that happened, of closed words, and never to whom. */
export type Counted =
  /** A guide was begun: by /start, by a link, or by a sentence where nothing was told before. */
  | { event: "visit"; language: string }
  /** The guide came to a question; the same question in the other language is none. */
  | { event: "question"; question: QuestionId }
  /** Answers led to a card; coming back to it is none. */
  | { event: "card"; operator: OperatorId }
  /** Somebody said what went wrong after they paid. */
  | { event: "rescue"; problem: RescueProblem | "unknown" }
  | ({ event: "report" } & FactReport)
  /** A sentence that nothing was understood of. */
  | { event: "unread" }
  /** Somebody said what worked. It is kept by its operator, way and means, in counters of its own. */
  | { event: "voice"; voice: Voice }
  /** `late`: sent, but its day has passed. */
  | { event: "reminder"; kind: ReminderKind; outcome: "sent" | "late" | "failed" | "forgotten" };

/** How many of each were counted, by name: `card:base`, `question:stay`, `report`. */
export type Counts = Readonly<Record<string, number>>;

/** The name under which it is kept for weeks; undefined: it is not. */
export function counterName(counted: Counted): string | undefined {
  switch (counted.event) {
    case "visit":
      return `visit:${counted.language}`;
    case "question":
      return `question:${counted.question}`;
    case "card":
      return `card:${counted.operator}`;
    case "rescue":
      return `rescue:${counted.problem}`;
    case "report":
    case "unread":
      return counted.event;
    case "voice":
      return undefined;
    case "reminder":
      return counted.outcome === "sent" || counted.outcome === "late" ? "reminder" : undefined;
  }
}

/** All of one event, whatever its word: `sumOf(counts, "card")`. */
export function sumOf(counts: Counts, event: Counted["event"]): number {
  return Object.entries(counts)
    .filter(([name]) => name === event || name.startsWith(`${event}:`))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** Several days together. */
export function addedUp(days: readonly Counts[]): Counts {
  const sums: Record<string, number> = {};
  for (const [name, count] of days.flatMap((day) => Object.entries(day)))
    sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

/** The words of one event, the most frequent first. */
export function wordsOf(counts: Counts, event: Counted["event"]): string[] {
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(`${event}:`))
    .sort(([one, count], [other, otherCount]) => otherCount - count || one.localeCompare(other))
    .map(([name]) => name.slice(event.length + 1));
}
