import { type Patience, retry } from "../retry.ts";
import type { Lease, Store, Kept } from "./store.ts";
import { type Sessions, StoreGone, type Transaction, type Begun, TransactionLost } from "./sessions.ts";
import {
  type Session,
  dropOldDialogue,
  freshSession,
  isEmpty,
  lifetimeOf,
  nextDue,
  readSession,
  sessionSchema,
} from "./session.ts";
import type { Sealer } from "./encryption.ts";

export interface SessionsOptions {
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

/** The memory, on any store: reads and seals records, tries again, and knows which visits are open. */
export function createSessions(keeper: Store, sealer: Sealer, options: SessionsOptions = {}): Sessions {
  const { now = Date.now, onForgotten, onCall, retry: patience = { first: 50, total: 2000 } } = options;

  async function begin(chat: number, update?: number): Promise<Begun> {
    const opening = await ask("begin", () => keeper.begin(sealer.names(chat), update));
    return opening.kind === "open"
      ? visit(opening.hold, read(opening.sealed, chat) ?? freshSession(chat))
      : opening;
  }

  async function beginDue(name: string): Promise<Begun> {
    const opening = await ask("begin", () => keeper.begin([name]));
    if (opening.kind !== "open") return opening;
    const { hold, sealed } = opening;
    const session = read(sealed);
    const names = session && sealer.names(session.chat);
    if (session === undefined || !names?.includes(name)) {
      await finish("erase", hold, (hold) => keeper.erase(hold));
      return { kind: "duplicate" };
    }
    if (names[0] === name) return visit(hold, session);
    // The due-list still has the chat under an older key's name.
    await finish("abort", hold, (hold) => keeper.abort(hold, true));
    return begin(session.chat);
  }

  function visit(hold: Lease, session: Session): Begun {
    dropOldDialogue(session, now());
    const unit: OpenTransaction = { session, hold };
    return { kind: "open", unit };
  }

  function read(sealed: Buffer | undefined, chat?: number): Session | undefined {
    if (sealed === undefined) return undefined;
    const found = unsealed(sealed, sealer);
    if (typeof found !== "string" && (chat === undefined || found.chat === chat)) return found;
    onForgotten?.(typeof found === "string" ? found : "of another chat");
    return undefined;
  }

  function pack(session: Session): Kept {
    const checked = sessionSchema.parse(session);
    return {
      sealed: isEmpty(checked) ? undefined : sealer.seal(checked),
      lifetime: lifetimeOf(checked, now()),
      due: nextDue(checked),
    };
  }

  async function end(
    unit: OpenTransaction,
    call: End,
    send: (hold: Lease) => Promise<boolean>,
  ): Promise<void> {
    if (!("hold" in unit)) throw new Error("This visit was not opened here.");
    const { hold } = unit;
    if (hold === undefined && call === "abort") return;
    if (hold === undefined) throw new Error("This visit was ended before.");
    const isDone = await finish(call, hold, send);
    if (!isDone) throw new TransactionLost("The visit took too long, and another came in its place.");
    unit.hold = undefined;
  }

  async function finish(call: End, hold: Lease, send: (hold: Lease) => Promise<boolean>): Promise<boolean> {
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
      const kept = pack(unit.session);
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
interface OpenTransaction extends Transaction {
  hold?: Lease | undefined;
}

function isGone(error: unknown): boolean {
  return error instanceof StoreGone;
}

function unsealed(sealed: Buffer, sealer: Sealer): Session | Forgotten {
  let value: unknown;
  try {
    value = sealer.open(sealed);
  } catch {
    return "unreadable";
  }
  return readSession(value);
}
