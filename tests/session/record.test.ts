import { describe, expect, test } from "vitest";
import {
  type ChatRecord,
  LIFETIMES,
  dropOldDialogue,
  freshRecord,
  isEmpty,
  lifetimeOf,
  nextDue,
} from "../../src/session/session.ts";

const reminder = (at: number) => ({ operator: "base", kind: "credit-end", day: "2027-01-01", at });
const withParts = (parts: Partial<ChatRecord>): ChatRecord => ({ ...freshRecord(7), ...parts });

describe("a record", () => {
  test("is empty when there is nothing in it but its version and its chat", () => {
    expect(isEmpty(freshRecord(7))).toBe(true);
    expect(isEmpty(withParts({ trip: {}, reminders: [] }))).toBe(true);
    const parts: Partial<ChatRecord>[] = [
      { language: "en" },
      { trip: { stay: "short" } },
      { dialogue: { at: 0, state: null } },
      { waiting: { room: "reminders", more: [] } },
      { reminders: [reminder(5)] },
    ];
    expect(parts.filter((part) => isEmpty(withParts(part)))).toEqual([]);
  });

  test("is due with its first reminder", () => {
    expect(nextDue(freshRecord(7))).toBeUndefined();
    expect(nextDue(withParts({ reminders: [] }))).toBeUndefined();
    expect(nextDue(withParts({ reminders: [reminder(9), reminder(3), reminder(5)] }))).toBe(3);
  });

  test("lives for as long as what is in it, and on after its last reminder", () => {
    const now = 1_790_000_000_000;
    const waiting = withParts({ reminders: [reminder(now + 9000), reminder(now - 5000), reminder(now + 3)] });
    expect(lifetimeOf(freshRecord(7), now)).toBe(LIFETIMES.seen);
    expect(lifetimeOf(withParts({ language: "zh" }), now)).toBe(LIFETIMES.record);
    expect(lifetimeOf(withParts({ reminders: [reminder(now - 5000)] }), now)).toBe(LIFETIMES.record);
    expect(lifetimeOf(waiting, now)).toBe(LIFETIMES.record + 9000);
  });

  test("loses a dialogue to the minute, and nothing else", () => {
    const record = withParts({ language: "zh", dialogue: { at: 1000, state: 1 } });
    dropOldDialogue(record, 1000 + LIFETIMES.dialogue - 1);
    expect(record.dialogue).toBeDefined();
    dropOldDialogue(record, 1000 + LIFETIMES.dialogue);
    expect(record).toEqual({ version: 1, chat: 7, language: "zh" });
  });
});
