import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import { inOrder, MOST_REMINDERS } from "../../domain/reminder.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { operatorOf } from "../knowledge.ts";
import { placePress } from "../callback-data.ts";
import { homeButton, languageButton, type Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { moment, tellCard } from "../telling-reminders.ts";
import { tellDate } from "../telling.ts";
import { remindersOf } from "./keeping.ts";
import { bareDetail, barePress, letterOf, ROOM } from "./press.ts";

/** All reminders, the next one first, each with a button that deletes it. `note` is said first. */
export function listScreen(ctx: Context, note?: string): Screen {
  const { say } = ctx;
  const reminders = inOrder(remindersOf(ctx));
  const lines = reminders.map(({ operator, kind, day, at }, index) => {
    const facts = {
      place: String(index + 1),
      operator: tellCard(say, operatorOf(ctx, { operator })),
      what: say.plain(`lapse-${kind}`),
      ...moment(say, day),
    };
    const remind = dayInBrussels(at);
    if (remind === day) return say("reminders-line-on-the-day", facts);
    return say("reminders-line", { ...facts, remind: tellDate(say, remind) });
  });
  const head =
    reminders.length === 0
      ? [say("reminders-none")]
      : [
          say("reminders-list", { count: String(reminders.length), most: String(MOST_REMINDERS) }),
          lines.join("\n"),
        ];
  const keyboard = new InlineKeyboard();
  for (const [index, { operator, kind }] of reminders.entries()) {
    if (index > 0 && index % A_ROW === 0) keyboard.row();
    keyboard.text(`🗑 ${index + 1}`, barePress("x", letterOf(kind), operator));
  }
  keyboard.row();
  addButtons(ctx, keyboard);
  keyboard.row();
  if (reminders.length > 0) keyboard.text(say.plain("button-reminders-none"), barePress("X"));
  homeButton(ctx, keyboard).add(languageButton(ctx, ROOM, bareDetail("l")));
  return { text: [...(note === undefined ? [] : [note]), ...head].join("\n\n"), keyboard };
}

const A_ROW = 7;

/** Asks once before all are deleted; the safe button comes first. */
export function deleteAllScreen(ctx: Context): Screen {
  const { say } = ctx;
  const keyboard = new InlineKeyboard()
    .text(say.plain("button-delete-no"), barePress("l"))
    .row()
    .text(say.plain("button-reminders-none-yes"), barePress("Y"))
    .danger()
    .row();
  return {
    text: say("reminders-delete-all", { count: String(remindersOf(ctx).length) }),
    keyboard: keyboard.add(languageButton(ctx, ROOM, bareDetail("X"))),
  };
}

/** For the card that they told us of, and for any other. */
function addButtons(ctx: Context, keyboard: InlineKeyboard): void {
  const trip = readTrip(ctx.record.trip);
  const operator = operatorOf(ctx, trip);
  if (operator !== undefined && operator.kind !== "signpost")
    keyboard.text(`➕ ${tellName(ctx.say, operator)}`, placePress(ROOM, trip, "o"));
  keyboard.text(ctx.say.plain("button-reminders-add"), barePress("p"));
}
