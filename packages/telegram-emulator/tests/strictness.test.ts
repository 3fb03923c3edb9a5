import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench.telegram.close();
});

/** The rule, a call that breaks it, the error, and a call that just passes. */
type Row = [rule: string, bad: Call, refusal: string, good: Call];
type Call = [method: string, params: Record<string, unknown>];

const send = (params: Record<string, unknown>): Call => ["sendMessage", { text: "hi", ...params }];
const html = (text: string): Call => send({ text, parse_mode: "HTML" });
const keyboard = (...rows: object[][]): Call => send({ reply_markup: { inline_keyboard: rows } });
const button = (action: object): Call => keyboard([{ text: "x", ...action }]);
const commands = (list: object[], more = {}): Call => ["setMyCommands", { commands: list, ...more }];
const row = (count: number) => Array.from({ length: count }, () => ({ text: "x", callback_data: "x" }));

const ROWS: Row[] = [
  ["a text is not empty", send({ text: "" }), "400 Bad Request: message text is empty", send({ text: "a" })],
  [
    "a text is not blank",
    send({ text: "\u200b \u2800" }),
    "400 Bad Request: text must be non-empty",
    send({ text: "\u200b." }),
  ],
  [
    "a text has up to 4096 code points",
    send({ text: "😀".repeat(4097) }),
    "400 Bad Request: message is too long",
    send({ text: "😀".repeat(4096) }),
  ],
  [
    "tags do not count",
    html(`<b>${"a".repeat(4097)}</b>`),
    "400 Bad Request: message is too long",
    html(`<b>${"a".repeat(4096)}</b>`),
  ],
  [
    "a text is well formed",
    send({ text: "\ud800" }),
    "400 Bad Request: strings must be encoded in UTF-8",
    send({ text: "😀" }),
  ],
  [
    "HTML knows few tags",
    html("😀<br>"),
    'can\'t parse entities: Unsupported start tag "br" at byte offset 4',
    html("<u>😀</u>"),
  ],
  [
    "tags close",
    html("<b>x"),
    "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    html("<b>x</b>"),
  ],
  [
    "tags close in order",
    html("<b><i>x</b></i>"),
    'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    html("<b><i>x</i></b>"),
  ],
  [
    "end tags have a beginning",
    html("x</b>"),
    "can't parse entities: Unexpected end tag at byte offset 1",
    html("x<b>y</>"),
  ],
  [
    "a stray < is a tag",
    html("1 < 2"),
    'can\'t parse entities: Unsupported start tag "" at byte offset 2',
    html("1 &lt; 2"),
  ],
  [
    "a parse mode exists",
    send({ parse_mode: "BBCode" }),
    "400 Bad Request: unsupported parse_mode",
    send({ parse_mode: "html" }),
  ],
  [
    "Markdown is for the real one",
    send({ parse_mode: "MarkdownV2" }),
    "400 Bad Request: this local Telegram reads parse_mode HTML only, not Markdown",
    send({ parse_mode: "None" }),
  ],
  [
    "entities lie in the text",
    send({ entities: [{ type: "bold", offset: 0, length: 3 }] }),
    "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 3",
    send({ entities: [{ type: "bold", offset: 0, length: 2 }] }),
  ],
  [
    "entities have a type that exists",
    send({ entities: [{ type: "big", offset: 0, length: 1 }] }),
    "can't parse MessageEntity: Unsupported type specified",
    send({ entities: [{ type: "hashtag", offset: 0, length: 1 }] }),
  ],
  [
    "a null inside is a wrong type",
    button({ callback_data: null }),
    'can\'t parse inline keyboard button: Field "callback_data" must be of type String',
    button({ callback_data: "x" }),
  ],

  [
    "callback_data has up to 64 bytes",
    button({ callback_data: `a${"é".repeat(32)}` }),
    "400 Bad Request: BUTTON_DATA_INVALID",
    button({ callback_data: "é".repeat(32) }),
  ],
  [
    "a button does something",
    button({}),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    button({ switch_inline_query: "" }),
  ],
  [
    "a button has a text field",
    keyboard([{ callback_data: "x" }]),
    "can't parse inline keyboard button: Can't find field \"text\"",
    keyboard([{ text: "x", callback_data: "x" }]),
  ],
  [
    "a button links to a page",
    button({ url: "javascript:alert(1)" }),
    "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong port number specified in the URL",
    button({ url: "https://a.be" }),
  ],
  [
    "a button's link has a known scheme",
    button({ url: "ftp://a.be" }),
    "inline keyboard button URL 'ftp://a.be' is invalid: Unsupported URL protocol",
    button({ url: "tg://resolve?domain=x" }),
  ],
  [
    "a button's link has a dot",
    button({ url: "http://localhost/" }),
    "inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
    button({ url: "http://a.be/" }),
  ],
  [
    "a button does not link to this machine",
    button({ url: "http://127.0.0.1/" }),
    "400 Bad Request: BUTTON_URL_INVALID",
    button({ url: "http://1.1.1.1/" }),
  ],
  [
    "copy_text has up to 256 characters",
    button({ copy_text: { text: "充".repeat(257) } }),
    "400 Bad Request: BUTTON_COPY_TEXT_INVALID",
    button({ copy_text: { text: "充".repeat(256) } }),
  ],
  [
    "copy_text is not empty",
    button({ copy_text: { text: "" } }),
    "400 Bad Request: BUTTON_COPY_TEXT_INVALID",
    button({ copy_text: { text: "#" } }),
  ],
  [
    "a style is one of three",
    button({ callback_data: "x", style: "blue" }),
    "can't parse inline keyboard button: invalid button style specified",
    button({ callback_data: "x", style: "primary" }),
  ],
  [
    "a row has up to 8 buttons",
    keyboard(row(9)),
    "400 Bad Request: reply markup is too long",
    keyboard(row(8)),
  ],
  [
    "a keyboard has up to 100 buttons",
    keyboard(...Array.from({ length: 101 }, () => row(1))),
    "400 Bad Request: reply markup is too long",
    keyboard(...Array.from({ length: 100 }, () => row(1))),
  ],
  [
    "a keyboard is JSON",
    send({ reply_markup: "{" }),
    "400 Bad Request: can't parse reply keyboard markup JSON object",
    send({ reply_markup: "" }),
  ],
  [
    "a keyboard has rows",
    send({ reply_markup: { inline_keyboard: [{ text: "x" }] } }),
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    keyboard([]),
  ],

  ["a chat is named", send({ chat_id: "" }), "400 Bad Request: chat_id is empty", send({})],
  ["a chat is known", send({ chat_id: 12345 }), "400 Bad Request: chat not found", send({})],
  [
    "a reply has a target",
    send({ reply_parameters: { message_id: 999 } }),
    "400 Bad Request: message to be replied not found",
    send({ reply_parameters: { message_id: 999, allow_sending_without_reply: true } }),
  ],
  [
    "there are no topics",
    send({ message_thread_id: 5 }),
    "400 Bad Request: message thread not found",
    send({ message_thread_id: 0 }),
  ],

  [
    "a command is a-z 0-9 _",
    commands([{ command: "Start", description: "x" }]),
    "400 Bad Request: BOT_COMMAND_INVALID",
    commands([{ command: "/start_1", description: "x" }]),
  ],
  [
    "a command has up to 32 letters",
    commands([{ command: "a".repeat(33), description: "x" }]),
    "400 Bad Request: command length must not exceed 32",
    commands([{ command: "a".repeat(32), description: "x" }]),
  ],
  [
    "a command is described",
    commands([{ command: "a", description: " " }]),
    "400 Bad Request: command description must be non-empty",
    commands([{ command: "a", description: "x" }]),
  ],
  [
    "a description has up to 256 characters",
    commands([{ command: "a", description: "充".repeat(257) }]),
    "400 Bad Request: command description length must not exceed 256",
    commands([{ command: "a", description: "充".repeat(256) }]),
  ],
  [
    "there are up to 100 commands",
    commands(Array.from({ length: 101 }, (_, n) => ({ command: `c${n}`, description: "x" }))),
    "400 Bad Request: BOT_COMMANDS_TOO_MUCH",
    commands(Array.from({ length: 100 }, (_, n) => ({ command: `c${n}`, description: "x" }))),
  ],
  [
    "a language is two letters",
    commands([], { language_code: "zh-hans" }),
    "400 Bad Request: invalid language code specified",
    commands([], { language_code: "zh" }),
  ],
  [
    "a scope exists",
    commands([], { scope: { type: "all" } }),
    "400 Bad Request: can't parse BotCommandScope: Unsupported type specified",
    commands([], { scope: { type: "all_private_chats" } }),
  ],
  [
    "a scope's chat is known",
    commands([], { scope: { type: "chat", chat_id: 5 } }),
    "chat not found",
    commands([], { scope: { type: "default" } }),
  ],
  [
    "a name has up to 64 characters",
    ["setMyName", { name: "a".repeat(65) }],
    "400 Bad Request: bot name is too long",
    ["setMyName", { name: "a".repeat(64) }],
  ],
  [
    "a bot's description has up to 512 characters",
    ["setMyDescription", { description: "a".repeat(513) }],
    "400 Bad Request: bot description is too long",
    ["setMyDescription", { description: "a".repeat(512) }],
  ],
  [
    "a short description has up to 120 characters",
    ["setMyShortDescription", { short_description: "a".repeat(121) }],
    "400 Bad Request: bot about text is too long",
    ["setMyShortDescription", { short_description: "a".repeat(120) }],
  ],

  [
    "a secret has up to 256 characters",
    ["setWebhook", { url: "http://127.0.0.1:9/", secret_token: "a".repeat(257) }],
    "400 Bad Request: secret token is too long",
    ["deleteWebhook", {}],
  ],
  [
    "a secret is A-Z a-z 0-9 _ -",
    ["setWebhook", { url: "http://127.0.0.1:9/", secret_token: "a b" }],
    "400 Bad Request: secret token contains unallowed characters",
    ["deleteWebhook", {}],
  ],
  [
    "a webhook is an address",
    ["setWebhook", { url: "http://" }],
    "400 Bad Request: invalid webhook URL specified",
    ["deleteWebhook", {}],
  ],
];

