import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copiesOf, linkOf, mainOf, newestOf, started } from "../../support/holder.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Somebody who has come to a card by a deep link. */
async function cardOf(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("start", { payload });
  return traveller;
}

/** How many messages the bot has sent. */
async function answersTo(traveller: Traveller): Promise<number> {
  return (await traveller.messages()).filter(({ out }) => !out).length;
}

async function taps(traveller: Traveller, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await traveller.taps(label);
}

describe("stories", () => {
  it("a tourist with a Proximus card and cash is sent to a shop, and told what to say there", async () => {
    const traveller = await cardOf("proximus_iphone_weeks");
    await taps(traveller, "💳 How I can pay", "Cash");
    await traveller.sees(/^🟡 Proximus prepaid: with cash\n1 Buy a voucher: Press Shop/);
    await traveller.sees("Une recharge Proximus de 15 euros");
    expect(await mainOf(traveller)).toBe("🧾 At the till");
    await traveller.taps("🧾 At the till");
    await traveller.sees("Een herlaadticket van Proximus van 15 euro");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("with cash");
    await taps(traveller, "💳 How I can pay", "Anything, show all");
    await traveller.sees(/^🟡 Proximus prepaid: top up now\n1 .*proximus\.be/u);
  });

  it("a student with a voucher in hand copies the text and its number, byte for byte", async () => {
    const traveller = await cardOf("base_android_long_zh");
    await taps(traveller, "💳 换付款方式", "有充值码");
    await traveller.sees("1914");
    expect(await copiesOf(traveller)).toEqual(expect.arrayContaining(["TOPUP "]));
    expect(await mainOf(traveller)).toBe("复制 TOPUP");
  });

  it("who runs out of internet in the middle gets the ways that need none, and the others back", async () => {
    const traveller = await cardOf("orange_android_months");
    expect(await linkOf(traveller, "Open orange.be")).toContain("orange.be");
    await taps(traveller, "⋯ More", "📵 Without internet");
    await traveller.sees(/^.*Orange prepaid: works without internet\n1 Buy a voucher/);
    await taps(traveller, "⋯ More", "📶 I have internet");
    await traveller.sees(/^.*Orange prepaid: top up now\n1 /);
    expect(await answersTo(traveller)).toBe(1);
  });

  it("a Telenet customer finds out under the bill that the card is another's, and tops that up", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await taps(traveller, "Longer", "iPhone", "Telenet");
    expect(await newestOf(traveller)).toMatch(/Telenet.*bill/i);
    await traveller.sends("my card is BASE");
    expect(await newestOf(traveller)).toContain("BASE prepaid: top up now");
  });

  it("the owner of a card that is gone is warned before anything else", async () => {
    const traveller = await cardOf("aldi-talk_iphone_weeks");
    await traveller.sees("ALDI Talk");
    expect(await newestOf(traveller)).not.toMatch(/Betalen|Choose an amount/);
  });
});

describe("on the way to a card", () => {
  it("someone who changes stay, device and language in the middle keeps the rest", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await taps(traveller, "两周以内", "iPhone", "◀ 返回", "◀ 返回", "更久，或长住", "🌐 English");
    await traveller.sees("✓ Longer\nWhat is the SIM in?");
    await taps(traveller, "Android", "◀ Back", "Android", "Orange");
    const card = await newestOf(traveller);
    expect(card).toContain("Google Play: MyOrange");
    expect(card).toContain("Long stay:");
  });

  it("an answer is changed in place, on the card itself, and the others stay", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await taps(traveller, "⋯ More", "Change answers", "Change: Up to 2 weeks");
    await traveller.sees("How long are you staying?");
    await traveller.taps("Longer");
    await traveller.sees("Long stay:");
    await traveller.sees("App Store: My BASE");
    await taps(traveller, "⋯ More", "Change answers", "Change: BASE", "Proximus");
    await traveller.sees(/Proximus prepaid: top up now[^]*App Store: Proximus\+[^]*Long stay:/);
    expect(await answersTo(traveller)).toBe(1);
  });

  it("someone who types everything comes to the card of whoever taps", async () => {
    const typing = await stage.traveller();
    for (const text of ["/start", "两周以内", "iPhone", "橙子"]) await typing.sends(text);
    const tapping = await stage.traveller();
    await tapping.sends("/start");
    await taps(tapping, "两周以内", "iPhone", "Orange");
    expect(await newestOf(typing)).toBe(await newestOf(tapping));
    expect(await newestOf(typing)).toContain("Orange 预付费卡：现在就充");
  });

  it("someone who says all of it in one sentence comes to the same card", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("BASE prepaid, iPhone, here for 10 days");
    expect(await newestOf(traveller)).toBe(await newestOf(await cardOf("base_iphone_weeks")));
  });

  it("who asks first is asked whose card it is, and answers that: by its number, or by not knowing", async () => {
    const [traveller, lost] = [await stage.traveller({ language_code: "en" }), await stage.traveller()];
    for (const text of ["How do I recharge?", "hm", "3"]) await traveller.sends(text);
    expect(await newestOf(traveller)).toContain("BASE prepaid: top up now");
    for (const text of ["怎么充值", "不知道"]) await lost.sends(text);
    expect(await newestOf(lost)).toContain("crdc.be");
  });

  it("who asks in the middle what they can pay with is asked whose card it is", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    for (const text of ["/start", "Up to 2 weeks", "which payment methods"]) await traveller.sends(text);
    expect(await newestOf(traveller)).toContain("✓ Up to 2 weeks\nWhich operator");
    await traveller.sends("BASE");
    expect(await newestOf(traveller)).toMatch(/BASE prepaid: top up now[^]*Short stay/);
  });

  it("who names the operator by a link may see the answer at once", async () => {
    const traveller = await cardOf("lycamobile");
    await traveller.sees("How long are you staying?");
    await traveller.taps("See the answer");
    expect(await newestOf(traveller)).toContain("Lycamobile prepaid");
  });
});

