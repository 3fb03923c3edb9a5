import { expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { copyWith } from "./copy.ts";

const EVIDENCE = '"source": "https://www.base.be/en/kiosk", "seen": "2026-11-20", "trust": "official"';
const LINE =
  "  kiosk: { places: [1, 1, 1, 1, 1, 1, 1, 1, 1], known: z.strictObject({ ...evidence, hall: printed }) },\n";

const copy = copyWith(() => {
  copy.put("src/catalog/way.ts", "  automatic: {", LINE);
  copy.put("locales/en/card.ftl", "way-name-app =", "way-kiosk = Kiosk in { $hall }: type your number\n");
  copy.put("locales/en/card.ftl", "way-name-app =", "way-name-kiosk = Kiosk\n");
  copy.put("locales/zh/card.ftl", "way-name-app =", "way-kiosk = { $hall }的自助机：输入号码\n");
  copy.put("locales/zh/card.ftl", "way-name-app =", "way-name-kiosk = 自助机\n");
  copy.edit(
    "src/catalog/operators/base.json",
    '"ways": {',
    `"ways": { "kiosk": { ${EVIDENCE}, "hall": "Gare du Nord" },`,
  );
});

it("one line in the table and its sentences: it is on the card of the operator that has it, and of no other", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start base_weeks_iphone");
  await traveller.sees("Kiosk in Gare du Nord: type your number");
  await traveller.sends("/start base_weeks_iphone_zh");
  await traveller.sees("Gare du Nord的自助机：输入号码");
  await traveller.sends("/start orange_weeks_iphone");
  expect(await traveller.screen()).not.toContain("自助机");
});

it("forgotten: the line in the table", () => {
  expect(() => readCatalog(copy.path("src/catalog"))).toThrow(
    'operators/base.json:\n  ways: Unrecognized key: "kiosk"',
  );
});
