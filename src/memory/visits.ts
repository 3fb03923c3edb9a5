import { type Retry, insist } from "./insist.ts";
import type { Hold, Keeper, Kept, Names, Opening } from "./keeper.ts";
import { type Memory, type Unit, type Visit, VisitLost } from "./memory.ts";
import {
  type ChatRecord,
  dropOldDialogue,
  freshRecord,
  isEmpty,
  lifetimeOf,
  nextDue,
  readRecord,
  recordSchema,
} from "./record.ts";
import { isOpen, opened, type OpenUnit } from "./open-unit.ts";
import type { Sealer } from "./seal.ts";

export interface MemoryOptions {
  now?: () => number;
  /** A record was there, but could not be used; the chat starts afresh. The reason holds no personal data. */
  onForgotten?: (reason: Forgotten) => void;
  /** After each question to the store: which one, how long it took, and whether it was answered. */
  onCall?: (call: Call, milliseconds: number, answered: boolean) => void;
  /** How ending a visit is tried again while the store is gone. */
  retry?: Retry;
}

export type Forgotten = "unreadable" | "unknown version" | "malformed" | "of another chat";
export type Call = "begin" | "commit" | "abort" | "erase" | "due" | "check";

/** The memory, on any keeper: reads and seals records, tries again, and knows which visits are open. */
export function createMemory(keeper: Keeper, sealer: Sealer, options: MemoryOptions = {}): Memory {
  const { now = Date.now, onForgotten, onCall, retry = { first: 50, total: 2000 } } = options;

  return {
    async begin(chat, update) {
      const opening = await ask("begin", () => keeper.begin(sealer.names(chat), update));
      return opening.kind === "open"
        ? visit(opening, read(opening.sealed, chat) ?? freshRecord(chat))
        : opening;
    },

    async beginDue(name) {
      const opening = await ask("begin", () => keeper.begin([name]));
      if (opening.kind !== "open") return opening;
      const record = read(opening.sealed);
      const names = record === undefined ? undefined : sealer.names(record.chat);
      if (record === undefined || names === undefined || !names.includes(name)) {
        await finish("erase", opening.hold, (hold) => keeper.erase(hold));
        return { kind: "duplicate" };
      }
      return names[0] === name ? visit(opening, record) : reopen(opening.hold, names, record.chat);
    },

    async commit(unit) {
      const open = opened(unit);
      const kept = pack(open.record);
      await end(open, "commit", (hold) => keeper.commit(hold, kept));
    },

    abort: (unit) => leave(unit, true),
    release: (unit) => leave(unit, false),

    async erase(unit) {
      await end(opened(unit), "erase", (hold) => keeper.erase(hold));
    },

    due: (at, limit) => ask("due", () => keeper.due(at, limit)),
    check: () => ask("check", () => keeper.check()),
    close: () => keeper.close(),
  };

  function visit(opening: Opening & { kind: "open" }, record: ChatRecord): Visit {
    dropOldDialogue(record, now());
    const unit: OpenUnit = { record, hold: opening.hold, isEnded: false };
    return { kind: "open", unit };
  }

  /** The due-list still has the chat under an older key's name. */
  async function reopen(hold: Hold, names: Names, chat: number): Promise<Visit> {
    await finish("abort", hold, (hold) => keeper.abort(hold, true));
    const opening = await ask("begin", () => keeper.begin(names));
    return opening.kind === "open"
      ? visit(opening, read(opening.sealed, chat) ?? freshRecord(chat))
      : opening;
  }

  function read(sealed: Buffer | undefined, chat?: number): ChatRecord | undefined {
    if (sealed === undefined) return undefined;
    const found = understand(sealed, sealer);
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

  async function leave(unit: Unit, isSeen: boolean): Promise<void> {
    if (!isOpen(unit)) return;
    await end(unit, "abort", async (hold) => {
      await keeper.abort(hold, isSeen);
      return true;
    });
  }

  async function end(unit: OpenUnit, call: Call, send: (hold: Hold) => Promise<boolean>): Promise<void> {
    if (!(await finish(call, unit.hold, send))) {
      throw new VisitLost("The visit took too long, and another came in its place.");
    }
    unit.isEnded = true;
  }

  async function finish<Answer>(call: Call, hold: Hold, send: (hold: Hold) => Promise<Answer>) {
    try {
      return await insist(() => ask(call, () => send(hold)), retry);
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
}

function understand(sealed: Buffer, sealer: Sealer): ChatRecord | Forgotten {
  let value: unknown;
  try {
    value = sealer.open(sealed);
  } catch {
    return "unreadable";
  }
  return readRecord(value);
}
