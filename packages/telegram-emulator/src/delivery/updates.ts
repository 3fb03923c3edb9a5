/**
 * Keeps updates, in order and for as long as Telegram does, until the bot has confirmed them. `polling.ts` and
 * `webhook.ts` deliver them.
 */
import type { Update } from "@grammyjs/types";
import { type Clock, secondsOf } from "../clock.ts";
import type { Faults } from "../faults.ts";

export type UpdateKind = Exclude<keyof Update, "update_id">;

export interface Waiting {
  update: Update;
  /** A webhook gets the updates of one queue one at a time. */
  queue: string;
  /** Milliseconds since 1970. */
  expires: number;
  /** How often it reaches the bot. */
  copies: number;
}

const DAY = 24 * 60 * 60;
/** In seconds. */
const LIFETIME: Partial<Record<UpdateKind, number>> = { callback_query: 150, inline_query: 30 };
/** All kinds that `allowed_updates` accepts. The last three are off by default. */
const KINDS = [
  "message edited_message channel_post edited_channel_post inline_query chosen_inline_result callback_query",
  "guest_message business_connection business_message edited_business_message deleted_business_messages",
  "shipping_query pre_checkout_query purchased_paid_media poll poll_answer my_chat_member chat_join_request",
  "chat_boost removed_chat_boost chat_member message_reaction message_reaction_count",
].flatMap((line) => line.split(" ") as UpdateKind[]);
const DEFAULT = KINDS.slice(0, -3);

export class Updates {
  /** Undefined means the default, which `getWebhookInfo` leaves out. */
  allowed: readonly UpdateKind[] | undefined;
  private readonly clock: Clock;
  private readonly faults: Faults;
  private waiting: Waiting[] = [];
  private held: (() => void)[] = [];
  private delayed = 0;
  /** Starts from the current time, so that a bot with a memory of an earlier run sees only new ids. */
  private lastId: number;
  private readonly listeners: (() => void)[] = [];

  constructor(clock: Clock, faults: Faults) {
    this.clock = clock;
    this.faults = faults;
    this.lastId = secondsOf(clock) % 2_000_000_000;
  }

  /** Unconfirmed updates that have not expired, including those that a fault holds back. */
  get pending(): number {
    return this.list().length + this.held.length + this.delayed;
  }

  list(): readonly Waiting[] {
    this.waiting = this.waiting.filter((one) => one.expires > this.clock.now());
    return this.waiting;
  }

  /** Does nothing for a kind that the bot has not asked for. */
  add<K extends UpdateKind>(kind: K, content: NonNullable<Update[K]>, queue: string): void {
    if (!(this.allowed ?? DEFAULT).includes(kind)) return;
    this.enqueueWithFaults(() => {
      this.lastId++;
      const update: Update = { update_id: this.lastId, [kind]: content };
      const expires = this.clock.now() + (LIFETIME[kind] ?? DAY) * 1000;
      this.waiting.push({ update, queue, expires, copies: this.faults.copies() });
    });
    this.changed();
  }

  /** An empty list means the default. Unknown names are ignored; anything but a list of strings changes nothing. */
  allow(value: unknown): void {
    if (!Array.isArray(value) || value.some((name) => typeof name !== "string")) return;
    const names = new Set(value.map((name) => String(name).toLowerCase()));
    const kinds = KINDS.filter((kind) => names.has(kind));
    const isDefault = kinds.length === 0 || kinds.join() === DEFAULT.join();
    this.allowed = isDefault ? undefined : kinds;
  }

  remove(gone: (one: Waiting) => boolean): void {
    this.waiting = this.waiting.filter((one) => !gone(one));
    this.changed();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Tells the listeners that updates, or those waiting for them, have changed. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  private enqueueWithFaults(enqueue: () => void): void {
    const { updates } = this.faults;
    const delay = updates.delays.shift();
    if (delay !== undefined) {
      this.delayed++;
      this.clock.after(delay, () => {
        this.delayed--;
        enqueue();
        this.changed();
      });
      return;
    }
    if (updates.reorder === 0) return enqueue();
    updates.reorder--;
    this.held.push(enqueue);
    if (updates.reorder > 0) return;
    for (const one of this.held.toReversed()) one();
    this.held = [];
  }
}
