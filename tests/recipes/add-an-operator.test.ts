import { expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { copyWith } from "./copy.ts";

const PAGE = { source: "https://sunny.example/en/top-up", seen: "2026-11-20", trust: "official" };
const SUNNY = {
  id: "sunny",
  kind: "brand",
  name: "Sunny Mobile",
  aliases: { zh: ["阳光卡"], en: ["sunny"], nl: ["zon"], fr: ["soleil"] },
  status: { value: "prepaid", ...PAGE },
  domains: [{ value: "sunny.example", ...PAGE }],
  ways: { website: { page: { value: "https://sunny.example/en/top-up", ...PAGE }, direct: true } },
};

const copy = copyWith(async () => {
  await copy.add("src/catalog/operators/sunny.json", JSON.stringify(SUNNY));
  copy.put("src/catalog/menu.json", '"digi"', '"sunny", ');
});

it("one file and one word in the menu: it can be tapped, typed, and has a card", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start sunny_weeks_iphone");
  await traveller.sees("Sunny Mobile prepaid");
  await traveller.sees("sunny.example");
  await traveller.sends("/start");
  for (const label of ["Up to 2 weeks", "iPhone", "Another one", "Sunny Mobile"]) await traveller.taps(label);
  await traveller.sees("✓ Up to 2 weeks, iPhone, Sunny Mobile");
  const other = await stage.traveller();
  await other.sends("阳光卡怎么充值");
  await other.sees("Sunny Mobile");
});

it("forgotten: the word in the menu, and a field that has no such value", async () => {
  copy.edit("src/catalog/menu.json", '"sunny", ', "");
  expect(() => readCatalog(copy.path("src/catalog"))).toThrow(
    "menu.json:\n  file: does not offer sunny: name it in one of common, travel-esim, other, placeholders",
  );
  await copy.add("src/catalog/operators/sunny.json", JSON.stringify({ ...SUNNY, kind: "shop" }));
  expect(() => readCatalog(copy.path("src/catalog"))).toThrow(
    'operators/sunny.json:\n  kind: Invalid option: expected one of "network"|"brand"',
  );
});
