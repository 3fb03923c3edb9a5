import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PAUSE } from "../../../src/features/reminders/reminding.ts";
import { addDays, brusselsInstant, dayInBrussels, hourInBrussels } from "../../../src/day.ts";
import { type LocalTelegram, startLocalTelegram } from "telegram-emulator";
import { StoreGone } from "../../../src/session/store.ts";
import type { Sessions } from "../../../src/session/sessions.ts";
import {
  keepReminders,
  keptReminders,
  memoryAt,
  remindersAfter,
  remindingOn,
  sender,
} from "../../support/reminding.ts";

const HOUR = 3_600_000;
const NOON = Date.parse("2026-12-18T11:00:00Z");

let folder: string;
let clock: number;
let sessions: Sessions;
beforeEach(async () => {
  clock = NOON;
  folder = mkdtempSync(join(tmpdir(), "reminding-"));
  sessions = await memoryAt(folder, () => clock);
});
afterEach(async () => {
  await sessions.close();
  rmSync(folder, { recursive: true });
});

describe("two years, with a leap day and four changes of the hour", () => {
  it("each reminder goes out once, on its day, between 9 and 20 h in Brussels", async () => {
    const first = "2027-01-01";
    const people = Array.from({ length: 104 }, (_, week) => ({
      chat: 1000 + week,
      toppedUp: addDays(first, week * 7),
    }));
    const wanted: string[] = [];
    const sent: string[] = [];
    const { round } = remindingOn(
      sessions,
      () => clock,
      async (chat, { text }) => {
        expect(hourInBrussels(clock)).toBeGreaterThanOrEqual(9);
        expect(hourInBrussels(clock)).toBeLessThan(20);
        sent.push(
          `${chat} ${dayInBrussels(clock)} ${text.split("\n").filter((line) => line.startsWith("•")).length}`,
        );
      },
    );
    const end = brusselsInstant("2029-12-31", 12);
    clock = brusselsInstant(first, 0);
    for (; clock < end; clock += HOUR) {
      const today = dayInBrussels(clock);
      const isNoon = hourInBrussels(clock) === 12;
      for (const { chat, toppedUp } of isNoon ? people.filter((each) => each.toppedUp === today) : []) {
        const reminders = remindersAfter("base", toppedUp, clock);
        await keepReminders(sessions, chat, reminders);
        wanted.push(...reminders.map(({ at }) => `${chat} ${dayInBrussels(at)} 1`));
      }
      await round();
    }
    expect(wanted).toHaveLength(104 * 3);
    expect(sent.toSorted()).toEqual(wanted.toSorted());
  }, 60_000);
});

describe("what goes wrong", () => {
  let telegram: LocalTelegram;
  let calls: ReturnType<typeof sender>;
  let reminding: ReturnType<typeof remindingOn>;
  beforeEach(async () => {
    telegram = await startLocalTelegram();
    calls = sender(telegram);
    reminding = remindingOn(sessions, () => clock, calls.send);
  });
  afterEach(async () => {
    await calls.close();
    await telegram.close();
  });

  it("is no loss: after a 429 as long as Telegram says, after a 5xx or no answer at the next round", async () => {
    const chat = await person();
    telegram.faults.call({ method: "sendMessage", status: 429, retry_after: 30 });
    expect(await reminding.round()).toBe(30_000);
    telegram.faults.call({ method: "sendMessage", status: 502, times: 3 });
    expect(await reminding.round()).toBe(PAUSE);
    telegram.faults.call({ method: "sendMessage", drop: "before", times: 3 });
    expect(await reminding.round()).toBe(PAUSE);
    expect(sentTo(chat)).toBe(0);
    await reminding.round();
    await reminding.round();
    expect(sentTo(chat)).toBe(1);
    expect(reminding.told).toEqual([
      ...Array.from({ length: 3 }, () => "bundle-end failed"),
      "bundle-end sent",
    ]);
  });

  it("whoever blocked the bot, or never was, is forgotten wholly; the others get theirs", async () => {
    const blocked = await person();
    const other = await person();
    await keepReminders(sessions, 999_999, remindersAfter("base", "2026-11-20", NOON - 28 * 24 * HOUR));
    await ask(`/people/${blocked}/block`);
    await reminding.round();
    expect([sentTo(blocked), sentTo(other)]).toEqual([0, 1]);
    expect(reminding.told.toSorted()).toEqual([
      "bundle-end forgotten",
      "bundle-end forgotten",
      "bundle-end sent",
    ]);
    expect(await keptReminders(sessions, blocked)).toBeUndefined();
    expect(await keptReminders(sessions, 999_999)).toBeUndefined();
    expect(await keptReminders(sessions, other)).toBe(2);
  });

  it("what Telegram refuses waits for an hour, and holds up nobody", async () => {
    const refused = await person();
    const other = await person();
    telegram.faults.call({ method: "sendMessage", status: 400 });
    await reminding.round();
    expect([sentTo(refused), sentTo(other)]).toEqual([0, 1]);
    await reminding.round();
    expect(sentTo(refused)).toBe(0);
    clock += HOUR;
    await reminding.round();
    expect(sentTo(refused)).toBe(1);
  });

  it("a store that cannot keep that it was sent is asked again, and the person is told once", async () => {
    const chat = await person();
    let isGone = true;
    const flaky: Sessions = {
      ...sessions,
      commit: async (unit) => {
        if (!isGone) return sessions.commit(unit);
        await sessions.abort(unit);
        throw new StoreGone("gone");
      },
    };
    const { round } = remindingOn(flaky, () => clock, calls.send);
    await expect(round()).rejects.toThrow(StoreGone);
    await expect(round()).rejects.toThrow(StoreGone);
    isGone = false;
    await round();
    expect(sentTo(chat)).toBe(1);
    expect(await sessions.due(clock, 10)).toEqual([]);
  });

  it("a chat that is busy is left for the next round", async () => {
    const chat = await person();
    const visit = await sessions.begin(chat, 7_000_001);
    if (visit.kind !== "open") throw new Error(visit.kind);
    expect(await reminding.round()).toBe(PAUSE);
    expect(sentTo(chat)).toBe(0);
    await sessions.abort(visit.transaction);
    await reminding.round();
    expect(sentTo(chat)).toBe(1);
  });

  /** Somebody whose bundle at BASE ends in two days. */
  async function person(): Promise<number> {
    const { id } = (await ask("/people", { language_code: "en", first_name: "<b>" })) as { id: number };
    await ask(`/people/${id}/start`);
    await keepReminders(sessions, id, remindersAfter("base", "2026-11-20", NOON - 28 * 24 * HOUR));
    return id;
  }

  async function ask(path: string, body: object = {}): Promise<unknown> {
    const response = await fetch(telegram.url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  function sentTo(chat: number): number {
    const sent = telegram.log.of("sendMessage").filter(({ verdict }) => verdict === "ok");
    return sent.filter(({ params }) => params["chat_id"] === String(chat)).length;
  }
});
