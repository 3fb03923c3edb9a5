import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import type { Answers } from "../../src/guide/answers.ts";
import type { Expecting, Intent } from "../../src/understanding/intents.ts";
import { plainly } from "../../src/understanding/text.ts";
import { prepareUnderstanding, understand, type Understood } from "../../src/understanding/understand.ts";

const catalog = readCatalog();
const { operators } = catalog;
const knowledge = prepareUnderstanding(catalog);

function read(text: string, expecting?: Expecting): Understood {
  return understand(text, { knowledge, today: "2026-11-20", ...(expecting !== undefined && { expecting }) });
}

test.each<[Intent, string]>([
  ["not-arrived", "充了二十欧，钱扣了，话费一直没到"],
  ["not-arrived", "I paid an hour ago and there is still nothing on my phone"],
  ["failed", "付款页面一直报错，卡被拒了"],
  ["failed", "my card is declined every time I try to recharge"],
  ["twice", "同一笔充值扣了我两次钱"],
  ["twice", "I was charged twice for one top up"],
  ["wrong-number", "糟了，充到别人的号码上了"],
  ["wrong-number", "I typed one digit wrong and topped up a stranger's number"],
  ["scam", "有人发短信叫我点链接付两欧，是骗子吗"],
  ["scam", "got a text saying my SIM will be blocked unless I click, is it real?"],
  ["code-unreadable", "刮刮卡的密码刮坏了看不清"],
  ["code-unreadable", "the code on my voucher is smudged, I can't read it"],
  ["shop", "哪里能买到充值券"],
  ["shop", "which shops sell top-up vouchers near the station"],
  ["expiry", "多久不充值号码会没"],
  ["expiry", "how long is my credit valid"],
  ["human", "我要找人工客服"],
  ["forget", "请删除我的所有数据"],
])("%s: %s", (intent, text) => {
  expect(read(text).intent).toBe(intent);
});

test.each([
  "橙子怎么挑才甜",
  "what time is the next train to Ghent",
  "求推荐布鲁塞尔的中餐馆",
  "my bike battery won't charge",
])("nothing of ours: %s", (text) => {
  expect(read(text)).toMatchObject({ likeliest: "none", answers: {} });
  expect(read(text).intent).toBeUndefined();
});

test("of several mishaps the most urgent counts", () => {
  expect(read("paid twice and it went to the wrong number").candidates).toContain("wrong-number");
});

test("there are always three doors to show, the likeliest first, and none twice", () => {
  for (const text of ["嗯", "hm", "and then?", "钱", "?", "😀"]) {
    const { candidates } = read(text);
    expect(new Set(candidates).size).toBe(3);
  }
});

describe("beside words", () => {
  test.each<[Intent, string]>([
    ["number", "0470 12 34 56"],
    ["scam", "https://orange-refund.xyz/pay"],
    ["scam", "please recharge here https://bonus-lyca.top"],
  ])("%s: %s", (intent, text) => {
    expect(read(text).intent).toBe(intent);
  });
});

test("a greeting that says more is no greeting", () => {
  expect(read("hello, I have a Lebara card").intent).not.toBe("greeting");
  expect(read("hello").intent).toBe("greeting");
});

test.each<[string, string | undefined]>([
  ["换成英文，不要中文", "en"],
  ["can we speak chinese?", "zh"],
  ["parlez-vous français ?", "fr"],
  ["another language please", undefined],
])("%s asks for %s", (text, language) => {
  expect(read(text)).toMatchObject({ intent: "language", ...(language !== undefined && { language }) });
});

describe("as an answer to an open question", () => {
  test.each<[Expecting, string, Answers]>([
    ["operator", "base", { operator: "base" }],
    ["operator", "hey", { operator: "hey" }],
    ["operator", "没有卡", { operator: "no-card" }],
    ["stay", "10", { stay: "weeks" }],
    ["stay", "till March", { stay: "long" }],
    ["stay", "长期", { stay: "long" }],
    ["device", "15 pro", { device: "iphone" }],
    ["device", "安卓", { device: "android" }],
    ["billing", "每月扣款", { billing: "bill" }],
    ["form", "扫码的那种", { form: "esim" }],
    ["bought", "香港买的", { bought: "hong-kong-macao" }],
  ])("%s: %s", (expecting, text, answers) => {
    expect(read(text, expecting)).toMatchObject({ answers, isSkip: false });
    expect(read(text, expecting).answers).toEqual(answers);
  });

  test.each<[Expecting, string]>([
    ["stay", "不知道"],
    ["device", "skip"],
    ["stay", "it depends"],
    ["bought", "韩国"],
  ])("%s: %s is no answer, and that is said", (expecting, text) => {
    expect(read(text, expecting)).toMatchObject({ answers: {}, isSkip: true });
  });

  it("a mishap is spoken of, whatever was asked", () => {
    expect(read("I paid twice!", "device").intent).toBe("twice");
  });
});

