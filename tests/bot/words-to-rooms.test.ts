import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Intent } from "../../src/domain/reading-told.ts";
import { ASKINGS } from "../domain/reading-askings.ts";
import { STORY } from "../domain/reading-sentences.ts";
import { openStage, type Stage } from "../support/stage.ts";

/**
 * What people see who ask for something in words: with a card remembered, with nothing remembered, and in the middle
 * of the questions. One line for each intent that leads somewhere; what is not asked before a card is `asks`.
 */
interface Lead {
  intent: Intent;
  /** With BASE remembered, and a sentence that names no other operator. */
  card: RegExp;
  /** With nothing remembered. */
  nothing: RegExp;
  /** At the second question. */
  open: RegExp;
}

const WHICH = /你的 SIM 卡或 eSIM 是哪家的？|Which operator is your SIM or eSIM from\?/;
/** The answer needs the operator; whoever was asked something else is asked that again. */
const OPEN = /卡在什么设备里？|What is the SIM in\?/;
const BALANCE = /查余额和号码|credit and number/;
const NUMBER = /自己的号码|Your own number/;
const PAPERS = /新卡用不了？先看登记了没有|A new card that doesn't work\?/;
const LEAVING = /退剩下的话费|Your left-over credit/;
const MONEY = /话费、套餐、赠送，不是一回事|Credit, bundle and bonus are three different things/;
const FINDER = /卡是哪家的？|Whose SIM is it\?/;
const CARD = /BASE (?:预付费卡|prepaid)/;
/** The card or a question in the language asked for; the choice where none was named. */
const LANGUAGE =
  /BASE prepaid|Which operator|What is the SIM in|BASE 预付费卡|哪家的？|卡在什么设备里|用哪种语言|Which language/;
const THANKS = /不客气|You're welcome/;
/** What holds at every operator, and the question whose card it is. */
const DEPENDS =
  /^(?:付款页有你那张卡的标志就能用|If its logo is on the pay page, it works)[^]*(?:哪家的？|Which operator)/;
/** All that one can pay with; or, where they named it, the card for it. */
const PAYING = /你能用什么付？|How can you pay\?|BASE (?:预付费卡|prepaid)/;

const LEADS: readonly Lead[] = [
  { intent: "balance", card: BALANCE, nothing: WHICH, open: WHICH },
  { intent: "number", card: NUMBER, nothing: NUMBER, open: NUMBER },
  { intent: "identification", card: PAPERS, nothing: PAPERS, open: PAPERS },
  { intent: "leaving", card: LEAVING, nothing: LEAVING, open: LEAVING },
  { intent: "money", card: MONEY, nothing: MONEY, open: MONEY },
  { intent: "operator-unknown", card: FINDER, nothing: FINDER, open: FINDER },
  { intent: "top-up", card: CARD, nothing: WHICH, open: OPEN },
  { intent: "payment", card: PAYING, nothing: DEPENDS, open: DEPENDS },
  { intent: "language", card: LANGUAGE, nothing: LANGUAGE, open: LANGUAGE },
  { intent: "greeting", card: CARD, nothing: WHICH, open: OPEN },
  { intent: "thanks", card: THANKS, nothing: THANKS, open: THANKS },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(LEADS)("$intent", ({ intent, card, nothing, open }) => {
  it.each(sentencesFor(intent))("%s", async (said) => {
    const language_code = HAN.test(said) ? "zh-hans" : "en";
    const seen: Record<string, string> = {};
    for (const [where, payload] of Object.entries({
      card: "base_iphone_weeks",
      nothing: undefined,
      open: "weeks",
    })) {
      const traveller = await stage.traveller({ language_code });
      if (payload !== undefined) await traveller.does("start", { payload });
      await traveller.sends(said);
      seen[where] = await traveller.screen();
    }
    expect(Object.values(seen).join("\n")).not.toMatch(/没看懂|didn't get that/);
    expect(seen).toEqual({
      card: expect.stringMatching(card),
      nothing: expect.stringMatching(nothing),
      open: expect.stringMatching(open),
    });
  });
});

const HAN = /\p{Script=Han}/u;

/** The first three in Chinese and the first three in English that ask for nothing else. */
function sentencesFor(intent: Intent): string[] {
  const story = Object.values(STORY)
    .flat()
    .filter(([, told, answering]) => answering === undefined && told.intent === intent && isBare(told))
    .map(([said]) => said);
  const all = [...new Set([...story, ...(ASKINGS[intent] ?? [])])].filter((said) => !/\d{4}/.test(said));
  const chinese = all.filter((said) => HAN.test(said)).slice(0, 3);
  const english = all.filter((said) => /^[\w\s'?,.-]+$/.test(said)).slice(0, 3);
  return [...chinese, ...english];
}

function isBare(told: object): boolean {
  return Object.keys(told).every(
    (part) =>
      part === "intent" || (part === "operator" && "operator" in told && told.operator === "dont-know"),
  );
}