const door = async (path: string) => (await bench.raw(path, {}))["description"];
const sent = async (params: object) =>
  objectOf(await bench.call("sendMessage", { chat_id: bench.person, ...params }));

describe("a call that breaks a rule is refused in Telegram's words, one that just fits is done", () => {
  test.each(ROWS)("%s", async (_rule, bad, refusal, good) => {
    bench.clock.advance(2000);
    const chat = { chat_id: bench.person };
    const refused = await bench.call(bad[0], { ...chat, ...bad[1] });
    expect(refused).toBe(refusal.startsWith("400") ? refusal : `400 Bad Request: ${refusal}`);
    expect(await bench.call(good[0], { ...chat, ...good[1] })).not.toBeTypeOf("string");
  });
});

describe("at the door", () => {
  test("a token that is none, or not this bot's, is refused", async () => {
    expect(await door("/botx/getMe")).toBe("Unauthorized: invalid token specified");
    expect(await door("/bot123:abc/getMe")).toBe("Unauthorized");
  });

  test("a method that does not exist is not found, and names ignore case", async () => {
    expect(await bench.call("sendMesage")).toBe("404 Not Found: method not found");
    expect(objectOf(await bench.call("GETme"))["is_bot"]).toBe(true);
    expect(await door(`/bot${bench.telegram.token}`)).toBe("Not Found");
  });

  test("unknown parameters are ignored, and a broken body means no arguments", async () => {
    expect(await bench.call("getMe", { nonsense: 1 })).toMatchObject({ is_bot: true });
    const response = await fetch(`${bench.telegram.url}/bot${bench.telegram.token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"chat_id":',
    });
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: message text is empty",
    });
  });

  test("arguments come in the address, in a form or in several parts", async () => {
    const url = `${bench.telegram.url}/bot${bench.telegram.token}/sendMessage`;
    const chat = String(bench.person);
    const parts = new FormData();
    parts.set("chat_id", chat);
    parts.set("text", "部分\r\n<b>");
    const texts = await Promise.all(
      [
        fetch(`${url}?chat_id=${chat}&text=first&text=second`),
        fetch(url, { method: "POST", body: new URLSearchParams({ chat_id: chat, text: "形 & %" }) }),
        fetch(url, { method: "POST", body: parts }),
      ].map(async (asked) => objectOf(objectOf(await (await asked).json())["result"])["text"]),
    );
    expect(texts).toEqual(["first", "形 & %", "部分\n<b>"]);
  });
});

describe("what Telegram changes without a word", () => {
  test("control characters and bidi embeddings go, isolates stay", async () => {
    expect((await sent({ text: " \ta\u0000b\r\u202ec\u2066d \n" }))["text"]).toBe("a bc\u2066d");
  });

  test("styles that meet are joined and a link with a bad address loses the link only", async () => {
    const message = await sent({
      text: "<b>a</b><b>b</b> <a href='http://localhost'>c</a>",
      parse_mode: "HTML",
    });
    expect(message).toMatchObject({ text: "ab c", entities: [{ type: "bold", offset: 0, length: 2 }] });
  });

  test("a button without a label vanishes, and an emptied row with it", async () => {
    const rows = [
      [{ text: "", callback_data: "x" }],
      [
        { text: "y", callback_data: "y" },
        { text: "", callback_data: "z" },
      ],
    ];
    const message = await sent({ text: "x", reply_markup: { inline_keyboard: rows } });
    expect(message["reply_markup"]).toEqual({ inline_keyboard: [[{ text: "y", callback_data: "y" }]] });
  });

  test("commands, mentions and addresses become entities", async () => {
    const message = await sent({ text: "/start @durov site.be/x #tag a@b.be" });
    expect(message["entities"]).toEqual([
      { type: "bot_command", offset: 0, length: 6 },
      { type: "mention", offset: 7, length: 6 },
      { type: "url", offset: 14, length: 9 },
      { type: "hashtag", offset: 24, length: 4 },
      { type: "email", offset: 29, length: 6 },
    ]);
  });
});