describe("whatever is written", () => {
  const questions = fc.constantFrom(
    undefined,
    "stay",
    "device",
    "operator",
    "billing",
    "form",
    "bought" as const,
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 5000 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 1500 }),
    fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map((pair) => pair.join("").repeat(900)),
  );

  it("is answered, up to 5,000 characters of anything", () => {
    fc.assert(
      fc.property(anything, questions, (text, expecting) => {
        const { candidates, confidence } = read(text.slice(0, 5000), expecting);
        expect([0, 3]).toContain(candidates.length);
        expect(confidence).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("tells the same in capitals, in wide letters, in traditional characters, with faces around it", () => {
    const text = "充值 Orange 卡，待三个月，iPhone 15";
    const { answers, intent } = read(text);
    expect(answers).toEqual({ operator: "orange", stay: "months", device: "iphone" });
    for (const dressed of [
      text.toUpperCase(),
      `😀 ${text} 🙏🏽`,
      wide(text),
      "充值 Orange 卡，待三個月，iPhone 15",
    ])
      expect(read(dressed)).toMatchObject({ intent, answers });
  });
});

it("every operator is read by its name on a card, and by each of its names as an answer", () => {
  const said = operators
    .filter(({ kind }) => kind !== "placeholder")
    .flatMap(({ id, name }) =>
      [`my ${name} sim card`, `我的${name}卡`].map((text) => ({
        id,
        text,
        read: read(text).answers.operator,
      })),
    );
  const answers = operators.flatMap(({ id, aliases }) =>
    Object.values(aliases)
      .flat()
      .map((text) => ({ id, text, read: read(text, "operator").answers.operator })),
  );
  expect([...said, ...answers].filter((each) => each.read !== each.id)).toEqual([]);
});

it("the words of alike.json are spelt as texts are when they are looked up, none twice in a notion", () => {
  const lists = Object.entries(
    JSON.parse(readFileSync("src/understanding/alike.json", "utf8")) as Record<string, string>,
  );
  const odd = lists.flatMap(([notion, list]) => {
    const words = list.split(", ");
    return words
      .filter((word, at) => !SPELLING.test(word) || plainly(word) !== word || words.indexOf(word) !== at)
      .map((word) => `${notion}: ${word}`);
  });
  expect(odd).toEqual([]);
});

/** Letters and figures as `featuresOf` leaves them, up to four words. */
const SPELLING = /^[\p{L}\p{Nd}€]+(?: [\p{L}\p{Nd}€]+){0,4}\*?$/u;

describe("npm run understand", () => {
  it("prints a line of JSON for each message", () => {
    const lines = run(["--json"], "没话费了，base的卡，玩五天，苹果手机，只有现金\nhello\n")
      .trim()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        intent: "top-up",
        candidates: expect.arrayContaining(["top-up"]),
        operator: "base",
        stay: "short",
        device: "iphone",
        means: ["cash"],
      },
      {
        intent: "greeting",
        candidates: expect.any(Array),
        operator: null,
        stay: null,
        device: null,
        means: [],
      },
    ]);
  });

  it("says why", () => {
    expect(run(["I paid twice"])).toMatch(/% twice: .*Ntwice/u);
  });
});

function run(args: readonly string[], input = ""): string {
  return spawnSync(process.execPath, ["scripts/understand.ts", ...args], { input, encoding: "utf8" }).stdout;
}

/** What long patterns could stumble over. */
const PIECES =
  "1|a|-|.|@|/|:|'|,|\n|的|我|了|没|充|卡|不|是|号|码|用|有|到|一|３|é|🙂|not |paid |can pay with |新的|请问|没有|不知道|base |orange |iphone |visa |https://|where |i am |充值卡".split(
    "|",
  );

function wide(text: string): string {
  return text.replaceAll(/[a-zA-Z0-9]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  );
}
