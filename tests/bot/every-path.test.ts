import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineKeyboardButton } from "grammy/types";
import { packAnswers, press, readPress, unpackAnswers } from "../../src/bot/callback-data.ts";
import { cardPress, packCard, type View } from "../../src/bot/card-data.ts";
import { LANGUAGES, type Language } from "../../src/bot/translate.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { readHtml } from "../support/html.ts";
import { openedBy } from "../support/opened.ts";
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
  /** What was said over the chat. */
  toast: string;
  text: string;
  buttons: InlineKeyboardButton[];
}

const { menu, operator, operators } = readCatalog();
let lastUpdate = 3_000_000_000;

describe.each(LANGUAGES)("in %s", (language) => {
  it("every path of buttons ends in a card that Telegram takes and a person can use", async () => {
    const started = performance.now();
    const walker = new Walker(language);
    const first = await walker.arrive();
    let cards = 0;
    // Whoever came by a link with an operator is asked the rest, and may see the answer at once.
    const links = operators.map(({ id }) => press("guide", packAnswers({ operator: id })));
    const open = [
      ...links.map((data) => ({ data, taps: 0 })),
      ...answersOn(first).map((data) => ({ data, taps: 1 })),
    ];
    judge(first, "/start", language);
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      const { data, taps } = here;
      const screen = await walker.presses(data);
      if (screen === undefined) continue;
      judge(screen, data, language);
      if (screen.method === "editMessageText") {
        judgeQuestion(screen, data);
        open.push(...answersOn(screen).map((next) => ({ data: next, taps: taps + 1 })));
      } else {
        judgeCard(screen, data, taps);
        cards++;
      }
    }
    t(`${cards} cards at the ends of ${walker.seen.size} taps in ${language}`, started);
    expect(cards).toBeGreaterThan(700);
  }, 120_000);

  it("no button under a card, nor behind More, is dead", async () => {
    const started = performance.now();
    const walker = new Walker(language);
    await walker.arrive();
    // Both languages have every kind of card: the operators take turns.
    const mine = operators.filter((_, index) => index % 2 === LANGUAGES.indexOf(language));
    for (const { id } of mine) {
      const answers: Answers = { stay: "weeks", device: "iphone", operator: id };
      const sides = new Set(
        [undefined, "pay", "more", "change"].map((view) => packCard({ answers, view: view as View })),
      );
      const open = [cardPress({ answers })];
      for (let data = open.pop(); data !== undefined; data = open.pop()) {
        const screen = await walker.presses(data);
        if (screen === undefined) continue;
        judge(screen, data, language);
        // With other answers it is another card, and behind that are the same buttons.
        const isSide = readPress(data)?.feature === "card" && sides.has(readPress(data)?.detail ?? "");
        if (isSide) open.push(...pressesOn(screen).filter((next) => readPress(next)?.feature !== "language"));
      }
    }
    t(`${walker.seen.size} buttons under ${mine.length} cards in ${language}`, started);
    expect(walker.seen.size).toBeGreaterThan(200);
  }, 120_000);
});

