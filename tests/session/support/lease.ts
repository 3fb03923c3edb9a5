import { afterEach, beforeEach, expect, test } from "vitest";
import { createEncryption } from "../../../src/session/encryption.ts";
import type { Session } from "../../../src/session/session.ts";
import { createSessions, type Sessions } from "../../../src/session/sessions.ts";
import { opened } from "./steps.ts";
import { KEY, OTHER_KEY, type TestStore } from "./store.ts";

const CHAT = 7_123_456_789_012;
const LONGER_THAN_A_LEASE = 80_000;
const encryption = createEncryption(KEY);

/** What a store that several processes share promises: leases that end, and answers that need none. */
export function leaseContract(makeStore: () => TestStore): void {
  let place: TestStore;
  let sessions: Sessions;
  let other: Sessions;

  beforeEach(async () => {
    place = makeStore();
    sessions = createSessions(await place.open(), encryption, { now: () => place.now() });
    other = createSessions(await place.open(), encryption, { now: () => place.now() });
  });
  afterEach(() => place.clear());

  const visit = async (update: number, change: (session: Session) => void) => {
    const transaction = opened(await sessions.begin(CHAT, update));
    change(transaction.session);
    await sessions.commit(transaction);
  };
  const answersAt = async (update: number) => {
    const transaction = opened(await other.begin(CHAT, update));
    await other.release(transaction);
    return transaction.session.answers;
  };

  test("a visit that outlived its lease is lost, and the newer state stays", async () => {
    const slow = opened(await sessions.begin(CHAT, 1));
    await place.pass(LONGER_THAN_A_LEASE);
    const newer = opened(await other.begin(CHAT, 2));
    newer.session.answers = { by: "the newer" };
    await other.commit(newer);
    slow.session.answers = { by: "the slow" };
    expect(await sessions.commit(slow)).toBe(false);
    expect(await answersAt(3)).toEqual({ by: "the newer" });
    // It was answered.
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
  });

  test("a visit that outlived its lease is lost while another is still open, and does not disturb it", async () => {
    const slow = opened(await sessions.begin(CHAT, 1));
    await place.pass(LONGER_THAN_A_LEASE);
    const newer = opened(await other.begin(CHAT, 2));
    expect(await sessions.commit(slow)).toBe(false);
    expect(await sessions.begin(CHAT, 3)).toEqual({ kind: "busy" });
    newer.session.language = "en";
    expect(await other.commit(newer)).toBe(true);
    expect(opened(await sessions.begin(CHAT, 3)).session.language).toBe("en");
  });

  test("a visit that outlived its lease is kept when nobody came in its place", async () => {
    const slow = opened(await sessions.begin(CHAT, 1));
    await place.pass(LONGER_THAN_A_LEASE);
    slow.session.language = "zh";
    expect(await sessions.commit(slow)).toBe(true);
    expect(opened(await sessions.begin(CHAT, 2)).session.language).toBe("zh");
  });

  test("answers of a tap are there for whoever comes next, with all else that was remembered", async () => {
    await visit(1, (session) =>
      Object.assign(session, { language: "zh", waiting: { feature: "balance", more: [] } }),
    );
    const before = await sessions.keepAnswers(CHAT, 2, { stay: "weeks" });
    expect(before).toMatchObject({ kind: "kept", session: { language: "zh" } });
    expect(await sessions.keepAnswers(CHAT, 3, { stay: "weeks", device: "iphone" })).toMatchObject({
      kind: "kept",
      session: { language: "zh", answers: { stay: "weeks" } },
    });
    const { session } = opened(await other.begin(CHAT, 4));
    expect(session).toEqual({
      version: 1,
      chat: CHAT,
      language: "zh",
      answers: { stay: "weeks", device: "iphone" },
    });
  });

  test("a session that was kept after a tap is the newer one", async () => {
    await sessions.keepAnswers(CHAT, 1, { stay: "weeks" });
    await visit(2, (session) => (session.answers = { stay: "months" }));
    expect(await answersAt(3)).toEqual({ stay: "months" });
  });

  test("a tap may come again until another update came, and never goes back", async () => {
    await sessions.keepAnswers(CHAT, 1, { stay: "weeks" });
    // In a transaction, so that it does not answer after the next one.
    expect(await other.keepAnswers(CHAT, 1, { stay: "weeks" })).toEqual({ kind: "locked" });
    const again = opened(await other.begin(CHAT, 1));
    expect(await sessions.keepAnswers(CHAT, 3, { stay: "months" })).toEqual({ kind: "locked" });
    await other.release(again);
    expect((await sessions.keepAnswers(CHAT, 3, { stay: "months" })).kind).toBe("kept");
    expect(await other.keepAnswers(CHAT, 1, { stay: "weeks" })).toEqual({ kind: "duplicate" });
    expect(await other.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
    expect(await other.keepAnswers(CHAT, 2, { stay: "long" })).toEqual({ kind: "locked" });
    expect(await answersAt(4)).toEqual({ stay: "months" });
    await visit(5, () => {});
    expect(await other.keepAnswers(CHAT, 3, { stay: "weeks" })).toEqual({ kind: "duplicate" });
  });

  test("while a transaction is open, a tap waits; when its lease ended, the tap is the newer one", async () => {
    const slow = opened(await sessions.begin(CHAT, 1));
    slow.session.answers = { stay: "months" };
    expect(await other.keepAnswers(CHAT, 2, { stay: "weeks" })).toEqual({ kind: "locked" });
    await place.pass(LONGER_THAN_A_LEASE);
    expect((await other.keepAnswers(CHAT, 2, { stay: "weeks" })).kind).toBe("kept");
    expect(await sessions.commit(slow)).toBe(false);
    expect(await answersAt(3)).toEqual({ stay: "weeks" });
  });

  test("too many taps are refused as any other update", async () => {
    sessions = createSessions(await place.open({ updates: 2, window: 10 ** 15 }), encryption);
    for (const update of [1, 2]) await sessions.keepAnswers(CHAT, update, {});
    expect(await sessions.keepAnswers(CHAT, 3, {})).toEqual({ kind: "limited", first: true });
    expect(await sessions.keepAnswers(CHAT, 4, {})).toEqual({ kind: "limited", first: false });
    expect(await sessions.begin(CHAT, 5)).toEqual({ kind: "limited", first: false });
  });

  test("what lies under an older key is moved by a transaction first", async () => {
    await visit(1, (session) => (session.language = "zh"));
    const rotated = createSessions(await place.open(), createEncryption(OTHER_KEY, [KEY]));
    expect(await rotated.keepAnswers(CHAT, 2, { stay: "weeks" })).toEqual({ kind: "locked" });
    const moved = opened(await rotated.begin(CHAT, 2));
    await rotated.commit(moved);
    expect(await rotated.keepAnswers(CHAT, 3, { stay: "weeks" })).toMatchObject({
      session: { language: "zh" },
    });
  });

  test("erase forgets the answers of a tap, too", async () => {
    await sessions.keepAnswers(CHAT, 1, { stay: "weeks" });
    await sessions.erase(opened(await sessions.begin(CHAT, 2)));
    expect(await answersAt(3)).toBeUndefined();
    expect(await place.sizeOf(encryption.names(CHAT)[0])).toBeLessThan(60);
  });
}
