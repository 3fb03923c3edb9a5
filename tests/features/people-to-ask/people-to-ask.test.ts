import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Seen, Traveller } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ supportContact: "@a_person" });
});
afterAll(() => stage.close());

async function arrive(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code, first_name: "</b>" });
  await traveller.does("start", { payload });
  return traveller;
}

async function lastOf(traveller: Traveller): Promise<Seen | undefined> {
  return (await traveller.messages()).findLast(({ out }) => !out);
}

async function urls(traveller: Traveller): Promise<string[]> {
  const rows = (await lastOf(traveller))?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((button) => ("url" in button ? [button.url] : []));
}

describe("who can be talked to", () => {
  it("by deep link, in English: the operator, who runs the bot, the Ombudsman last", async () => {
    const traveller = await arrive("contact_mobile-vikings");
    // What is said of its age changes with the years.
    const screen = (await traveller.screen()).replaceAll(/[🟢🟡] [^)\n]*/gu, "(trust)");
    expect(screen).toMatchInlineSnapshot(`
      "Talk to a person
      I'm a bot, not an operator. I take no money and can't see your credit.

      The operator first: Mobile Vikings
      • Mobile Vikings SIM: 1976, free
      • Write to info@mobilevikings.be ((trust))

      Something wrong with this bot? “Message a person” reaches the people who run it. They're not the operator, can't see your credit, and never take money.

      The operator does nothing? The Ombudsman for Telecommunications comes last:
      • Only after you've asked the operator.
      • It's free.
      • Complain in writing.
      • Within 12 months of your first complaint to the operator.
      • Languages: Dutch, French, German, English
      • Questions? Call 02 223 09 09 (Dutch, English, German)
      • Questions? Call 02 223 06 06 (French)
      • How to complain: mediateurtelecom.be
      • (trust)
      [Copy 1976]
      [Copy info@mobilevikings.be]
      [mobilevikings.be] [Message a person]
      [📱 How to top up]
      [🏠 Start] [🌐 中文]"
    `);
    expect(await urls(traveller)).toEqual(["https://mobilevikings.be/", "https://t.me/a_person"]);
    await traveller.taps("🌐 中文");
    await traveller.sees("先找运营商：Mobile Vikings");
  });

  it("by /help, in Chinese: nobody has to name the operator, and who does gets its helpdesk", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/help");
    await traveller.taps("👤 找真人帮忙");
    await traveller.sees("先找运营商。话费和退款只有他们能处理。");
    await traveller.taps("选运营商");
    await traveller.sends("lyca mobile");
    await traveller.sees("先找运营商：Lycamobile");
    await traveller.sees("写邮件到 cs@lycamobile.be");
    await traveller.sends("/help");
    await traveller.taps("👤 找真人帮忙");
    await traveller.sees("先找运营商：Lycamobile");
  });

  it.each([
    ["en", "I want to talk to a human"],
    ["zh-hans", "转人工"],
  ])("by word, in %s: “%s”", async (language_code, text) => {
    const traveller = await stage.traveller({ language_code });
    await traveller.sends(text);
    await traveller.sees(/I'm a bot, not an operator|我是机器人，不是运营商/);
  });

  it("the operator always stands before the Ombudsman, and the card is one tap away", async () => {
    const traveller = await arrive("base_iphone_weeks");
    await traveller.does("start", { payload: "contact" });
    await traveller.sees(
      /The operator first: BASE[\s\S]*people who run it[\s\S]*Ombudsman for Telecommunications comes last/,
    );
    await traveller.taps("◀ Back to answer");
    await traveller.sees("BASE prepaid");
  });

  it("what is not known is said, with the operator's own site beside it", async () => {
    const traveller = await arrive("contact_scarlet");
    await traveller.sees("No phone number found");
    expect(await urls(traveller)).toContain("https://scarlet.be/");
  });

  it("old buttons work after /delete and a restart, twice as well as once", async () => {
    const traveller = await arrive("contact", "zh-hans");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    const [, screen] = await traveller.messages();
    const id = screen?.message_id ?? 0;
    await Promise.all([traveller.tapsAt(id, [0, 0]), traveller.tapsAt(id, [0, 0])]);
    await traveller.sees("你的 SIM 卡或 eSIM 是哪家的？");
    await traveller.taps("BASE");
    await traveller.sees("先找运营商：BASE");
  });

  it("in a group nothing is told", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "x",
      members: [traveller.id],
    });
    await traveller.does("send", { text: "@local_guide_bot a human please", chat: id });
    const path = `/people/${traveller.id}/chat?chat=${id}`;
    const { messages } = await stage.ask<{ messages: Seen[] }>("GET", path);
    expect(messages.at(-1)?.text).toContain("Let's talk in private");
  });
});

it("a bot that names no address sends nobody to one", async () => {
  const other = await openStage();
  try {
    const traveller = await other.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "contact" });
    const screen = await traveller.screen();
    expect(screen).toContain("I'm a bot");
    expect(screen).not.toContain("people who run it");
    expect(screen).not.toContain("[Message a person]");
  } finally {
    await other.close();
  }
});
