import { InlineKeyboard } from "grammy";
import { type Day, dayInBrussels, packDay } from "../../domain/day.ts";
import type { Deadline } from "../../domain/deadlines.ts";
import type { Operator } from "../../domain/operator.ts";
import { isSame, type Reminder, type ReminderKind, remindOf } from "../../domain/reminder.ts";
import type { Trip } from "../../domain/trip.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { packPlace, placePress } from "../place.ts";
import { homeButton, languageButton } from "../screen.ts";
import { tellDate } from "../telling.ts";
import { barePress, letterOf, ROOM } from "./press.ts";

/** The card that switches are about. */
export interface Switches {
  trip: Trip;
  operator: Operator;
  /** The day of the top-up. */
  since: Day;
}

/** A switch for each deadline, which says what it will do, so that a second tap on it does nothing more. */
export function switchesOf(
  ctx: Context,
  { trip, operator, since }: Switches,
  deadlines: readonly Deadline[],
  own: readonly Reminder[],
): InlineKeyboard {
  const { say } = ctx;
  const start = packDay(since);
  const keyboard = new InlineKeyboard();
  const label = (kind: ReminderKind, isOn: boolean, at: number): string =>
    `${isOn ? "☑" : "☐"} ${say.plain(`lapse-${kind}`)} · ${tellDate(say, dayInBrussels(at))}`;
  const offered = deadlines.filter(({ day }) => day > dayInBrussels(ctx.now));
  const open = offered.filter(({ kind, day }) => !own.some((each) => each.kind === kind && each.day === day));
  for (const deadline of offered) {
    const { kind } = deadline;
    const isOn = !open.includes(deadline);
    const { at } =
      (isOn ? own.find((each) => isSame(each, { operator: operator.id, kind })) : undefined) ??
      remindOf(operator.id, deadline, ctx.now);
    const place = [isOn ? "u" : "s", letterOf(kind), start, start];
    keyboard.text(label(kind, isOn, at), placePress(ROOM, trip, ...place)).row();
  }
  if (open.length > 1)
    keyboard
      .text(say.plain("button-remind-all"), placePress(ROOM, trip, "S", start))
      .primary()
      .row();
  for (const { kind, at } of own.filter(({ kind }) => kind === "own" || kind === "identify-again"))
    keyboard.text(label(kind, true, at), placePress(ROOM, trip, "u", letterOf(kind), start, start)).row();
  const others = [
    ...(operator.clocks.identifyAgain === undefined
      ? []
      : [InlineKeyboard.text(say.plain("button-identified-when"), placePress(ROOM, trip, "i", start))]),
    InlineKeyboard.text(say.plain("button-own-day"), placePress(ROOM, trip, "d", start)),
    ...(deadlines.length === 0
      ? []
      : [InlineKeyboard.text(say.plain("button-other-top-up"), placePress(ROOM, trip, "t"))]),
    InlineKeyboard.text(say.plain("button-reminders"), barePress("l")),
  ];
  for (const [index, button] of others.entries()) {
    keyboard.add(button);
    if (index % 2 === 1) keyboard.row();
  }
  keyboard
    .row()
    .add(...wayToCard(ctx, trip))
    .row();
  return homeButton(ctx, keyboard).add(languageButton(ctx, ROOM, packPlace(trip, "o", start)));
}
