import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { FORWARDED, postMessage } from "../../support/posted.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Seen, Traveller } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook", supportContact: "@a_person" });
});
afterAll(() => stage.close());

async function english(): Promise<Traveller> {
  return stage.traveller({ language_code: "en" });
}

const OFFICIAL = "✓ An official address.";
const UNLISTED = "✗ Not on the official list. Don't pay there.";
const RESELLER = "A real reseller, but not your operator.";
const FAKE = "✗ A fake. Don't open it, don't pay.";
const NO_LINK = "There's no link in that.";

test.each<[text: string, head: string, line: string]>([
  [
    "https://www.base.be/en/prepaid-cards/topup.html",
    OFFICIAL,
    "• www.base.be is an official address of BASE.",
  ],
  ["base.be", OFFICIAL, "base.be is an official address of BASE."],
  ["BASE.BE", OFFICIAL, "base.be is an official address of BASE."],
  ["HTTPS://WWW.PROXIMUS.BE/PREPAID", OFFICIAL, "www.proximus.be is an official address of Proximus."],
  ["www.base.be.", OFFICIAL, "www.base.be is an official address of BASE."],
  ["www.proximus.be!!!", OFFICIAL, "www.proximus.be is an official address of Proximus."],
  ["(https://www.orange.be/nl)", OFFICIAL, "www.orange.be is an official address of Orange."],
  ["请去www.base.be看看", OFFICIAL, "www.base.be is an official address of BASE."],
  ["pro\u200Bximus.be", OFFICIAL, "proximus.be is an official address of Proximus."],
  ["ｗｗｗ．ｂａｓｅ．ｂｅ", OFFICIAL, "www.base.be is an official address of BASE."],
  ["support.mobilevikings.be/hc/en-us", OFFICIAL, "an official address of Mobile Vikings."],
  ["https://www.bipt.be/consumers/prepaid-cards", OFFICIAL, "an official address of BIPT."],
  ["http://base.be", OFFICIAL, "The link is http, not https"],
  ["is https://www.proximus.be/pay real?", OFFICIAL, "an official address of Proximus."],
  ["https://www.base.be@evil.com", FAKE, "evil.com pretends to be BASE: the real address comes before an @"],
  ["https://www.base.be.evil.com", FAKE, "it starts like the real address"],
  ["https://base.be-topup.com", FAKE, "The real one is base.be."],
  ["https://bаse.be", UNLISTED, "xn--bse-6cd.be has letters from another alphabet"],
  ["próximus.be", UNLISTED, "has letters from another alphabet"],
  ["proximus-herladen.com", UNLISTED, "A familiar name or logo proves nothing"],
  ["PROXIMUS-BE.COM", UNLISTED, "Official addresses of Proximus: proximus.be"],
  ["pr0ximus.be", UNLISTED, "pr0ximus.be is not on my list."],
  ["proximus.net", UNLISTED, "proximus.net is not on my list."],
  ["orangerecharge.com", UNLISTED, "Pay only in its app or on its own site"],
  ["recharge@proximus-be.com", UNLISTED, "proximus-be.com is not on my list."],
  ["https://evil.com/base", UNLISTED, "evil.com is not on my list."],
  ["recharge.com", RESELLER, "recharge.com belongs to Recharge.com, a reseller."],
  ["is ding.com safe?", RESELLER, "If it offers automatic top-ups, tap “Skip this step”."],
  ["https://www.herladen.com/be", RESELLER, "It's the same company as Recharge.com."],
  ["http://bitrefill.com", RESELLER, "The link is http, not https"],
  ["recharge-online.com", UNLISTED, "recharge-online.com is not on my list."],
  ["https://www.crdc.be/", OFFICIAL, "www.crdc.be is an official address of CRDC."],
  ["https://prd.base.be/fr", UNLISTED, "prd.base.be is not on my list."],
  ["https://中国移动.com", UNLISTED, "has letters from another alphabet"],
  ["https://proximus.com/en", UNLISTED, "proximus.com is a real company, but"],
  ["http://192.168.1.1/topup", UNLISTED, "192.168.1.1 is just a number"],
  ["https://base.be:8443/pay", UNLISTED, "base.be is written in a way no operator would write it."],
  ["https://evil.com@base.be", UNLISTED, "base.be is written in a way"],
  ["javascript:alert(1)//base.be", UNLISTED, "javascript:alert(1)//base.be is written in a way"],
  ["t.me/esim1088", UNLISTED, "@esim1088 leads to somebody's account in a chat app"],
  ["https://t.me/s/esim1088?start=1", UNLISTED, "@esim1088 leads to somebody's account in a chat app"],
  ["加@esim1088 8折充值", UNLISTED, "@esim1088 leads to somebody's account in a chat app"],
  ["https://wa.me/32471234567", UNLISTED, "wa.me leads to somebody's account in a chat app"],
  ["tg://resolve?domain=esim1088", UNLISTED, "leads to somebody's account in a chat app"],
  ["/check proximus-be.com", UNLISTED, "proximus-be.com is not on my list."],
  ["/check https://www.base.be", OFFICIAL, "an official address of BASE."],
  ["/check trip.com", OFFICIAL, "trip.com is an official address of Trip.com."],
  ["/check hello", "Is this link real?", NO_LINK],
])("%s", async (text, head, line) => {
  const traveller = await english();
  await traveller.sends(text);
  await traveller.sees(head);
  await traveller.sees(line);
});

