import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { addDays } from "../../../src/day.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { openEmptyStage, type Stage, type StageOptions } from "../../support/stage.ts";
import type { Seen, Traveller } from "../../support/traveller.ts";

const NOON = Date.parse("2026-11-20T11:00:00Z");
const DAY = 24 * 3_600_000;
/** What the bot answers to a word that it does not know. */
const UNKNOWN = "I only know Belgian phone top-ups";

let clock = NOON;
let stage: Stage;
let admin: Traveller;
let other: Traveller;

async function staged(options: StageOptions = {}, language_code = "zh-hans") {
  const admins: number[] = [];
  const made = await openEmptyStage({ now: () => clock, admins, ...options });
  const boss = await made.traveller({ first_name: '小 <b>"&', language_code });
  admins.push(boss.id, (await made.traveller()).id);
  await made.startBot();
  return { made, boss };
}

beforeAll(async () => {
  ({ made: stage, boss: admin } = await staged());
  other = await stage.traveller({ language_code: "en", first_name: "<b>Zoë</b>" });
});
afterAll(() => stage.close());

async function fromBot(traveller: Traveller): Promise<Seen[]> {
  return (await traveller.messages()).filter(({ out }) => !out);
}

/** What /stats brings. */
async function asks(traveller = admin): Promise<Seen[]> {
  const before = (await fromBot(traveller)).length;
  await traveller.sends("/stats");
  return (await fromBot(traveller)).slice(before);
}

/** The lines in which /stats says something else after a deed. */
async function linesAfter(deed: () => Promise<void>): Promise<string[]> {
  const [before] = await asks();
  await deed();
  const [after] = await asks();
  const known = new Set(before?.text?.split("\n"));
  return (after?.text ?? "").split("\n").filter((line) => line.includes("：") && !known.has(line));
}

/** What stands behind a name, as `today · all`. */
async function figure(name: string): Promise<string> {
  const [words] = await asks();
  const line = words?.text?.split("\n").find((each) => each.startsWith(`${name}：`));
  return line?.slice(name.length + 1) ?? "0 · 0";
}

/** What /stats says where each of so many days has these voices. */
async function toldOf(days: number, counts: Record<string, number>, language = "en") {
  const { made, boss } = await staged({}, language);
  onTestFinished(() => made.close());
  await made.stopBot();
  const store = await openSqlite({ folder: made.folder });
  for (let number = 1; number <= days; number += 1)
    await store.voices.add({ process: "one", number, day: addDays("2026-11-20", 1 - number), counts });
  await store.close();
  await made.startBot();
  return async () => (await asks(boss))[0]?.text?.split("\n");
}

