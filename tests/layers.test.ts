import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";

// Who may import whom is held by the linter. A pattern that it does not understand would hold nothing, silently.

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "layers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["src/catalog/way.ts", "../bot/screen.ts"],
  ["src/catalog/way.ts", "../features/card/card.ts"],
  ["src/advice/ways.ts", "../bot/screen.ts"],
  ["src/advice/ways.ts", "../guide/screen.ts"],
  ["src/understanding/links.ts", "../features/link-check/links.ts"],
  ["src/format/facts.ts", "../features/card/card.ts"],
  ["src/format/facts.ts", "../bot/screen.ts"],
  ["src/features/balance/feature.ts", "../credit/feature.ts"],
  ["src/features/balance/feature.ts", "../../bot/bot.ts"],
  ["src/features/balance/feature.ts", "../../session/sqlite.ts"],
  ["src/bot/screen.ts", "../telegram/polling.ts"],
  ["src/bot/screen.ts", "ioredis"],
  ["src/session/redis.ts", "../bot/bot.ts"],
  ["src/session/redis.ts", "../monitoring/log.ts"],
  ["src/telegram/polling.ts", "../features/card/card.ts"],
  ["src/monitoring/log.ts", "../bot/bot.ts"],
  ["src/app.ts", "telegram-emulator"],
  ["packages/telegram-emulator/src/clock.ts", "../../../src/day.ts"],
])("%s may not import %s", (file, imported) => {
  copyFileSync(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `import { one } from "${imported}";\nexport const other = one;\n`);
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/oxlint"), [file], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toContain(`'${imported}' import is restricted`);
});