describe("a card", () => {
  it("is sent once, however often the last answer is tapped", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await taps(traveller, "两周以内", "iPhone");
    const id = (await traveller.messages()).findLast(({ out }) => !out)?.message_id ?? 0;
    // The keyboard is still there when the second tap comes.
    stage.telegram.faults.call({ method: "editMessageText", slow: 300 });
    await Promise.all([
      traveller.tapsAt(id, [1, 0]),
      traveller.tapsAt(id, [1, 0]),
      traveller.tapsAt(id, [1, 0]),
    ]);
    expect(await traveller.messages()).toHaveLength(3);
  });

  it("speaks the other language in place, by way of More, and comes back to the same card", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await taps(traveller, "⋯ More", "🌐 中文");
    await traveller.sees("BASE：还要什么？");
    await traveller.taps("◀ 回到答案");
    await traveller.sees("BASE 预付费卡：现在就充");
    await taps(traveller, "⋯ 更多", "🌐 English", "◀ Back to answer");
    await traveller.sees("BASE prepaid: top up now");
    expect(await answersTo(traveller)).toBe(1);
  });

  it.each([
    ["💳 How I can pay", "How can you pay?"],
    ["⋯ More", "BASE: what else do you need?"],
    ["❗ Not arrived?", "Don't pay again."],
    ["🧾 At the till", "Een herlaadticket van BASE"],
  ])("%s leads back to it", async (label, seen) => {
    const traveller = await cardOf("base_iphone_weeks");
    const card = await traveller.screen();
    await traveller.taps(label);
    await traveller.sees(seen);
    await traveller.taps("◀ Back to answer");
    expect(await traveller.screen()).toBe(card);
  });

  it.each([
    ["Other ways", "BASE: every way"],
    ["Amounts, validity", "€10"],
    ["🔎 Balance", "CONSULT"],
    ["Register the SIM", "BASE: Registering the SIM"],
    ["Leaving Belgium", "Your left-over credit"],
    ["Sources", "base.be"],
    ["Something's wrong", "BASE"],
    ["Change answers", "What do you want to change?"],
  ])("%s, behind More, leads back to it", async (label, seen) => {
    const traveller = await cardOf("base_iphone_weeks");
    const card = await traveller.screen();
    await taps(traveller, "⋯ More", label);
    await traveller.sees(seen);
    await traveller.taps("◀ Back to answer");
    expect(await traveller.screen()).toBe(card);
  });

  it("has every way behind More, in the order of what they can pay with", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await taps(traveller, "⋯ More", "Other ways");
    await traveller.sees(/^BASE: every way\n1 .*base\.be[^]*\n2 Cash: Press Shop[^]*KBC[^]*friend/);
    await traveller.taps("◀ Back to answer");
    await taps(traveller, "💳 How I can pay", "Cash", "⋯ More", "Other ways");
    await traveller.sees(/\n1 Buy a voucher/);
  });

  it("is handed on: whoever opens the link of Share comes to it", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await traveller.taps("⋯ More");
    const rows = (await traveller.messages()).at(-1)?.reply_markup?.inline_keyboard ?? [];
    const button = rows.flat().find(({ text }) => text === "Share");
    const shared = button !== undefined && "switch_inline_query_chosen_chat" in button && button;
    const payload = shared === false ? "" : (shared.switch_inline_query_chosen_chat.query ?? "");
    expect(await newestOf(await cardOf(payload))).toBe(await newestOf(await cardOf("base_iphone_weeks")));
  });

  it("works after a deploy and with nothing remembered", async () => {
    const traveller = await cardOf("base_iphone_weeks", "zh-hans");
    const card = await newestOf(traveller);
    const { message_id = 0 } = (await traveller.messages()).findLast(({ out }) => !out) ?? {};
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    await taps(traveller, "💳 换付款方式", "现金");
    await traveller.sees("BASE 预付费卡：用现金");
    await taps(traveller, "💳 换付款方式", "都行，看全部");
    expect((await traveller.messages()).find((each) => each.message_id === message_id)?.text).toBe(card);
  });
});

describe("whole, so that a change of text or fact is seen", () => {
  it.each([
    ["Proximus, any way to pay", { operator: "proximus", stay: "weeks", device: "iphone" }],
    [
      "Proximus, with Alipay",
      { operator: "proximus", stay: "weeks", device: "iphone", means: "alipay-wechat" },
    ],
    [
      "Lycamobile, without internet",
      { operator: "lycamobile", stay: "weeks", device: "android", offline: "yes" },
    ],
    ["BASE, a voucher in hand", { operator: "base", stay: "months", device: "iphone", means: "voucher" }],
    [
      "BASE, with a foreign card",
      { operator: "base", stay: "weeks", device: "iphone", means: "foreign-card" },
    ],
    ["Orange, in a hotspot", { operator: "orange", stay: "long", device: "router" }],
    ["Telenet, a bill", { operator: "telenet", stay: "long", device: "iphone" }],
    ["Airalo", { operator: "airalo", stay: "weeks", device: "iphone" }],
  ] as const)("%s", async (_situation, answers) => {
    for (const language of ["zh-hans", "en"] as const)
      expect(await (await started(stage, language, answers)).screen()).toMatchSnapshot(language);
  });
});