describe("/stats", () => {
  it("has one line to say while nothing was counted", async () => {
    const [words, ...more] = await asks();
    expect(words?.text).toBe("近 30 天还没有数据。");
    expect(more).toEqual([]);
  });

  it("tells an admin, in Chinese, of today and of thirty days", async () => {
    clock = NOON - 3 * DAY;
    const early = await stage.traveller();
    await early.does("start", { payload: "base_iphone_weeks" });
    clock = NOON;
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.taps("两周以内");
    await traveller.taps("iPhone");
    await traveller.taps("BASE");
    await traveller.taps("⋯ 更多");
    await traveller.taps("纠错");
    await traveller.taps("价格或金额不对");
    await traveller.sends("Zxcvbnm qwertz");
    await other.sends("/start");
    await other.sends("Up to 3 months");
    const victim = await stage.traveller();
    await victim.sends("付了钱没到账");

    const [words, ...more] = await asks();
    expect(words?.text).toMatchInlineSnapshot(`
      "📊 统计
      今天 · 近 30 天，一柱一天

      开始提问：2 · 3
      ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▅▁▁█
      English：1 · 1
      中文：1 · 2

      走到哪一步
      住多久：2 · 2
      什么设备：2 · 2
      哪家的卡：1 · 1
      看到答案：1 · 2
      ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█▁▁█

      各家的答案
      BASE：1 · 2

      出了什么问题
      没到账：1 · 1

      其他
      没看懂的话：1 · 1
      纠错：1 · 1
      发出的提醒：0 · 0"
    `);
    expect(more).toEqual([]);
    expect(words?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(["🏠 首页"]);
  });

  it("speaks English to an admin who does", async () => {
    await admin.sends("/language");
    await admin.taps("English");
    const [words] = await asks();
    expect(words?.text).toMatchInlineSnapshot(`
      "📊 What was counted
      today · last 30 days, a bar a day

      Guides begun: 2 · 3
      ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▅▁▁█
      English: 1 · 1
      中文: 1 · 2

      How far people came
      Length of stay: 2 · 2
      Device: 2 · 2
      Operator: 1 · 1
      Answer: 1 · 2
      ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█▁▁█

      Answers by operator
      BASE: 1 · 2

      What went wrong
      Not arrived: 1 · 1

      Also
      Not understood: 1 · 1
      Reported as wrong: 1 · 1
      Reminders sent: 0 · 0"
    `);
    await admin.sends("/language");
    await admin.taps("中文");
  });

  it("counts nothing itself, however often it is asked", async () => {
    const [first] = await asks();
    const [second] = await asks();
    expect(second?.text).toBe(first?.text);
  });

  it("forgets a day after thirty", async () => {
    expect(await figure("看到答案")).toBe("1 · 2");
    clock = NOON + 27 * DAY;
    onTestFinished(() => void (clock = NOON));
    expect(await figure("看到答案")).toBe("0 · 1");
  });
});

describe("what people contradict", () => {
  const VOICES: Record<string, number> = {
    "proximus|||#120#|failed": 3,
    "base|website|alipay-wechat||failed": 3,
    "base|website|alipay-wechat||worked": 1,
    "base|voucher|voucher||failed": 2,
    "orange|website|paypal||failed": 1,
    "lycamobile|voucher|cash||worked": 3,
  };

  it("is work for a maintainer: from three voices on, most first, however little was counted else", async () => {
    await expect
      .poll(await toldOf(2, VOICES))
      .toEqual([
        "Nothing was counted in the last 30 days.",
        "",
        "What people contradict",
        "Proximus · #120#: 6 say no",
        "BASE · website, Alipay / WeChat: 6 of 8 say no",
        "BASE · voucher (cash), Voucher code: 4 say no",
      ]);
    await expect
      .poll(await toldOf(1, VOICES, "zh-hans"))
      .toEqual([
        "近 30 天还没有数据。",
        "",
        "大家说不行的",
        "Proximus · #120#：3 人说不行",
        "BASE · 官网、支付宝 / 微信：4 人里 3 人说不行",
      ]);
  });

  it("is ten lines at most", async () => {
    const codes = Array.from({ length: 12 }, (_, index) => [`base|||*${index}#|failed`, 3]);
    await expect.poll(await toldOf(1, Object.fromEntries(codes))).toHaveLength(3 + 10);
  });
});

describe("for anybody else", () => {
  it("is as unknown as any other word, and in no menu", async () => {
    await other.sends("/stats");
    await other.sees(UNKNOWN);
    const [stats, unheard] = [await other.screen(), await (other.sends("/unheard"), other.screen())];
    expect(stats).toBe(unheard);
    await other.sends("/help");
    expect(await other.screen()).not.toContain("stats");
    const commands = stage.telegram.log.of("setMyCommands").map(({ params }) => JSON.stringify(params));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.join()).not.toContain("stats");
  });

  it("no deep link and no button leads to it", async () => {
    await admin.does("start", { payload: "stats" });
    await admin.sees("你在比利时待多久？");
  });

  it("a group gets nothing of it, even where an admin asks", async () => {
    const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "留学生",
      members: [admin.id, other.id],
    });
    await stage.ask("POST", `/people/${admin.id}/send`, {
      text: `/stats@${stage.telegram.bot.username}`,
      chat: id,
    });
    await stage.quiet();
    const { messages } = await stage.ask<{ messages: Seen[] }>("GET", `/people/${admin.id}/chat?chat=${id}`);
    const said = messages.filter(({ out }) => !out);
    expect(said.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toMatch(/统计|counted/);
  });
});

