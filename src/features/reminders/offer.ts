import { InlineKeyboard } from "grammy";
import { packFeatureData, featurePress } from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { supportFor, phonesOf, siteOf } from "../../bot/support.ts";
import { moment, formatCard, formatDeadline } from "./message.ts";
import { letterFor, remindersOf, NAME } from "./press.ts";
import { button, inRows, keyboardOf, languageButton, type Screen } from "../../bot/screen.ts";
import { formatContact, formatKind } from "../../format/operator.ts";
import {
  bullets,
  domainOf,
  ifKnown,
  listed,
  section,
  formatDateBriefly,
  formatPeriod,
  formatTrustBehind,
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
import type { Answers } from "../../guide/answers.ts";

/** When things expire after a top-up, each with a switch for its reminder. */
interface Offer extends Switches {
  /** They just said that it arrived. */
  hasArrived?: boolean;
  toast?: string;
}

export function offerScreen(ctx: Context, { hasArrived, operator, since, toast, answers }: Offer): Screen {
  const { t } = ctx;
  const today = dayInBrussels(ctx.now);
  const own = remindersOf(ctx).filter((each) => each.operator === operator.id);
  const known = deadlinesFor({ toppedUp: since }, operator.clocks);
  const appointments = appointmentsFor(since, operator);
  const isOlder = appointments.some(({ kind, day }) =>
    own.some((each) => each.kind === kind && each.day !== day),
  );
  const parts = [
    t(hasArrived === true ? "reminders-arrived" : "reminders-offer", { operator: formatCard(t, operator) }),
    ...section(
      since === today ? t("reminders-from-today") : t("reminders-from", moment(t, since)),
      bullets(known.map(({ kind, day }) => formatDeadline(t, kind, day, today))),
    ),
    ...ifKnown(operator.clocks.identifyAgain, ({ value }) =>
      t("clock-identifyAgain", { period: formatPeriod(t, value) }),
    ),
    ...unknown(ctx, { operator, since, answers }),
    ...(isOlder ? [t("reminders-older")] : []),
    ...(appointments.some(({ day }) => day > today) ? [t("reminders-how")] : []),
    // Folded, so that the switches stay on the first screen.
    ...section(t("card-sources"), bullets(sources(ctx, operator, today))).map(
      (part) => `<blockquote expandable>${part}</blockquote>`,
    ),
  ];
  const keyboard = switchesOf(ctx, { answers, operator, since }, appointments, own);
  return { text: parts.join("\n\n"), keyboard, ...(toast !== undefined && { toast }) };
}

/** What nobody knows about such a SIM, and whom to ask; or that nothing is topped up on it. */
function unknown(ctx: Context, { operator, answers }: Switches): string[] {
  const { t } = ctx;
  const clocks = unknownClocks(operator);
  if (clocks.length === 0) return NOTHING_LAPSES.has(operator.kind) ? [formatKind(t, operator)] : [];
  const what = clocks.map((clock) => t.plain(`lapse-${LAPSES[clock]}`));
  const support = supportFor(ctx, answers);
  const phones = phonesOf(support).slice(0, 1);
  const lines = [
    t("reminders-unknown", { what: listed(t, what) }),
    ...phones.map((phone) => t.plain("help-line", { line: formatContact(t, phone, operator) })),
    ...ifKnown(siteOf(support.operator), (address) =>
      t("reminders-look-at", { address, domain: domainOf(address) }),
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

function sources({ t }: Context, { clocks }: Operator, today: Day): string[] {
  const lines = CLOCKS.flatMap((name) =>
    ifKnown(clocks[name], (fact) => {
      const page = t("source", { address: fact.source, domain: domainOf(fact.source) });
      return page + formatTrustBehind(t, fact, today);
    }),
  );
  return [...new Set(lines)];
}

/** The SIM that the switches are about. */
interface Switches {
  answers: Answers;
  operator: Operator;
  /** The day of the top-up. */
  since: Day;
}

/** A switch for each day. Its label says what it will do, so a second tap does nothing more. At most five rows. */
function switchesOf(
  ctx: Context,
  { answers, operator, since }: Switches,
  appointments: readonly Appointment[],
  own: readonly Reminder[],
): InlineKeyboard {
  const { t } = ctx;
  const today = dayInBrussels(ctx.now);
  const start = packDay(since);
  const switchFor = (kind: ReminderKind, isOn: boolean, at: number) => {
    const date = formatDateBriefly(t, dayInBrussels(at), today);
    const label = `${isOn ? "✅" : "🔔"} ${t.plain(`lapse-${kind}`)} ${date}`;
    return InlineKeyboard.text(
      label,
      featurePress(NAME, answers, isOn ? "u" : "s", letterFor(kind), start, start),
    );
  };
  const offered = appointments.filter(({ day }) => day > today);
  const open = offered.filter(({ kind, day }) => !own.some((each) => each.kind === kind && each.day === day));
  const switches = [
    ...offered.map((appointment) => {
      const { kind } = appointment;
      const isOn = !open.includes(appointment);
      const kept = isOn ? own.find((each) => isSame(each, { operator: operator.id, kind })) : undefined;
      return switchFor(kind, isOn, (kept ?? remindOf(operator.id, appointment, ctx.now)).at);
    }),
    ...own.filter(({ kind }) => PICKED.has(kind)).map(({ kind, at }) => switchFor(kind, true, at)),
  ];
  return keyboardOf(
    ...inRows(switches, switches.length > MOST_ROWS ? 2 : 1),
    [
      open.length > 1 && button(ctx, "button-remind-all", featurePress(NAME, answers, "S", start), "primary"),
      button(ctx, "button-own-day", featurePress(NAME, answers, "d", start)),
      appointments.length > 0 && button(ctx, "button-other-top-up", featurePress(NAME, answers, "t")),
    ],
    [...wayToCard(ctx, answers), languageButton(ctx, NAME, packFeatureData(answers, "o", start))],
  );
}

/** Days that the person picked: never offered again. */
const PICKED: ReadonlySet<ReminderKind> = new Set<ReminderKind>(["own", "identify-again"]);

/** With more switches than this, two per row. */
const MOST_ROWS = 3;
