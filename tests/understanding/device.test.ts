import { describe, expect, it, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { boughtIn, deviceIn, prepareDevices } from "../../src/understanding/device.ts";
import { simplified } from "../../src/understanding/simplified.ts";
import { sentenceOf } from "../../src/understanding/text.ts";

const { devices } = readCatalog();
const words = prepareDevices(devices);
const read = (text: string, expected = false) => deviceIn(sentenceOf(text), words, expected);

test.each([
  [
    "iphone",
    "iPhone XR,XR,iphone15promax,ｉＰｈｏｎｅ　１５,苹果手机15 Plus,iPhone SE 2020,国行iPhone 16,iPhone 15欧",
  ],
  ["iphone", "my iphone is from china,iPhone 15 and a MiFi,ipone 12,水果机"],
  [
    "android",
    "小米14,xiaomi 13T pro,13T Pro,mi 11,红米note12,华为P30 lite,P30 lite,HUAWEI Mate 60 Pro+,S23 Ultra",
  ],
  [
    "android",
    "三星s24+,galaxy z flip5,OPPO A54,Pixel 7a,一加 12,荣耀 Magic6 Pro,iqoo 12,真我GT Neo 5,moto g84,中兴",
  ],
  ["android", "Nothing Phone (2a),Sony Xperia 1 V,安卓手机,my android phone,i said huawei not honor"],
  ["tablet", "ipad,iPad Pro M4,苹果平板,华为平板,蘋果平板,平板电脑,galaxy tab s9"],
  ["router", "随身wifi,随身 WiFi 的卡,mifi,my MiFi router,华为随身wifi,pocket wifi"],
])("%s: %s", (device, texts) => {
  expect(texts.split(",").filter((text) => read(text) !== device)).toEqual([]);
});

test.each([
  ["", "我要充值", "base card, 15 euro", "nothing arrived", "in all honesty", "Google Fi", "Apple Pay"],
  [
    "a mate of mine",
    "I will watch a film",
    "mi casa",
    "5G 套餐",
    "Apple Watch Series 9",
    "手表",
    "苹果多少钱一斤",
  ],
])("%s, %s, %s, %s … name no device", (...texts) => {
  expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
});

it("a bare model is a device only where we asked for one", () => {
  expect([read("15 pro", true), read("苹果", true), read("15 pro")]).toEqual(["iphone", "iphone", undefined]);
});

test.each([
  ["国行", "mainland"],
  ["在国内买的", "mainland"],
  ["bought in China", "mainland"],
  ["港版", "hong-kong-macao"],
  ["澳門版", "hong-kong-macao"],
  ["欧版", "elsewhere"],
  ["韩版", "unknown"],
  ["hello", undefined],
])("%s was bought in %s", (text, bought) => {
  expect(boughtIn(sentenceOf(text), words, { isAboutDevice: true, expected: false })).toBe(bought);
});

describe("the words", () => {
  const all = [
    ...Object.values(devices.families).flatMap(({ brands = [], names = [], words: kinds = [] }) => [
      ...brands,
      ...names,
      ...kinds,
    ]),
    ...Object.values(devices.bought).flat(),
  ];

  it("are each there once", () => {
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it("are written as a sentence is read: small letters, simplified characters", () => {
    expect(all.filter((word) => word !== simplified(word.normalize("NFKC").toLowerCase()))).toEqual([]);
  });
});
