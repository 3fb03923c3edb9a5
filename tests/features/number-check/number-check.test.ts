import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it.each([
  ["en", "0471 23 45 67", "In Belgium: 0471 23 45 67. From abroad: +32 471 23 45 67."],
  ["zh-hans", "我的号码是＋３２４７１２３４５６７", "在国外这样写：+32 471 23 45 67"],
  ["en", "0471 23 45 6", "it has 9 digits instead of 10"],
  ["zh-hans", "13812345678", "这是中国大陆的手机号"],
  ["en", "8932000000000000006", "The number of a SIM card"],
  ["zh-hans", "123456789012345", "不要发给任何人"],
  ["en", "BE68 5390 0754 7034", "Never send it to anybody"],
])("in %s, %s is told", async (language_code, text, expected) => {
  const traveller = await stage.traveller({ language_code });
  await traveller.sends(text);
  await traveller.sees(expected);
});

it("a number in the middle of the questions leaves the question open", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.sends("+32 471 23 45 67");
  await traveller.sees("it's only a hint");
  await traveller.sends("1");
  await traveller.sees("✓ Up to 2 weeks");
});

it("what must stay secret is not said back", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("my code is 1234 5678 9012 345");
  expect(await traveller.screen()).not.toMatch(/\d{3}/);
});
