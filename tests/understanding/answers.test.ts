import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { prepareUnderstanding, understand } from "../../src/understanding/understand.ts";

const knowledge = prepareUnderstanding(readCatalog());

function told(text: string): Answers {
  return understand(text, { knowledge, today: "2026-11-20" }).answers;
}

describe("how long they stay", () => {
  test.each<[string, Answers["stay"]]>([
    ["来布鲁塞尔玩五天，怎么充值", "weeks"],
    ["待两周而已", "weeks"],
    ["两个月的打工换宿", "months"],
    ["我在鲁汶读博士四年", "long"],
    ["在比利时待40天", "months"],
    ["后天就飞回上海了，卡里的钱怎么退", "weeks"],
    ["圣诞节后走", "months"],
    ["交换一学期", "long"],
    ["we are here for ten days", "weeks"],
    ["staying till March", "long"],
    ["I'm here for a semester", "long"],
    ["six weeks in Ghent for a project", "months"],
    ["we fly home on Thursday", "weeks"],
    ["I live in Antwerp", "long"],
    ["充了三天了还没到账", undefined],
    ["这个套餐30天有效吗", undefined],
    ["I waited two weeks for my credit", undefined],
    ["is the bundle valid for 30 days?", undefined],
    ["after a week in Spain my data is gone", undefined],
  ])("%s: %s", (text, stay) => {
    expect(told(text).stay).toBe(stay);
  });
});

describe("whose card it is", () => {
  test.each<[string, string | undefined]>([
    ["proximous card, how to top up", "proximus"],
    ["lyca mobille no credit", "lycamobile"],
    ["普罗克西姆斯的卡没钱了", "proximus"],
    ["我的橙子卡没流量了", "orange"],
    ["hey there, my Digi card is empty", "digi"],
    ["not Orange, it's Base, how do I recharge", "base"],
    ["switching from Orange to Base, how?", "orange"],
    ["Airalo or Holafly, which is cheaper?", undefined],
    ["not sure if it's Orange or Base", "dont-know"],
    ["我不知道我的卡是哪家的", "dont-know"],
    ["还没买卡，买哪种好", "no-card"],
    ["which sim should I buy", "no-card"],
    ["I ate an orange and a waffle", undefined],
    ["base camp is cold tonight", undefined],
    ["hey there", undefined],
    ["登山大本营 base 海拔多少", undefined],
  ])("%s: %s", (text, operator) => {
    expect(told(text).operator).toBe(operator);
  });
});

describe("what the SIM is in", () => {
  test.each<[string, Answers["device"]]>([
    ["my ipone has no data", "iphone"],
    ["华为手机怎么充值", "android"],
    ["苹果里怎么看余额", "iphone"],
    ["the sim is in a 4G box", "router"],
    ["随身wifi没流量了", "router"],
    ["my iPad ran out of data", "tablet"],
    ["I won a free iPhone they say, is it a scam", undefined],
    ["苹果派怎么做", undefined],
    ["王者荣耀充值没到", undefined],
  ])("%s: %s", (text, device) => {
    expect(told(text).device).toBe(device);
  });
});

describe("what they can pay with", () => {
  test.each<[string, Answers["means"]]>([
    ["只有现金，怎么充值", "cash"],
    ["can I pay by Payconiq or PayPal to top up", "bancontact+paypal"],
    ["支付宝和银联可以充值吗", "unionpay+alipay-wechat"],
    ["no cash, only my Revolut, how do I recharge", "foreign-card"],
    ["我买了充值券，怎么充", "voucher"],
    ["哪里能买到充值券", undefined],
    ["I need a student visa", undefined],
  ])("%s: %s", (text, means) => {
    expect(told(text).means).toBe(means);
  });
});

describe("the rest", () => {
  test.each<[string, Answers]>([
    ["预付费", { billing: "prepaid" }],
    ["I get a monthly bill", { billing: "bill" }],
    ["实体卡，不是esim", { form: "sim" }],
    ["国行手机", { bought: "mainland" }],
    ["现在没网", { offline: "yes" }],
    ["no internet, I am on the hotel wifi", {}],
  ])("%s", (text, answers) => {
    expect(told(text)).toMatchObject(answers);
    expect(told(text).offline).toBe(answers.offline);
  });
});
