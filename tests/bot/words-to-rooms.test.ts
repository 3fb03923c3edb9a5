import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Intent } from "../../src/understanding/intents.ts";
import { openStage, type Stage } from "../support/stage.ts";

/**
 * What people see who ask for something in words: with a card remembered, with nothing remembered, and in the middle
 * of the questions. One row for each intent that leads somewhere; what is not asked before a card is `asks`.
 */
interface Lead {
  intent: Intent;
  said: readonly string[];
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
  {
    intent: "balance",
    said: [
      "怎么查还剩多少话费",
      "余额在哪里看",
      "流量还剩多少",
      "how do i check my balance",
      "how much credit do i have left",
      "where can i see my remaining data",
    ],
    card: BALANCE,
    nothing: WHICH,
    open: WHICH,
  },
  {
    intent: "number",
    said: ["我的手机号是多少", "怎么查自己的号码", "what is my own number", "how do i find my phone number"],
    card: NUMBER,
    nothing: NUMBER,
    open: NUMBER,
  },
  {
    intent: "identification",
    said: [
      "怎么实名登记",
      "新卡要护照登记吗",
      "how do i register my sim with my passport",
      "do i need id to activate the sim",
    ],
    card: PAPERS,
    nothing: PAPERS,
    open: PAPERS,
  },
  {
    intent: "leaving",
    said: [
      "我要离开比利时了，剩下的话费能退吗",
      "怎么注销这张卡",
      "i am leaving belgium, can i get my credit back",
      "how do i cancel my sim",
    ],
    card: LEAVING,
    nothing: LEAVING,
    open: LEAVING,
  },
  {
    intent: "money",
    said: [
      "话费和流量套餐有什么区别",
      "一个G多少钱",
      "what is the difference between credit and data",
      "how much does one gb cost",
    ],
    card: MONEY,
    nothing: MONEY,
    open: MONEY,
  },
  {
    intent: "operator-unknown",
    said: [
      "我不知道这是哪家的卡",
      "怎么看是哪个运营商",
      "i don't know which operator my sim is from",
      "how do i find out my operator",
    ],
    card: FINDER,
    nothing: FINDER,
    open: FINDER,
  },
  {
    intent: "top-up",
    said: [
      "没话费了怎么办",
      "怎么充值",
      "手机没钱了",
      "how do i top up",
      "i'm out of credit",
      "recharge my phone please",
    ],
    card: CARD,
    nothing: WHICH,
    open: OPEN,
  },
  {
    intent: "payment",
    said: ["可以用支付宝付吗", "能刷信用卡吗", "can i pay with paypal", "do they accept foreign cards"],
    card: PAYING,
    nothing: DEPENDS,
    open: DEPENDS,
  },
  {
    intent: "language",
    said: ["可以说中文吗", "换成英文", "can we speak english", "中文 please"],
    card: LANGUAGE,
    nothing: LANGUAGE,
    open: LANGUAGE,
  },
  {
    intent: "greeting",
    said: ["你好", "在吗", "hello", "good morning"],
    card: CARD,
    nothing: WHICH,
    open: OPEN,
  },
  {
    intent: "thanks",
    said: ["谢谢", "搞定了，多谢", "thanks a lot", "it worked, thank you"],
    card: THANKS,
    nothing: THANKS,
    open: THANKS,
  },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(LEADS)("$intent", ({ said: sentences, card, nothing, open }) => {
  it.each(sentences)("%s", async (said) => {
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
    expect(Object.values(seen).join("\n")).not.toMatch(/没太听明白|not quite sure/);
    expect(seen).toEqual({
      card: expect.stringMatching(card),
      nothing: expect.stringMatching(nothing),
      open: expect.stringMatching(open),
    });
  });
});

const HAN = /\p{Script=Han}/u;