describe("a message that another client sends", () => {
  test.each<[what: string, fields: Parameters<typeof postMessage>[2], sees: readonly string[]]>([
    [
      "forwarded with a link",
      { ...FORWARDED, text: "您的 BASE 卡即将停机，请点击 https://base-topup.com/pay 充值" },
      [UNLISTED, "base-topup.com is not on my list.", "Official addresses of BASE: base.be"],
    ],
    [
      "forwarded with an official link and words that would be an answer",
      { ...FORWARDED, text: "proximus.be 怎么充值" },
      [OFFICIAL, "proximus.be"],
    ],
    ["forwarded without a link", { ...FORWARDED, text: "BASE iPhone 两周" }, [NO_LINK]],
    [
      "forwarded, about cheap credit",
      { ...FORWARDED, text: "话费慢充 8折 三天到账" },
      ["Don't pay yet", "paid with stolen money"],
    ],
    [
      "forwarded, with a voucher code and a link",
      { ...FORWARDED, text: "code 123456789012345 at https://evil.com" },
      [UNLISTED, "Never send it to anybody"],
    ],
    ["a caption", { photo: [], caption: "scan or go to proximus-be.com" }, [UNLISTED, "proximus-be.com"]],
    [
      "a link behind words",
      {
        text: "Top up here: proximus.be",
        entities: [{ type: "text_link", offset: 13, length: 11, url: "https://evil.com/x" }],
      },
      [UNLISTED, "evil.com is not on my list. The text says proximus.be, but the link goes elsewhere."],
    ],
    [
      "a link behind the same words",
      {
        text: "www.proximus.be",
        entities: [{ type: "text_link", offset: 0, length: 15, url: "https://proximus.be/x" }],
      },
      [OFFICIAL],
    ],
    [
      "a link behind words in a caption",
      {
        photo: [],
        caption: "点这里",
        caption_entities: [{ type: "text_link", offset: 0, length: 3, url: "https://pr0ximus.be" }],
      },
      [UNLISTED, "pr0ximus.be is not on my list."],
    ],
    [
      "a button under a forwarded message",
      {
        ...FORWARDED,
        text: "充值请点",
        reply_markup: { inline_keyboard: [[{ text: "www.base.be", url: "https://base.be.pay-now.xyz" }]] },
      },
      [FAKE, "base.be.pay-now.xyz pretends to be BASE", "The text says base.be"],
    ],
    [
      "a preview of another page",
      { text: "look", link_preview_options: { url: "https://evil.com" } },
      [UNLISTED, "evil.com"],
    ],
  ])("%s", async (_what, fields, seen) => {
    const traveller = await english();
    await postMessage(stage, traveller, fields);
    for (const each of seen) await traveller.sees(each);
  });

  it("a forwarded picture without words is answered as any picture", async () => {
    const traveller = await english();
    await postMessage(stage, traveller, { ...FORWARDED, photo: [] });
    await traveller.sees("I can't use photos");
  });
});