function t(what: string, started: number): void {
  process.stdout.write(`${what}, in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Somebody who taps each button once, whatever it stands under. */
class Walker {
  readonly seen = new Set<string>();
  readonly #language: Language;
  #visitor = { id: 0, messages: [0] };
  #cards = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  /** A person with two fresh messages to tap on; what they see first. */
  async arrive(): Promise<Sent> {
    const language_code = this.#language === "zh" ? "zh-hans" : "en";
    const traveller = await stage.traveller({ language_code });
    await traveller.sends("/start");
    await traveller.sends("/start");
    const first = lastCall();
    const messages = (await traveller.messages()).flatMap(({ out, message_id }) => (out ? [] : [message_id]));
    this.#visitor = { id: traveller.id, messages };
    return first;
  }

  /** undefined: it was tapped before. */
  async presses(data: string): Promise<Sent | undefined> {
    if (this.seen.has(data)) return undefined;
    this.seen.add(data);
    // Nobody may tap without end.
    if (this.seen.size % 250 === 0) await this.arrive();
    const { id, messages } = this.#visitor;
    const sent = await tap(id, messages[this.#cards % 2] ?? 0, data, this.#language);
    // Two last answers on one message would be a double tap.
    if (sent.method === "sendMessage") this.#cards++;
    return sent;
  }
}

/** The forward answers on a question: not the way back. */
function answersOn({ buttons }: Sent): string[] {
  const onward = buttons.filter(({ text }) => !text.startsWith("◀"));
  return pressesOn({ buttons: onward }).filter((data) => readPress(data)?.feature === "guide");
}

async function tap(from: number, message_id: number, data: string, language: Language): Promise<Sent> {
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
    toast: stage.telegram.log.of("answerCallbackQuery").at(-1)?.params["text"] ?? "",
    text: call?.params["text"] ?? "",
    buttons: (markup.inline_keyboard ?? []).flat(),
  };
}

function isSame(outcome: unknown): boolean {
  return JSON.stringify(outcome ?? "").includes("message is not modified");
}

/** What holds for every screen: Telegram takes it, it can be read, and there is a way on and a way back. */
function judge({ buttons, text, toast }: Sent, data: string, language: Language): void {
  // Only what somebody says of a code is answered over the chat.
  const isSaid = readPress(data)?.feature === "what-worked";
  expect([data, isSaid ? "" : toast]).toEqual([data, ""]);
  expect([data, text]).toEqual([data, expect.not.stringMatching(/\{|undefined|\[object|^$/)]);
  expect(buttons.filter((button) => button.text.trim() === "")).toEqual([]);
  const presses = pressesOn({ buttons });
  expect(presses.filter((each) => Buffer.byteLength(each) > 64)).toEqual([]);
  // None that the bot could not read, and none that comes to nothing here.
  expect(presses.filter((each) => openedBy(each) === undefined)).toEqual([]);
  // The other language is here, or on the card, one tap away.
  const other = `l:${language === "zh" ? "en" : "zh"}:`;
  expect([
    data,
    presses.some((each) => each.startsWith(other) || readPress(each)?.feature === "card"),
  ]).toEqual([data, true]);
  expect([data, presses.some((each) => readPress(each)?.feature !== "language")]).toEqual([data, true]);
  const read = readHtml(text);
  if (typeof read === "string") throw new Error(`Telegram cannot read the screen of ${data}: ${read}`);
  expect(read.text).toBe(bare(text));
}

/** It asks on, and no card is lost. */
function judgeQuestion(screen: Sent, data: string): void {
  expect([data, pressesOn(screen).some((each) => readPress(each)?.feature === "guide")]).toEqual([
    data,
    true,
  ]);
}

function judgeCard(card: Sent, data: string, taps: number): void {
  const answers = unpackAnswers(readPress(data)?.detail ?? "");
  const isCommon = menu.common.includes(answers?.operator ?? "");
  expect([data, taps <= (isCommon ? 3 : 5)]).toEqual([data, true]);
  expect(operator(answers?.operator ?? "")).toBeDefined();
  expect([data, pressesOn(card).some((each) => isMore(each))]).toEqual([data, true]);
  // Every code on a copy button stands in the text, byte for byte; a text that a code follows ends in one space.
  for (const button of card.buttons) {
    if (!("copy_text" in button)) continue;
    const code = button.copy_text.text.replace(/ $/, "");
    expect([data, card.text]).toEqual([data, expect.stringContaining(code.replaceAll("&", "&amp;"))]);
  }
}

/** "⋯ More", which stands under every card. */
function isMore(data: string): boolean {
  return readPress(data)?.feature === "card" && data.endsWith("/m");
}

function pressesOn({ buttons }: Pick<Sent, "buttons">): string[] {
  return buttons.flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
}

function bare(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
