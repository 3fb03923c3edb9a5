import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import { type Language, LANGUAGES } from "../../../src/bot/translate.ts";
import { readCatalog } from "../../../src/catalog/catalog.ts";
import { readHtml } from "../../support/html.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

interface Found {
  results: InlineQueryResultArticle[];
  button?: InlineQueryResultsButton;
}

const { menu, operators } = readCatalog();
let stage: Stage;
let li: Traveller;
let emma: Traveller;
beforeAll(async () => {
  stage = await openStage({ supportContact: "@a_person" });
  li = await stage.traveller({ first_name: 'A <b>"&' });
  emma = await stage.traveller({ language_code: "en" });
});
afterAll(() => stage.close());

async function find(query: string, person = li): Promise<Found> {
  return stage.ask<Found>("POST", `/people/${person.id}/inline`, { query });
}

async function titles(query: string, person = li): Promise<string[]> {
  return (await find(query, person)).results.map(({ title }) => title);
}

function textOf({ input_message_content: content }: InlineQueryResultArticle): string {
  return "message_text" in content ? content.message_text : "";
}

const buttonsOf = ({ reply_markup: markup }: InlineQueryResultArticle) =>
  (markup?.inline_keyboard ?? []).flat();

describe("what is found", () => {
  it("for an operator: its card, then what else one asks of it", async () => {
    expect(await titles("base")).toEqual([
      "BASE：怎么充值",
      "BASE：没到账怎么办",
      "BASE：怎么查余额",
      "BASE：能用什么付",
    ]);
    expect(await titles("base", emma)).toEqual([
      "BASE: how to top up",
      "BASE: it hasn't arrived",
      "BASE: check the balance",
      "BASE: how you can pay",
    ]);
  });

  it("for a question about it: the answer to that first", async () => {
    expect((await titles("orange 没到账"))[0]).toBe("Orange：没到账怎么办");
    expect((await titles("BASE balance", emma))[0]).toBe("BASE: check the balance");
    expect((await titles("proximus 能用什么付"))[0]).toBe("Proximus：能用什么付");
  });

  it("for nothing, a greeting or a question about nobody: the operators that most people hold", async () => {
    const names = ["Proximus", "Orange", "BASE", "Mobile Vikings", "Lycamobile", "Telenet"];
    expect(await titles("")).toEqual(names.map((name) => `${name}：怎么充值`));
    expect(await titles("hey")).toEqual(names.map((name) => `${name}：怎么充值`));
    expect(await titles("没到账")).toEqual(names.map((name) => `${name}：没到账怎么办`));
    expect((await find("")).button).toBeUndefined();
  });

  it("for what cannot be read: the same, and the way into a private chat", async () => {
    const { button, results } = await find("今天天气不错");
    expect(results).toHaveLength(menu.common.length);
    expect(button).toEqual({ text: "没看懂，来私聊问我", start_parameter: "inline" });
    const { start_parameter: payload } = (await find("qwertz", emma)).button ?? {};
    await emma.does("start", { payload });
    await emma.sees("How long are you staying?");
    await emma.sees("🌐 中文");
  });

  it("names the ways in one line, the first first, or says why there is none", async () => {
    const [base] = (await find("base")).results;
    expect(base?.description).toBe("官网、充值券（现金）、App");
    const [telenet] = (await find("telenet bill", emma)).results;
    expect(telenet?.description).toBe("Nothing to top up: you get a bill");
    const [aldi] = (await find("aldi talk", emma)).results;
    expect(aldi?.description).not.toContain("Website");
  });

  it("takes the device, the stay and the means from the query", async () => {
    const [card] = (await find("base iPhone 两周 只有支付宝")).results;
    const text = card && textOf(card);
    expect(text).toContain("BASE 预付费卡：只有支付宝 / 微信");
    expect(text).toContain("App Store");
    expect(text).toContain("短住");
  });

  it("tells what pays, and how to see whether anything else does", async () => {
    const pay = (await find("what pays for base", emma)).results.find(({ id }) => id.startsWith("pay"));
    const lines = (pay ? textOf(pay) : "").split("\n");
    expect(lines[0]).toBe("<b>BASE: how you can pay</b>");
    expect(lines).toContain("• Cash");
    expect(lines.at(-1)).toContain("No logo? Go back");
    expect(pay && buttonsOf(pay)[0]).toMatchObject({ text: "Open base.be" });
  });

  it("is asked of the asker alone, kept for five minutes, and remembers nothing", async () => {
    stage.telegram.log.clear();
    await find("base");
    await stage.quiet();
    const [answer] = stage.telegram.log.of("answerInlineQuery");
    expect(answer?.params).toMatchObject({ is_personal: "true", cache_time: "300" });
    const metrics = await (await fetch(`${stage.botUrl}/metrics`)).text();
    expect(metrics).toMatch(
      /bot_updates_total\{kind="inline_query",feature="inline",outcome="answered"\} \d/,
    );
  });

  it("ends with the first page", async () => {
    const { results } = await stage.ask<Found>("POST", `/people/${li.id}/inline`, {
      query: "base",
      offset: "10",
    });
    expect(results).toEqual([]);
  });

  it("is the same for the same question, under the same id", async () => {
    expect(await find("base iphone")).toEqual(await find("BASE，iPhone"));
    const [zh, en] = [(await find("base")).results[0], (await find("base", emma)).results[0]];
    expect(zh?.id).not.toBe(en?.id);
  });
});