describe("several links", () => {
  it("a reseller beside a stranger is not what to speak of first", async () => {
    const traveller = await english();
    await traveller.sends("recharge.com or evil.com or base.be");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "✗ Not on the official list. Don't pay there.

      • evil.com is not on my list.
      • recharge.com belongs to Recharge.com, a reseller. It costs more: a service fee comes on top. Only unused codes are refunded. On your bank statement: Topup BV, Recharge BV, Rapido.
      • base.be is an official address of BASE.

      A familiar name or logo proves nothing: anybody can get an address that looks like your operator's. Pay only in its app or on its own site, and type that address yourself.

      Official addresses of BASE: base.be

      Never send voucher codes, text-message codes, passwords or card numbers to anybody, not even me.
      [base.be]
      [🆘 I already paid]
      [🏠 Start] [🌐 中文]"
    `);
  });

  it("a reseller alone is named as what it is, and help with what it sent is one tap away", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("ding.com");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "是真的代充网站，但不是你的运营商。

      • ding.com 是代充网站 Ding 的。问你要不要自动充值，点“Skip this step”。（🟡 官方旧页面，2021 年）

      先试运营商自己的网站。要在这里付，先输号码，看到你的运营商、金额和手续费再付。充错号码一般退不了。

      充值码、验证码、密码、银行卡号，不要发给任何人，也不要发给我。
      [❗ 没到账？]
      [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("❗ 没到账？");
    await traveller.sees("先别再付钱");
  });

  it("are judged one by one, the worst first", async () => {
    const traveller = await english();
    await traveller.sends("www.base.be, evil.com, @esim1088 or proximus.be.pay.com");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "✗ A fake. Don't open it, don't pay.

      • proximus.be.pay.com pretends to be Proximus: it starts like the real address, then goes on to another. The real one is proximus.be.
      • evil.com is not on my list.
      • @esim1088 leads to somebody's account in a chat app, not to an operator's website.
      • www.base.be is an official address of BASE.

      To top up, type the real address yourself.

      Never send voucher codes, text-message codes, passwords or card numbers to anybody, not even me.
      [proximus.be]
      [🆘 I already paid]
      [🏠 Start] [🌐 中文]"
    `);
  });

  it("a hundred: five are shown, and the fake behind all the others is found", async () => {
    const traveller = await english();
    const many = Array.from({ length: 99 }, (_, index) => `shop${index}.com`);
    await traveller.sends([...many, "proximus.be.pay.com"].join(" "));
    await traveller.sees(FAKE);
    await traveller.sees("… and 95 more links.");
  });

  it("the longest names there can be fit into one message", async () => {
    const traveller = await english();
    const label = "a".repeat(60);
    await traveller.sends(
      Array.from({ length: 9 }, (_, index) => `https://${label}.${label}.${label}.b${index}.com`).join(" "),
    );
    await traveller.sees("… and 4 more links.");
  });

  it("a text of 5,000 characters comes as two messages: each is judged", async () => {
    const traveller = await english();
    const text = "充值 ".repeat(1660);
    await traveller.sends(`${text.slice(0, 4076)} proximus-be.com`);
    await traveller.sees(UNLISTED);
    await traveller.sends(`${text.slice(4076)} base.be is this real?`);
    await traveller.sees(OFFICIAL);
  });
});

describe("what is said of a link", () => {
  it("never becomes a link itself, and nothing is called safe", async () => {
    const traveller = await english();
    await traveller.sends("proximus-be.com and evil.com <b>&amp; www.base.be");
    const answer = (await traveller.messages()).at(-1);
    const links = answer?.entities?.filter(({ type }) => type === "url" || type === "text_link");
    expect(links).toEqual([]);
    expect(answer?.text).not.toMatch(/\bsafe\b|安全/iu);
    expect(answer?.reply_to_message?.text).toContain("proximus-be.com");
  });

  it("we and the person behind us are no strangers", async () => {
    const traveller = await english();
    await traveller.sends("@local_guide_bot https://t.me/local_guide_bot?start=zh @a_person");
    expect(await traveller.screen()).not.toContain("chat app");
  });

  it("words that ask for the way are answered with the way", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("proximus.be 怎么充值");
    await traveller.sees("Proximus");
    expect(await traveller.screen()).not.toContain("官方域名");
    await traveller.sends("Trip.com eSIM 怎么充值");
    expect(await traveller.screen()).not.toContain("官方域名");
  });

  it("an operator's own address can answer whose card it is", async () => {
    const traveller = await english();
    await traveller.does("start", { payload: "till" });
    await traveller.sends("proximus.be");
    await traveller.sees("Een herlaadticket van Proximus");
  });

  it("an open question stays open", async () => {
    const traveller = await english();
    await traveller.sends("/start");
    await traveller.sends("https://evil.com");
    await traveller.sees(UNLISTED);
    await traveller.sends("1");
    await traveller.sees("✓ Up to 2 weeks");
  });

  it("is said in the other language too, of the same message, tapped twice", async () => {
    const traveller = await english();
    await traveller.sends("https://www.base.be@evil.com");
    await traveller.taps("🌐 中文");
    await traveller.sees("evil.com 冒充 BASE：真网址写在 @ 前面");
    await traveller.taps("🌐 English");
    await traveller.sees("evil.com pretends to be BASE");
  });
});

