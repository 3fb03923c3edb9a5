import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const unit = read("deploy/bot@.service");

/** The unit as it would be with the bot in this folder; systemd wants the program to be there. */
function unitHere(): string {
  const folder = mkdtempSync(join(tmpdir(), "unit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "bot@8081.service");
  const here = unit
    .replaceAll("/opt/bot/node_modules/.bin/node", process.execPath)
    .replaceAll("/opt/bot", ROOT);
  writeFileSync(file, here);
  return file;
}

describe("the systemd unit", () => {
  it("starts what `npm start` starts", () => {
    const [, command = ""] = /\.bin\/node (.+)$/m.exec(unit) ?? [];
    expect(read("package.json")).toContain(`&& node ${command.replaceAll("/opt/bot/", "")}",`);
  });

  it("starts the bot again at once, and however often", () => {
    for (const line of ["Restart=always", "RestartSec=100ms", "StartLimitIntervalSec=0"])
      expect(unit.split("\n")).toContain(line);
  });

  it.skipIf(lacks("systemd-analyze"))("is one that systemd understands wholly", () => {
    // What it does not understand it says on standard error, and goes on.
    const said = execFileSync("/bin/sh", ["-c", 'exec systemd-analyze verify "$0" 2>&1', unitHere()]);
    const about = String(said)
      .split("\n")
      .filter((line) => line.includes("bot@"));
    expect(about).toEqual([]);
  });

  it.skipIf(lacks("systemd-analyze"))("leaves little open, by systemd's own measure", () => {
    // It fails above 2.0, of 10.
    const said = execFileSync("systemd-analyze", [
      "security",
      "--offline=true",
      "--threshold=20",
      unitHere(),
    ]);
    expect(String(said)).toContain("Overall exposure level");
  });
});
