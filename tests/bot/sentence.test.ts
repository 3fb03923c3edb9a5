import { afterAll, beforeAll, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it.each([
  ["zh-hans", "我是留学生，用iPhone 15，Proximus预付卡，怎么充值？", "Proximus 预付费卡：现在就充"],
  ["zh-hans", "来布鲁塞尔玩5天，base卡没流量了", "BASE 预付费卡：现在就充"],
  ["en", "I have an Orange SIM, how do I top up?", "Orange prepaid: top up now"],
  ["en", "how do I top up?", "Which operator is your SIM or eSIM from?"],
  ["zh-hans", "English please", "Which operator is your SIM or eSIM from?"],
  ["en", "BASE", "BASE prepaid: top up now"],
  ["zh-hans", "orange", "Orange 预付费卡：现在就充"],
  ["zh-hans", "我要删除我的数据", "删除你的全部数据？"],
  ["en", "delete my data", "Delete all your data?"],
  ["en", "are you a bot?", "I'm a bot, not an operator."],
  ["en", "orange juice is nice", "I only know Belgian phone top-ups"],
])("in %s: %s", async (language_code, text, expected) => {
  const traveller = await stage.traveller({ language_code });
  await traveller.sends(text);
  await traveller.sees(expected);
});

it("one sentence at the first question can answer them all", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.sends("Here for 10 days with an iPhone 15 and a BASE prepaid card, cash only");
  await traveller.sees("BASE prepaid: with cash");
});

it("after the card, words lead to its sides", async () => {
  const traveller = await stage.traveller();
  await traveller.does("start", { payload: "base_iphone_weeks" });
  await traveller.sends("充了钱没到账怎么办");
  await traveller.sees("先别再付钱");
  await traveller.sends("怎么查余额");
  await traveller.sees("BASE：查余额和号码");
});

it("the first sentence after the last tap is answered, though /start had waited for one", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  for (const label of ["Up to 2 weeks", "iPhone", "BASE"]) await traveller.taps(label);
  await traveller.sends("I paid but it did not arrive");
  await traveller.sees("Don't pay again");
});

it("words with nothing remembered ask for what is missing", async () => {
  const traveller = await stage.traveller();
  await traveller.sends("充了钱没到账怎么办");
  await traveller.sees("是怎么付的？");
});

it("a text of 4,000 characters is read or asked again, and breaks nothing", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.sends('<b>&"😀‏ '.repeat(400));
  await traveller.sees("Up to 2 weeks");
});