describe("the room", () => {
  it("explains itself, waits, and judges what comes", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/check");
    await traveller.sees("这个链接是真的吗？");
    await traveller.sends("ggg 看看这个");
    await traveller.sees("这里面没有链接");
    await traveller.sends("proximus-be.com");
    await traveller.sees("✗ 不在官方名单里");
    await traveller.taps("🆘 我已经付了钱");
    await traveller.sees("078 170 170");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "已经付了钱，或者给了信息？

      1. 马上打给银行或 Card Stop：078 170 170，在国外打 +32 78 170 170。也许还能拦下来。
      2. 去当地警察局报案，带上银行流水和截图。
      3. 把那条消息转发到 suspicious@safeonweb.be。
      4. 给了充值码、账户密码？马上告诉运营商客服。

      别再付钱了，说能帮你追回来的人也别信。

      依据
      • safeonweb.be、2（🟡 官方页面，没写日期）
      [复制 078 170 170]
      [复制 +32 78 170 170]
      [复制 suspicious@safeonweb.be]
      [❗ 没到账？]
      [🏠 首页] [🌐 English]"
    `);
  });

  it("stands under /help and behind a deep link, and knows the real address of an operator", async () => {
    const traveller = await english();
    await traveller.sends("/help");
    await traveller.taps("🔗 Is a link real?");
    await traveller.sees("forward the whole message");
    await traveller.does("start", { payload: "check_base_zh" });
    await traveller.sees("BASE 的官方域名：base.be");
    await traveller.sends("/check");
    await traveller.sends("Proximus");
    await traveller.sees("Proximus 的官方域名：proximus.be");
  });

  it.each([
    ["zh-hans", "群里有人8折代充话费，靠谱吗", "先别付钱"],
    ["zh-hans", "有人找我要验证码", "先别付钱"],
    ["en", "a stranger offers top-ups at 80% off", "Don't pay yet"],
  ])("in %s, %s: the warning", async (language_code, text, expected) => {
    const traveller = await stage.traveller({ language_code });
    await traveller.sends(text);
    await traveller.sees(expected);
    await traveller.taps(language_code === "en" ? "🌐 中文" : "🌐 English");
    await traveller.sees(language_code === "en" ? "先别付钱" : "Don't pay yet");
  });

  it("after /delete and a restart its buttons still work", async () => {
    const traveller = await english();
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.sends("https://base-topup.com");
    await traveller.sends("/delete");
    await traveller.taps("Yes, delete it all");
    await stage.stopBot();
    await stage.startBot();
    const outcome = (await traveller.messages()).find(({ text }) => text?.includes("base-topup.com is not"));
    await traveller.tapsAt(outcome?.message_id ?? 0, [1, 0]);
    await traveller.sees("Card Stop");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("BASE prepaid: top up now");
  });
});

it("in a group nothing is judged, and a mention leads to a private chat", async () => {
  const traveller = await english();
  const { id } = await stage.ask<{ id: number }>("POST", "/groups", { title: "x", members: [traveller.id] });
  const answers = async () =>
    (await stage.ask<{ messages: Seen[] }>("GET", `/people/${traveller.id}/chat?chat=${id}`)).messages.filter(
      ({ from }) => from?.is_bot,
    );
  await traveller.does("send", { text: "https://proximus-be.com", chat: id });
  expect(await answers()).toEqual([]);
  await traveller.does("send", { text: "/check https://proximus-be.com", chat: id });
  expect((await answers()).map(({ text }) => text)).toEqual([
    "Let's talk in private, so nobody else sees your answers. Tap below.",
  ]);
});
