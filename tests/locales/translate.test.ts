import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { I18n } from "@grammyjs/i18n";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Words } from "../../locales/messages.ts";
import { LOCALES, readLocale } from "../../scripts/locale.ts";
import { createTranslations, LANGUAGES } from "../../src/bot/translate.ts";

describe.each(LANGUAGES)("in %s", (language) => {
  it("every sentence is what the plugin makes of it, and none is missing", () => {
    const problems: string[] = [];
    const folder = fileURLToPath(LOCALES).replace(/\/$/, "");
    const { plain } = createTranslations(folder, (problem) => problems.push(problem))[language];
    const plugin = new I18n({ directory: folder, fluentBundleOptions: { useIsolating: false } });
    for (const [key, { variables }] of readLocale(language).sentences) {
      for (const fact of [1, 2, 21, "BASE"]) {
        const facts = Object.fromEntries([...variables].map((name) => [name, fact]));
        const said = plain(key as "bill-amount", facts as Words["bill-amount"]);
        expect({ [key]: said }).toEqual({ [key]: plugin.t(language, key, facts) });
      }
    }
    expect(problems).toEqual([]);
  });
});

it("a sentence that only English has is said in English, and told once", () => {
  const folder = mkdtempSync(join(tmpdir(), "locales-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [language, words] of [
    ["en", "thanks = You are welcome.\nbalance-title = Balance of { $operator }"],
    ["zh", "thanks = 不客气。"],
  ] as const) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, "words.ftl"), words);
  }
  const problems: string[] = [];
  const { zh } = createTranslations(folder, (problem) => problems.push(problem));
  expect(zh("thanks")).toBe("不客气。");
  expect(problems).toEqual([]);
  expect(zh("balance-title", { operator: "BASE" })).toBe("Balance of BASE");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("balance-title");
});
