import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ supportContact: "@a_person" });
});
afterAll(() => stage.close());

describe("a first visit", () => {
  it("in Chinese: three taps from /start to the card, which is a message of its own", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "比利时手机充值指南
      告诉我是哪家的卡，马上给你办法。点按钮、打字都行。我不是运营商，不收钱。

      你在比利时待多久？
      [两周以内] [三个月以内]
      [更久，或长住] [说不准]
      [❔ 帮助] [🌐 English]"
    `);
    await traveller.taps("两周以内");
    await traveller.sees("[iPhone] [安卓]");
    await traveller.taps("iPhone");
    await traveller.sees("[Proximus] [Orange]");
    await traveller.taps("BASE");
    await traveller.sees("✓ 两周以内、iPhone、BASE");
    const [, questions, answer, ...more] = await traveller.messages();
    expect(questions?.reply_markup).toBeUndefined();
    expect(answer?.text).toContain("BASE 预付费卡");
    expect(more).toEqual([]);
  });

  it("in English: by typing words, a model, an alias or that one does not know", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("up to 3 MONTHS");
    await traveller.sees("[iPhone] [Android]");
    await traveller.sends("pixel 7a");
    await traveller.sees("Up to 3 months, Android");
    await traveller.sends("pay & go");
    await traveller.sees("Proximus prepaid: top up now");
  });

  it("what cannot be read is asked again, with examples", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.sends("今天天气不错");
    await traveller.sees("没看懂。点个按钮，或者这样写：两周以内 / 三个月以内");
    await traveller.sends("两周以内");
    await traveller.sees("[iPhone] [安卓]");
  });

  it.each([
    ["zh-hans", "比利时手机充值指南"],
    ["zh-hant", "比利时手机充值指南"],
    ["zh-TW", "比利时手机充值指南"],
    ["en", "Top up your phone in Belgium"],
    ["fr", "Top up your phone in Belgium"],
    ["zhx", "Top up your phone in Belgium"],
  ])("speaks the language of the client: %s", async (language_code, title) => {
    const traveller = await stage.traveller({ language_code });
    await traveller.sends("/start");
    await traveller.sees(title);
  });

  it("a deep link can name the language; one that says nothing goes home", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "zh" });
    await traveller.sees("比利时手机充值指南");
    await traveller.does("start", { payload: "no_such-Thing_123" });
    await traveller.sees("你在比利时待多久？");
  });
});

describe("every room", () => {
  it.each([
    ["/help", "What do you need? Tap, or just ask."],
    ["/language", "Which language?"],
    ["/settings", "What I remember about you"],
    ["/privacy", "90 days after your last message"],
    ["/delete", "Delete all your data?"],
    ["/cancel", "Okay, I've stopped."],
    ["/nonsense", "I only know Belgian phone top-ups"],
    ["hello", "Top up your phone in Belgium"],
    ["asdf qwer", "I only know Belgian phone top-ups"],
    ["😀‏", "I only know Belgian phone top-ups"],
    ["<b>&amp;", "I only know Belgian phone top-ups"],
  ])("answers %s", async (text, expected) => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends(text);
    await traveller.sees(expected);
  });

  it("answers a text as long as Telegram allows", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("长".repeat(4096));
    await traveller.sees(/I'm not quite sure what you need|I only know Belgian phone top-ups/);
  });

  it("answers a picture, a voice message and a sticker", async () => {
    const traveller = await stage.traveller();
    for (const body of [{ sticker: true }, { voice: true }]) {
      await traveller.does("send", body);
      await traveller.sees("照片、语音、表情和文件我都看不了");
    }
  });

  it("shows the way to a person when one is configured", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/help");
    await traveller.taps("👤 Ask a person");
    await traveller.sees("[Message a person]");
  });

  it("/cancel ends the questions: a text is no answer any more", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("/cancel");
    await traveller.sends("1");
    await traveller.sees("I only know Belgian phone top-ups");
  });

  it("a command in the middle leaves the question open: the next text still answers it", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("/help");
    await traveller.sends("1");
    await traveller.sees("[iPhone] [Android]");
  });
});

describe("/help", () => {
  it("has six buttons and one line; everything else is one tap further, and nobody reads commands", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/help");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "想办什么？点一个，或者直接打字问我。
      [📱 怎么充值] [❗ 没到账？]
      [🧾 给店员看] [🔗 链接是真的吗]
      [🔔 保号提醒] [👤 找真人帮忙]
      [⋯ 更多] [🌐 English]"
    `);
    await traveller.taps("⋯ 更多");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "想办什么？点一个，或者直接打字问我。
      [🔎 查余额] [💶 话费和套餐]
      [🪪 实名登记] [❓ 卡是哪家的]
      [🧳 离开比利时] [🔒 隐私]
      [📝 我的回答]
      [◀ 返回] [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("◀ 返回");
    await traveller.sees("[⋯ 更多]");
    await traveller.taps("📱 怎么充值");
    await traveller.sees("[⋯ 更多]");
    expect((await traveller.messages()).at(-1)?.text).toContain("你在比利时待多久？");
  });
});

