import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type * as payload from "../../src/bot/deep-link.ts";
import type * as opened from "../support/opened.ts";
import type * as pressing from "../support/presser.ts";
import { dataOf } from "../support/presser.ts";
import { rawButtons, rawLinks } from "../support/raw-strings.ts";
import type * as staging from "../support/stage.ts";
import type * as answersList from "../support/trips.ts";

/** A copy of the bot with one question more, and a word more in a list: put in before others, as the README says. */
const ADDED = [
  ["src/guide/answers.ts", '"weeks", "months"', '"days", '],
  ["src/guide/answers.ts", "  stay: z.enum", '  colour: z.enum(["red"]).exactOptional(),\n'],
  ["src/bot/callback-data.ts", "weeks: 0", "days: 3, "],
  ["src/bot/callback-data.ts", "  stay: [", '  colour: ["c", { red: 0 }],\n'],
  [
    "src/guide/questions.ts",
    '  { id: "stay"',
    '  { id: "colour", key: "colour", choices: () => ["red"] },\n',
  ],
  [
    "locales/en/guide.ftl",
    "stay-weeks",
    "colour-question = Which colour?\ncolour-red = Red\nstay-days = Days\n",
  ],
] as const;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let stage: staging.Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "question-"));
  for (const part of ["src", "locales", "package.json", "tests/support"])
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const [file, place, words] of ADDED) {
    const text = await readFile(join(folder, file), "utf8");
    if (!text.includes(place)) throw new Error(`${file} has no ${place} any more.`);
    await writeFile(join(folder, file), text.replace(place, words + place));
  }
  const { openStage } = await inCopy<typeof staging>("tests/support/stage.ts");
  stage = await openStage({ mode: "webhook" });
}, 60_000);
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

async function inCopy<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, file)).href)) as Module;
}

it("every older button and link tells what it told", async () => {
  const { openedBy } = await inCopy<typeof opened>("tests/support/opened.ts");
  const { readPayload } = await inCopy<typeof payload>("src/bot/deep-link.ts");
  const { catalog } = await inCopy<typeof answersList>("tests/support/trips.ts");
  for (const { raw, feature, language, target, answers, place } of rawButtons)
    expect([raw, openedBy(raw)]).toEqual([raw, { feature, language, target, answers, place }]);
  for (const { raw, answers } of rawLinks) expect([raw, readPayload(raw, catalog)]).toEqual([raw, answers]);
});

it.each(["1:guide:00-------base", "g:s0d0o=base"])(
  "%s keeps its answers and leads to the new question, then to the card",
  async (raw) => {
    const { Presser } = await inCopy<typeof pressing>("tests/support/presser.ts");
    const presser = new Presser(stage, "en");
    const asked = await presser.press(raw);
    expect(asked.text).toContain("Up to 2 weeks, iPhone, BASE");
    expect(asked.text).toContain("Which colour?");
    expect(dataOf(asked.buttons)).toContain("g:c0s0d0o=base");
    const card = await presser.press("g:c0s0d0o=base");
    expect(dataOf(card.buttons)).toContain("c:c0s0d0o=base/p");
  },
);
