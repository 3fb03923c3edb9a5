import { afterEach, beforeEach, expect, test } from "vitest";
import type { Keeper, Limits } from "../../../src/session/store.ts";
import { type Memory, VisitLost } from "../../../src/session/sessions.ts";
import { type ChatRecord, LIFETIMES } from "../../../src/session/session.ts";
import { createSealer } from "../../../src/session/encryption.ts";
import { createMemory } from "../../../src/session/visits.ts";
import { opened } from "./steps.ts";
import { KEY, OTHER_KEY, type Store } from "./store.ts";

const CHAT = 5_123_456_789_012;
const sealer = createSealer(KEY);
const [NAME] = sealer.names(CHAT);

/** What every memory promises, wherever it is kept. One promise, one test: that is why it is long. */
export function contract(makeStore: () => Store): void {
  let store: Store;
  let keeper: Keeper;
  let memory: Memory;
  let forgotten: string[] = [];

  const on = (kept: Keeper, seal = sealer) =>
    createMemory(kept, seal, { now: () => store.now(), onForgotten: (reason) => forgotten.push(reason) });
  const open = async (limits?: Partial<Limits>) => on(await store.open(limits));
  /** A whole visit. */
  const visit = async (update: number, change: (record: ChatRecord) => void, chat = CHAT) => {
    const unit = opened(await memory.begin(chat, update));
    change(unit.record);
    await memory.commit(unit);
  };
  /** Puts other bytes in the place of the sealed record. */
  const replace = async (sealed: Buffer) => {
    const opening = await keeper.begin([NAME]);
    if (opening.kind !== "open") throw new Error(opening.kind);
    await keeper.commit(opening.hold, { sealed, lifetime: LIFETIMES.record, due: undefined });
  };
  const sealedNow = async () => {
    const opening = await keeper.begin([NAME]);
    if (opening.kind !== "open") throw new Error(opening.kind);
    await keeper.abort(opening.hold, true);
    return opening.sealed;
  };

  beforeEach(async () => {
    forgotten = [];
    store = makeStore();
    keeper = await store.open();
    memory = on(keeper);
  });
  afterEach(() => store.clear());

  test("a chat that was never met has an empty record", async () => {
    expect(opened(await memory.begin(CHAT, 1)).record).toEqual({ version: 1, chat: CHAT });
  });

  test("what a visit commits, the next one finds", async () => {
    const dialogue = { at: store.now(), state: { step: [1, "two"], deep: { yes: true } } };
    const reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: store.now() + 1000 }];
    await visit(1, (record) => {
      Object.assign(record, { language: "zh", trip: { stay: "short" }, dialogue, reminders });
    });
    const { record } = opened(await memory.begin(CHAT, 2));
    expect(record).toEqual({
      version: 1,
      chat: CHAT,
      language: "zh",
      trip: { stay: "short" },
      dialogue,
      reminders,
    });
  });

  test("chats know nothing of each other, groups and updates without a change included", async () => {
    await visit(1, (record) => (record.language = "zh"));
    await visit(2, () => {}, -100_200_300);
    expect(opened(await memory.begin(-100_200_300, 3)).record).toEqual({ version: 1, chat: -100_200_300 });
  });

  test("an update that was committed is a duplicate, however often it comes", async () => {
    await visit(7, (record) => (record.language = "en"));
    await visit(8, () => {});
    for (const update of [7, 8, 7]) expect(await memory.begin(CHAT, update)).toEqual({ kind: "duplicate" });
  });

  test("the last 128 updates are known, and an id beyond 32 bits is told from its neighbours", async () => {
    const first = 2 ** 32 - 3;
    for (let update = first; update < first + 130; update += 1) await visit(update, () => {});
    expect(await memory.begin(CHAT, first + 2)).toEqual({ kind: "duplicate" });
    expect(await memory.begin(CHAT, first + 129)).toEqual({ kind: "duplicate" });
    expect((await memory.begin(CHAT, first + 1)).kind).toBe("open");
  });

  test("a chat is busy while a visit is open, and free after it ended, in whichever way", async () => {
    for (const [update, end] of (["commit", "abort", "erase"] as const).entries()) {
      const unit = opened(await memory.begin(CHAT, update));
      expect(await memory.begin(CHAT, 100)).toEqual({ kind: "busy" });
      await memory[end](unit);
    }
    expect((await memory.begin(CHAT, 100)).kind).toBe("open");
  });

  test("a visit that was released has left nothing: the update is met as if for the first time", async () => {
    const unit = opened(await memory.begin(CHAT, 7));
    unit.record.trip = { stay: "weeks" };
    await memory.release(unit);
    await memory.release(unit);
    const again = opened(await memory.begin(CHAT, 7));
    expect(again.record).toEqual({ version: 1, chat: CHAT });
    await memory.commit(again);
    expect(await memory.begin(CHAT, 7)).toEqual({ kind: "duplicate" });
  });

  test("a visit that outlived its lock is lost, and the newer state stays", async () => {
    const slow = opened(await memory.begin(CHAT, 1));
    await store.pass(16_000);
    await visit(2, (record) => (record.trip = { by: "the newer" }));
    slow.record.trip = { by: "the slow" };
    await expect(memory.commit(slow)).rejects.toThrow(VisitLost);
    await expect(memory.erase(slow)).rejects.toThrow(VisitLost);
    await memory.abort(slow);
    expect(opened(await memory.begin(CHAT, 3)).record.trip).toEqual({ by: "the newer" });
    expect(await memory.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
  });

  test("a visit that outlived its lock is lost while another is still open, and does not disturb it", async () => {
    const slow = opened(await memory.begin(CHAT, 1));
    await store.pass(16_000);
    const newer = opened(await memory.begin(CHAT, 2));
    await expect(memory.commit(slow)).rejects.toThrow(VisitLost);
    expect(await memory.begin(CHAT, 3)).toEqual({ kind: "busy" });
    newer.record.language = "en";
    await memory.commit(newer);
    expect(opened(await memory.begin(CHAT, 3)).record.language).toBe("en");
  });

  test("a visit that outlived its lock is kept when nobody came in its place", async () => {
    const slow = opened(await memory.begin(CHAT, 1));
    await store.pass(16_000);
    slow.record.language = "zh";
    await memory.commit(slow);
    expect(opened(await memory.begin(CHAT, 2)).record.language).toBe("zh");
  });

  test("abort keeps the old record, but the update was seen", async () => {
    await visit(1, (record) => (record.trip = { stay: "short" }));
    const unit = opened(await memory.begin(CHAT, 2));
    unit.record.trip = { stay: "long" };
    await memory.abort(unit);
    await memory.abort(unit);
    expect(await memory.begin(CHAT, 2)).toEqual({ kind: "duplicate" });
    expect(opened(await memory.begin(CHAT, 3)).record.trip).toEqual({ stay: "short" });
  });

  test("erase leaves no trace of the chat", async () => {
    await visit(1, (record) => {
      record.language = "zh";
      record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 1 }];
    });
    await memory.erase(opened(await memory.begin(CHAT, 2)));
    expect(await memory.due(store.now(), 10)).toEqual([]);
    const next = opened(await memory.begin(CHAT, 1));
    expect(next.record).toEqual({ version: 1, chat: CHAT });
    await memory.erase(next);
    expect(await store.sizeOf(NAME)).toBe(0);
  });

  test("a visit ends once", async () => {
    const unit = opened(await memory.begin(CHAT, 1));
    await memory.commit(unit);
    await expect(memory.commit(unit)).rejects.toThrow("ended before");
    await expect(memory.erase(unit)).rejects.toThrow("ended before");
    await expect(memory.commit({ record: { version: 1, chat: CHAT } })).rejects.toThrow("not opened here");
  });

  test("a record that could not be read again is not written", async () => {
    await visit(1, (record) => (record.language = "zh"));
    const unit = opened(await memory.begin(CHAT, 2));
    Object.assign(unit.record, { language: "tlh" });
    await expect(memory.commit(unit)).rejects.toThrow(/language/);
    await memory.abort(unit);
    expect(opened(await memory.begin(CHAT, 3)).record.language).toBe("zh");
  });

  test("an empty record leaves no sealed bytes", async () => {
    await visit(1, (record) => Object.assign(record, { language: "zh", trip: { stay: "short" } }));
    expect(await sealedNow()).toBeDefined();
    await visit(2, (record) => {
      delete record.language;
      record.trip = {};
      record.reminders = [];
    });
    expect(await sealedNow()).toBeUndefined();
    expect(await memory.begin(CHAT, 2)).toEqual({ kind: "duplicate" });
  });

  test("a dialogue of more than 72 hours ago is gone, the rest stays", async () => {
    await visit(1, (record) => {
      record.language = "zh";
      record.dialogue = { at: store.now(), state: { step: 3 } };
    });
    await store.pass(LIFETIMES.dialogue - 60_000);
    expect(opened(await memory.begin(CHAT, 2)).record.dialogue?.state).toEqual({ step: 3 });
    await store.pass(120_000);
    expect(opened(await memory.begin(CHAT, 3)).record).toEqual({ version: 1, chat: CHAT, language: "zh" });
  });

  test("a record lives 90 days after the last visit", async () => {
    await visit(1, (record) => (record.language = "zh"));
    await store.pass(LIFETIMES.record - 60_000);
    await visit(2, (record) => expect(record.language).toBe("zh"));
    await store.pass(LIFETIMES.record - 60_000);
    await visit(3, (record) => expect(record.language).toBe("zh"));
    await store.pass(LIFETIMES.record + 60_000);
    await visit(4, (record) => expect(record.language).toBeUndefined());
  });

  test("a record outlives its last reminder by 90 days, however far ahead that lies", async () => {
    const ahead = 517 * 24 * 60 * 60 * 1000;
    const at = store.now() + ahead;
    await visit(
      1,
      (record) => (record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at }]),
    );
    await store.pass(ahead + LIFETIMES.record - 60_000);
    expect(await memory.due(store.now(), 10)).toHaveLength(1);
    await store.pass(120_000);
    expect(opened(await memory.begin(CHAT, 2)).record.reminders).toBeUndefined();
  });

  test("a failed visit does not shorten a record's life", async () => {
    await visit(1, (record) => (record.language = "zh"));
    await memory.abort(opened(await memory.begin(CHAT, 2)));
    await store.pass(LIFETIMES.record - 60_000);
    expect(opened(await memory.begin(CHAT, 3)).record.language).toBe("zh");
  });

  test("a seen update is known for 24 hours, also where a record lives on", async () => {
    await visit(1, (record) => (record.language = "zh"));
    await visit(2, () => {}, 42);
    await store.pass(LIFETIMES.seen - 60_000);
    expect(await memory.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect(await memory.begin(42, 2)).toEqual({ kind: "duplicate" });
    await store.pass(120_000);
    expect((await memory.begin(CHAT, 1)).kind).toBe("open");
    expect((await memory.begin(42, 2)).kind).toBe("open");
  });

  test("more updates in a window than are let in are refused, and the first of them is told", async () => {
    // The window is so long that no test run sees two of them.
    memory = await reopened({ updates: 3, window: 10 ** 15 });
    for (const update of [1, 2, 3]) await visit(update, () => {});
    expect(await memory.begin(CHAT, 4)).toEqual({ kind: "limited", first: true });
    expect(await memory.begin(CHAT, 5)).toEqual({ kind: "limited", first: false });
    expect(await memory.begin(CHAT, 4)).toEqual({ kind: "limited", first: false });
    expect(await memory.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect((await memory.begin(99, 6)).kind).toBe("open");
  });

  test("a new window lets updates in again", async () => {
    memory = await reopened({ updates: 1, window: 1 });
    await visit(1, () => {});
    await store.pass(5);
    await expect.poll(async () => (await memory.begin(CHAT, 2)).kind).toBe("open");
  });

  test("sealed bytes that were changed are forgotten, wherever they were changed", async () => {
    await visit(1, (record) => (record.language = "zh"));
    const sealed = (await sealedNow()) ?? Buffer.alloc(0);
    const spots = [0, 2, 6, 20, 34, sealed.length - 1];
    const broken = spots.map((spot) => {
      const copy = Buffer.from(sealed);
      copy.writeUInt8(copy.readUInt8(spot) ^ 1, spot);
      return copy;
    });
    for (const bytes of [...broken, sealed.subarray(0, 20), Buffer.from("{}")]) {
      await replace(bytes);
      const unit = opened(await memory.begin(CHAT, 2));
      expect(unit.record).toEqual({ version: 1, chat: CHAT });
      await memory.erase(unit);
    }
    expect(forgotten).toEqual(Array.from({ length: 8 }, () => "unreadable"));
  });

  test("a record of an unknown version, a malformed one and another chat's are forgotten", async () => {
    const strangers = [
      { version: 2, chat: CHAT, language: "zh" },
      { version: 1, chat: CHAT, language: 7 },
      { version: 1, chat: CHAT + 1, language: "zh" },
      "not a record",
    ];
    for (const stranger of strangers) {
      await replace(sealer.seal(stranger));
      const unit = opened(await memory.begin(CHAT, 2));
      expect(unit.record).toEqual({ version: 1, chat: CHAT });
      await memory.erase(unit);
    }
    expect(forgotten).toEqual(["unknown version", "malformed", "of another chat", "malformed"]);
  });

  test("the due-list follows the first reminder: set, moved, cleared", async () => {
    const at = store.now();
    const reminder = (operator: string, late: number) => ({
      operator,
      kind: "credit-end",
      day: "2027-01-01",
      at: at + late,
    });
    await visit(1, (record) => (record.reminders = [reminder("b", 5000), reminder("a", 1000)]));
    expect(await memory.due(at + 999, 10)).toEqual([]);
    expect(await memory.due(at + 1000, 10)).toEqual([NAME]);
    await visit(2, (record) => (record.reminders = [reminder("b", 5000)]));
    expect(await memory.due(at + 4999, 10)).toEqual([]);
    expect(await memory.due(at + 5000, 10)).toEqual([NAME]);
    await visit(3, (record) => delete record.reminders);
    expect(await memory.due(at + 9000, 10)).toEqual([]);
  });

  test("many due chats are named, the longest waiting first, no more than asked for", async () => {
    const at = store.now();
    const chats = Array.from({ length: 100 }, (_, index) => 1000 + index);
    for (const chat of chats) {
      const reminders = [
        { operator: "base", kind: "credit-end", day: "2027-01-01", at: at + ((chat * 37) % 101) },
      ];
      await visit(1, (record) => (record.reminders = reminders), chat);
    }
    const order = chats.toSorted((one, other) => ((one * 37) % 101) - ((other * 37) % 101));
    const names = order.map((chat) => sealer.names(chat)[0]);
    expect(await memory.due(at + 200, 1000)).toEqual(names);
    expect(await memory.due(at + 200, 10)).toEqual(names.slice(0, 10));
  });

  test("a due chat is opened by its name, counts no update and is busy meanwhile", async () => {
    memory = await reopened({ updates: 1, window: 10 ** 15 });
    await visit(
      1,
      (record) => (record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    const [name = ""] = await memory.due(store.now(), 1);
    const unit = opened(await memory.beginDue(name));
    expect(unit.record.chat).toBe(CHAT);
    expect(await memory.beginDue(name)).toEqual({ kind: "busy" });
    unit.record.language = "zh";
    unit.record.reminders = [];
    await memory.commit(unit);
    const again = opened(await memory.beginDue(name));
    expect(again.record.language).toBe("zh");
    await memory.abort(again);
    expect(await memory.begin(CHAT, 2)).toEqual({ kind: "limited", first: true });
  });

  test("a due chat that is gone, or cannot be opened, is nothing to do and due no more", async () => {
    await visit(
      1,
      (record) => (record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    const stranger = on(keeper, createSealer(OTHER_KEY));
    expect(await stranger.beginDue(NAME)).toEqual({ kind: "duplicate" });
    expect(forgotten).toEqual(["unreadable"]);
    expect(await memory.due(store.now(), 10)).toEqual([]);
    expect(await memory.beginDue(NAME)).toEqual({ kind: "duplicate" });
    expect((await memory.begin(CHAT, 1)).kind).toBe("open");
  });

  test("after the key is replaced the record, its due entry and its seen updates move along", async () => {
    await visit(1, (record) => {
      record.language = "zh";
      record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }];
    });
    const rotated = createSealer(OTHER_KEY, [KEY]);
    const [newName] = rotated.names(CHAT);
    memory = on(keeper, rotated);
    expect(await memory.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    await visit(2, (record) => expect(record.language).toBe("zh"));
    expect(newName).not.toBe(NAME);
    expect(await memory.due(store.now(), 10)).toEqual([newName]);
    // Sealed anew: the old key is needed no more.
    memory = on(keeper, createSealer(OTHER_KEY));
    expect(opened(await memory.begin(CHAT, 3)).record.language).toBe("zh");
    expect(await store.sizeOf(NAME)).toBe(0);
  });

  test("after the key is replaced a chat that is due under its old name moves along too", async () => {
    await visit(
      1,
      (record) => (record.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    memory = on(keeper, createSealer(OTHER_KEY, [KEY]));
    const unit = opened(await memory.beginDue(NAME));
    expect(unit.record.chat).toBe(CHAT);
    await memory.commit(unit);
    expect(await memory.due(store.now(), 10)).toEqual([createSealer(OTHER_KEY).names(CHAT)[0]]);
  });

  test("what lies under both names is the newer one's, and nothing of the older stays", async () => {
    await visit(1, (record) => (record.language = "en"));
    memory = on(keeper, createSealer(OTHER_KEY));
    await visit(2, (record) => (record.language = "zh"));
    memory = on(keeper, createSealer(OTHER_KEY, [KEY]));
    await visit(3, (record) => expect(record.language).toBe("zh"));
    expect(await store.sizeOf(NAME)).toBe(0);
  });

  test("a commit that is sent twice is done once", async () => {
    const opening = await keeper.begin([NAME], 1);
    if (opening.kind !== "open") throw new Error(opening.kind);
    const kept = { lifetime: LIFETIMES.record, due: undefined };
    const sealed = sealer.seal({ version: 1, chat: CHAT, language: "zh" });
    expect(await keeper.commit(opening.hold, { ...kept, sealed })).toBe(true);
    expect(await keeper.commit(opening.hold, { ...kept, sealed: undefined })).toBe(true);
    expect(opened(await memory.begin(CHAT, 2)).record.language).toBe("zh");
  });

  test("a record in the middle of a dialogue takes less than 600 bytes", async () => {
    for (const update of [1, 2, 3, 4, 5]) {
      await visit(update, (record) => {
        record.language = "zh";
        record.trip = { stay: "two-weeks", operator: "orange-belgium", phone: "iphone-15-pro" };
        record.dialogue = { at: store.now(), state: dialogueState };
      });
    }
    const size = await store.sizeOf(NAME);
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThan(600);
  });

  test("what lies in the store shows neither the chat nor a word of it", async () => {
    await visit(1, (record) => {
      record.language = "zh";
      record.trip = { operator: "orange-belgium" };
      record.reminders = [{ operator: "mobile-vikings", kind: "voucher-lapses", day: "2027-01-01", at: 5 }];
    });
    const binary = Buffer.alloc(8);
    binary.writeBigInt64BE(BigInt(CHAT));
    const little = binary.toReversed();
    const dump = await store.dump();
    expect(dump.includes(NAME)).toBe(true);
    const words = ["orange", "operator", "voucher", "vikings", "language", "trip", 'chat"', String(CHAT)];
    for (const word of [...words, CHAT.toString(16), binary, Buffer.from(little)]) {
      expect([word, dump.includes(word)]).toEqual([word, false]);
    }
  });

  test("it answers when it is asked whether it is there", async () => {
    await expect(memory.check()).resolves.toBeUndefined();
  });

  async function reopened(limits: Partial<Limits>): Promise<Memory> {
    await keeper.close();
    return open(limits);
  }
}

const dialogueState = {
  guide: {
    version: "3f9a",
    at: "amount",
    answers: [0, 2, 1],
    asked: ["stay", "operator", "phone"],
    message: 4821,
  },
  started: 1_790_000_000_000,
};
