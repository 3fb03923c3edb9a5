import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packReport, packAnswers, press, unpackReport } from "../../../src/bot/callback-data.ts";
import { factReported, REPORT_PARTS, REPORT_REASONS } from "../../../src/features/report/fact-report.ts";
import { WAYS } from "../../../src/catalog/way.ts";
import { everythingKept } from "../../support/dump.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Seen, Traveller } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function cardOf(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code, first_name: "<b>Zoë</b>" });
  await traveller.does("start", { payload });
  return traveller;
}

/** What /metrics has counted. */
async function counted(): Promise<Record<string, number>> {
  const text = await (await fetch(`${stage.botUrl}/metrics`)).text();
  const lines = [...text.matchAll(/^bot_reports_total\{(.*)\} (\d+)$/gm)];
  return Object.fromEntries(lines.map(([, labels = "", count]) => [labels, Number(count)]));
}

async function lastOf(traveller: Traveller): Promise<Seen | undefined> {
  return (await traveller.messages()).findLast(({ out }) => !out);
}

describe("a report", () => {
  it("takes two taps at most, and leads back to the card, in Chinese", async () => {
    const traveller = await cardOf("base_iphone_weeks_zh");
    await traveller.taps("⋯ 更多");
    await traveller.taps("纠错");
    await traveller.sees("哪里不对？");
    await traveller.taps("查余额");
    await traveller.sees("[✅ 查余额]");
    await traveller.taps("代码或号码不对");
    expect(traveller.toast).toBe("谢谢，记下了。");
    await traveller.sees("改好之前，以运营商官网为准。");
    await traveller.taps("🌐 English");
    await traveller.sees("Thank you, noted.");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("BASE prepaid: top up now");
    expect(await counted()).toEqual({ 'operator="base",fact="balance",reason="wrong-code"': 1 });
  });

  it("needs no part, and a part that was tapped can be untapped, in English", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    for (const label of ["⋯ More", "Something's wrong", "How to pay", "✅ How to pay", "How to pay"])
      await traveller.taps(label);
    await traveller.taps("This no longer works");
    await traveller.taps("◀ Back to answer");
    const other = await cardOf("lycamobile_android_weeks");
    for (const label of ["⋯ More", "Something's wrong", "Other, or outdated"]) await other.taps(label);
    expect(await counted()).toMatchObject({
      'operator="base",fact="payment",reason="no-longer-works"': 1,
      'operator="lycamobile",fact="card",reason="something-else"': 1,
    });
  });

  it("is counted once for a message, however often it is tapped", async () => {
    const traveller = await cardOf("orange_iphone_weeks");
    await traveller.taps("⋯ More");
    await traveller.taps("Something's wrong");
    const id = (await lastOf(traveller))?.message_id ?? 0;
    // The buttons are still there when the next taps come.
    stage.telegram.faults.call({ method: "editMessageText", slow: 300 });
    await Promise.all([
      traveller.tapsAt(id, [4, 0]),
      traveller.tapsAt(id, [4, 0]),
      traveller.tapsAt(id, [3, 0]),
    ]);
    const counts = Object.entries(await counted()).filter(([labels]) => labels.includes('"orange"'));
    expect(counts.map(([, count]) => count)).toEqual([1]);
  });

  it("works from an old button with nothing remembered", async () => {
    const traveller = await cardOf("base_iphone_weeks", "zh-hans");
    await traveller.taps("⋯ 更多");
    await traveller.taps("纠错");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    await traveller.taps("价格或金额不对");
    expect(await counted()).toEqual({ 'operator="base",fact="card",reason="wrong-amount"': 1 });
    await stage.stopBot();
    expect(everythingKept(stage)).not.toContain("wrong-amount");
    await stage.startBot();
  });

  it("is no door: a deep link to it opens the front door", async () => {
    const traveller = await cardOf("report");
    await traveller.sees("How long are you staying?");
  });
});

describe("its letters", () => {
  it("say exactly what was told, and fit beside the longest name, in the button of the other language too", () => {
    const answers = packAnswers({
      stay: "weeks",
      device: "iphone",
      means: "cash",
      offline: "no",
      operator: "china-mobile-hong-kong",
    });
    for (const part of [...REPORT_PARTS, undefined])
      for (const reason of [...REPORT_REASONS, undefined])
        for (const route of [...WAYS, undefined]) {
          const told = {
            ...(part === undefined ? {} : { part }),
            ...(reason === undefined ? {} : { reason }),
            ...(route === undefined ? {} : { route }),
          };
          const packed = packReport(told);
          expect(unpackReport(packed)).toEqual(told);
          expect(Buffer.byteLength(`l:zh:${press("report", `${answers}/${packed}/d`)}`)).toBeLessThanOrEqual(
            64,
          );
          expect(factReported(told)).toMatch(
            /^(card|route(-[a-z-]+)?|payment|amounts|balance|contact|other)$/,
          );
        }
  });
});
