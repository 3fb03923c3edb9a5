import type { Stored } from "./chats.ts";

/** Messages that call the bot by its name in a chat where it is not; each may be answered once. */
export class GuestQueries {
  private readonly waiting = new Map<string, Stored>();
  private lastId = 6_400_000_000_000_000n;

  open(message: Stored): string {
    this.lastId++;
    this.waiting.set(String(this.lastId), message);
    return String(this.lastId);
  }

  /** The message that asked; undefined when the query is unknown or answered already. */
  take(id: string): Stored | undefined {
    const message = this.waiting.get(id);
    this.waiting.delete(id);
    return message;
  }
}
