import { expect, it } from "vitest";
import { copyWith } from "./copy.ts";

const copy = copyWith(() => {});
const why = (...words: string[]) => copy.prints("scripts/why.ts", ...words);

it("under each line of the card: its message, the line of code that said it, its facts with source and date", async () => {
  const [english, chinese] = await Promise.all([
    why("proximus", "short", "iphone"),
    why("zh", "10", "days", "mobile", "vikings", "paypal"),
  ]);
  expect(english).toMatch(
    /^🟡 Proximus prepaid: top up now\n[^←]*card-title {2}src\/features\/card\/top-up\.ts:\d+$/mu,
  );
  expect(english).toMatch(
    /tap Products › My Mobile.*\n +way-website-login {2}src\/features\/card\/ways\.ts:\d+/u,
  );
  expect(english).toMatch(
    /← operators\/proximus\.json ways\.website\.press: official-undated, 2022, https:\/\//u,
  );
  expect(chinese).toMatch(/Mobile Vikings 预付费卡：用 PayPal\n[^]*← belgium\.json resellers\.0\.page: /u);
  expect(chinese).not.toMatch(/<\d+>/u);
});

it("a word that it does not know, or no operator: one line that helps", async () => {
  const [unknown, nobody] = await Promise.all([why("proximus", "shrt"), why("short")]);
  expect(unknown).toMatch(
    /^"shrt" is none of these: an operator's id or name, "10 days", short, .*For example: npm run why/u,
  );
  expect(nobody).toMatch(/^Whose card\? Name an operator\./u);
});
