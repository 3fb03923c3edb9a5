import { InlineKeyboard } from "grammy";
import { dayInBrussels, packDay } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import {
  type Appointment,
  isSame,
  type Reminder,
  type ReminderKind,
  remindOf,
} from "../../domain/reminder.ts";
import type { Day } from "../../domain/day.ts";
import type { Trip } from "../../domain/trip.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { packPlace, placePress } from "../callback-data.ts";
import { languageButton } from "../screen.ts";
import { tellDateBriefly } from "../telling.ts";
import { letterOf, ROOM } from "./press.ts";

/** The card that switches are about. */
export interface Switches {
  trip: Trip;
  operator: Operator;
  /** The day of the top-up. */
  since: Day;
}

/** A switch for each day, which says what it will do, so that a second tap on it does nothing more. At most five rows. */
export function switchesOf(
  ctx: Context,
  { trip, operator, since }: Switches,
  appointments: readonly Appointment[],
  own: readonly Reminder[],
): InlineKeyboard {
  const { say } = ctx;
  const today = dayInBrussels(ctx.now);
  const start = packDay(since);
  const button = (kind: ReminderKind, isOn: boolean, at: number) => {
    const date = tellDateBriefly(say, dayInBrussels(at), today);
    const label = `${isOn ? "✅" : "🔔"} ${say.plain(`lapse-${kind}`)} ${date}`;
    return InlineKeyboard.text(label, placePress(ROOM, trip, isOn ? "u" : "s", letterOf(kind), start, start));
  };
  const offered = appointments.filter(({ day }) => day > today);
  const open = offered.filter(({ kind, day }) => !own.some((each) => each.kind === kind && each.day === day));
  const switches = [
    ...offered.map((appointment) => {
      const { kind } = appointment;
      const isOn = !open.includes(appointment);
      const kept = isOn ? own.find((each) => isSame(each, { operator: operator.id, kind })) : undefined;
      return button(kind, isOn, (kept ?? remindOf(operator.id, appointment, ctx.now)).at);
    }),
    ...own.filter(({ kind }) => PICKED.has(kind)).map(({ kind, at }) => button(kind, true, at)),
  ];
  const keyboard = new InlineKeyboard();
  const aRow = switches.length > MOST_ROWS ? 2 : 1;
  for (const [index, each] of switches.entries()) {
    if (index > 0 && index % aRow === 0) keyboard.row();
    keyboard.add(each);
  }
  keyboard.row();
  if (open.length > 1)
    keyboard.text(say.plain("button-remind-all"), placePress(ROOM, trip, "S", start)).primary();
  keyboard.text(say.plain("button-own-day"), placePress(ROOM, trip, "d", start));
  if (appointments.length > 0) keyboard.text(say.plain("button-other-top-up"), placePress(ROOM, trip, "t"));
  keyboard.row().add(...wayToCard(ctx, trip));
  return keyboard.add(languageButton(ctx, ROOM, packPlace(trip, "o", start)));
}

/** Days that the person named: no clock offers them again. */
const PICKED: ReadonlySet<ReminderKind> = new Set<ReminderKind>(["own", "identify-again"]);

/** More switches than this stand two in a row. */
const MOST_ROWS = 3;
