import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readDevices } from "../../src/content/devices.ts";
import { FAMILIES, ORIGINS } from "../../src/domain/device.ts";

const devices = readDevices();

it("every family and every origin is described once, in order", () => {
  expect(devices.families.map(({ id }) => id)).toEqual([...FAMILIES]);
  expect(devices.origins.map(({ id }) => id)).toEqual([...ORIGINS]);
});

describe.each(devices.brands)("$id", (brand) => {
  it("names no model of a line twice, whatever the spacing", () => {
    for (const { models, also } of brand.lines) {
      const names = [...models.flatMap((model) => model.names), ...Object.keys(also ?? {})];
      const bare = names.map((name) => name.toLowerCase().replaceAll(/\s/gu, ""));
      expect(bare.filter((name, at) => bare.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("speaks of no model and no line that it does not have", () => {
    for (const { line, models } of brand.regions ?? []) {
      const own = brand.lines.find(({ name }) => name === line);
      expect(own?.name).toBe(line);
      const names = own?.models.flatMap((model) => model.names) ?? [];
      expect((models ?? []).filter((model) => !names.includes(model))).toEqual([]);
    }
    for (const { models, also } of brand.lines) {
      const names = new Set(models.flatMap((model) => model.names));
      expect(Object.values(also ?? {}).filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it("says one thing only of a model in a region", () => {
    const said = (brand.regions ?? []).flatMap(({ line, bought, models }) =>
      (models ?? ["all"]).map((model) => [line, bought, model].join("/")),
    );
    expect(new Set(said).size).toBe(said.length);
  });
});

it("no two brands, families or origins share a word", () => {
  const words = [
    ...devices.brands.flatMap((brand) => brand.words),
    ...devices.brands.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
    ...devices.families.flatMap((family) => family.words),
    ...devices.origins.flatMap((origin) => origin.words),
  ];
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

it("every word is written as text is read: small letters, no wide ones", () => {
  const words = devices.brands.flatMap((brand) =>
    brand.words.concat(brand.lines.flatMap((line) => line.words)),
  );
  for (const word of words) expect(word).toBe(word.normalize("NFKC").toLowerCase());
});

describe("a folder with a mistake", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  const brokenBy = (file: string, change: (text: string) => string) => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    folders.push(folder);
    cpSync(join(import.meta.dirname, "../../src/content"), folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
    return () => readDevices(folder);
  };

  it("names the file and the field", () => {
    const broken = brokenBy("devices/fairphone.json", (text) => text.replace('"yes"', '"maybe"'));
    expect(broken).toThrow(/devices\/fairphone\.json:[^]*esim\.value/u);
  });

  it("refuses an eSIM without a source", () => {
    const broken = brokenBy("devices/doro.json", (text) => text.replace(/"source": "[^"]*",/u, ""));
    expect(broken).toThrow(/devices\/doro\.json:[^]*esim\.source/u);
  });

  it("names a file that is no JSON, and one whose id is not its name", () => {
    expect(brokenBy("devices/doro.json", () => "{")).toThrow("devices/doro.json: cannot be read as JSON");
    expect(brokenBy("devices/doro.json", (text) => text.replace('"doro"', '"dora"'))).toThrow('id is "dora"');
  });
});
