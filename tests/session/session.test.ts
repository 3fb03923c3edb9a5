import { describe, expect, test } from "vitest";
import {
  type Session,
  LIFETIMES,
  dropOldDialogue,
  freshSession,
  isEmpty,
  lifetimeOf,
  nextDue,
} from "../../src/session/session.ts";

const reminder = (at: number) => ({ operator: "base", kind: "credit-end", day: "2027-01-01", at });
const withParts = (parts: Partial<Session>): Session => ({ ...freshSession(7), ...parts });

describe("a record", () => {
  test("is empty when there is nothing in it but its version and its chat", () => {
    expect(isEmpty(freshSession(7))).toBe(true);
    expect(isEmpty(withParts({ reminders: [] }))).toBe(true);
    const parts: Partial<Session>[] = [
      { language: "en" },
      { answers: {} },
      { dialogue: { at: 0, state: null } },
      { waiting: { feature: "reminders", more: [] } },
      { reminders: [reminder(5)] },
    ];
    expect(parts.filter((part) => isEmpty(withParts(part)))).toEqual([]);
  });

  test("is due with its first reminder", () => {
    expect(nextDue(freshSession(7))).toBeUndefined();
    expect(nextDue(withParts({ reminders: [] }))).toBeUndefined();
    expect(nextDue(withParts({ reminders: [reminder(9), reminder(3), reminder(5)] }))).toBe(3);
  });

  test("lives for as long as what is in it, and on after its last reminder", () => {
    const now = 1_790_000_000_000;
    const waiting = withParts({ reminders: [reminder(now + 9000), reminder(now - 5000), reminder(now + 3)] });
    expect(lifetimeOf(freshSession(7), now)).toBe(LIFETIMES.seen);
    expect(lifetimeOf(withParts({ language: "zh" }), now)).toBe(LIFETIMES.session);
    expect(lifetimeOf(withParts({ reminders: [reminder(now - 5000)] }), now)).toBe(LIFETIMES.session);
    expect(lifetimeOf(waiting, now)).toBe(LIFETIMES.session + 9000);
  });

  test("loses a dialogue to the minute, and nothing else", () => {
    const session = withParts({ language: "zh", dialogue: { at: 1000, state: 1 } });
    dropOldDialogue(session, 1000 + LIFETIMES.dialogue - 1);
    expect(session.dialogue).toBeDefined();
    dropOldDialogue(session, 1000 + LIFETIMES.dialogue);
    expect(session).toEqual({ version: 1, chat: 7, language: "zh" });
  });
});
