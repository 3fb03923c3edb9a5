import { expect, it } from "vitest";
import { copyWith } from "./copy.ts";

const copy = copyWith(() => {
  copy.edit("src/session/session.ts", "session: 90 * day", "session: 2 * day");
});

it("one number: the store forgets after it, and the privacy text says so by itself", async () => {
  const clock = { now: Date.now() };
  const stage = await copy.stage({ now: () => clock.now });
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.taps("Up to 2 weeks");
  const day = 24 * 60 * 60 * 1000;
  clock.now += 1.5 * day;
  await traveller.sends("/settings");
  await traveller.sees("Your answers: Up to 2 weeks");
  clock.now += 2 * day + 1;
  await traveller.sends("/settings");
  await traveller.sees("Your answers: none yet");
  await traveller.sends("/privacy");
  await traveller.sees(/\b2 days/u);
  expect(await traveller.screen()).not.toContain("90");
});
