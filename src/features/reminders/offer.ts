import { InlineKeyboard } from "grammy";
import { packPlace, placePress } from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { deskFor, phonesOf, siteButton } from "../../bot/support.ts";
import { moment, tellCard, tellDeadline } from "./message.ts";
import { letterFor, remindersOf, ROOM } from "./press.ts";
import { addInRows, languageButton, type Screen } from "../../bot/screen.ts";
import { tellContact, tellKind } from "../../format/operator.ts";
import {
  bullets,
  domainOf,
  ifKnown,
  listed,
  section,
  tellDateBriefly,
  tellPeriod,
  tellTrustBehind,
} from "../../format/facts.ts";
import { type Day, dayInBrussels, packDay } from "../../day.ts";
import {
  type Appointment,
  appointmentsFor,
  deadlinesFor,
  isSame,
  type Reminder,
  type ReminderKind,
  remindOf,
  unknownClocks,
} from "./reminder.ts";
import type { Operator } from "../../catalog/operator.ts";
import { CLOCKS } from "../../catalog/terms.ts";
import type { Trip } from "../../guide/answers.ts";

/** What a card's clocks say after a top-up, each with a switch for its reminder. */
interface Offer extends Switches {
  /** They just said that it arrived. */
  hasArrived?: boolean;
  toast?: string;
}

export function offerScreen(ctx: Context, { hasArrived, operator, since, toast, trip }: Offer): Screen {
  const { say } = ctx;
  const today = dayInBrussels(ctx.now);
  const own = remindersOf(ctx).filter((each) => each.operator === operator.id);
  const known = deadlinesFor({ toppedUp: since }, operator.clocks);
  const appointments = appointmentsFor(since, operator);
  const isOlder = appointments.some(({ kind, day }) =>
    own.some((each) => each.kind === kind && each.day !== day),
  );
  const parts = [
    say(hasArrived === true ? "reminders-arrived" : "reminders-offer", { operator: tellCard(say, operator) }),
    ...section(
      since === today ? say("reminders-from-today") : say("reminders-from", moment(say, since)),
      bullets(known.map(({ kind, day }) => tellDeadline(say, kind, day, today))),
    ),
    ...ifKnown(operator.clocks.identifyAgain, ({ value }) =>
      say("clock-identifyAgain", { period: tellPeriod(say, value) }),
    ),
    ...unknown(ctx, { operator, since, trip }),
    ...(isOlder ? [say("reminders-older")] : []),
    ...(appointments.some(({ day }) => day > today) ? [say("reminders-how")] : []),
    // Folded: the switches stay on the first screen.
    ...section(say("card-sources"), bullets(sources(ctx, operator, today))).map(
      (part) => `<blockquote expandable>${part}</blockquote>`,
    ),
  ];
  const keyboard = switchesOf(ctx, { trip, operator, since }, appointments, own);
  return { text: parts.join("\n\n"), keyboard, ...(toast !== undefined && { toast }) };
}

/** What nobody knows of a card of this kind, and whom to ask; of one where nothing is topped up, that. */
function unknown(ctx: Context, { operator, trip }: Switches): string[] {
  const { say } = ctx;
  const clocks = unknownClocks(operator);
  if (clocks.length === 0) return NOTHING_LAPSES.has(operator.kind) ? [tellKind(say, operator)] : [];
  const what = clocks.map((clock) => say.plain(`lapse-${LAPSES[clock]}`));
  const desk = deskFor(ctx, trip);
  const phones = phonesOf(desk).slice(0, 1);
  const lines = [
    say("reminders-unknown", { what: listed(say, what) }),
    ...phones.map((phone) => say.plain("help-line", { line: tellContact(say, phone, operator) })),
    ...ifKnown(siteButton(desk), ({ url }) =>
      say("reminders-look-at", { address: url, domain: domainOf(url) }),
    ),
  ];
  return [lines.join("\n")];
}

const LAPSES = { bundle: "bundle-end", credit: "credit-end", sim: "sim-death" } as const;

const NOTHING_LAPSES: ReadonlySet<Operator["kind"]> = new Set<Operator["kind"]>([
  "bill-only",
  "ended",
  "foreign",
]);

function sources({ say }: Context, { clocks }: Operator, today: Day): string[] {
  const lines = CLOCKS.flatMap((name) =>
    ifKnown(clocks[name], (fact) => {
      const page = say("source", { address: fact.source, domain: domainOf(fact.source) });
      return page + tellTrustBehind(say, fact, today);
    }),
  );
  return [...new Set(lines)];
}

/** The card that switches are about. */
interface Switches {
  trip: Trip;
  operator: Operator;
  /** The day of the top-up. */
  since: Day;
}

/** A switch for each day, which says what it will do, so that a second tap on it does nothing more. At most five rows. */
function switchesOf(
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
    return InlineKeyboard.text(
      label,
      placePress(ROOM, trip, isOn ? "u" : "s", letterFor(kind), start, start),
    );
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
  const keyboard = addInRows(new InlineKeyboard(), switches, switches.length > MOST_ROWS ? 2 : 1);
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
