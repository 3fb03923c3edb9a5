import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";

/** Stories about the features for what people ask about a card that they have. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function visitor(language_code: string, payload?: string): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code, first_name: '<b>&"小李' });
  if (payload !== undefined) await traveller.does("start", { payload });
  return traveller;
}

describe("every way in leads to the same room", () => {
  it.each([
    ["zh-hans", "balance", "🔎 查余额", "怎么查余额", "BASE：查余额和号码"],
    ["en", "balance", "🔎 Check balance", "how do I check my balance", "BASE: credit and number"],
    ["zh-hans", "identification", "🪪 实名登记", "刚买的卡用不了", "BASE：实名登记"],
    [
      "en",
      "identification",
      "🪪 Register SIM",
      "can I register with a passport?",
      "BASE: Registering the SIM",
    ],
    ["zh-hans", "leaving", "🧳 离开比利时", "回国前怎么销号", "BASE：离开比利时"],
    ["en", "leaving", "🧳 I'm leaving", "refund of my remaining credit", "BASE: Leaving Belgium"],
    ["zh-hans", "credit", "💶 话费和套餐", "话费和套餐有什么区别", "BASE 是这样的"],
    ["en", "credit", "💶 Credit, data", "what is a bundle?", "With BASE"],
    ["zh-hans", "which-operator", "❓ 卡是哪家的", "不知道是哪家", "卡是哪家的？几秒钟就能查到"],
    [
      "en",
      "which-operator",
      "❓ Whose card?",
      "I don't know which operator I have",
      "Whose SIM is it? Look it up in seconds",
    ],
  ])("in %s: %s", async (language, feature, label, words, expected) => {
    const byHelp = await visitor(language, "base_iphone_weeks");
    await byHelp.sends("/help");
    await byHelp.taps(language === "en" ? "⋯ More" : "⋯ 更多");
    await byHelp.taps(label);
    await byHelp.sees(expected);
    const byWords = await visitor(language, "base_iphone_weeks");
    await byWords.sends(words);
    await byWords.sees(expected);
    const byLink = await visitor(language, `${feature}_base`);
    await byLink.sees(expected);
    const inChinese = await visitor("en", `${feature}_base_zh`);
    await inChinese.sees("[🌐 English]");
  });
});

describe("balance", () => {
  it("asks for the operator alone, and takes its name tapped or typed", async () => {
    const taps = await visitor("en");
    await taps.sends("check my balance");
    await taps.taps("Proximus");
    await taps.sees("#120#");
    const types = await visitor("zh-hans");
    await types.sends("怎么查余额");
    await types.sends("<b>&");
    await types.sees("没看懂");
    await types.sends("查余额");
    await types.sends("维京");
    await types.sees("[复制 BALROAM]");
    await types.taps("改：Mobile Vikings");
    await types.taps("旅行 eSIM");
    await types.taps("Airalo");
    await types.sees("打开它的 App，点这张 eSIM 看剩多少");
    await types.sees("[打开 airalo.com]");
  });

  it("who does not know the operator is shown how to find out", async () => {
    const traveller = await visitor("en");
    await traveller.sends("check my balance");
    await traveller.taps("Don't know which");
    await traveller.taps("❓ Whose card?");
    await traveller.sees("Look on the SIM, its pack or the receipt");
  });

  it("for a bill it shows the bill, and for the own number how such a number looks", async () => {
    const bill = await visitor("zh-hans", "balance_telenet");
    await bill.sees("查账单：打开 MyTelenet App");
    const number = await visitor("en");
    await number.sends("what's my phone number?");
    await number.sees("has 10 digits and starts with 04");
  });
});

describe("identification", () => {
  it("needs no operator: the law is told, and naming one is offered", async () => {
    const traveller = await visitor("zh-hans");
    await traveller.sends("新买的卡要不要实名登记");
    await traveller.sees("先实名登记，卡才能用。");
    await traveller.sees("[打开 bipt.be]");
    await traveller.taps("选运营商");
    await traveller.taps("Mobile Vikings");
    await traveller.sees("每 18 个月要重新实名登记一次。");
    await traveller.sees("网上用银行卡付一次也算登记");
  });

  it("a tourist is sent to a shop with a passport, never for a Belgian card", async () => {
    const traveller = await visitor("en", "identification_orange_weeks");
    await traveller.sees("Take your original passport to the operator's shop.");
    expect(await traveller.screen()).not.toMatch(/Belgian ID card|card reader/);
  });

  it("says whom the law does not concern", async () => {
    const travel = await visitor("zh-hans", "identification_airalo");
    await travel.sees("比利时的实名登记管不到 Airalo");
    const bill = await visitor("en", "identification_telenet");
    await bill.sees("Registration is for prepaid cards.");
    const ended = await visitor("en", "identification_simyo");
    expect(await ended.screen()).toContain("no longer exists in Belgium");
  });
});

describe("leaving", () => {
  it("tells the operator's own terms where a page has them, else the law and says so", async () => {
    const own = await visitor("en", "leaving_proximus");
    await own.sees("European bank account");
    await own.sees("Ask within 31 days of leaving the operator.");
    const law = await visitor("zh-hans", "leaving_lycamobile");
    await law.sees("Lycamobile 自己怎么退没查到，下面是法律规定。");
    await law.sees("申请前先问客服：最少剩多少才退、在哪里申请");
  });

  it("tells who is here for a short time that it is not worth it, and not who lives here", async () => {
    await (await visitor("en", "leaving_base_weeks")).sees("rarely worth the trouble");
    const resident = await visitor("en", "leaving_base_long");
    expect(await resident.screen()).not.toContain("worth the trouble");
  });
});

describe("credit", () => {
  it("tells what is known of the operator, and owns up to the rest", async () => {
    const base = await visitor("zh-hans", "money_base");
    await base.sees("没套餐时上网，每 MB 0.50 欧元。");
    await base.sees("充 5 欧元，只有话费，没有套餐。");
    const orange = await visitor("en", "money_orange");
    await orange.sees("How long credit lasts: see the text after your top-up, or ask customer service.");
    await orange.sees("[orange.be]");
  });

  it("explains the words without an operator too", async () => {
    const traveller = await visitor("en");
    await traveller.sends("why is my data gone although I topped up");
    await traveller.sees("Topped up, but still no data?");
    await traveller.taps("Choose the operator");
    await traveller.sends("lyca");
    await traveller.sees("With Lycamobile");
  });
});

describe("which-operator", () => {
  it("a name that was found goes on with all that was told before", async () => {
    const taps = await visitor("zh-hans", "finder_weeks_iphone");
    await taps.taps("BASE");
    await taps.sees("BASE 预付费卡");
    await taps.sees("短住");
    const types = await visitor("en", "finder_weeks_iphone");
    await types.sends("it says Orange");
    await types.sees("Orange prepaid");
    await types.sees("Short stay");
  });

  it("Telenet is a bill or a BASE card", async () => {
    const traveller = await visitor("en", "which-operator");
    await traveller.sees("It says Telenet? With top-ups it's a BASE card; with bills, pay the bill");
    await traveller.taps("Other names ▸");
    await traveller.taps("Telenet");
    await traveller.sees("Telenet: pay the bill");
  });

  it("is one tap from a number, and sends to where a number tells", async () => {
    const traveller = await visitor("en");
    await traveller.sends("0471 23 45 67");
    await traveller.taps("❓ Whose card?");
    await traveller.sees("[Open crdc.be]");
  });

  it("who asks for something else of an operator there is answered that", async () => {
    const traveller = await visitor("zh-hans", "finder_weeks_iphone");
    await traveller.sends("orange 的卡怎么实名");
    await traveller.sees("Orange：实名登记");
  });
});

describe("in every one of them", () => {
  const features = ["balance", "identification", "leaving", "credit", "which-operator"];

  it.each(features)(
    "%s: nothing that was told is lost, the language changes in place, the card is one tap away",
    async (feature) => {
      const traveller = await visitor("zh-hans", "base_iphone_weeks");
      await traveller.does("start", { payload: feature });
      const before = await traveller.messages();
      await traveller.taps("🌐 English");
      await traveller.sees("🌐 中文");
      expect(await traveller.messages()).toHaveLength(before.length);
      await traveller.sends("/settings");
      await traveller.sees("Your answers: Up to 2 weeks, iPhone, BASE");
    },
  );

  it.each(features.slice(0, 4))("%s: its buttons work after /delete and a restart", async (feature) => {
    const traveller = await visitor("en", `${feature}_base_iphone_weeks`);
    await traveller.sends("/delete");
    await traveller.taps("Yes, delete it all");
    await stage.stopBot();
    await stage.startBot();
    await traveller.taps("Change: BASE");
    await traveller.taps("Mobile Vikings");
    await traveller.sees("Mobile Vikings");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("Mobile Vikings prepaid");
  });

  it("a button pressed twice does what it does once", async () => {
    const traveller = await visitor("en", "money_base");
    const screens = await traveller.messages();
    const message = screens.at(-1);
    const at = message?.reply_markup?.inline_keyboard.findIndex((row) => row[0]?.text === "🔎 Check balance");
    const tap = () => traveller.tapsAt(message?.message_id ?? 0, [at ?? 0, 0]);
    await Promise.all([tap(), tap()]);
    await traveller.sees("BASE: credit and number");
    expect(await traveller.messages()).toHaveLength(screens.length);
  });

  it("in a group nobody's card is spoken of", async () => {
    const asker = await visitor("zh-hans", "base_iphone_weeks");
    const { id: group } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "留学生",
      members: [asker.id],
    });
    await asker.does("send", { text: "怎么查余额 @local_guide_bot", chat: group });
    const { messages } = await stage.ask<{ messages: { text?: string; out?: boolean }[] }>(
      "GET",
      `/people/${asker.id}/chat?chat=${group}`,
    );
    expect(messages.at(-1)?.text).toContain("我们私聊吧");
  });
});
