import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import { type Reminder } from "../../domain/reminder.ts";
import { type Trip, withOperator } from "../../domain/trip.ts";
import { cardPress } from "../card/buttons.ts";
import { bullets } from "../telling.ts";
import type { Context } from "../context.ts";
import { homeButton, languageButton, type Screen } from "../screen.ts";
import { tellCard, tellDeadline } from "../telling-reminders.ts";
import { bareDetail, barePress, packLapses, ROOM } from "./press.ts";

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
  homeButton(teller, keyboard).add(languageButton(teller, ROOM, bareDetail("m", lapses, id)));
  return { text: [[head, ...bullets(lines)].join("\n"), say("reminder-foot")].join("\n\n"), keyboard };
}