describe("it is counted once", () => {
  it("when somebody taps twice, looks again, or changes the language", async () => {
    const traveller = await stage.traveller();
    const lines = await linesAfter(async () => {
      await traveller.does("start", { payload: "orange_iphone" });
      await traveller.taps("🌐 English");
      await traveller.taps("🌐 中文");
      const id = (await fromBot(traveller)).at(-1)?.message_id ?? 0;
      stage.telegram.faults.call({ method: "editMessageText", slow: 300 });
      await Promise.all([traveller.tapsAt(id, [0, 0]), traveller.tapsAt(id, [0, 0])]);
      for (const label of ["⋯ 更多", "🌐 English", "🌐 中文", "纠错", "◀ 回到答案"])
        await traveller.taps(label);
    });
    expect(lines.filter((line) => line.startsWith("Orange"))).toEqual(["Orange：1 · 1"]);
    expect(lines.filter((line) => line.startsWith("住多久"))).toHaveLength(1);
  });

  it("when Telegram brings the update twice", async () => {
    const traveller = await stage.traveller();
    expect(await figure("没看懂的话")).toBe("1 · 1");
    stage.telegram.faults.update({ duplicate: 1 });
    await traveller.sends("Zxcvbnm qwertz");
    expect(await figure("没看懂的话")).toBe("2 · 2");
  });

  it("when the answer arrives only at the second try, and not at all when it never does", async () => {
    const traveller = await stage.traveller();
    stage.telegram.faults.call({ method: "sendMessage", status: 500, times: 4 });
    await traveller.sends("Zxcvbnm qwertz");
    expect(await figure("没看懂的话")).toBe("3 · 3");
    stage.telegram.faults.call({ method: "sendMessage", status: 400 });
    await traveller.sends("Zxcvbnm qwertz");
    expect(await figure("没看懂的话")).toBe("3 · 3");
  });

  it("for each thing that went wrong, whatever is asked about it then", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "rescue" });
    await traveller.taps("付了两次");
    await traveller.taps("🌐 English");
    await traveller.taps("🌐 中文");
    await traveller.taps("运营商官网");
    await traveller.sends("昨天");
    await traveller.taps("🌐 English");
    expect(await figure("付了两次")).toBe("1 · 1");
  });
});

describe("what is kept", () => {
  it("outlives a restart and /delete, and is of nobody", async () => {
    const traveller = await stage.traveller({ first_name: "Wang Xiaoming" });
    await traveller.does("start", { payload: "lycamobile_iphone_weeks" });
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    using file = new DatabaseSync(join(stage.folder, "memory.db"), { readOnly: true });
    const rows = file.prepare("SELECT day, name, count FROM tally").all();
    expect(rows.length).toBeGreaterThan(5);
    for (const { day, name } of rows) {
      expect(day).toMatch(/^2026-11-\d\d$/);
      expect(name).toMatch(/^(visit|question|card|rescue):[a-z-]+$|^(report|unread|reminder)$/);
    }
    file.close();
    await stage.startBot();
    expect(await figure("Lycamobile")).toBe("1 · 1");
  });

  it("stands on /metrics too, with the same words", async () => {
    await (await stage.traveller()).does("start", { payload: "ortel_iphone_weeks" });
    const counters = (await stage.metrics()).split("\n").filter((line) => /^bot_(cards|visits)_/.test(line));
    expect(counters).toContain('bot_cards_total{operator="ortel"} 1');
    expect(counters).toContain('bot_visits_total{language="zh"} 1');
  });
});
