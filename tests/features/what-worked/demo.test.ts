import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { createVoices, verdictOf } from "../../../src/advice/voices.ts";
import { readCatalog } from "../../../src/catalog/catalog.ts";
import { evidenceIn, type Fact } from "../../../src/catalog/fact.ts";
import { madeUpVoices } from "../../../src/features/what-worked/demo.ts";
import { openEmptyStage } from "../../support/stage.ts";

const TODAY = "2026-11-20";
const NOON = Date.parse(`${TODAY}T11:00:00Z`);
const madeUp = madeUpVoices(TODAY);
const voices = createVoices(madeUp, TODAY, true);
const { operator } = readCatalog();

it("is the same at every start, up to yesterday, and leaves no day of the window out", () => {
  expect(madeUpVoices(TODAY)).toEqual(madeUp);
  expect([madeUp.length, madeUp[0]?.[0], madeUp.at(-1)?.[0]]).toEqual([89, "2026-08-23", "2026-11-19"]);
  expect(madeUp.every(([, counts]) => Object.keys(counts).length > 0)).toBe(true);
});

it("speaks only of operators, ways and codes of the catalog", () => {
  const unknown = voices.all().filter(({ operator: id, way, code }) => {
    const found = operator(id);
    if (code !== undefined)
      return !evidenceIn(found).some(({ evidence }) => (evidence as Fact).value === code);
    return found?.ways[way as keyof typeof found.ways] === undefined;
  });
  expect(unknown).toEqual([]);
});

it("confirms some things, refuses some, and leaves some open", () => {
  const verdicts = voices.all().map((thing) => verdictOf(voices.about(thing.operator, thing)));
  expect(new Set(verdicts)).toEqual(new Set(["confirmed", "refused", undefined]));
});

it("shows on the screen, says that it is a demo, and is never kept", async () => {
  const admins: number[] = [];
  const stage = await openEmptyStage({ admins, now: () => NOON, madeUp });
  onTestFinished(() => stage.close());
  const admin = await stage.traveller({ language_code: "en" });
  admins.push(admin.id);
  await stage.startBot();
  const told = async () => {
    await admin.sends("/stats");
    return (await admin.messages()).at(-1)?.text?.split("\n") ?? [];
  };
  expect((await told()).slice(2, 6)).toEqual([
    "What people contradict",
    "Made up: this is a demo.",
    expect.stringMatching(/^BASE · website, Foreign Visa \/ Mastercard: \d+ of \d+ say no$/u),
    expect.stringMatching(/ say no$/u),
  ]);
  await admin.sends("/language");
  await admin.taps("中文");
  expect((await told()).slice(2, 4)).toEqual(["大家说不行的", "演示：数据是编的。"]);
  await stage.stopBot();
  using file = new DatabaseSync(join(stage.folder, "memory.db"), { readOnly: true });
  expect(file.prepare("SELECT count(*) AS rows FROM voices").get()).toEqual({ rows: 0 });
});
