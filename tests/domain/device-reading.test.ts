import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { readDevices } from "../../src/content/devices.ts";
import { FAMILIES, nameOf, type Device } from "../../src/domain/device.ts";
import { readDevice, readOrigin } from "../../src/domain/device-reading.ts";

const devices = readDevices();

const iphone = (model: string): Device => ({ family: "iphone", brand: "apple", line: "iPhone", model });
const android = (brand: string, line: string, model: string): Device => ({
  family: "android",
  brand,
  line,
  model,
});

test.each<[string, Device]>([
  ["iPhone XR", iphone("XR")],
  ["iphone xs max", iphone("XS Max")],
  ["XR", iphone("XR")],
  ["iPhone 15", iphone("15")],
  ["iphone15promax", iphone("15 Pro Max")],
  ["iPhone-15-Pro", iphone("15 Pro")],
  ["ｉＰｈｏｎｅ　１５", iphone("15")],
  ["苹果15", iphone("15")],
  ["苹果手机15 Plus", iphone("15 Plus")],
  ["蘋果 14 pro", iphone("14 Pro")],
  ["苹果13mini", iphone("13 mini")],
  ["iPhone SE 2020", iphone("SE 2")],
  ["iPhone SE3", iphone("SE 3")],
  ["iPhone 16e", iphone("16e")],
  ["iphone air", iphone("Air")],
  ["iPhone X", iphone("X")],
  ["我是留学生，用iPhone 15，Proximus预付卡，怎么充值？", iphone("15")],
  ["国行iPhone 16", { ...iphone("16"), bought: "mainland-china" }],
  ["iPhone 13 国内买的", { ...iphone("13"), bought: "mainland-china" }],
  ["港版iphone 14", { ...iphone("14"), bought: "hong-kong-macao" }],
  ["澳门版苹果12", { ...iphone("12"), bought: "hong-kong-macao" }],
  ["美版 iPhone 14 Pro", { ...iphone("14 Pro"), bought: "united-states" }],
  ["a Chinese version iPhone 12", { ...iphone("12"), bought: "mainland-china" }],
  ["iphone", { family: "iphone", brand: "apple", line: "iPhone" }],
  ["苹果手机", { family: "iphone", brand: "apple", line: "iPhone" }],
  ["苹果", { family: "iphone", brand: "apple" }],
  ["iPhone 15欧", { family: "iphone", brand: "apple", line: "iPhone" }],
  ["iphone 10 days", { family: "iphone", brand: "apple", line: "iPhone" }],
  ["iPhone 150", { family: "iphone", brand: "apple", line: "iPhone" }],
  ["小米14", android("xiaomi", "Xiaomi", "14")],
  ["小米 14 Ultra", android("xiaomi", "Xiaomi", "14 Ultra")],
  ["xiaomi 13T pro", android("xiaomi", "Xiaomi", "13T Pro")],
  ["13T Pro", android("xiaomi", "Xiaomi", "13T Pro")],
  ["mi 11", android("xiaomi", "Xiaomi", "11")],
  ["小米14 Civi", { family: "android", brand: "xiaomi" }],
  ["小米 14天", { family: "android", brand: "xiaomi" }],
  ["红米", { family: "android", brand: "xiaomi", line: "Redmi" }],
  ["Redmi Note 13 Pro+", android("xiaomi", "Redmi", "Note 13 Pro+")],
  ["红米note12", android("xiaomi", "Redmi", "Note 12")],
  ["小米红米k70", android("xiaomi", "Redmi", "K70")],
  ["华为P30 lite", android("huawei", "Huawei", "P30 lite")],
  ["P30 lite", android("huawei", "Huawei", "P30 lite")],
  ["HUAWEI Mate 60 Pro+", android("huawei", "Huawei", "Mate 60 Pro+")],
  ["华为mate60pro plus", android("huawei", "Huawei", "Mate 60 Pro+")],
  ["华为 nova 9", android("huawei", "Huawei", "nova 9")],
  ["S23 Ultra", android("samsung", "Galaxy", "S23 Ultra")],
  ["三星s24+", android("samsung", "Galaxy", "S24+")],
  ["Samsung Galaxy S21 FE", android("samsung", "Galaxy", "S21 FE")],
  ["galaxy z flip5", android("samsung", "Galaxy", "Z Flip5")],
  ["Samsung A54", android("samsung", "Galaxy", "A54")],
  ["OPPO A54", android("oppo", "OPPO", "A54")],
  ["Pixel 7a", android("google", "Pixel", "7a")],
  ["谷歌Pixel 8 Pro", android("google", "Pixel", "8 Pro")],
  ["一加 12", android("oneplus", "OnePlus", "12")],
  ["荣耀 Magic6 Pro", android("honor", "Honor", "Magic6 Pro")],
  ["vivo X100", android("vivo", "vivo", "X100")],
  ["iqoo 12", android("vivo", "iQOO", "12")],
  ["真我GT Neo 5", android("realme", "realme", "GT Neo 5")],
  ["Nothing Phone (2a)", android("nothing", "Nothing Phone", "2a")],
  ["Sony Xperia 1 V", android("sony", "Xperia", "1 V")],
  ["moto g84", android("motorola", "moto", "G84")],
  ["中兴", { family: "android", brand: "zte" }],
  ["安卓手机", { family: "android" }],
  ["my android phone", { family: "android" }],
  ["ipad", { family: "tablet", brand: "apple", line: "iPad" }],
  ["iPad Pro M4", { family: "tablet", brand: "apple", line: "iPad", model: "Pro M4" }],
  ["苹果平板", { family: "tablet", brand: "apple", line: "iPad" }],
  ["华为平板", { family: "tablet", brand: "huawei" }],
  ["平板电脑", { family: "tablet" }],
  ["随身wifi", { family: "router" }],
  ["随身 WiFi 的卡", { family: "router" }],
  ["mifi", { family: "router" }],
  ["my MiFi router", { family: "router" }],
  ["华为随身wifi", { family: "router", brand: "huawei" }],
  ["Apple Watch Series 9", { family: "watch", brand: "apple", line: "Apple Watch", model: "Series 9" }],
  ["手表", { family: "watch" }],
  ["笔记本电脑", { family: "laptop" }],
  ["MacBook Air", { family: "laptop", brand: "apple", line: "MacBook" }],
  ["iPhone 15 and a MiFi", iphone("15")],
])("%s is read as %o", (text, device) => {
  expect(readDevice(text, devices)).toEqual(device);
});

