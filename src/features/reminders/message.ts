import { InlineKeyboard } from "grammy";
import { placePress } from "../../bot/callback-data.ts";
import { cardPress } from "../../bot/card-data.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { bareDetail, barePress, letterFor, packLapses, remindersOf, ROOM } from "./press.ts";
import { addInRows, languageButton, type Screen, withFooter } from "../../bot/screen.ts";
import type { Say } from "../../bot/translate.ts";
import { tellName } from "../../format/operator.ts";
import { bullets, ifKnown, tellDate } from "../../format/facts.ts";
import { brusselsInstant, type Day, dayInBrussels } from "../../day.ts";
import type { Operator } from "../../catalog/operator.ts";
import { inOrder, MOST_REMINDERS, type Reminder, type ReminderKind } from "./reminder.ts";
import { readTrip, type Trip, withOperator } from "../../guide/answers.ts";

/** What a reminder is told with: there may be no update to answer. */
export type Teller = Pick<Context, "say" | "language" | "knowledge" | "now">;

/**
 * One message with all that is due of one card. Its buttons carry what they are about, for by then nothing of it is
 * remembered. `trip` is what we know of the person, for the way to the card.
 */
export function reminderScreen(
  teller: Teller,
  trip: Trip,
  id: string,
  due: readonly Pick<Reminder, "kind" | "day">[],
): Screen {
  const { knowledge, now, say } = teller;
  const today = dayInBrussels(now);
  const operator = knowledge.catalog.operator(id);
  const inOrder = due.toSorted((one, other) => one.day.localeCompare(other.day));
  const lines = inOrder.map(({ kind, day }) => tellDeadline(say, kind, day, today));
  const head = say("reminder-head", { operator: tellCard(say, operator) });
  const lapses = packLapses(inOrder);
  const keyboard = new InlineKeyboard();
  if (due.some(({ kind }) => kind !== "identify-again"))
    keyboard.text(say.plain("button-topped-up"), barePress("a", lapses, id));
  if (due.some(({ kind }) => kind === "identify-again"))
    keyboard.text(say.plain("button-identified"), barePress("b", id));
  keyboard.row();
  if (operator !== undefined && operator.kind !== "signpost")
    keyboard.text(say.plain("button-top-up"), cardPress({ trip: withOperator(trip, id) })).row();
  keyboard.text(say.plain("button-tomorrow"), barePress("1", lapses, id));
  keyboard.text(say.plain("button-in-three-days"), barePress("3", lapses, id)).row();
  keyboard.text(say.plain("button-stop"), barePress("n", id));
  return {
    text: `${[head, ...bullets(lines)].join("\n")}\n\n${say("reminder-foot")}`,
    keyboard: withFooter(teller, keyboard, ROOM, bareDetail("m", lapses, id)),
  };
}

/** "The bundle ends on 20 December 2026.", as it stands on that day, before it and after. */
export function tellDeadline(say: Say, kind: ReminderKind, day: Day, today: Day): string {
  if (day === today) return say(`deadline-${kind}-today`);
  return say(day > today ? `deadline-${kind}` : `deadline-${kind}-past`, moment(say, day));
}

/** A day for a sentence: in words, and as the instant from which Telegram shows it as each person writes dates. */
export function moment(say: Say, day: Day): { date: string; unix: string } {
  return { date: tellDate(say, day), unix: String(brusselsInstant(day, NOON) / 1000) };
}

/** Plain: whose card it is. An answer that is no operator has no name to print. */
export function tellCard(say: Say, operator: Operator | undefined): string {
  return operator === undefined || operator.kind === "signpost"
    ? say.plain("reminders-your-card")
    : tellName(say, operator);
}

/** Almost everywhere on earth it is the same day then. */
const NOON = 12;

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
  const count = { count: String(reminders.length), most: String(MOST_REMINDERS) };
  const list =
    lines.length === 0 ? [say("reminders-none")] : [say("reminders-list", count), lines.join("\n")];
  const buttons = reminders.map(({ operator, kind }, index) =>
    InlineKeyboard.text(`🗑 ${index + 1}`, barePress("x", letterFor(kind), operator)),
  );
  const keyboard = addInRows(new InlineKeyboard(), buttons, A_ROW);
  // One more for the card that they told us of, and for any other.
  const trip = readTrip(ctx.record.trip);
  const operator = operatorOf(ctx, trip);
  if (operator !== undefined && operator.kind !== "signpost")
    keyboard.text(`➕ ${tellName(say, operator)}`, placePress(ROOM, trip, "o"));
  keyboard.text(say.plain("button-reminders-add"), barePress("p")).row();
  if (reminders.length > 0) keyboard.text(say.plain("button-reminders-none"), barePress("X"));
  return {
    text: [...ifKnown(note, String), ...list].join("\n\n"),
    keyboard: withFooter(ctx, keyboard, ROOM, bareDetail("l")),
  };
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
