import type { Update } from "grammy/types";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Counted } from "./counted.ts";
import type { Log } from "./log.ts";
import type { Handler } from "./http-server.ts";

export type Metrics = ReturnType<typeof createMetrics>;

/** What is counted. No label ever names a chat or a person. `route` is the page that Prometheus reads. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets = SECONDS, ...labelNames: string[]) =>
    new Histogram({ name, help, buckets, labelNames, registers });

  const updates = counter("bot_updates_total", "Updates from Telegram", "kind", "feature", "outcome");
  const duration = histogram("bot_update_seconds", "Time to handle an update", SECONDS, "kind");
  const lag = histogram(
    "bot_update_lag_seconds",
    "Age of a message when we were done with it (Telegram dates messages to the second)",
    [1, 2, 5, 10, 30, 60, 300, 3600],
  );
  const calls = counter("telegram_calls_total", "Bot API calls, each retry counted", "method", "outcome");
  const callDuration = histogram("telegram_call_seconds", "Time of a Bot API call other than a long poll");
  const roundTrips = counter("store_round_trips_total", "Round trips to the store", "operation", "outcome");
  const roundTripDuration = histogram("store_round_trip_seconds", "Time of one");
  const overdue = new Gauge({
    name: "bot_reminder_overdue_seconds",
    help: "How long the reminder that waits longest has been due, when this process last looked",
    registers,
  });
  const rounds = counter("bot_reminder_rounds_total", "How often this process has sent what was due");
  /** The words of an event are its labels. */
  const counted: Record<Counted["event"], Counter> = {
    visit: counter("bot_visits_total", "Guides that were begun", "language"),
    question: counter("bot_questions_total", "Questions that the guide came to", "question"),
    card: counter("bot_cards_total", "Cards that answers led to", "operator"),
    rescue: counter("bot_rescues_total", "What went wrong after somebody paid", "problem"),
    report: counter("bot_reports_total", "Facts reported as wrong", "operator", "fact", "reason"),
    unread: counter("bot_unread_total", "Sentences that nothing was understood of"),
    voice: counter("bot_voices_total", "What people said worked, or did not", "outcome"),
    reminder: counter("bot_reminders_total", "Reminders, by what lapses", "kind", "outcome"),
  };
  const page: Handler = async (_request, response) => {
    response.setHeader("content-type", registry.contentType);
    response.end(await registry.metrics());
  };

  return {
    update(labels: { kind: string } & Handled, seconds: number, age: number | undefined): void {
      updates.inc({ ...labels });
      duration.observe({ kind: labels.kind }, seconds);
      if (age !== undefined) lag.observe(age);
    },
    call({ method, outcome, milliseconds }: { method: string; outcome: string; milliseconds: number }): void {
      calls.inc({ method, outcome });
      if (method !== "getUpdates") callDuration.observe(milliseconds / 1000);
    },
    store(operation: string, milliseconds: number, isAnswered: boolean): void {
      roundTrips.inc({ operation, outcome: isAnswered ? "ok" : "gone" });
      roundTripDuration.observe(milliseconds / 1000);
    },
    count(happened: Counted): void {
      if (happened.event === "voice") return counted.voice.inc({ outcome: happened.voice.outcome });
      const { event, ...labels } = happened;
      counted[event].inc(labels);
    },
    overdue: (milliseconds: number): void => overdue.set(milliseconds / 1000),
    round: (): void => rounds.inc(),
    route: { "/metrics": page },
  };
}

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Handled {
  feature: string;
  outcome: string;
}

/** One log line and one count for each update: what kind it was, which feature answered, how it went. */
export function watchUpdates(log: Log, metrics: Metrics) {
  return (update: Update, { feature, outcome }: Handled, milliseconds: number): void => {
    const kind = Object.keys(update).find((key) => key !== "update_id") ?? "nothing";
    const date = update.message?.date;
    const age = date === undefined ? undefined : Math.max(0, Date.now() / 1000 - date);
    const ms = Math.round(milliseconds * 10) / 10;
    log.info({ update: update.update_id, kind, feature, outcome, ms }, "update");
    metrics.update({ kind, feature, outcome }, milliseconds / 1000, age);
  };
}
