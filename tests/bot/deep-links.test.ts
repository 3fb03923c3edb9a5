import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineKeyboardButton } from "grammy/types";
import { payloadOf, readPayload } from "../../src/bot/deep-link.ts";
import { LANGUAGES } from "../../src/bot/translate.ts";
import { DEVICES, STAYS, type Answers, withMeans } from "../../src/guide/answers.ts";
import { openStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";
import { anyAnswers, catalog } from "../support/trips.ts";

const ids = catalog.operators.map(({ id }) => id);

const anyPayload = fc.stringMatching(/^[\w-]{0,64}$/);

/** Words of a link in any order, ours and others. */
const someWords = fc
  .shuffledSubarray([...LANGUAGES, ...STAYS, ...DEVICES, ...ids.slice(0, 8), "rescue", "help", "T", "", "zz"])
  .map((words) => words.join("_").slice(0, 64));

describe("a link's words", () => {
  it("say a trip without loss, in what Telegram lets a link carry", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const payload = payloadOf(answers);
        expect(payload).toMatch(/^[\w-]{0,64}$/);
        expect(readPayload(payload, catalog)).toEqual(answers);
      }),
      { numRuns: 1000 },
    );
  });

  it("can be read by a person where they say it all", () => {
    expect(payloadOf({ stay: "weeks", device: "iphone", operator: "base" })).toBe("base_iphone_weeks");
    expect(payloadOf({})).toBe("");
  });

  it("that are none of ours tell nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyPayload, someWords), (payload) => {
        const { operator } = readPayload(payload, catalog);
        expect([undefined, "travel-esim", "more", ...ids]).toContain(operator);
      }),
    );
  });
});

describe("over the wire", () => {
  let stage: Stage;
  let li: Traveller;
  beforeAll(async () => {
    stage = await openStage();
    li = await stage.traveller();
  });
  afterAll(() => stage.close());

  it("any payload gives a screen with a way on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPayload, someWords, anyAnswers.map(payloadOf)), async (payload) => {
        await li.does("start", { payload });
        const screen = (await li.messages()).at(-1);
        expect(screen?.out).toBeUndefined();
        expect(screen?.text).toMatch(/\S/);
        expect(screen?.text).not.toContain("出了点问题");
        expect(screen?.reply_markup?.inline_keyboard.flat().length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    "base_iphone_weeks_en",
    "weeks_en_base_iphone",
    "en_weeks_iphone_base",
    "zz_iphone_en_base_weeks",
  ])("%s opens the card in English, whatever the order", async (payload) => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload });
    await traveller.sees("BASE prepaid: top up now");
  });

  it.each(["hello", "-----", "_____", "T", "TX", "base-iphone", "BASE"])("%s leads home", async (payload) => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload });
    await traveller.sees("你在比利时待多久？");
  });
});

/** Cards of every kind, by the links that lead to them. */
const CARDS: Answers[] = [
  { stay: "weeks", device: "iphone", operator: "base" },
  { stay: "unknown", device: "unknown", operator: "proximus" },
  { stay: "long", device: "android", operator: "telenet", billing: "bill" },
  { stay: "months", device: "iphone", operator: "airalo", bought: "mainland", eid: "yes" },
  { stay: "weeks", device: "tablet", operator: "no-card", form: "esim", bought: "hong-kong-macao" },
  withMeans({ stay: "long", device: "unknown", operator: "mobile-vikings", offline: "yes" }, ["cash"]),
];

describe.each([true, false])("the share button of a card, inline mode being %s", (isInline) => {
  let stage: Stage;
  let li: Traveller;
  beforeAll(async () => {
    stage = await openStage({ isInline });
    li = await stage.traveller();
  });
  afterAll(() => stage.close());

  it.each(CARDS)("leads back to that card: %o", async (answers) => {
    await li.does("start", { payload: payloadOf(answers) });
    const card = await li.screen();
    await li.taps("⋯ 更多");
    const payload = await sharedBy();
    const friend = await stage.traveller({ first_name: "王" });
    await friend.does("start", { payload });
    expect(await friend.screen()).toBe(card);
  });

  /** The payload of the link that whoever gets it will press. */
  async function sharedBy(): Promise<string> {
    const button = (await li.messages())
      .at(-1)
      ?.reply_markup?.inline_keyboard.flat()
      .find(({ text }) => text === "分享");
    expect(Object.keys(button ?? {})).toContain(isInline ? "switch_inline_query_chosen_chat" : "url");
    return isInline ? payloadSent(button) : payloadIn(new URL(addressOf(button)).searchParams.get("url"));
  }

  /** Inline: the first result of the query that the button writes is sent, with a link under it. */
  async function payloadSent(button: InlineKeyboardButton | undefined): Promise<string> {
    const chosen =
      button && "switch_inline_query_chosen_chat" in button ? button.switch_inline_query_chosen_chat : {};
    const { results } = await stage.ask<{ results: { id: string }[] }>("POST", `/people/${li.id}/inline`, {
      query: chosen.query,
    });
    await li.does("inline/choose", { result_id: results[0]?.id });
    const link = (await li.messages()).at(-1)?.reply_markup?.inline_keyboard.flat().at(-1);
    return payloadIn(addressOf(link));
  }
});

function addressOf(button: InlineKeyboardButton | undefined): string {
  return button && "url" in button ? button.url : "";
}

function payloadIn(link: string | null): string {
  expect(link).toMatch(/^https:\/\/t\.me\/local_guide_bot\?start=[\w-]{1,64}$/);
  return new URL(link ?? "").searchParams.get("start") ?? "";
}
