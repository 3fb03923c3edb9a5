import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineKeyboardButton, InlineQueryResultArticle } from "grammy/types";
import { readPayload } from "../../src/bot/deep-link.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { isSubmenu, nextQuestion } from "../../src/guide/questions.ts";
import { readAnswers } from "../../src/guide/answers.ts";
import type { Session } from "../../src/session/session.ts";
import { everythingKept } from "../support/dump.ts";
import { type Opened, openedBy } from "../support/opened.ts";
import { dataOf, Presser } from "../support/presser.ts";
import { rawButtons, rawLinks, rawQueries } from "../support/raw-strings.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { translations } from "../support/told.ts";

/** Their days lie around this one. */
const NOW = Date.parse("2026-11-20T10:00:00Z");
const catalog = readCatalog();

describe("in the real bot", () => {
  let stage: Stage;
  /** By the string that was pressed there. */
  const chats = new Map<string, number>();
  let records: Map<number, Session>;
  beforeAll(async () => {
    stage = await openStage({ mode: "webhook", now: () => NOW });
  });
  afterAll(() => stage.close());

  it("a button that nobody made leads to a fresh start, and says so", async () => {
    const { buttons: shown, toast } = await new Presser(stage, "en").press("0:guide:00-------");
    expect([toast, featureOf(shown)]).toEqual([translations.en.plain("toast-menu-renewed"), "guide"]);
  });

  it.each(rawButtons)(
    "$raw opens what it opened",
    async ({ raw, feature, language, target, answers, shows }) => {
      const client = language === "zh" ? "en" : "zh";
      const presser = new Presser(stage, client);
      const before = await taps();
      const { buttons: shown, toast } = await presser.press(raw);
      chats.set(raw, presser.chat);
      const after = await taps();
      expect(toast).not.toBe(translations[client].plain("toast-menu-renewed"));
      expect(Object.keys(after).filter((each) => after[each] !== before[each])).toEqual([feature]);
      const screen = screenFor(shows ?? target ?? feature, answers);
      expect(featureOf(shown)).toBe(SILENT.has(screen) ? undefined : screen);
    },
  );

  it.each(rawLinks)("?start=$raw opens what it opened", async ({ raw, language, target, answers, shows }) => {
    const traveller = await stage.traveller({ language_code: language === "zh" ? "en" : "zh-hans" });
    await traveller.does("start", { payload: raw });
    chats.set(raw, traveller.id);
    const { reply_markup } = (await traveller.messages()).at(-1) ?? {};
    expect(featureOf(reply_markup?.inline_keyboard.flat() ?? [])).toBe(
      screenFor(shows ?? target ?? "guide", answers),
    );
  });

  it.each(rawQueries)("@bot $raw offers what it offered", async ({ raw, client, offers, told, unread }) => {
    const { id } = await stage.traveller({ language_code: client === "zh" ? "zh-hans" : "en" });
    const { button, results } = await stage.ask<{ results: InlineQueryResultArticle[]; button?: object }>(
      "POST",
      `/people/${id}/inline`,
      { query: raw },
    );
    const answersList = results.map(({ reply_markup }) =>
      answersUnder(reply_markup?.inline_keyboard.flat() ?? []),
    );
    expect([...new Set(answersList.map(({ operator }) => operator))]).toEqual(offers);
    for (const answers of answersList) expect(answers).toMatchObject(told ?? {});
    expect(button !== undefined).toBe(unread ?? false);
  });

  describe("what is remembered", () => {
    beforeAll(async () => {
      await stage.stopBot();
      const kept = everythingKept(stage).split("\n");
      records = new Map(kept.map((line) => JSON.parse(line)).map((session) => [session.chat, session]));
      await stage.startBot();
    });

    it.each([...rawButtons, ...rawLinks])("of $raw", ({ raw, ...opened }) => {
      const { answers = {}, ...rest } = records.get(chats.get(raw) ?? 0) ?? {};
      expect(answers).toEqual(opened.answers ?? answers);
      expect(rest).toMatchObject(leftBy(opened));
    });
  });

  /** How many taps each feature has answered. */
  async function taps(): Promise<Record<string, number>> {
    const lines = (await stage.metrics()).matchAll(
      /^bot_updates_total\{kind="callback_query",feature="([\w-]+)",outcome="answered"\} (\d+)$/gm,
    );
    return Object.fromEntries([...lines].map(([, feature, count]) => [feature, Number(count)]));
  }
});

/** Screens that have no button for the other language. */
const SILENT: ReadonlySet<string> = new Set(["delete", "language"]);
const KEEPING: ReadonlySet<unknown> = new Set(["switch on", "switch all on", "identified", "put off"]);

/** A question that is not asked any more is answered by the card. */
function screenFor(feature: string, answers: Opened["answers"]): string {
  const isAnswered = answers !== undefined && nextQuestion(readAnswers(answers), catalog) === undefined;
  return feature === "guide" && isAnswered ? "card" : feature;
}

/** What the record must hold afterwards, beside the answers: by it one sees what the letters of a feature did. */
function leftBy({ language, feature, target = feature, answers = {}, place = {} }: Opened): object {
  const { asks = "", does, kind, operator = answers["operator"] } = place;
  const isOpen = answers["operator"] === undefined || isSubmenu(answers["operator"]);
  const waits = asks === "operator" ? isOpen : String(asks).startsWith("day ");
  const reminder: unknown = expect.objectContaining(kind === undefined ? { operator } : { operator, kind });
  const reminders: unknown = expect.arrayContaining([reminder]);
  return {
    ...(language !== undefined && { language }),
    ...(waits && { waiting: { feature: target } }),
    ...(KEEPING.has(does) && { reminders }),
  };
}

/**
 * Whose screen these buttons stand under: the one for the other language names it. Where there is no feature for that one,
 * a card is known by what is behind it, and a shop by its amounts and regions.
 */
function featureOf(shown: readonly InlineKeyboardButton[]): string | undefined {
  const opened = dataOf(shown).map(openedBy);
  const turned = opened.find((each) => each?.feature === "language" && each.target !== undefined)?.target;
  if (turned !== undefined) return turned;
  if (opened.some((each) => each?.feature === "card" && each.place?.["view"] === "more")) return "card";
  return opened.some((each) => each?.feature === "till") ? "till" : undefined;
}

/** The answers in the link that leads from an inline result to the bot. */
function answersUnder(shown: readonly InlineKeyboardButton[]) {
  const links = shown.flatMap((button) => ("url" in button ? [new URL(button.url)] : []));
  const payload = links.find(({ searchParams }) => searchParams.has("start"))?.searchParams.get("start");
  return readPayload(payload ?? "", catalog);
}
