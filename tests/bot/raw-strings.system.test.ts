import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineKeyboardButton, InlineQueryResultArticle } from "grammy/types";
import { readPayload } from "../../src/bot/deep-link.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { isSubmenu, nextQuestion } from "../../src/guide/questions.ts";
import { readTrip } from "../../src/guide/answers.ts";
import type { ChatRecord } from "../../src/session/session.ts";
import { everythingKept } from "../support/dump.ts";
import { type Opened, openedBy } from "../support/opened.ts";
import { dataOf, Presser } from "../support/presser.ts";
import { rawButtons, rawLinks, rawQueries } from "../support/raw-strings.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { speech } from "../support/told.ts";

/** Their days lie around this one. */
const NOW = Date.parse("2026-11-20T10:00:00Z");
const catalog = readCatalog();

describe("in the real bot", () => {
  let stage: Stage;
  /** By the string that was pressed there. */
  const chats = new Map<string, number>();
  let records: Map<number, ChatRecord>;
  beforeAll(async () => {
    stage = await openStage({ mode: "webhook", now: () => NOW });
  });
  afterAll(() => stage.close());

  it("a button that nobody made leads to a fresh start, and says so", async () => {
    const { buttons: shown, toast } = await new Presser(stage, "en").press("0:guide:00-------");
    expect([toast, roomOf(shown)]).toEqual([speech.en.plain("toast-menu-renewed"), "guide"]);
  });

  it.each(rawButtons)("$raw opens what it opened", async ({ raw, room, language, target, trip, shows }) => {
    const client = language === "zh" ? "en" : "zh";
    const presser = new Presser(stage, client);
    const before = await taps();
    const { buttons: shown, toast } = await presser.press(raw);
    chats.set(raw, presser.chat);
    const after = await taps();
    expect(toast).not.toBe(speech[client].plain("toast-menu-renewed"));
    expect(Object.keys(after).filter((each) => after[each] !== before[each])).toEqual([room]);
    const screen = screenFor(shows ?? target ?? room, trip);
    expect(roomOf(shown)).toBe(SILENT.has(screen) ? undefined : screen);
  });

  it.each(rawLinks)("?start=$raw opens what it opened", async ({ raw, language, target, trip, shows }) => {
    const traveller = await stage.traveller({ language_code: language === "zh" ? "en" : "zh-hans" });
    await traveller.does("start", { payload: raw });
    chats.set(raw, traveller.id);
    const { reply_markup } = (await traveller.messages()).at(-1) ?? {};
    expect(roomOf(reply_markup?.inline_keyboard.flat() ?? [])).toBe(
      screenFor(shows ?? target ?? "guide", trip),
    );
  });

  it.each(rawQueries)("@bot $raw offers what it offered", async ({ raw, client, offers, told, unread }) => {
    const { id } = await stage.traveller({ language_code: client === "zh" ? "zh-hans" : "en" });
    const { button, results } = await stage.ask<{ results: InlineQueryResultArticle[]; button?: object }>(
      "POST",
      `/people/${id}/inline`,
      { query: raw },
    );
    const trips = results.map(({ reply_markup }) => tripUnder(reply_markup?.inline_keyboard.flat() ?? []));
    expect([...new Set(trips.map(({ operator }) => operator))]).toEqual(offers);
    for (const trip of trips) expect(trip).toMatchObject(told ?? {});
    expect(button !== undefined).toBe(unread ?? false);
  });

  describe("what is remembered", () => {
    beforeAll(async () => {
      await stage.stopBot();
      const kept = everythingKept(stage).split("\n");
      records = new Map(kept.map((line) => JSON.parse(line)).map((record) => [record.chat, record]));
      await stage.startBot();
    });

    it.each([...rawButtons, ...rawLinks])("of $raw", ({ raw, ...opened }) => {
      const { trip = {}, ...rest } = records.get(chats.get(raw) ?? 0) ?? {};
      expect(trip).toEqual(opened.trip ?? trip);
      expect(rest).toMatchObject(leftBy(opened));
    });
  });

  /** How many taps each room has answered. */
  async function taps(): Promise<Record<string, number>> {
    const lines = (await stage.metrics()).matchAll(
      /^bot_updates_total\{kind="callback_query",room="(\w+)",outcome="answered"\} (\d+)$/gm,
    );
    return Object.fromEntries([...lines].map(([, room, count]) => [room, Number(count)]));
  }
});

/** Screens that have no button for the other language. */
const SILENT: ReadonlySet<string> = new Set(["delete", "language"]);
const KEEPING: ReadonlySet<unknown> = new Set(["switch on", "switch all on", "identified", "put off"]);

/** A question that is not asked any more is answered by the card. */
function screenFor(room: string, trip: Opened["trip"]): string {
  const isAnswered = trip !== undefined && nextQuestion(readTrip(trip), catalog) === undefined;
  return room === "guide" && isAnswered ? "card" : room;
}

/** What the record must hold afterwards, beside the answers: by it one sees what the letters of a room did. */
function leftBy({ language, room, target = room, trip = {}, place = {} }: Opened): object {
  const { asks = "", does, kind, operator = trip["operator"] } = place;
  const isOpen = trip["operator"] === undefined || isSubmenu(trip["operator"]);
  const waits = asks === "operator" ? isOpen : String(asks).startsWith("day ");
  const reminder: unknown = expect.objectContaining(kind === undefined ? { operator } : { operator, kind });
  const reminders: unknown = expect.arrayContaining([reminder]);
  return {
    ...(language !== undefined && { language }),
    ...(waits && { waiting: { room: target } }),
    ...(KEEPING.has(does) && { reminders }),
  };
}

/**
 * Whose screen these buttons stand under: the one for the other language names it. Where there is no room for that one,
 * a card is known by what is behind it, and a till by its amounts and regions.
 */
function roomOf(shown: readonly InlineKeyboardButton[]): string | undefined {
  const opened = dataOf(shown).map(openedBy);
  const turned = opened.find((each) => each?.room === "language" && each.target !== undefined)?.target;
  if (turned !== undefined) return turned;
  if (opened.some((each) => each?.room === "card" && each.place?.["view"] === "more")) return "card";
  return opened.some((each) => each?.room === "till") ? "till" : undefined;
}

/** The answers in the link that leads from an inline result to the bot. */
function tripUnder(shown: readonly InlineKeyboardButton[]) {
  const links = shown.flatMap((button) => ("url" in button ? [new URL(button.url)] : []));
  const payload = links.find(({ searchParams }) => searchParams.has("start"))?.searchParams.get("start");
  return readPayload(payload ?? "", catalog);
}
