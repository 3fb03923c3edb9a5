/**
 * Delivers updates to the bot's webhook: one at a time within a queue, several queues at once. Anything but a 2xx is
 * retried at once, then after 2, 4, 8… seconds. Like a Bot API server in local mode, this also calls plain http and
 * any port.
 */
import { type Clock, secondsOf } from "../clock.ts";
import type { Updates, Waiting } from "./updates.ts";

export interface WebhookSettings {
  url: string;
  secret: string;
  maxConnections: number;
}

interface Delivery {
  failures: number;
  /** Seconds until the next try. */
  delay: number;
  /** Paused means waiting for the next try. */
  state: "ready" | "sent" | "paused";
  /** How many more 2xx answers it needs: more than one for duplicated updates. */
  times: number;
}

const ANSWER_LIMIT = 60_000;

export class Webhook {
  settings: WebhookSettings | undefined;
  lastError: { date: number; message: string } | undefined;
  /** Whether the last delivery got through. */
  lastSuccess = true;
  /** Called with the body of each 2xx answer, which may hold a call. */
  onReply: (contentType: string, body: string) => void = () => undefined;
  private readonly updates: Updates;
  private readonly clock: Clock;
  private readonly deliveries = new Map<number, Delivery>();
  private lastSet = 0;

  constructor(updates: Updates, clock: Clock) {
    this.updates = updates;
    this.clock = clock;
    updates.onChange(() => this.deliver());
  }

  get underWay(): number {
    return [...this.deliveries.values()].filter(({ state }) => state === "sent").length;
  }

  set(settings: WebhookSettings | undefined): void {
    this.settings = settings;
    this.lastError = undefined;
    this.lastSuccess = true;
    this.deliveries.clear();
    this.updates.changed();
  }

  /** A webhook can be set once a second. */
  maySet(): boolean {
    const isTooSoon = this.clock.now() < this.lastSet + 1000;
    if (!isTooSoon) this.lastSet = this.clock.now();
    return !isTooSoon;
  }

  close(): void {
    this.settings = undefined;
  }

  private deliver(): void {
    const { settings } = this;
    if (!settings) return;
    for (const [first] of Map.groupBy(this.updates.list(), ({ queue }) => queue).values()) {
      const delivery = first && this.deliveryFor(first);
      if (first && delivery?.state === "ready" && this.underWay < settings.maxConnections) {
        void this.send(first, delivery, settings);
      }
    }
  }

  private deliveryFor({ update, copies }: Waiting): Delivery {
    const known = this.deliveries.get(update.update_id);
    if (known) return known;
    const fresh: Delivery = { failures: 0, delay: 1, state: "ready", times: copies };
    this.deliveries.set(update.update_id, fresh);
    return fresh;
  }

  private async send(one: Waiting, delivery: Delivery, settings: WebhookSettings): Promise<void> {
    delivery.state = "sent";
    const answer = await this.post(one, settings).catch((error: unknown) => String(codeOf(error)));
    delivery.state = "ready";
    if (this.settings !== settings) return;
    if (answer === "ECONNREFUSED") this.failed("Connection refused", delivery, 1);
    else if (typeof answer === "string") this.retry(one, delivery, "Webhook connection closed", 0);
    else if (answer.status >= 200 && answer.status <= 299) {
      this.lastSuccess = true;
      this.onReply(answer.contentType, answer.body);
      delivery.times--;
      if (delivery.times === 0) return this.forget(one);
    } else {
      const { status, reason, retryAfter } = answer;
      this.retry(one, delivery, `Wrong response from the webhook: ${status} ${reason}`, retryAfter);
    }
    this.updates.changed();
  }

  private retry(one: Waiting, delivery: Delivery, message: string, retryAfter: number): void {
    let pause = Math.min(Math.max(retryAfter, 0), 3600);
    if (pause === 0 && delivery.failures > 0) {
      const longest = 60 + Math.floor(Math.random() * 61);
      delivery.delay = Math.min(longest, delivery.delay * 2);
      pause = delivery.delay;
    }
    delivery.failures++;
    this.failed(message, delivery, pause);
    if (this.clock.now() + pause * 1000 > one.expires) this.forget(one);
  }

  private failed(message: string, delivery: Delivery, pause: number): void {
    this.lastSuccess = false;
    this.lastError = { date: secondsOf(this.clock), message };
    if (pause === 0) return;
    delivery.state = "paused";
    this.clock.after(pause * 1000, () => {
      delivery.state = "ready";
      this.deliver();
    });
  }

  private forget(one: Waiting): void {
    this.deliveries.delete(one.update.update_id);
    this.updates.remove((other) => other === one);
  }

  private async post({ update }: Waiting, { url, secret }: WebhookSettings) {
    const limit = new AbortController();
    const cancel = this.clock.after(ANSWER_LIMIT, () => limit.abort());
    try {
      const response = await fetch(url, {
        method: "POST",
        redirect: "manual",
        headers: {
          "content-type": "application/json",
          ...(secret !== "" && { "x-telegram-bot-api-secret-token": secret }),
        },
        body: JSON.stringify(update),
        signal: limit.signal,
      });
      return {
        status: response.status,
        reason: response.statusText,
        retryAfter: Number.parseInt(response.headers.get("retry-after") ?? "0", 10) || 0,
        contentType: response.headers.get("content-type") ?? "",
        body: await response.text(),
      };
    } finally {
      cancel();
    }
  }
}

/** `fetch` puts the reason of a failure into the cause of its error. */
const codeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code;
