import { expect, it } from "vitest";
import { reminderScreen } from "../../../src/features/reminders/message.ts";
import { packLapses, unpackLapses } from "../../../src/features/reminders/press.ts";
import { LANGUAGES } from "../../../src/bot/translate.ts";
import { deadlinesFor, REMINDER_KINDS } from "../../../src/features/reminders/reminder.ts";
import { knowledge } from "../../support/reminding.ts";
import { translations } from "../../support/told.ts";
import { catalog } from "../../support/trips.ts";

const TODAY = "2026-11-20";
const now = Date.parse("2026-11-20T11:00:00Z");

it.each(catalog.operators.map(({ id }) => id))("a reminder of %s has buttons that Telegram takes", (id) => {
  const clocks = catalog.operator(id)?.clocks ?? {};
  const due = [
    ...deadlinesFor({ toppedUp: TODAY, identified: TODAY }, clocks),
    { kind: "own", day: TODAY } as const,
  ];
  for (const language of LANGUAGES) {
    const teller = { t: translations[language], translations, language, knowledge, now };
    const { keyboard, text } = reminderScreen(teller, {}, id, due);
    const data = (keyboard?.inline_keyboard ?? [])
      .flat()
      .map((button) => ("callback_data" in button ? button.callback_data : ""));
    expect(data.filter((each) => each === "" || Buffer.byteLength(each) > 64)).toEqual([]);
    expect(text.length).toBeLessThan(900);
  }
});

it("what lapses goes on a button and comes back, and nothing else does", () => {
  const lapses = REMINDER_KINDS.map((kind) => ({ kind, day: TODAY }) as const);
  expect(unpackLapses(packLapses(lapses))).toEqual(lapses);
  expect(unpackLapses("zg15")).toEqual([]);
  expect(unpackLapses("bg1")).toEqual([]);
  expect(unpackLapses("")).toEqual([]);
});