test.each([
  "",
  "我要充值",
  "base card, 15 euro",
  "nothing arrived",
  "in all honesty",
  "Google Fi",
  "Apple Pay",
  "a mate of mine",
  "I will watch a film",
  "mi casa",
  "5G 套餐",
  "在比利时买的卡",
])("%s names no device", (text) => {
  expect(readDevice(text, devices)).toBeUndefined();
});

test.each([
  ["国行", "mainland-china"],
  ["在国内买的", "mainland-china"],
  ["港版", "hong-kong-macao"],
  ["欧版", "europe"],
  ["bought in China", "mainland-china"],
  ["在比利时买的卡", undefined],
  ["hello", undefined],
])("%s was bought in %s", (text, bought) => {
  expect(readOrigin(text, devices)).toBe(bought);
});

it("every model is found by its brand and name, in any case and without spaces", () => {
  for (const brand of devices.brands) {
    for (const line of brand.lines) {
      for (const name of line.models.flatMap(({ names }) => names)) {
        const word = line.words[0] ?? brand.words[0] ?? "";
        const wanted = { brand: brand.id, line: line.name, model: name };
        expect(readDevice(`${word} ${name}`, devices), `${word} ${name}`).toMatchObject(wanted);
        expect(readDevice(`我用${word}${name}手机`.toUpperCase(), devices), `${word}${name}`).toMatchObject(
          wanted,
        );
      }
    }
  }
});

it("a device has a name to show", () => {
  expect(nameOf(iphone("15 Pro"), devices)).toBe("iPhone 15 Pro");
  expect(nameOf({ family: "android", brand: "zte" }, devices)).toBe("ZTE");
  expect(nameOf({ family: "router" }, devices)).toBeUndefined();
});

it("no text makes it fail", () => {
  const parts = fc.constantFrom(
    "iPhone",
    "苹果",
    " ",
    "15",
    "Pro",
    "Max",
    "+",
    "(",
    "国行",
    "小米",
    "\u200B",
    "欧",
    "*",
    "S23",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(parts, { maxLength: 12 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const device = readDevice(typed, devices);
      expect(device === undefined || FAMILIES.includes(device.family)).toBe(true);
    }),
    { numRuns: 800 },
  );
});
