import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store, Limits } from "../../../src/session/store.ts";
import { type Session, LIFETIMES } from "../../../src/session/session.ts";
import { createEncryption } from "../../../src/session/encryption.ts";
import { createSessions, type Sessions } from "../../../src/session/sessions.ts";
import { opened } from "./steps.ts";
import { KEY, OTHER_KEY, type TestStore } from "./store.ts";

const CHAT = 5_123_456_789_012;
const encryption = createEncryption(KEY);
const [NAME] = encryption.names(CHAT);

/** What every memory promises, wherever it is kept. One promise, one test: that is why it is long. */
export function contract(makeStore: () => TestStore): void {
  let place: TestStore;
  let store: Store;
  let sessions: Sessions;
  let forgotten: string[] = [];

  const on = (kept: Store, seal = encryption) =>
    createSessions(kept, seal, { now: () => place.now(), onForgotten: (reason) => forgotten.push(reason) });
  const open = async (limits?: Partial<Limits>) => on(await place.open(limits));
  /** A whole visit. */
  const visit = async (update: number, change: (session: Session) => void, chat = CHAT) => {
    const transaction = opened(await sessions.begin(chat, update));
    change(transaction.session);
    await sessions.commit(transaction);
  };
  /** Puts other bytes in the place of the sealed record. */
  const replace = async (sealed: Buffer) => {
    const begun = await store.begin([NAME]);
    if (begun.kind !== "open") throw new Error(begun.kind);
    await store.commit(begun.lease, { encrypted: sealed, lifetime: LIFETIMES.session, due: undefined });
  };
  const sealedNow = async () => {
    const begun = await store.begin([NAME]);
    if (begun.kind !== "open") throw new Error(begun.kind);
    await store.abort(begun.lease, true);
    return begun.encrypted;
  };

  beforeEach(async () => {
    forgotten = [];
    place = makeStore();
    store = await place.open();
    sessions = on(store);
  });
  afterEach(() => place.clear());

  test("a chat that was never met has an empty record", async () => {
    expect(opened(await sessions.begin(CHAT, 1)).session).toEqual({ version: 1, chat: CHAT });
  });

  test("what a visit commits, the next one finds", async () => {
    const dialogue = { at: place.now(), state: { step: [1, "two"], deep: { yes: true } } };
    const reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: place.now() + 1000 }];
    await visit(1, (session) => {
      Object.assign(session, { language: "zh", answers: { stay: "short" }, dialogue, reminders });
    });
    const { session } = opened(await sessions.begin(CHAT, 2));
    expect(session).toEqual({
      version: 1,
      chat: CHAT,
      language: "zh",
      answers: { stay: "short" },
      dialogue,
      reminders,
    });
  });

  test("chats know nothing of each other, groups and updates without a change included", async () => {
    await visit(1, (session) => (session.language = "zh"));
    await visit(2, () => {}, -100_200_300);
    expect(opened(await sessions.begin(-100_200_300, 3)).session).toEqual({ version: 1, chat: -100_200_300 });
  });

  test("an update that was committed is a duplicate, however often it comes", async () => {
    await visit(7, (session) => (session.language = "en"));
    await visit(8, () => {});
    for (const update of [7, 8, 7]) expect(await sessions.begin(CHAT, update)).toEqual({ kind: "duplicate" });
  });

  test("the last 128 updates are known, and an id beyond 32 bits is told from its neighbours", async () => {
    const first = 2 ** 32 - 3;
    for (let update = first; update < first + 130; update += 1) await visit(update, () => {});
    expect(await sessions.begin(CHAT, first + 2)).toEqual({ kind: "duplicate" });
    expect(await sessions.begin(CHAT, first + 129)).toEqual({ kind: "duplicate" });
    expect((await sessions.begin(CHAT, first + 1)).kind).toBe("open");
  });

  test("a chat is busy while a visit is open, and free after it ended, in whichever way", async () => {
    for (const [update, end] of (["commit", "abort", "erase"] as const).entries()) {
      const transaction = opened(await sessions.begin(CHAT, update));
      expect(await sessions.begin(CHAT, 100)).toEqual({ kind: "busy" });
      await sessions[end](transaction);
    }
    expect((await sessions.begin(CHAT, 100)).kind).toBe("open");
  });

  test("a visit that was released has left nothing: the update is met as if for the first time", async () => {
    const transaction = opened(await sessions.begin(CHAT, 7));
    transaction.session.answers = { stay: "weeks" };
    await sessions.release(transaction);
    await sessions.release(transaction);
    const again = opened(await sessions.begin(CHAT, 7));
    expect(again.session).toEqual({ version: 1, chat: CHAT });
    await sessions.commit(again);
    expect(await sessions.begin(CHAT, 7)).toEqual({ kind: "duplicate" });
  });

  test("a visit is lost when its chat was erased meanwhile, and its update is seen", async () => {
    const slow = opened(await sessions.begin(CHAT, 1));
    await sessions.erase(opened({ kind: "open", transaction: { ...slow } }));
    slow.session.answers = { by: "the slow" };
    expect(await sessions.commit(slow)).toBe(false);
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect(opened(await sessions.begin(CHAT, 2)).session.answers).toBeUndefined();
  });

  test("abort keeps the old record, but the update was seen", async () => {
    await visit(1, (session) => (session.answers = { stay: "short" }));
    const transaction = opened(await sessions.begin(CHAT, 2));
    transaction.session.answers = { stay: "long" };
    await sessions.abort(transaction);
    await sessions.abort(transaction);
    expect(await sessions.begin(CHAT, 2)).toEqual({ kind: "duplicate" });
    expect(opened(await sessions.begin(CHAT, 3)).session.answers).toEqual({ stay: "short" });
  });

  test("erase leaves no trace of the chat", async () => {
    await visit(1, (session) => {
      session.language = "zh";
      session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 1 }];
    });
    await sessions.erase(opened(await sessions.begin(CHAT, 2)));
    expect(await sessions.due(place.now(), 10)).toEqual([]);
    const next = opened(await sessions.begin(CHAT, 1));
    expect(next.session).toEqual({ version: 1, chat: CHAT });
    await sessions.erase(next);
    expect(await place.sizeOf(NAME)).toBe(0);
  });

  test("a visit ends once", async () => {
    const transaction = opened(await sessions.begin(CHAT, 1));
    await sessions.commit(transaction);
    await expect(sessions.commit(transaction)).rejects.toThrow("ended before");
    await expect(sessions.erase(transaction)).rejects.toThrow("ended before");
  });

  test("a record that could not be read again is not written", async () => {
    await visit(1, (session) => (session.language = "zh"));
    const transaction = opened(await sessions.begin(CHAT, 2));
    Object.assign(transaction.session, { language: 7 });
    await expect(sessions.commit(transaction)).rejects.toThrow(/language/);
    await sessions.abort(transaction);
    expect(opened(await sessions.begin(CHAT, 3)).session.language).toBe("zh");
  });

  test("an empty record leaves no sealed bytes", async () => {
    await visit(1, (session) => Object.assign(session, { language: "zh", answers: { stay: "short" } }));
    expect(await sealedNow()).toBeDefined();
    await visit(2, (session) => {
      delete session.language;
      delete session.answers;
      session.reminders = [];
    });
    expect(await sealedNow()).toBeUndefined();
    expect(await sessions.begin(CHAT, 2)).toEqual({ kind: "duplicate" });
  });

  test("a dialogue of more than 72 hours ago is gone, the rest stays", async () => {
    await visit(1, (session) => {
      session.language = "zh";
      session.dialogue = { at: place.now(), state: { step: 3 } };
    });
    await place.pass(LIFETIMES.dialogue - 60_000);
    const there = opened(await sessions.begin(CHAT, 2));
    expect(there.session.dialogue?.state).toEqual({ step: 3 });
    await sessions.release(there);
    await place.pass(120_000);
    expect(opened(await sessions.begin(CHAT, 3)).session).toEqual({ version: 1, chat: CHAT, language: "zh" });
  });

  test("a record lives 90 days after the last visit", async () => {
    await visit(1, (session) => (session.language = "zh"));
    await place.pass(LIFETIMES.session - 60_000);
    await visit(2, (session) => expect(session.language).toBe("zh"));
    await place.pass(LIFETIMES.session - 60_000);
    await visit(3, (session) => expect(session.language).toBe("zh"));
    await place.pass(LIFETIMES.session + 60_000);
    await visit(4, (session) => expect(session.language).toBeUndefined());
  });

  test("a record outlives its last reminder by 90 days, however far ahead that lies", async () => {
    const ahead = 517 * 24 * 60 * 60 * 1000;
    const at = place.now() + ahead;
    await visit(
      1,
      (session) => (session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at }]),
    );
    await place.pass(ahead + LIFETIMES.session - 60_000);
    expect(await sessions.due(place.now(), 10)).toHaveLength(1);
    await place.pass(120_000);
    expect(opened(await sessions.begin(CHAT, 2)).session.reminders).toBeUndefined();
  });

  test("a failed visit does not shorten a record's life", async () => {
    await visit(1, (session) => (session.language = "zh"));
    await sessions.abort(opened(await sessions.begin(CHAT, 2)));
    await place.pass(LIFETIMES.session - 60_000);
    expect(opened(await sessions.begin(CHAT, 3)).session.language).toBe("zh");
  });

  test("a seen update is known for 24 hours, also where a record lives on", async () => {
    await visit(1, (session) => (session.language = "zh"));
    await visit(2, () => {}, 42);
    await place.pass(LIFETIMES.seen - 60_000);
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect(await sessions.begin(42, 2)).toEqual({ kind: "duplicate" });
    await place.pass(120_000);
    expect((await sessions.begin(CHAT, 1)).kind).toBe("open");
    expect((await sessions.begin(42, 2)).kind).toBe("open");
  });

  test("more updates in a window than are let in are refused, and the first of them is told", async () => {
    // The window is so long that no test run sees two of them.
    sessions = await reopened({ updates: 3, window: 10 ** 15 });
    for (const update of [1, 2, 3]) await visit(update, () => {});
    expect(await sessions.begin(CHAT, 4)).toEqual({ kind: "limited", first: true });
    expect(await sessions.begin(CHAT, 5)).toEqual({ kind: "limited", first: false });
    expect(await sessions.begin(CHAT, 4)).toEqual({ kind: "limited", first: false });
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect((await sessions.begin(99, 6)).kind).toBe("open");
  });

  test("whoever sends too much can still have it deleted", async () => {
    sessions = await reopened({ updates: 2, window: 10 ** 15 });
    for (const update of [1, 2]) await visit(update, (session) => (session.language = "zh"));
    for (let update = 3; update < 1000; update += 1) await sessions.begin(CHAT, update);
    for (const update of [1000, 1001]) {
      const deletion = opened(await sessions.begin(CHAT, update, true));
      expect(deletion.session.language).toBe("zh");
      await sessions.abort(deletion);
    }
    for (let update = 1002; update < 1100; update += 1) {
      const deletion = await sessions.begin(CHAT, update, true);
      if (deletion.kind === "open") await sessions.abort(deletion.transaction);
    }
    expect(await sessions.begin(CHAT, 1100, true)).toEqual({ kind: "limited", first: false });
  });

  test("a new window lets updates in again", async () => {
    sessions = await reopened({ updates: 1, window: 1 });
    await visit(1, () => {});
    await place.pass(5);
    await expect.poll(async () => (await sessions.begin(CHAT, 2)).kind).toBe("open");
  });

  test("sealed bytes that were changed are forgotten, wherever they were changed", async () => {
    await visit(1, (session) => (session.language = "zh"));
    const sealed = (await sealedNow()) ?? Buffer.alloc(0);
    const spots = [0, 2, 6, 20, 34, sealed.length - 1];
    const broken = spots.map((state) => {
      const copy = Buffer.from(sealed);
      copy.writeUInt8(copy.readUInt8(state) ^ 1, state);
      return copy;
    });
    for (const bytes of [...broken, sealed.subarray(0, 20), Buffer.from("{}")]) {
      await replace(bytes);
      const transaction = opened(await sessions.begin(CHAT, 2));
      expect(transaction.session).toEqual({ version: 1, chat: CHAT });
      await sessions.erase(transaction);
    }
    expect(forgotten).toEqual(Array.from({ length: 8 }, () => "unreadable"));
  });

  test("a record of an unknown version and another chat's are forgotten", async () => {
    const strangers = [
      { version: 2, chat: CHAT, language: "zh" },
      { version: 1, chat: CHAT + 1, language: "zh" },
      "not a record",
    ];
    for (const stranger of strangers) {
      await replace(encryption.encrypt(stranger));
      const transaction = opened(await sessions.begin(CHAT, 2));
      expect(transaction.session).toEqual({ version: 1, chat: CHAT });
      await sessions.erase(transaction);
    }
    expect(forgotten).toEqual(["unknown version", "of another chat", "unknown version"]);
  });

  test("the due-list follows the first reminder: set, moved, cleared", async () => {
    const at = place.now();
    const reminder = (operator: string, late: number) => ({
      operator,
      kind: "credit-end",
      day: "2027-01-01",
      at: at + late,
    });
    await visit(1, (session) => (session.reminders = [reminder("b", 5000), reminder("a", 1000)]));
    expect(await sessions.due(at + 999, 10)).toEqual([]);
    expect(await sessions.due(at + 1000, 10)).toEqual([NAME]);
    await visit(2, (session) => (session.reminders = [reminder("b", 5000)]));
    expect(await sessions.due(at + 4999, 10)).toEqual([]);
    expect(await sessions.due(at + 5000, 10)).toEqual([NAME]);
    await visit(3, (session) => delete session.reminders);
    expect(await sessions.due(at + 9000, 10)).toEqual([]);
  });

  test("many due chats are named, the longest waiting first, no more than asked for", async () => {
    const at = place.now();
    const chats = Array.from({ length: 100 }, (_, index) => 1000 + index);
    for (const chat of chats) {
      const reminders = [
        { operator: "base", kind: "credit-end", day: "2027-01-01", at: at + ((chat * 37) % 101) },
      ];
      await visit(1, (session) => (session.reminders = reminders), chat);
    }
    const order = chats.toSorted((one, other) => ((one * 37) % 101) - ((other * 37) % 101));
    const names = order.map((chat) => encryption.names(chat)[0]);
    expect(await sessions.due(at + 200, 1000)).toEqual(names);
    expect(await sessions.due(at + 200, 10)).toEqual(names.slice(0, 10));
  });

  test("a due chat is opened by its name, counts no update and is busy meanwhile", async () => {
    sessions = await reopened({ updates: 1, window: 10 ** 15 });
    await visit(
      1,
      (session) => (session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    const [name = ""] = await sessions.due(place.now(), 1);
    const transaction = opened(await sessions.beginDue(name));
    expect(transaction.session.chat).toBe(CHAT);
    expect(await sessions.beginDue(name)).toEqual({ kind: "busy" });
    transaction.session.language = "zh";
    transaction.session.reminders = [];
    await sessions.commit(transaction);
    const again = opened(await sessions.beginDue(name));
    expect(again.session.language).toBe("zh");
    await sessions.abort(again);
    expect(await sessions.begin(CHAT, 2)).toEqual({ kind: "limited", first: true });
  });

  test("a due chat that is gone, or cannot be opened, is nothing to do and due no more", async () => {
    await visit(
      1,
      (session) => (session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    const stranger = on(store, createEncryption(OTHER_KEY));
    expect(await stranger.beginDue(NAME)).toEqual({ kind: "duplicate" });
    expect(forgotten).toEqual(["unreadable"]);
    expect(await sessions.due(place.now(), 10)).toEqual([]);
    // The right key opens it again.
    await visit(2, (session) => expect(session.reminders).toHaveLength(1));
    expect(await sessions.due(place.now(), 10)).toEqual([NAME]);
    await sessions.erase(opened(await sessions.begin(CHAT, 3)));
    expect(await sessions.beginDue(NAME)).toEqual({ kind: "duplicate" });
    expect((await sessions.begin(CHAT, 1)).kind).toBe("open");
  });

  test("after the key is replaced the record, its due entry and its seen updates move along", async () => {
    await visit(1, (session) => {
      session.language = "zh";
      session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }];
    });
    const rotated = createEncryption(OTHER_KEY, [KEY]);
    const [newName] = rotated.names(CHAT);
    sessions = on(store, rotated);
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    await visit(2, (session) => expect(session.language).toBe("zh"));
    expect(newName).not.toBe(NAME);
    expect(await sessions.due(place.now(), 10)).toEqual([newName]);
    // Sealed anew: the old key is needed no more.
    sessions = on(store, createEncryption(OTHER_KEY));
    expect(opened(await sessions.begin(CHAT, 3)).session.language).toBe("zh");
    expect(await place.sizeOf(NAME)).toBe(0);
  });

  test("after the key is replaced a chat that is due under its old name moves along too", async () => {
    await visit(
      1,
      (session) => (session.reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }]),
    );
    sessions = on(store, createEncryption(OTHER_KEY, [KEY]));
    const transaction = opened(await sessions.beginDue(NAME));
    expect(transaction.session.chat).toBe(CHAT);
    await sessions.commit(transaction);
    expect(await sessions.due(place.now(), 10)).toEqual([createEncryption(OTHER_KEY).names(CHAT)[0]]);
  });

  test.each([
    ["under the current key", OTHER_KEY, KEY],
    ["under a former key, which was wrong", KEY, OTHER_KEY],
  ])(
    "of two sessions the one met last stays, %s, and nothing of the other",
    async (_where, current, former) => {
      const reminders = [{ operator: "base", kind: "credit-end", day: "2027-01-01", at: 5 }];
      await visit(1, (session) => Object.assign(session, { language: "en", reminders }));
      await place.pass(60_000);
      sessions = on(store, createEncryption(OTHER_KEY));
      await visit(2, (session) => (session.language = "zh"));
      const both = createEncryption(current, [former]);
      sessions = on(store, both);
      const last = { version: 1, chat: CHAT, language: "zh" };
      await visit(3, (session) => expect(session).toEqual(last));
      expect(await sessions.begin(CHAT, 2)).toEqual({ kind: "duplicate" });
      expect(await sessions.due(place.now(), 10)).toEqual([]);
      expect(await place.sizeOf(both.names(CHAT)[1] ?? "")).toBe(0);
    },
  );

  test("a chat that was met later without a session gives way to one that has it", async () => {
    await visit(1, (session) => (session.language = "en"));
    await place.pass(60_000);
    sessions = on(store, createEncryption(OTHER_KEY));
    await visit(2, () => {});
    sessions = on(store, createEncryption(KEY, [OTHER_KEY]));
    await visit(3, (session) => expect(session.language).toBe("en"));
  });

  test("a sample has what is kept, as it lies there", async () => {
    expect(await store.sample(50)).toEqual([]);
    await visit(1, (session) => (session.language = "zh"));
    await visit(2, (session) => (session.language = "en"), 42);
    await visit(3, () => {}, 43);
    const sample = await store.sample(50);
    const languages = sample.map((each) => (encryption.decrypt(each) as Session).language);
    expect(new Set(languages)).toEqual(new Set(["en", "zh"]));
  });

  test("a commit that is sent twice is done once", async () => {
    const begun = await store.begin([NAME], 1);
    if (begun.kind !== "open") throw new Error(begun.kind);
    const kept = { lifetime: LIFETIMES.session, due: undefined };
    const sealed = encryption.encrypt({ version: 1, chat: CHAT, language: "zh" });
    expect(await store.commit(begun.lease, { ...kept, encrypted: sealed })).toBe(true);
    expect(await store.commit(begun.lease, { ...kept, encrypted: undefined })).toBe(true);
    expect(opened(await sessions.begin(CHAT, 2)).session.language).toBe("zh");
  });

  test("a record in the middle of a dialogue takes less than 600 bytes", async () => {
    for (const update of [1, 2, 3, 4, 5]) {
      await visit(update, (session) => {
        session.language = "zh";
        session.answers = { stay: "two-weeks", operator: "orange-belgium", phone: "iphone-15-pro" };
        session.dialogue = { at: place.now(), state: dialogueState };
      });
    }
    const size = await place.sizeOf(NAME);
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThan(600);
  });

  test("what lies in the store shows neither the chat nor a word of it", async () => {
    await visit(1, (session) => {
      session.language = "zh";
      session.answers = { operator: "orange-belgium" };
      session.reminders = [{ operator: "mobile-vikings", kind: "voucher-lapses", day: "2027-01-01", at: 5 }];
    });
    const binary = Buffer.alloc(8);
    binary.writeBigInt64BE(BigInt(CHAT));
    const little = binary.toReversed();
    const dump = await place.dump();
    expect(dump.includes(NAME)).toBe(true);
    const words = ["orange", "operator", "voucher", "vikings", "language", "trip", 'chat"', String(CHAT)];
    for (const word of [...words, CHAT.toString(16), binary, Buffer.from(little)]) {
      expect([word, dump.includes(word)]).toEqual([word, false]);
    }
  });

  test("it answers when it is asked whether it is there", async () => {
    await expect(sessions.check()).resolves.toBeUndefined();
  });

  async function reopened(limits: Partial<Limits>): Promise<Sessions> {
    await store.close();
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
