import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineKeyboardButton } from "grammy/types";
import { readPress, unpackTrip } from "../../src/bot/callback-data.ts";
import { LANGUAGES, type Language } from "../../src/bot/speech.ts";
import { readCatalog } from "../../src/content/catalog.ts";
import { readHtml } from "../support/html.ts";
import { openStage, type Stage } from "../support/stage.ts";

/**
 * Every button that leads from /start to a card, pressed over the production wiring: webhook, store, bot, and the
 * Bot API of the local Telegram, which refuses what the real one would.
 */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

interface Sent {
  method: string;
  text: string;
  buttons: InlineKeyboardButton[];
}

const { menu, operator } = readCatalog();
/** The width of a phone screen before the folded part, in characters. */
const SCREEN: Record<Language, number> = { zh: 900, en: 1500 };
let lastUpdate = 3_000_000_000;

describe.each(LANGUAGES)("in %s", (language) => {
  it("every path of buttons ends in a card that Telegram takes and a person can use", async () => {
    const started = performance.now();
    let visitor = await arrive(language);
    const first = lastCall();
    const seen = new Set<string>();
    let cards = 0;
    const open = [{ screen: first, taps: 0 }];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      judge(here.screen, language);
      for (const data of answersOn(here.screen)) {
        if (seen.has(data)) continue;
        seen.add(data);
        // Nobody may tap without end, and two last answers on one message would be a double tap.
        if (seen.size % 250 === 0) visitor = await arrive(language);
        const screen = await press(visitor.id, visitor.messages[cards % 2] ?? 0, data, language);
        const taps = here.taps + 1;
        if (screen.method === "editMessageText") open.push({ screen, taps });
        else {
          judgeCard(screen, data, taps, language);
          cards++;
        }
      }
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${cards} cards at the ends of ${seen.size} taps in ${language}, in ${seconds} s\n`);
    expect(cards).toBeGreaterThan(800);
  }, 120_000);
});

/** A person with two fresh messages to tap on. */
async function arrive(language: Language): Promise<{ id: number; messages: number[] }> {
  const traveller = await stage.traveller({ language_code: language === "zh" ? "zh-hans" : "en" });
  await traveller.sends("/start");
  await traveller.sends("/start");
  const messages = (await traveller.messages()).flatMap(({ out, message_id }) => (out ? [] : [message_id]));
  return { id: traveller.id, messages };
}

/** The forward answers on a question: not the way back, and no answer anew. */
function answersOn({ buttons }: Sent): string[] {
  return buttons.flatMap((button) => {
    const data = "callback_data" in button ? button.callback_data : "";
    const isAnswer = readPress(data)?.room === "guide" && !/^[◀✏]/u.test(button.text);
    return isAnswer ? [data] : [];
  });
}

async function press(from: number, message_id: number, data: string, language: Language): Promise<Sent> {
  stage.telegram.log.clear();
  const person = { id: from, is_bot: false, first_name: "x", language_code: language };
  const chat = { id: from, type: "private", first_name: "x" };
  const update = {
    update_id: ++lastUpdate,
    callback_query: {
      id: String(lastUpdate),
      from: person,
      chat_instance: "1",
      data,
      message: { message_id, date: 1, chat },
    },
  };
  await stage.post(update);
  return lastCall();
}

/** What the bot sent or wrote last; every call must have been taken, but for the forged taps' answers. */
function lastCall(): Sent {
  const calls = stage.telegram.log.calls.filter(({ method }) => /^(send|edit)Message/.test(method));
  const refused = calls.filter(({ verdict }) => verdict !== "ok" && !isSame(verdict));
  expect(refused).toEqual([]);
  const call = calls.findLast(({ method }) => method === "sendMessage") ?? calls.at(-1);
  const markup = JSON.parse(call?.params["reply_markup"] ?? "{}") as {
    inline_keyboard?: InlineKeyboardButton[][];
  };
  return {
    method: call?.method ?? "",
    text: call?.params["text"] ?? "",
    buttons: (markup.inline_keyboard ?? []).flat(),
  };
}

function isSame(verdict: unknown): boolean {
  return JSON.stringify(verdict ?? "").includes("message is not modified");
}

/** What holds for every screen: it can be read, and there is a way on and a way back. */
function judge({ text, buttons }: Sent, language: Language): void {
  expect(text).not.toMatch(/\{|undefined|\[object|^$/);
  const data = buttons.map((button) => ("callback_data" in button ? button.callback_data : ""));
  expect(buttons.filter((button) => button.text.trim() === "")).toEqual([]);
  expect(data.filter((each) => Buffer.byteLength(each) > 64)).toEqual([]);
  expect(data.some((each) => each.startsWith(`l:${language === "zh" ? "en" : "zh"}:`))).toBe(true);
  expect(data.some((each) => each === "start:" || each === "help:")).toBe(true);
}

function judgeCard(card: Sent, data: string, taps: number, language: Language): void {
  judge(card, language);
  const trip = unpackTrip(readPress(data)?.detail ?? "");
  const isCommon = menu.common.includes(trip?.operator ?? "");
  expect([data, taps <= (isCommon ? 4 : 5)]).toEqual([data, true]);
  expect(operator(trip?.operator ?? "")).toBeDefined();

  const [answer = ""] = card.text.split("<blockquote");
  expect([data, Array.from(bare(answer)).length <= SCREEN[language]]).toEqual([data, true]);
  // Every code on a copy button stands in the text, byte for byte; a text that a code follows ends in one space.
  for (const button of card.buttons) {
    if (!("copy_text" in button)) continue;
    const code = button.copy_text.text.replace(/ $/, "");
    expect(card.text).toContain(`<code>${code.replaceAll("&", "&amp;")}</code>`);
  }
  const read = readHtml(card.text);
  if (typeof read === "string") throw new Error(`Telegram cannot read the card of ${data}: ${read}`);
  expect(read.text).toBe(bare(card.text));
  expect(read.entities.filter(({ type }) => type === "expandable_blockquote")).toHaveLength(1);
}

function bare(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