describe.each(LANGUAGES)("in %s", (language: Language) => {
  it("every result of every operator is whole, and Telegram takes it", async () => {
    const person = language === "zh" ? li : emma;
    for (const { id, name } of operators) {
      const queries = [`${id}_weeks`, `${name} 没到账`, `${name} iphone esim`];
      for (const query of queries) expect(faultsOf(await find(query, person), language)).toEqual([]);
    }
  }, 60_000);
});

/** What is wrong with a list of results; nothing should be. */
function faultsOf({ results }: Found, language: Language): string[] {
  const ids = new Set(results.map(({ id }) => id));
  const isList = results.length > 0 && results.length <= 10 && ids.size === results.length;
  return [...(isList ? [] : ["not one to ten different results"]), ...results.flatMap(faultsOfOne)];

  function faultsOfOne(result: InlineQueryResultArticle): string[] {
    const { description = "", id, title } = result;
    const text = textOf(result);
    const read = readHtml(text);
    const buttons = buttonsOf(result);
    const last = buttons.at(-1);
    const link = last && "url" in last ? last.url : "";
    const checks: Record<string, boolean> = {
      "an id of up to 64 bytes": Buffer.byteLength(id) <= 64,
      "plain words": !/<\/?[a-z]|[{}]|&(?:amp|lt|gt|quot);/.test(title + description),
      "a line under the title": description !== "",
      "one language": language === "zh" || !/\p{Script=Han}/u.test(title + description),
      "a text that fits": text.length <= 4096,
      "HTML that Telegram reads": typeof read !== "string",
      "no button that calls back": buttons.every((button) => "url" in button || "copy_text" in button),
      "the way into the bot": /^https:\/\/t\.me\/local_guide_bot\?start=[\w-]{1,64}$/.test(link),
      "nothing of whoever runs the bot": !JSON.stringify(buttons).includes("a_person"),
    };
    return Object.entries(checks).flatMap(([what, isSo]) => (isSo ? [] : [`${id}: not ${what}`]));
  }
}

describe("a chosen result", () => {
  it("is a message of the person, with codes to copy and a link that opens the same card", async () => {
    const [card] = (await find("base iphone 两周")).results;
    await li.does("inline/choose", { result_id: card?.id });
    const sent = (await li.messages()).at(-1);
    expect(sent).toMatchObject({ out: true, via_bot: { username: "local_guide_bot" } });
    const link = card && buttonsOf(card).at(-1);
    const payload = link && "url" in link ? new URL(link.url).searchParams.get("start") : undefined;
    await li.does("start", { payload });
    await li.sees("BASE 预付费卡：现在就充");
    await li.sees("短住");
  });

  it("in the bot's own chat is no question to it", async () => {
    const person = await stage.traveller();
    const [card] = (await find("base 没到账", person)).results;
    await person.does("inline/choose", { result_id: card?.id });
    expect((await person.messages()).filter(({ out }) => !out)).toEqual([]);
  });

  it("that is pressed as no button of ours could be is answered with a word", async () => {
    const hook = await openStage({ mode: "webhook" });
    const from = { id: 5, is_bot: false, first_name: "李", language_code: "zh" };
    const query = { id: "9", from, chat_instance: "1", inline_message_id: "x", data: "1:start:" };
    await hook.post({ update_id: 1, callback_query: query });
    const [answer] = hook.telegram.log.of("answerCallbackQuery");
    expect(answer?.params["text"]).toBe("这些按钮是别人的。想用就自己给我发 /start。");
    expect(hook.telegram.log.of("sendMessage")).toEqual([]);
    await hook.close();
  });
});

it.each([
  ["a long query", "没到账 ".repeat(80)],
  ["markup", "<b>base</b> &amp; <script>"],
  ["emoji", "👨‍👩‍👧‍👦".repeat(30)],
  ["text from right to left", "אורנג׳ \u202e\u2066base\u2069"],
  ["half a character", "\ud83d base"],
  ["control characters", "base\u0000\n\u0007"],
  ["a packed word that is none", "T___________zz"],
  ["a phone number", "0471 23 45 67 base"],
])("answers %s", async (_, query) => {
  const { results } = await find(query);
  expect(faultsOf({ results }, "zh")).toEqual([]);
  expect(JSON.stringify(results)).not.toMatch(/<script|0471 23|אורנג/);
});

it("a failure is answered with nothing, not with silence", async () => {
  const { results } = await findOnFaultyStage();
  expect(results).toEqual([]);
});

/** Telegram refuses the first answer; the second is empty. */
async function findOnFaultyStage(): Promise<Found> {
  stage.telegram.faults.call({ method: "answerInlineQuery", status: 400 });
  return find("base");
}
