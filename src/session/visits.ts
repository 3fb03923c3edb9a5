import { type Patience, retry } from "../retry.ts";
import type { Hold, Keeper, Kept } from "./store.ts";
import { type Memory, StoreGone, type Unit, type Visit, VisitLost } from "./sessions.ts";
import {
  type ChatRecord,
  dropOldDialogue,
  freshRecord,
  isEmpty,
  lifetimeOf,
  nextDue,
  readRecord,
  recordSchema,
} from "./session.ts";
import type { Sealer } from "./encryption.ts";

export interface MemoryOptions {
  now?: () => number;
  /** A record was there, but could not be used; the chat starts afresh. The reason holds no personal data. */
  onForgotten?: (reason: Forgotten) => void;
  /** After each question to the store: which one, how long it took, and whether it was answered. */
  onCall?: (call: Call, milliseconds: number, answered: boolean) => void;
  /** How ending a visit is tried again while the store is gone. */
  retry?: Patience;
}

export type Forgotten = "unreadable" | "unknown version" | "malformed" | "of another chat";
export type Call = "begin" | "due" | "check" | End;
type End = "commit" | "abort" | "erase";

/** The memory, on any keeper: reads and seals records, tries again, and knows which visits are open. */
export function createMemory(keeper: Keeper, sealer: Sealer, options: MemoryOptions = {}): Memory {
  const { now = Date.now, onForgotten, onCall, retry: patience = { first: 50, total: 2000 } } = options;

  async function begin(chat: number, update?: number): Promise<Visit> {
    const opening = await ask("begin", () => keeper.begin(sealer.names(chat), update));
    return opening.kind === "open"
      ? visit(opening.hold, read(opening.sealed, chat) ?? freshRecord(chat))
      : opening;
  }

  async function beginDue(name: string): Promise<Visit> {
    const opening = await ask("begin", () => keeper.begin([name]));
    if (opening.kind !== "open") return opening;
    const { hold, sealed } = opening;
    const record = read(sealed);
    const names = record && sealer.names(record.chat);
    if (record === undefined || !names?.includes(name)) {
      await finish("erase", hold, (hold) => keeper.erase(hold));
      return { kind: "duplicate" };
    }
    if (names[0] === name) return visit(hold, record);
    // The due-list still has the chat under an older key's name.
    await finish("abort", hold, (hold) => keeper.abort(hold, true));
    return begin(record.chat);
  }

  function visit(hold: Hold, record: ChatRecord): Visit {
    dropOldDialogue(record, now());
    const unit: OpenUnit = { record, hold };
    return { kind: "open", unit };
  }

  function read(sealed: Buffer | undefined, chat?: number): ChatRecord | undefined {
    if (sealed === undefined) return undefined;
    const found = unsealed(sealed, sealer);
    if (typeof found !== "string" && (chat === undefined || found.chat === chat)) return found;
    onForgotten?.(typeof found === "string" ? found : "of another chat");
    return undefined;
  }

  function pack(record: ChatRecord): Kept {
    const checked = recordSchema.parse(record);
    return {
      sealed: isEmpty(checked) ? undefined : sealer.seal(checked),
      lifetime: lifetimeOf(checked, now()),
      due: nextDue(checked),
    };
  }

  async function end(unit: OpenUnit, call: End, send: (hold: Hold) => Promise<boolean>): Promise<void> {
    if (!("hold" in unit)) throw new Error("This visit was not opened here.");
    const { hold } = unit;
    if (hold === undefined && call === "abort") return;
    if (hold === undefined) throw new Error("This visit was ended before.");
    const isDone = await finish(call, hold, send);
    if (!isDone) throw new VisitLost("The visit took too long, and another came in its place.");
    unit.hold = undefined;
  }

  async function finish(call: End, hold: Hold, send: (hold: Hold) => Promise<boolean>): Promise<boolean> {
    try {
      return await retry(() => ask(call, () => send(hold)), { ...patience, again: isGone });
    } finally {
      await keeper.abandon(hold);
    }
  }

  async function ask<Answer>(call: Call, send: () => Promise<Answer>): Promise<Answer> {
    const started = performance.now();
    let answered = false;
    try {
      const answer = await send();
      answered = true;
      return answer;
    } finally {
      onCall?.(call, performance.now() - started, answered);
    }
  }

  return {
    begin,
    beginDue,
    async commit(unit) {
      const kept = pack(unit.record);
      await end(unit, "commit", (hold) => keeper.commit(hold, kept));
    },
    abort: (unit) => end(unit, "abort", (hold) => keeper.abort(hold, true)),
    release: (unit) => end(unit, "abort", (hold) => keeper.abort(hold, false)),
    erase: (unit) => end(unit, "erase", (hold) => keeper.erase(hold)),
    due: (at, limit) => ask("due", () => keeper.due(at, limit)),
    check: () => ask("check", () => keeper.check()),
    close: () => keeper.close(),
  };
}

/** A unit as `begin` gives it out; without a hold once it has ended. */
interface OpenUnit extends Unit {
  hold?: Hold | undefined;
}

function isGone(error: unknown): boolean {
  return error instanceof StoreGone;
}

function unsealed(sealed: Buffer, sealer: Sealer): ChatRecord | Forgotten {
  let value: unknown;
  try {
    value = sealer.open(sealed);
  } catch {
    return "unreadable";
  }
  return readRecord(value);
}