describe("home", () => {
  it("is a new message: what somebody needs stays where it was, also on an old one", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "till_base" });
    await traveller.taps("💬 更多的话");
    const before = await traveller.screen();
    await traveller.taps("🏠 首页");
    expect(await traveller.screen()).toBe(before);
    expect((await traveller.messages()).at(-1)?.text).toContain("比利时手机充值指南");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await traveller.taps("🏠 首页");
    expect(await traveller.screen()).toBe(before);
    expect((await traveller.messages()).at(-1)?.text).toContain("你在比利时待多久？");
  });

  it("a second start offers the card of last time, once, twice, in either language, while the guide begins anew", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    expect(await traveller.screen()).not.toContain("上次");
    await traveller.does("start", { payload: "base_iphone_weeks" });
    for (const _ of [1, 2]) {
      await traveller.sends("/start");
      await traveller.sees("[上次：BASE]");
    }
    await traveller.taps("🌐 English");
    await traveller.sees("[Last time: BASE]");
    await traveller.taps("Up to 3 months");
    await traveller.taps("◀ Back");
    await traveller.taps("Last time: BASE");
    await traveller.sees("BASE prepaid");
    await traveller.sends("/settings");
    await traveller.sees("Your answers: Up to 2 weeks, iPhone, BASE");
  });

  it("of no operator there is nothing to offer, and of who is forgotten neither", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "dont-know_iphone_weeks" });
    await traveller.sends("/start");
    expect(await traveller.screen()).not.toContain("Last time");
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.sends("/start");
    await traveller.sees("[Last time: BASE]");
    await traveller.sends("/delete");
    await traveller.taps("Yes, delete it all");
    await traveller.sends("/start");
    expect(await traveller.screen()).not.toContain("Last time");
  });
});

describe("the language button", () => {
  it("writes the same message anew, keeps the answers, and is remembered", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.taps("两周以内");
    await traveller.taps("🌐 English");
    await traveller.sees("Up to 2 weeks");
    expect(await traveller.messages()).toHaveLength(2);
    await traveller.sends("/help");
    await traveller.sees("What do you need?");
  });

  it.each(["/help", "/privacy", "/settings"])("is under %s", async (command) => {
    const traveller = await stage.traveller();
    await traveller.sends(command);
    await traveller.taps("🌐 English");
    await traveller.taps("🌐 中文");
    await traveller.sees("🌐 English");
  });

  it("/language offers both", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/language");
    await traveller.taps("中文");
    await traveller.sees("好，现在说中文。");
  });
});

describe("/delete", () => {
  it("asks once, then is as if never met", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.taps("🌐 中文");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await traveller.sees("删好了");
    await traveller.sends("1");
    await traveller.sees("I only know Belgian phone top-ups");
    await traveller.sends("/settings");
    await traveller.sees("Your answers: none yet");
  });

  it("the safe answer keeps everything", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.taps("Up to 2 weeks");
    await traveller.sends("/delete");
    await traveller.taps("No, keep it");
    await traveller.sees("Your answers: Up to 2 weeks");
  });
});

describe("buttons never die", () => {
  it("work after a restart with an empty memory, from any old message", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.taps("两周以内");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    await traveller.taps("iPhone");
    await traveller.sees("两周以内、iPhone");
    await traveller.sends("Proximus");
    await traveller.sees("Proximus 预付费卡");
  });

  it("two taps in a row do the same as one", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    const [, screen] = await traveller.messages();
    const id = screen?.message_id ?? 0;
    await Promise.all([traveller.tapsAt(id, [0, 0]), traveller.tapsAt(id, [0, 0])]);
    await traveller.sees("[iPhone] [安卓]");
    expect(await traveller.messages()).toHaveLength(2);
  });
});

describe("what people are called", () => {
  it.each(['<b>&"😀‏', "", "</b>", "x".repeat(64)])("never breaks a message: %s", async (first_name) => {
    const traveller = await stage.traveller({ first_name: first_name || "-" });
    for (const command of ["/start", "/help", "/settings", "/privacy"]) await traveller.sends(command);
    const calls = stage.telegram.log.calls.filter(({ params }) => params["chat_id"] === String(traveller.id));
    expect(calls.map(({ verdict }) => verdict)).toEqual(["ok", "ok", "ok", "ok"]);
  });
});
