import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { evidenceIn } from "../../src/catalog/fact.ts";

const reference = readCatalog();
const content = join(import.meta.dirname, "../../src/catalog");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it("every fact was seen by the day these files were written, and an official one in 2023 or later", () => {
  const facts = evidenceIn(reference);
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter(({ evidence }) => evidence.seen > "2026-11-20")).toEqual([]);
  expect(facts.filter(({ evidence: { trust, seen } }) => trust === "official" && seen < "2023")).toEqual([]);
});

it("no fact rests on a mirror host", () => {
  expect(
    evidenceIn(reference).filter(
      ({ evidence }) => evidence.source.includes("//prd.") || evidence.source.includes("www.prd."),
    ),
  ).toEqual([]);
});

it("whom to ask after the operator is known in every language", () => {
  const { ombudsman } = reference.authorities;
  expect(ombudsman.operatorFirst.value).toBe("yes");
  expect(ombudsman.phones.flatMap(({ languages }) => languages).toSorted()).toEqual(
    ombudsman.languages.value.toSorted(),
  );
});

it("a phrase file under another language's name is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  folders.push(folder);
  cpSync(content, folder, { recursive: true });
  writeFileSync(join(folder, "phrases/nl.json"), JSON.stringify({ ...reference.phrases.fr }));
  expect(() => readCatalog(folder)).toThrow('phrases/nl.json:\n  language: is "fr"');
});
