import { describe, expect, it, test } from "vitest";
import type { Voices } from "../../../src/advice/voices.ts";
import { type Language, LANGUAGES } from "../../../src/bot/translate.ts";
import { MEANS } from "../../../src/catalog/means.ts";
import { fitOnScreen } from "../../../src/features/card/body.ts";
import { VIEW_SCREENS } from "../../../src/features/card/views.ts";
import type { Answers } from "../../../src/guide/answers.ts";
import { catalog, contextFor, problems, rendered } from "../../support/rendered.ts";
import { madeUp, said, TODAY } from "../../support/said.ts";

const BASE: Answers = { operator: "base", stay: "weeks", device: "iphone" };
const FOUR_DAYS = [0, 2, 4, 6];

/** These counts on each of four days. */
function forFourDays(counts: Record<string, number>, make: typeof said = said): Voices {
  return make(...FOUR_DAYS.map((ago) => [ago, counts] as const));
}

function cardOf(answers: Answers, language: Language, voices?: Voices) {
  return rendered(answers, language, TODAY, voices);
}

function lineWith(mark: string, answers: Answers, language: Language, voices: Voices): string | undefined {
  return cardOf(answers, language, voices).lines.find((line) => line.startsWith(mark));
}

describe("what three people say is a line on the card, and what two say is none", () => {
  test.each<[Language, Answers, voice: string, line: string]>([
    ["en", { means: "cash" }, "voucher|cash||worked", "👍 3 people in the last 90 days: voucher, cash"],
    ["zh", { means: "cash" }, "voucher|cash||worked", "👍 近 90 天 3 人成功：充值券，现金"],
    ["zh", {}, "website|foreign-card||worked", "👍 近 90 天 3 人成功：官网，外国银行卡"],
    ["zh", { means: "paypal" }, "|paypal||failed", "👎 PayPal：近 90 天 3 次里 3 次被拒"],
    ["en", { means: "paypal" }, "|paypal||failed", "👎 PayPal: refused 3 of 3 times in the last 90 days"],
    ["zh", { means: "cash" }, "voucher|||failed", "👎 充值券：近 90 天 3 次里 3 次没成功"],
    ["en", { means: "cash" }, "voucher|||failed", "👎 voucher: failed 3 of 3 times in the last 90 days"],
  ])("in %s, with %j: %s", (language, answers, voice, line) => {
    const asked = { operator: "jim-mobile", ...answers };
    const linesAfter = (count: number) =>
      cardOf(asked, language, said([3, { [`jim-mobile|${voice}`]: count }])).lines;
    expect(linesAfter(3)).toContain(line);
    expect(linesAfter(2).filter((each) => /^👍|^👎/u.test(each))).toEqual([]);
  });

  it("says how many disagree, and without room not since when", () => {
    const voices = said([3, { "base|voucher|cash||worked": 3, "base|voucher|cash||failed": 1 }]);
    const cash = { ...BASE, means: "cash" } as const;
    expect(lineWith("👍", cash, "en", voices)).toBe("👍 3 of 4 people in the last 90 days: voucher, cash");
    expect(lineWith("👍", cash, "zh", voices)).toBe("👍 近 90 天 4 人里 3 人成功：充值券，现金");
    const crowded = said([3, { "proximus|website|foreign-card||worked": 3 }]);
    expect(lineWith("👍", { ...BASE, operator: "proximus" }, "en", crowded)).toBe(
      "👍 3 people: website, foreign card",
    );
    expect(lineWith("👍", { ...BASE, operator: "proximus", device: "android" }, "zh", crowded)).toBe(
      "👍 3 人成功：官网，外国银行卡",
    );
  });
});

