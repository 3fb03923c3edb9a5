import { type Day, dayInBrussels } from "../../domain/day.ts";
import { deadlinesFor } from "../../domain/deadlines.ts";
import type { Operator } from "../../domain/operator.ts";
import { appointmentsFor, unknownClocks } from "../../domain/reminder.ts";
import { CLOCKS } from "../../domain/terms.ts";
import { bullets, domainOf, listed, section, tellPeriod, tellTrustBehind } from "../telling.ts";
import type { Context } from "../context.ts";
import { deskFor, phonesOf, siteButton } from "../desk.ts";
import type { Screen } from "../screen.ts";
import { tellContact, tellKind } from "../telling-operator.ts";
import { moment, tellCard, tellDeadline } from "../telling-reminders.ts";
import { remindersOf } from "./keeping.ts";
import { type Switches, switchesOf } from "./switches.ts";

/** What a card's clocks say after a top-up, each with a switch for its reminder. */
export interface Offer extends Switches {
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
    ...identification(ctx, operator),
    ...unknown(ctx, { operator, since, trip }),
    ...(isOlder ? [say("reminders-older")] : []),
    ...(appointments.some(({ day }) => day > today) ? [say("reminders-how")] : []),
    ...folded(section(say("card-sources"), bullets(sources(ctx, operator, today)))),
  ];
  const keyboard = switchesOf(ctx, { trip, operator, since }, appointments, own);
  return { text: parts.join("\n\n"), keyboard, ...(toast !== undefined && { toast }) };
}

/** Where it stands is for who wants to know: the switches stay on the first screen. */
function folded(parts: readonly string[]): string[] {
  return parts.map((part) => `<blockquote expandable>${part}</blockquote>`);
}

function identification({ say }: Context, { clocks }: Operator): string[] {
  const clock = clocks.identifyAgain;
  return clock === undefined ? [] : [say("clock-identifyAgain", { period: tellPeriod(say, clock.value) })];
}

/** What nobody knows of a card of this kind, and whom to ask; of one where nothing is topped up, that. */
function unknown(ctx: Context, { operator, trip }: Switches): string[] {
  const { say } = ctx;
  const clocks = unknownClocks(operator);
  if (clocks.length === 0) return NOTHING_LAPSES.has(operator.kind) ? [tellKind(say, operator)] : [];
  const what = listed(
    say,
    clocks.map((clock) => say.plain(`lapse-${LAPSES[clock]}`)),
  );
  const desk = deskFor(ctx, trip);
  const site = siteButton(desk);
  const [phone] = phonesOf(desk);
  return [
    [
      say("reminders-unknown", { what }),
      ...(phone === undefined ? [] : [say.plain("help-line", { line: tellContact(say, phone, operator) })]),
      ...(site === undefined
        ? []
        : [say("reminders-look-at", { address: site.url, domain: domainOf(site.url) })]),
    ].join("\n"),
  ];
}

const LAPSES = { bundle: "bundle-end", credit: "credit-end", sim: "sim-death" } as const;

const NOTHING_LAPSES: ReadonlySet<Operator["kind"]> = new Set<Operator["kind"]>([
  "bill-only",
  "ended",
  "foreign",
]);

function sources({ say }: Context, { clocks }: Operator, today: Day): string[] {
  const lines = CLOCKS.flatMap((name) => {
    const fact = clocks[name];
    if (fact === undefined) return [];
    const page = say("source", { address: fact.source, domain: domainOf(fact.source) });
    return [page + tellTrustBehind(say, fact, today)];
  });
  return [...new Set(lines)];
}
