import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type * as translating from "../../src/bot/translate.ts";
import { copyWith, ROOT } from "./copy.ts";

const copy = copyWith(() => {
  cpSync(join(ROOT, "locales/en"), copy.path("locales/fr"), { recursive: true });
  copy.edit("locales/fr/bot.ftl", "language-name = English", "language-name = Français");
  copy.edit("locales/fr/guide.ftl", "\nstay-question = ", "\nstay-question = Combien de temps ? ");
  copy.edit("locales/fr/guide.ftl", "\ndevice-question = ", "\nnot-translated-yet = ");
  copy.edit("src/bot/translate.ts", '["en", "zh"]', '["en", "zh", "fr"]');
});

it("one folder and one word: the language button becomes a list", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.taps("🌐 中文 · Français");
  await traveller.sees("Which language?\n[English] [中文] [Français]");
  await traveller.taps("Français");
  await traveller.sees("Combien de temps ?");
  await traveller.taps("🌐 English · 中文");
  await traveller.taps("中文");
  await traveller.sees("[🌐 English · Français]");
  await traveller.sends("/language");
  await traveller.sees("[English] [中文] [Français]");
});

it("who reads it is greeted in it, finds the commands in it, and reads English where a sentence is missing", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "fr-be" });
  await traveller.sends("/start");
  await traveller.sees("Combien de temps ?");
  await traveller.taps("Up to 2 weeks");
  await traveller.sees("What is the SIM in?");
  const menus = stage.telegram.log.of("setMyCommands").map(({ params }) => params["language_code"]);
  expect(menus).toContain("fr");
});

it("forgotten: the folder", async () => {
  const { createTranslations } = await copy.import<typeof translating>("src/bot/translate.ts");
  expect(() => createTranslations(join(ROOT, "locales"), () => {})).toThrow(
    'LANGUAGES in src/bot/translate.ts has "fr", but there is no folder locales/fr',
  );
});
