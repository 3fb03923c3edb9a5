/**
 * Delivery to a bot's webhook: updates of one queue one after the other, several queues at once; what is not answered
 * with 2xx comes again, at once and then after 2, 4, 8… seconds. Unlike the public server, and like one in local
 * mode, this one also calls plain http and any port.
 */
import type { Clock } from "./clock.ts";
import { secondsOf } from "./clock.ts";
import type { Updates, Waiting } from "./updates.ts";

export interface WebhookSettings {
  url: string;
  secret: string;
  maxConnections: number;
  ipAddress: string;
}

interface Delivery {
  failures: number;
  /** Seconds until the next try. */
  delay: number;
  isUnderWay: boolean;
  /** Milliseconds since 1970. */
  notBefore: number;
  /** How often it is still to be answered with 2xx. */
  times: number;
}

const ANSWER_LIMIT = 60_000;
const GONE_LIMIT = 23 * 60 * 60 * 1000;

export class Webhook {
  settings: WebhookSettings | undefined;
  lastError: { date: number; message: string } | undefined;
  /** Whether the last delivery got through. */
  lastSuccess = true;
  /** Calls that the bot put into its answers. */
  onReply: (contentType: string, body: string) => void = () => undefined;
  private readonly updates: Updates;
  private readonly clock: Clock;
  private readonly deliveries = new Map<number, Delivery>();
  private goneSince: number | undefined;
  private cancelWake: (() => void) | undefined;

  constructor(updates: Updates, clock: Clock) {
    this.updates = updates;
    this.clock = clock;
    updates.onChange(() => this.deliver());
  }

  get isUnderWay(): boolean {
    return this.underWay > 0;
  }

  private get underWay(): number {
    return [...this.deliveries.values()].filter((one) => one.isUnderWay).length;
  }

  set(settings: WebhookSettings | undefined): void {
    this.settings = settings;
    this.lastError = undefined;
    this.lastSuccess = true;
    this.goneSince = undefined;
    this.deliveries.clear();
    this.updates.changed();
  }

  close(): void {
    this.cancelWake?.();
    this.settings = undefined;
  }

  private deliver(): void {
    this.cancelWake?.();
    this.cancelWake = undefined;
    const { settings } = this;
    if (!settings) return;
    let free = settings.maxConnections - this.underWay;
    let wake = Number.POSITIVE_INFINITY;
    const queues = Map.groupBy(this.updates.list(), ({ queue }) => queue);
    for (const one of [...queues.values()].flatMap(([first]) => first ?? [])) {
      const delivery = this.deliveryOf(one);
      if (delivery.isUnderWay) continue;
      if (delivery.notBefore > this.clock.now()) wake = Math.min(wake, delivery.notBefore);
      else if (free > 0) {
        free--;
        void this.send(one, delivery, settings);
      }
    }
    if (wake < Number.POSITIVE_INFINITY) {
      this.cancelWake = this.clock.after(wake - this.clock.now(), () => this.deliver());
    }
  }

  private deliveryOf({ update, copies }: Waiting): Delivery {
    const known = this.deliveries.get(update.update_id);
    if (known) return known;
    const fresh = { failures: 0, delay: 1, isUnderWay: false, notBefore: 0, times: copies };
    this.deliveries.set(update.update_id, fresh);
    return fresh;
  }

  private async send(one: Waiting, delivery: Delivery, settings: WebhookSettings): Promise<void> {
    delivery.isUnderWay = true;
    const answer = await this.post(one, settings).catch((error: unknown) => String(codeOf(error)));
    delivery.isUnderWay = false;
    if (this.settings !== settings) return;
    if (answer === "ECONNREFUSED") this.failed("Connection refused", delivery, 1);
    else if (typeof answer === "string") this.retry(one, delivery, "Webhook connection closed", 0);
    else if (answer.status >= 200 && answer.status <= 299) {
      this.goneSince = undefined;
      this.lastSuccess = true;
      this.onReply(answer.contentType, answer.body);
      delivery.times--;
      if (delivery.times === 0) return this.forget(one);
    } else {
      const { status, reason, retryAfter } = answer;
      this.retry(one, delivery, `Wrong response from the webhook: ${status} ${reason}`, retryAfter);
      if (this.isGone(status)) this.set(undefined);
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
    if (delivery.notBefore > one.expires) this.forget(one);
  }

  private failed(message: string, delivery: Delivery, pause: number): void {
    this.lastSuccess = false;
    this.lastError = { date: secondsOf(this.clock), message };
    delivery.notBefore = this.clock.now() + pause * 1000;
  }

  private forget(one: Waiting): void {
    this.deliveries.delete(one.update.update_id);
    this.updates.remove((other) => other === one);
  }

  /** A webhook that has answered 410 for a day is given up. */
  private isGone(status: number): boolean {
    if (status !== 410) this.goneSince = undefined;
    else this.goneSince ??= this.clock.now();
    return this.goneSince !== undefined && this.clock.now() - this.goneSince > GONE_LIMIT;
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

/** `fetch` tells why it failed in the cause of its error. */
const codeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code;
