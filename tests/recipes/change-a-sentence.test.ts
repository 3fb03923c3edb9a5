import { expect, it } from "vitest";
import { createTranslations } from "../../src/bot/translate.ts";
import { copyWith } from "./copy.ts";

// `npm run why -- base short iphone` says that the first line of the card is the message `card-title`.
const copy = copyWith(() => {
  copy.edit("locales/en/card.ftl", "\ncard-title = ", "\ncard-title = Good news! ");
});

it("the card says it", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start base_weeks_iphone");
  await traveller.sees(/^Good news! .* BASE/u);
});

it("forgotten: how a fact is spelt", () => {
  copy.edit("locales/en/card.ftl", "{ $operator }", "{ $oprator }");
  const { en } = createTranslations(copy.path("locales"), () => {});
  const facts = { light: "🟢", operator: "BASE", what: "now" };
  expect(() => en("card-title", facts)).toThrow("Unknown variable: $oprator");
});
