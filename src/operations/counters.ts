import { Counter, type Registry } from "prom-client";
import type { Counted } from "../domain/counted.ts";

type Labels<Event extends Counted["event"]> = readonly Exclude<
  keyof Extract<Counted, { event: Event }>,
  "event"
>[];

/** A counter for each event; its words are the labels. */
const COUNTERS: { [Event in Counted["event"]]: { name: string; help: string; labels: Labels<Event> } } = {
  visit: { name: "bot_visits_total", help: "Guides that were begun, by language", labels: ["language"] },
  question: {
    name: "bot_questions_total",
    help: "Questions that the guide came to, by question",
    labels: ["question"],
  },
  card: { name: "bot_cards_total", help: "Cards that answers led to, by operator", labels: ["operator"] },
  rescue: {
    name: "bot_rescues_total",
    help: "What went wrong after somebody paid, by problem",
    labels: ["problem"],
  },
  report: {
    name: "bot_reports_total",
    help: "Facts that people reported as wrong, by operator, fact and reason",
    labels: ["operator", "fact", "reason"],
  },
  unread: { name: "bot_unread_total", help: "Sentences that nothing was understood of", labels: [] },
  reminder: {
    name: "bot_reminders_total",
    help: "Reminders, by what lapses and outcome: sent, late (sent after the day itself), failed, forgotten",
    labels: ["kind", "outcome"],
  },
};

export function createCounters(registers: Registry[]): (counted: Counted) => void {
  const counters = new Map<string, Counter>(
    Object.entries(COUNTERS).map(([event, { help, labels, name }]) => [
      event,
      new Counter({ name, help, labelNames: [...labels], registers }),
    ]),
  );
  return ({ event, ...labels }) => counters.get(event)?.inc(labels);
}