describe("the light", () => {
  const online: Answers = { ...BASE, means: "foreign-card" };

  it("of a way and of what one pays with turns green when enough people confirm it", () => {
    const voices = forFourDays({ "base|website|foreign-card||worked": 2 });
    expect(cardOf(online, "en").text).toContain("logo? Try it");
    expect(cardOf(online, "en", voices).text).toContain("Visa or Mastercard works 🟢 confirmed by people");
    expect(cardOf(online, "zh", voices).text).toMatch(
      /充值页 🟢多人试过能用，不用登录[^]*Visa \/ 万事达能用 🟢多人试过能用[^]*🟢官网或多人试过/,
    );
  });

  it("falls when ten refuse, and the way moves down", () => {
    const voices = forFourDays({ "base|website|||failed": 3 });
    const before = cardOf(BASE, "en").lines;
    expect(before.find((line) => line.startsWith("1"))).toContain("base.be top-up page");
    for (const language of LANGUAGES) {
      const { lines } = cardOf(BASE, language, voices);
      expect(lines.find((line) => line.startsWith("1"))).toContain("Press Shop");
      const { text } = VIEW_SCREENS.others(contextFor(language, TODAY, voices), BASE);
      const ways = text.split("\n").filter((line) => /^<b>\d/.test(line));
      expect(ways.at(-2)).toMatch(/base\.be.*⚪️(people say no|多人试过不行| people say no)/);
      expect(ways.at(-1)).toMatch(/customer service|客服/);
    }
  });

  it("of a means that is refused falls too: it is told where one pays, and not recommended", () => {
    const voices = forFourDays({ "base||foreign-card||failed": 2 });
    expect(cardOf(online, "en", voices).text).toContain("Visa or Mastercard is often refused ⚪️ no charge");
    expect(cardOf(online, "zh", voices).text).toContain("Visa / 万事达最近常被拒，不扣钱 ⚪️");
  });

  it("of a code for the balance is what people say, and a price or a number to call is never theirs", () => {
    const orange: Answers = { operator: "orange", means: "cash", device: "router" };
    const confirmed = forFourDays({ "orange|||#123#|worked": 2 });
    const refused = forFourDays({ "orange|||#123#|failed": 2 });
    const everything = forFourDays({ "orange|||5000|failed": 3, "orange|customer-service|||failed": 3 });
    expect(cardOf(orange, "en", refused).text).toMatch(/#123#.*⚪️ people say no/);
    expect(cardOf(orange, "zh", confirmed).text).toMatch(/#123#.*🟢多人试过能用/);
    expect(cardOf(orange, "en", everything).text).toBe(cardOf(orange, "en").text);
  });

  it("of Alipay's own way is what people say of it", () => {
    const alipay: Answers = { ...BASE, means: "alipay-wechat" };
    const voices = forFourDays({ "base|wallet|alipay-wechat||worked": 2 });
    expect(cardOf(alipay, "zh", voices).text).toContain("1 支付宝 🟢多人试过能用，选不到就退出");
    expect(cardOf(alipay, "en", voices).text).toContain("1 Alipay 🟢 confirmed by people.");
  });

  it("turns neither way for two hundred accounts in one day", () => {
    const things = ["website|foreign-card|", "website||", "voucher|cash|", "|foreign-card|", "||CONSULT"];
    for (const outcome of ["worked", "failed"]) {
      const crowd = said([0, Object.fromEntries(things.map((thing) => [`base|${thing}|${outcome}`, 200]))]);
      for (const language of LANGUAGES)
        for (const means of [undefined, ...MEANS])
          for (const answers of [{ ...BASE, ...(means && { means }) }]) {
            const [after, before] = [cardOf(answers, language, crowd), cardOf(answers, language)].map(
              ({ lines }) => lines.filter((line) => !/^👍|^👎|^$/u.test(line) && !SPARE.test(line)),
            );
            expect(after).toEqual(before);
          }
    }
  });
});

test("who holds a code is still told how to use it, however many say that shops have none", () => {
  const voices = forFourDays({ "base|voucher|||failed": 3 });
  const { lines } = cardOf({ ...BASE, means: "voucher" }, "en", voices);
  expect(lines[1]).toBe("1 The voucher says how to use it: do that first");
});

test("the sources say how many people, and when the last one", () => {
  const things = ["website|foreign-card", "website|paypal", "voucher|cash", "app|", "sms|", "friend|"];
  const voices = said(
    [1, Object.fromEntries(things.map((thing, at) => [`base|${thing}||worked`, at < 2 ? 3 : 1]))],
    [2, Object.fromEntries(things.map((thing) => [`base|${thing}||worked`, 3]))],
    [3, { "base|website|foreign-card||failed": 1, "orange|app|||worked": 3, "base|reseller|||worked": 2 }],
  );
  const linesOf = (language: Language) =>
    VIEW_SCREENS.sources(contextFor(language, TODAY, voices), BASE)
      .text.split("\n")
      .filter((line) => /People here|用过的人/.test(line));
  expect(linesOf("en")).toHaveLength(5);
  expect(linesOf("en")[0]).toBe("• People here: website, foreign card: 6 yes, 1 no, last on 27 Nov");
  expect(linesOf("zh")[0]).toBe("• 用过的人：官网，外国银行卡，6 人成功，1 人没成功，最近一次 11 月 27 日");
  expect(VIEW_SCREENS.sources(contextFor("en", TODAY, said()), BASE).text).not.toContain("People");
});

test.each<[Language, string]>([
  ["en", "(demo)"],
  ["zh", "（演示数据）"],
])("what is made up is marked once, in %s", (language, mark) => {
  const counts = { "orange|website|foreign-card||worked": 3, "orange|website|alipay-wechat||failed": 3 };
  for (const operator of ["orange", "base"]) {
    const voices = forFourDays({ ...counts, "base|website|||worked": 3 }, madeUp);
    const { text } = cardOf({ operator, device: "tablet", means: "foreign-card" }, language, voices);
    expect(text.split(mark)).toHaveLength(2);
  }
  expect(cardOf(BASE, language, forFourDays(counts)).text).not.toContain(mark);
});

const prepaid = catalog.operators.filter(({ kind }) => kind === "network" || kind === "brand");

/** What is best for each means works, everywhere. */
const EVERYWHERE = Object.fromEntries(
  prepaid.flatMap(({ id }) => [
    [`${id}|website|foreign-card||worked`, 3],
    [`${id}|website|bancontact||worked`, 2],
    [`${id}|website|paypal||worked`, 2],
    [`${id}|voucher|cash||worked`, 2],
    [`${id}|wallet|alipay-wechat||worked`, 2],
    [`${id}|website|unionpay||failed`, 1],
  ]),
);

function* everyCard() {
  for (const { id: operator } of prepaid)
    for (const stay of [undefined, "weeks", "long"] as const)
      for (const device of ["iphone", "tablet"] as const)
        for (const means of [undefined, ...MEANS])
          for (const offline of ["no", "yes"] as const)
            yield { operator, device, offline, ...(stay && { stay }), ...(means && { means }) };
}

/** On a full card these make room: the tip about the stay, and an old code. */
const SPARE = /^(?:Short stay|Start small|Top up|短住|先充小额|每.*再充|　No instructions|　券上没写)/u;

test("air, the tip about the stay and an old code make room for it: every card stays on one screen, and says what it said", () => {
  const told = [said, madeUp].map((make) => forFourDays(EVERYWHERE, make));
  const wrong: string[] = [];
  for (const language of LANGUAGES)
    for (const answers of everyCard()) {
      const before = cardOf(answers, language);
      for (const voices of told) {
        const { lines, rows, text } = cardOf(answers, language, voices);
        const isOver = lines.length > 22 || text.length > (language === "zh" ? 450 : 650);
        const kept = new Set(lines.map(gistOf));
        const gone = before.lines
          .slice(1, -1)
          .filter((line) => line !== "" && !kept.has(gistOf(line)) && !SPARE.test(line));
        if (isOver || gone.length > 0 || rows.length !== before.rows.length)
          wrong.push(`${language} ${JSON.stringify(answers)} ${text.length} ${gone.join(" · ")}`);
      }
    }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(problems).toEqual([]);
}, 60_000);

/** A line without its lights, and without what it says of paying, which people may change. */
function gistOf(line: string): string {
  if (/^.{0,3}(Try )?(Alipay|支付宝)/u.test(line)) return "wallet";
  return line
    .replaceAll(
      / ?(🟢|🟡|⚪️) ?(official|old|unofficial|not confirmed|confirmed by people|官网|旧|非官方|没查到|多人试过能用)?/gu,
      "",
    )
    .replace(/^(　(Betalen|Payer|Pay)[^:：]*[:：]).*$/u, "$1");
}

test("lines that people say take the room that is left, in fewer words if need be", () => {
  const way = { text: `${"w".repeat(300)} 🟢 by people`, short: "w".repeat(300) };
  const old = { text: "o".repeat(200), spare: 9 };
  const told = { text: `👍 ${"t".repeat(150)}`, short: "👍 short", spare: 10 };
  const fitted = (...more: string[]) => fitOnScreen([way, old, told, ...more], "en").split("\n");
  expect(fitted()).toEqual([way.text, old.text, told.short]);
  expect(fitted("x".repeat(135))).toEqual([way.short, old.text, told.short, "x".repeat(135)]);
  expect(fitted("x".repeat(145))).toEqual([way.short, old.text, "x".repeat(145)]);
  expect(fitted("x".repeat(200))).toEqual(
    [way.text, told.short, "x".repeat(200)].filter((line) => line !== ""),
  );
});
