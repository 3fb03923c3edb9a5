import { afterAll, beforeAll, expect, it } from "vitest";
import { createEncryption } from "../../src/session/encryption.ts";
import { openSqlite } from "../../src/session/sqlite.ts";
import { createSessions } from "../../src/session/sessions.ts";
import { openStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SAID = ["两周以内", "安卓", "proximus"];

it.each([1, 2])("a deploy of another dialogue after %i answers shifts none of them", async (answers) => {
  const traveller = await stage.traveller();
  await traveller.sends("/start");
  for (const text of SAID.slice(0, answers)) await traveller.sends(text);
  await stage.stopBot();
  expect(await leaveDialogueOfAnotherVersion(traveller)).toBe(true);
  await stage.startBot();
  for (const text of SAID.slice(answers)) await traveller.sends(text);
  // What each answer brings: the operator's page, the app for this phone, how much for this stay.
  for (const line of ["打开 proximus.be", "Google Play", "短住"]) await traveller.sees(line);
});

/** What the bot finds after a deploy: a dialogue that an older version of the flow has left behind. */
async function leaveDialogueOfAnotherVersion({ id }: Traveller): Promise<boolean> {
  const sessions = createSessions(
    await openSqlite({ folder: stage.folder }),
    createEncryption(Buffer.alloc(32, 1)),
  );
  const visit = await sessions.begin(id, 1);
  if (visit.kind !== "open") return false;
  const { dialogue } = visit.transaction.session;
  if (dialogue !== undefined) (dialogue.state as { version: number[] }).version = [0, 999];
  await sessions.commit(visit.transaction);
  await sessions.close();
  return dialogue !== undefined;
}
