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
      回答三个小问题就行，点按钮或直接打字都可以。我不是运营商，也不会收你的钱。

      1/3
      你在比利时待多久？
      [两周以内] [三个月以内]
      [更久，或长住]
      [不知道 / 跳过]
      [❔ 帮助] [🌐 English]"
    `);
    await traveller.taps("两周以内");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "2/3 · 两周以内
      要给什么设备充值？
      [iPhone] [安卓手机]
      [平板] [随身 WiFi / 电脑]
      [不知道 / 跳过]
      [✏ 两周以内]
      [◀ 返回] [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("iPhone");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "3/3 · 两周以内 · iPhone
      你的 SIM 卡或 eSIM 是哪家的？
      [Proximus] [Orange]
      [BASE] [Mobile Vikings]
      [Lycamobile] [Telenet]
      [旅行 eSIM ▸] [其他 ▸]
      [不知道是哪家] [还没有卡]
      [✏ 两周以内] [✏ iPhone]
      [◀ 返回] [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("BASE");
    await traveller.sees("✓ 两周以内 · iPhone · BASE");
    const [, questions, answer, ...more] = await traveller.messages();
    expect(questions?.reply_markup).toBeUndefined();
    expect(answer?.text).toContain("推荐：官网");
    expect(more).toEqual([]);
  });

  it("in English: by typing words, a model, an alias or that one does not know", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("up to 3 MONTHS");
    await traveller.sees("2/3");
    await traveller.sends("pixel 7a");
    await traveller.sees("Up to 3 months · Android phone");
    await traveller.sends("pay & go");
    await traveller.sees("Proximus · Up to 3 months · Android phone");
    await traveller.sees("Best way: Website");
  });

  it("what cannot be read is asked again, with examples", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.sends("今天天气不错");
    await traveller.sees("这句我没看懂。点个按钮，或者这样写：两周以内 / 三个月以内");
    await traveller.sends("两周以内");
    await traveller.sees("2/3");
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
    await traveller.sees("1/3");
  });
});

describe("every room", () => {
  it.each([
    ["/help", "What I can do"],
    ["/language", "Which language?"],
    ["/settings", "What I know about you"],
    ["/privacy", "90 days after your last message"],
    ["/delete", "Forget everything about you?"],
    ["/cancel", "Stopped."],
    ["/nonsense", "I didn't understand that."],
    ["hello", "1/3"],
    ["asdf qwer", "I didn't understand that."],
    ["😀‏", "I didn't understand that."],
    ["<b>&amp;", "I didn't understand that."],
  ])("answers %s", async (text, expected) => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends(text);
    await traveller.sees(expected);
  });

  it("answers a text as long as Telegram allows", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("长".repeat(4096));
    await traveller.sees("I didn't understand that.");
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
    await traveller.taps("👤 Talk to a person");
    await traveller.sees("[Contact a person]");
  });

  it("/cancel ends the questions: a text is no answer any more", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("/cancel");
    await traveller.sends("1");
    await traveller.sees("I didn't understand that.");
  });

  it("a command in the middle leaves the question open: the next text still answers it", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sends("/help");
    await traveller.sends("1");
    await traveller.sees("2/3");
  });
});

describe("the language button", () => {
  it("writes the same message anew, keeps the answers, and is remembered", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.taps("两周以内");
    await traveller.taps("🌐 English");
    await traveller.sees("2/3 · Up to 2 weeks");
    expect(await traveller.messages()).toHaveLength(2);
    await traveller.sends("/help");
    await traveller.sees("What I can do");
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
    await traveller.sees("I didn't understand that.");
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
    await traveller.sees("3/3 · 两周以内 · iPhone");
    await traveller.sends("Proximus");
    await traveller.sees("Proximus · 两周以内 · iPhone");
  });

  it("two taps in a row do the same as one", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    const [, screen] = await traveller.messages();
    const id = screen?.message_id ?? 0;
    await Promise.all([traveller.tapsAt(id, [0, 0]), traveller.tapsAt(id, [0, 0])]);
    await traveller.sees("2/3 · 两周以内");
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
