import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/bot/translate.ts";
import { play } from "./player.ts";
import { STORIES } from "./stories.ts";

/**
 * What people see, word for word. Each story is played over the production wiring and compared with its transcript in
 * `fixtures`. After a change that people should see, write the transcripts again and read the diff:
 *
 *     WRITE_TRANSCRIPTS=1 npx vitest run tests/transcripts
 */
const isWriting = Boolean(process.env["WRITE_TRANSCRIPTS"]);
const isCi = Boolean(process.env["CI"]) && process.env["CI"] !== "false";
if (isWriting && isCi) throw new Error("Transcripts are not written in CI.");

const FOLDER = fileURLToPath(new URL("fixtures", import.meta.url));
const names = Object.keys(STORIES);

describe.concurrent.each(LANGUAGES)("in %s", (language) => {
  it.each(Object.entries(STORIES))("%s", async (name, story) => {
    const path = `${FOLDER}/${name}.${language}.txt`;
    const played = await play(story, language);
    if (isWriting) return writeFileSync(path, played);
    if (!existsSync(path)) throw new Error(`There is no transcript ${name}.${language}.txt yet.`);
    expect(played).toBe(readFileSync(path, "utf8"));
  });
});

it("no transcript is left without a story", () => {
  const files = LANGUAGES.flatMap((language) => names.map((name) => `${name}.${language}.txt`));
  expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted());
});
