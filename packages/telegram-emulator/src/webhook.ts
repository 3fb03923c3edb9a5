/**
 * Delivery to a bot's webhook: updates of one queue one after the other, several queues at once; what is not answered
 * with 2xx comes again, at once and then after 2, 4, 8… seconds. Unlike the public server, and like one in local
 * mode, this one also calls plain http and any port. Long, because the rules of one delivery hang together.
 */
import type { Clock } from "./clock.ts";
import type { Updates, Waiting } from "./updates.ts";
import { Postman, isAnswer } from "./webhook-post.ts";

export interface WebhookSettings {
  url: string;
  secret: string;
  maxConnections: number;
  ipAddress: string;
  hasCertificate: boolean;
}

interface Delivery {
  failures: number;
  delay: number;
  isUnderWay: boolean;
  /** Milliseconds since 1970. */
  notBefore: number;
  times: number;
}

const LONGEST_PAUSE = 60;
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
  private readonly postman: Postman;
  private goneSince: number | undefined;
  private cancelWake: (() => void) | undefined;

  constructor(updates: Updates, clock: Clock) {
    this.updates = updates;
    this.clock = clock;
    this.postman = new Postman(clock);
    updates.onChange(() => this.deliver());
  }

  get isUnderWay(): boolean {
    return [...this.deliveries.values()].some((one) => one.isUnderWay);
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
    this.postman.close();
  }

  private deliver(): void {
    this.cancelWake?.();
    this.cancelWake = undefined;
    const { settings } = this;
    if (!settings) return;
    let free = settings.maxConnections - [...this.deliveries.values()].filter((one) => one.isUnderWay).length;
    let wake = Number.POSITIVE_INFINITY;
    for (const one of firstOfEachQueue(this.updates.list())) {
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

  private deliveryOf(one: Waiting): Delivery {
    const id = one.update.update_id;
    const known = this.deliveries.get(id);
    if (known) return known;
    const fresh = { failures: 0, delay: 1, isUnderWay: false, notBefore: 0, times: one.copies };
    this.deliveries.set(id, fresh);
    return fresh;
  }

  private async send(one: Waiting, delivery: Delivery, settings: WebhookSettings): Promise<void> {
    delivery.isUnderWay = true;
    const answer = await this.postman
      .post(settings.url, settings.secret, JSON.stringify(one.update))
      .catch((error: unknown) => error);
    delivery.isUnderWay = false;
    if (this.settings !== settings) return;
    if (isAnswer(answer) && answer.status >= 200 && answer.status <= 299) {
      this.goneSince = undefined;
      this.lastSuccess = true;
      this.onReply(answer.contentType, answer.body);
      delivery.times--;
      if (delivery.times === 0) {
        this.deliveries.delete(one.update.update_id);
        this.updates.remove((other) => other === one);
        return;
      }
    } else if (isAnswer(answer)) {
      this.fail(
        one,
        delivery,
        `Wrong response from the webhook: ${answer.status} ${answer.reason}`,
        answer.retryAfter,
      );
      if (this.isGone(answer.status)) this.set(undefined);
    } else if (answer instanceof Error && "code" in answer && answer.code === "ECONNREFUSED") {
      this.complain("Connection refused");
      delivery.notBefore = this.clock.now() + 1000;
    } else this.fail(one, delivery, "Webhook connection closed", 0);
    this.updates.changed();
  }

  private fail(one: Waiting, delivery: Delivery, message: string, retryAfter: number): void {
    this.complain(message);
    let pause = Math.min(Math.max(retryAfter, 0), 3600);
    if (pause === 0 && delivery.failures > 0) {
      const longest = LONGEST_PAUSE + Math.floor(Math.random() * (LONGEST_PAUSE + 1));
      delivery.delay = Math.min(longest, delivery.delay * 2);
      pause = delivery.delay;
    }
    delivery.failures++;
    delivery.notBefore = this.clock.now() + pause * 1000;
    if (delivery.notBefore > one.expires) {
      this.deliveries.delete(one.update.update_id);
      this.updates.remove((other) => other === one);
    }
  }

  private complain(message: string): void {
    this.lastSuccess = false;
    this.lastError = { date: Math.floor(this.clock.now() / 1000), message };
  }

  /** A webhook that has answered 410 for a day is given up. */
  private isGone(status: number): boolean {
    if (status !== 410) this.goneSince = undefined;
    else this.goneSince ??= this.clock.now();
    return this.goneSince !== undefined && this.clock.now() - this.goneSince > GONE_LIMIT;
  }
}

function firstOfEachQueue(list: readonly Waiting[]): Waiting[] {
  const first = new Map<string, Waiting>();
  for (const one of list) if (!first.has(one.queue)) first.set(one.queue, one);
  return [...first.values()];
}
