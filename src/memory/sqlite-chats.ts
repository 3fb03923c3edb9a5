import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Hold, Kept } from "./keeper.ts";
import { LIFETIMES } from "./record.ts";
import { holdsUpdate, withUpdate } from "./seen.ts";

const blob = z
  .instanceof(Uint8Array)
  .nullable()
  .transform((bytes) => (bytes === null ? undefined : Buffer.from(bytes)));

const chatSchema = z.object({
  sealed: blob,
  version: z.int(),
  token: blob,
  seen: blob,
  seen_at: z.int(),
  expires: z.int(),
});

type Chat = z.infer<typeof chatSchema>;

/** The one table. Every method is one transaction, or part of the one that `atOnce` makes. */
export class Chats {
  readonly #file: DatabaseSync;

  constructor(file: DatabaseSync) {
    this.#file = file;
  }

  find(name: string): Chat | undefined {
    return chatSchema.optional().parse(this.#file.prepare("SELECT * FROM chats WHERE name = ?").get(name));
  }

  hasSeen(chat: Chat | undefined, update: number, now: number): boolean {
    return holdsUpdate(seenBy(chat, now), update);
  }

  write({ name, token, version }: Hold, { sealed, lifetime, due }: Kept, now: number): void {
    this.#file
      .prepare(
        `INSERT INTO chats (name, sealed, version, token, due, expires)
         VALUES (:name, :sealed, :version, :token, :due, :expires)
         ON CONFLICT (name) DO UPDATE SET
           sealed = :sealed, version = :version, token = :token, due = :due, expires = :expires`,
      )
      .run({
        name,
        token,
        version: version + 1,
        sealed: sealed ?? null,
        due: due ?? null,
        expires: now + lifetime,
      });
  }

  see({ name, update }: Hold, now: number): void {
    const seen = seenBy(this.find(name), now);
    if (update === undefined || holdsUpdate(seen, update)) return;
    this.#file
      .prepare(
        `INSERT INTO chats (name, version, seen, seen_at, expires) VALUES (:name, 0, :seen, :now, :expires)
         ON CONFLICT (name) DO UPDATE SET seen = :seen, seen_at = :now, expires = max(expires, :expires)`,
      )
      .run({ name, seen: withUpdate(seen, update), now, expires: now + LIFETIMES.seen });
  }

  /** What lies under a name that is taken stays behind, and is removed. */
  rename(old: string, name: string): void {
    if (this.find(old) === undefined) return;
    this.atOnce(() => {
      this.#file.prepare("UPDATE OR IGNORE chats SET name = ? WHERE name = ?").run(name, old);
      this.remove(old);
    });
  }

  remove(name: string): void {
    this.#file.prepare("DELETE FROM chats WHERE name = ?").run(name);
  }

  removeExpired(now: number): void {
    this.#file.prepare("DELETE FROM chats WHERE expires <= ?").run(now);
  }

  due(now: number, limit: number): string[] {
    const names = this.#file.prepare("SELECT name FROM chats WHERE due <= ? ORDER BY due LIMIT ?");
    return names.all(now, limit).map((row) => String(row["name"]));
  }

  /** All of it or nothing. */
  atOnce<Answer>(work: () => Answer): Answer {
    this.#file.exec("BEGIN IMMEDIATE");
    try {
      const answer = work();
      this.#file.exec("COMMIT");
      return answer;
    } catch (error) {
      // A full disk has rolled back by itself.
      if (this.#file.isTransaction) this.#file.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    if (this.#file.isOpen) this.#file.close();
  }
}

/** The updates seen, unless the chat was left alone for a day. */
function seenBy(chat: Chat | undefined, now: number): Buffer {
  const recent = chat !== undefined && now - chat.seen_at < LIFETIMES.seen;
  return (recent ? chat.seen : undefined) ?? Buffer.alloc(0);
}
