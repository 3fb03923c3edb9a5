import { describe, expect, it, test } from "vitest";
import { readDevices } from "../../src/content/devices.ts";
import { FAMILIES, ORIGINS, type Device, type Origin } from "../../src/domain/device.ts";
import { readDevice } from "../../src/domain/device-reading.ts";
import { appLimit, esimVerdict, ESIM_REASONS } from "../../src/domain/esim.ts";

const devices = readDevices();
const verdictOn = (text: string, bought?: Origin) => {
  const device = readDevice(text, devices);
  if (device === undefined) throw new Error(`no device in "${text}"`);
  return esimVerdict(device, bought ?? device.bought, devices);
};

const everyDevice: Device[] = [
  ...FAMILIES.map((family): Device => ({ family })),
  ...devices.brands.flatMap(({ id, lines }) =>
    lines.flatMap(({ name, family, models }) => [
      { family, brand: id },
      { family, brand: id, line: name },
      ...models.flatMap(({ names }) => names.map((model) => ({ family, brand: id, line: name, model }))),
    ]),
  ),
];

test.each<[string, Origin | undefined, string, string]>([
  ["iPhone 15", "europe", "yes", "model"],
  ["iPhone XR", "europe", "yes", "model"],
  ["iPhone 15", "elsewhere", "yes", "model"],
  ["iPhone X", "europe", "no", "model"],
  ["iPhone 8", "mainland-china", "no", "model"],
  ["iPhone SE", "europe", "check-eid", "model-unknown"],
  ["iPhone 15", undefined, "check-eid", "where-bought-unknown"],
  ["iPhone 15", "mainland-china", "check-eid", "mainland-china"],
  ["国行iPhone 16", undefined, "check-eid", "mainland-china"],
  ["iPhone Air", "mainland-china", "check-eid", "mainland-china-own-carriers"],
  ["iPhone 17e", "mainland-china", "check-eid", "mainland-china-own-carriers"],
  ["港版 iPhone 14", undefined, "check-eid", "hong-kong-macao"],
  ["iPhone 13 mini", "hong-kong-macao", "yes", "model"],
  ["iPhone 17 Pro", "hong-kong-macao", "yes", "model"],
  ["iPhone XS", "hong-kong-macao", "yes", "model"],
  ["iPhone XR", "hong-kong-macao", "check-eid", "hong-kong-macao"],
  ["iPhone 17e", "hong-kong-macao", "check-eid", "hong-kong-macao"],
  ["苹果", "europe", "check-eid", "model-unknown"],
  ["小米14", "europe", "yes", "model"],
  ["小米14", "mainland-china", "check-eid", "mainland-china"],
  ["小米14", "hong-kong-macao", "check-eid", "hong-kong-macao"],
  ["红米", "europe", "check-eid", "model-unknown"],
  ["华为P30 lite", "europe", "check-eid", "model-unknown"],
  ["华为P40", "europe", "yes", "model"],
  ["华为P40", "mainland-china", "check-eid", "mainland-china"],
  ["S23 Ultra", "europe", "yes", "model"],
  ["S23 Ultra", "korea", "check-eid", "korea"],
  ["S21 FE", "europe", "no", "model"],
  ["OnePlus 12", "europe", "check-eid", "model-varies"],
  ["Pixel 7a", "europe", "yes", "model"],
  ["Pixel 2", "europe", "no", "model"],
  ["doro", "europe", "no", "model"],
  ["iPad Pro M4", "europe", "check-eid", "family"],
  ["mifi", undefined, "check-eid", "family"],
  ["mifi", "mainland-china", "check-eid", "mainland-china"],
])("%s bought in %s: %s, because of the %s", (text, bought, verdict, because) => {
  expect(verdictOn(text, bought)).toMatchObject({ verdict, because });
});

describe("of every device that the files name", () => {
  it("none that was bought in mainland China is told that it has an eSIM", () => {
    const told = everyDevice.filter(
      (device) => esimVerdict(device, "mainland-china", devices).verdict === "yes",
    );
    expect(told).toEqual([]);
  });

  it("no iPhone 11 to 16 from Hong Kong or Macao is told so, but for the two small ones and the 16e", () => {
    const told = everyDevice
      .filter(({ line, model = "" }) => line === "iPhone" && /^1[1-6]/u.test(model))
      .filter((device) => esimVerdict(device, "hong-kong-macao", devices).verdict === "yes")
      .map(({ model }) => model);
    expect(told).toEqual(["12 mini", "13 mini", "16e"]);
  });

  it("none is told so while nobody knows where it was bought", () => {
    for (const device of everyDevice) expect(esimVerdict(device, undefined, devices).verdict).not.toBe("yes");
  });

  it("a yes or a no always has its fact, and every reason is used", () => {
    const reasons = new Set<string>();
    for (const device of everyDevice) {
      for (const bought of [undefined, ...ORIGINS]) {
        const { verdict, because, fact } = esimVerdict(device, bought, devices);
        reasons.add(because);
        expect(verdict === "check-eid" || fact !== undefined).toBe(true);
      }
    }
    expect([...reasons].toSorted()).toEqual([...ESIM_REASONS].toSorted());
  });
});

it("a phone without a place for a plastic card is named as such", () => {
  expect(verdictOn("iPhone 14", "united-states").noTray?.sure).toBe(true);
  expect(verdictOn("iPhone Air", "europe").noTray?.sure).toBe(true);
  expect(verdictOn("iPhone 17", "elsewhere").noTray?.sure).toBe(false);
  expect(verdictOn("iPhone 17", "europe").noTray).toBeUndefined();
  expect(verdictOn("Pixel 10", "united-states").noTray?.sure).toBe(true);
});

test.each<[string, Origin | undefined, string | undefined]>([
  ["iPhone 15", "mainland-china", "mainland-app-store"],
  ["iPhone 15", "europe", undefined],
  ["iPhone 15", undefined, undefined],
  ["小米14", "mainland-china", "no-google-play"],
  ["小米14", "europe", undefined],
  ["华为P40", "europe", "no-google-play"],
  ["华为", undefined, "no-google-play"],
])("the app store of a %s bought in %s is limited by %s", (text, bought, word) => {
  const device = readDevice(text, devices) ?? { family: "android" };
  expect(appLimit(device, bought, devices)?.word).toBe(word);
});
