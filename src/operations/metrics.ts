import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Counted } from "../domain/counted.ts";
import { createCounters } from "./counters.ts";
import type { Handler } from "./server.ts";

/** What is counted. No label ever names a chat or a person. */
export interface Metrics {
  update(visit: {
    kind: string;
    room: string;
    outcome: string;
    seconds: number;
    lag: number | undefined;
  }): void;
  call(report: { method: string; outcome: string; milliseconds: number }): void;
  store(trip: { operation: string; outcome: string; seconds: number }): void;
  count(counted: Counted): void;
  /** How long the reminder that waits longest has been due, in milliseconds. */
  overdue(milliseconds: number): void;
  round(): void;
  /** The page that Prometheus reads. */
  route: { "/metrics": Handler };
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const buckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const registers = [registry];
  const updates = new Counter({
    name: "bot_updates_total",
    help: "Updates from Telegram, by kind, room and outcome",
    labelNames: ["kind", "room", "outcome"],
    registers,
  });
  const duration = new Histogram({
    name: "bot_update_seconds",
    help: "Time to handle an update",
    labelNames: ["kind"],
    buckets,
    registers,
  });
  const lag = new Histogram({
    name: "bot_update_lag_seconds",
    help: "Age of a message when we were done with it (Telegram dates messages to the second)",
    buckets: [1, 2, 5, 10, 30, 60, 300, 3600],
    registers,
  });
  const calls = new Counter({
    name: "telegram_calls_total",
    help: "Bot API calls, by method and outcome, each retry counted",
    labelNames: ["method", "outcome"],
    registers,
  });
  const callDuration = new Histogram({
    name: "telegram_call_seconds",
    help: "Time of a Bot API call other than a long poll",
    buckets,
    registers,
  });
  const trips = new Counter({
    name: "store_round_trips_total",
    help: "Round trips to the store, by operation and outcome",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const tripDuration = new Histogram({
    name: "store_round_trip_seconds",
    help: "Time of one",
    buckets,
    registers,
  });
  const overdue = new Gauge({
    name: "bot_reminder_overdue_seconds",
    help: "How long the reminder that waits longest has been due, when this process last looked",
    registers,
  });
  const rounds = new Counter({
    name: "bot_reminder_rounds_total",
    help: "How often this process has looked for reminders and sent what was due",
    registers,
  });
  return {
    update(visit) {
      updates.inc({ kind: visit.kind, room: visit.room, outcome: visit.outcome });
      duration.observe({ kind: visit.kind }, visit.seconds);
      if (visit.lag !== undefined) lag.observe(visit.lag);
    },
    call({ method, outcome, milliseconds }) {
      calls.inc({ method, outcome });
      if (method !== "getUpdates") callDuration.observe(milliseconds / 1000);
    },
    store({ operation, outcome, seconds }) {
      trips.inc({ operation, outcome });
      tripDuration.observe(seconds);
    },
    count: createCounters(registers),
    overdue(milliseconds) {
      overdue.set(milliseconds / 1000);
    },
    round() {
      rounds.inc();
    },
    route: {
      "/metrics": async (_request, response) => {
        const text = await registry.metrics();
        response.writeHead(200, { "content-type": registry.contentType }).end(text);
      },
    },
  };
}
