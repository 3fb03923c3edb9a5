import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkOf, mainOf, newestOf, started } from "../../support/holder.ts";
import { rendered } from "../../support/rendered.ts";
import { openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("no card yet", () => {
  it("in Chinese, two weeks: which shop, what to bring, what to say, what to ask, when one may leave", async () => {
    const li = await started(stage, "zh-hans", {
      operator: "no-card",
      stay: "weeks",
      device: "iphone",
      form: "sim",
    });
    for (const words of [
      "短住，买预付费卡",
      "BASE、Proximus、Orange 的门店",
      "护照原件",
      "没登记用不了",
      "Une carte SIM prépayée avec internet, s'il vous plaît.",
      "Een prepaid simkaart met internet, alstublieft.",
      "卡多少钱、有几 GB、用几天",
      "能打开网页才算办好",
      "没有电话可打",
    ])
      await li.sees(words);
    expect(await mainOf(li)).toBe("🗺 找门店");
    expect(await linkOf(li, "🗺 找门店")).toContain("Proximus");
  });

  it("in English, for good: prepaid now, a monthly plan later, with the same number", async () => {
    const emma = await started(stage, "en", {
      operator: "no-card",
      stay: "long",
      device: "android",
      form: "sim",
    });
    await emma.sees("prepaid first, a monthly plan later");
    await emma.sees("Bring your passport, not a copy");
    await emma.sees("abonnement");
    await emma.sees("[Mobile Vikings]");
    await emma.taps("BASE");
    await emma.sees("BASE prepaid");
  });

  it("each stay is told something else", () => {
    for (const language of ["zh", "en"] as const) {
      const texts = (["weeks", "months", "long"] as const).map(
        (stay) => rendered({ operator: "no-card", stay, device: "iphone", form: "sim" }, language).text,
      );
      expect(new Set(texts).size).toBe(3);
    }
  });

  it("how long they stay is asked under the answer, where nobody asked before", async () => {
    const { rows, text } = rendered({ operator: "no-card", device: "iphone", form: "sim" }, "zh");
    expect(text).toContain("护照原件");
    expect(text).toContain("待多久？");
    expect(rows[1]?.map(({ text: label }) => label)).toEqual(["两周以内", "三个月以内", "更久，或长住"]);
  });
});

describe("an eSIM instead", () => {
  it("is offered only with the look that shows whether the phone takes one", () => {
    const answers = { operator: "no-card", stay: "weeks", device: "iphone", form: "unknown" } as const;
    expect(rendered(answers, "zh").text).toContain("或旅行 eSIM：设置 › 通用 › 关于本机，有 EID 才能装");
    expect(rendered({ ...answers, device: "android" }, "en").text).toContain(
      "if you find an EID: dial *#06#",
    );
    expect(rendered({ ...answers, form: "sim" }, "zh").text).not.toContain("旅行 eSIM");
    expect(rendered({ ...answers, device: "router" }, "zh").text).not.toContain("旅行 eSIM");
  });

  it("a phone from mainland China: first the EID, then a SIM card or a seller", async () => {
    const li = await started(stage, "zh-hans", {
      operator: "no-card",
      stay: "weeks",
      device: "iphone",
      form: "esim",
      bought: "mainland",
    });
    await li.sees("先看手机能不能装 eSIM");
    await li.sees("国行机多半没有");
    await li.taps("没有 EID");
    await li.sees("旅行 eSIM 装不了，别买");
    await li.sees("护照原件");
    const emma = await started(stage, "en", {
      operator: "no-card",
      stay: "weeks",
      device: "iphone",
      form: "esim",
      bought: "mainland",
    });
    await emma.taps("It shows an EID");
    await emma.sees("get a travel eSIM");
    await emma.taps("Travel eSIM ▸");
    await emma.taps("Airalo");
    await emma.sees("Airalo");
  });

  it("where it was bought is asked of who wants an eSIM, and of nobody else", async () => {
    const li = await started(stage, "zh-hans", { operator: "no-card", stay: "weeks", device: "iphone" });
    await li.taps("eSIM");
    await li.sees("在哪里买的");
    const emma = await started(stage, "en", { operator: "no-card", stay: "weeks", device: "iphone" });
    await emma.taps("SIM card");
    expect(await newestOf(emma)).toContain("No card yet: for a short stay");
  });
});

it("who has Alipay alone brings cash", () => {
  const answers = {
    operator: "no-card",
    stay: "weeks",
    device: "iphone",
    form: "sim",
    means: "alipay-wechat",
  } as const;
  expect(rendered(answers, "zh").text).toContain("带上现金，支付宝 / 微信收不收先问一句");
  expect(rendered(answers, "en").text).toContain("bring cash; ask first if they take Alipay or WeChat");
});

it("a hotspot is tried out in the shop", () => {
  expect(rendered({ operator: "no-card", stay: "weeks", device: "router" }, "zh").text).toContain(
    "让店员插上卡试一下",
  );
});
