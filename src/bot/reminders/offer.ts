import { type Day, dayInBrussels } from "../../domain/day.ts";
import { deadlinesFor } from "../../domain/deadlines.ts";
import type { Kind, Operator } from "../../domain/operator.ts";
import { CLOCKS } from "../../domain/terms.ts";
import { bullets, section } from "../card/parts.ts";
import type { Context } from "../context.ts";
import type { Screen } from "../screen.ts";
import { tellKind } from "../telling-operator.ts";
import { moment, tellCard, tellDeadline } from "../telling-reminders.ts";
import { tellWeakest } from "../telling-sources.ts";
import { domainOf, listed, tellPeriod, tellTrust } from "../telling.ts";
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
  const deadlines = deadlinesFor({ toppedUp: since }, operator.clocks);
  const isOlder = deadlines.some(({ kind, day }) =>
    own.some((each) => each.kind === kind && each.day !== day),
  );
  const parts = [
    say(hasArrived === true ? "reminders-arrived" : "reminders-offer", { operator: tellCard(say, operator) }),
    ...section(
      since === today ? say("reminders-from-today") : say("reminders-from", moment(say, since)),
      deadlines.length === 0
        ? []
        : [
            ...bullets(deadlines.map(({ kind, day }) => tellDeadline(say, kind, day, today))),
            ...tellWeakest(say, operator.clocks, today),
          ],
    ),
    ...identification(ctx, operator),
    ...unknown(ctx, operator),
    ...(isOlder ? [say("reminders-older")] : []),
    ...(deadlines.some(({ day }) => day > today) ? [say("reminders-how")] : []),
    ...folded(section(say("card-sources"), bullets(sources(ctx, operator, today)))),
  ];
  const keyboard = switchesOf(ctx, { trip, operator, since }, deadlines, own);
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

/** What nobody knows of a card of this kind, and where to look; where there is nothing to top up, that. */
function unknown({ say }: Context, operator: Operator): string[] {
  const kinds = UNKNOWN[operator.kind].filter(
    (kind) => operator.clocks[kind] === undefined || operator.clocks[kind].value.unit === "working-days",
  );
  if (UNKNOWN[operator.kind].length === 0) return [tellKind(say, operator)];
  if (kinds.length === 0) return [];
  const [site] = operator.domains;
  const what = listed(kinds.map((clock) => say.plain(`lapse-${LAPSES[clock]}`)));
  return [
    say("reminders-unknown", { what }),
    site === undefined
      ? say("reminders-look")
      : say("reminders-look-at", { address: `https://${site.value}/`, domain: site.value }),
  ];
}

const LAPSES = { bundle: "bundle-end", credit: "credit-end", sim: "sim-death" } as const;

/** The clocks that a card of each kind has. */
const UNKNOWN: Record<Kind, readonly (keyof typeof LAPSES)[]> = {
  network: ["bundle", "credit", "sim"],
  brand: ["bundle", "credit", "sim"],
  "travel-esim": ["bundle"],
  signpost: ["bundle", "credit", "sim"],
  "bill-only": [],
  ended: [],
  foreign: [],
};

function sources({ say }: Context, { clocks }: Operator, today: Day): string[] {
  const lines = CLOCKS.flatMap((name) => {
    const fact = clocks[name];
    if (fact === undefined) return [];
    const page = say("source", { address: fact.source, domain: domainOf(fact.source) });
    return [`${page} · ${tellTrust(say, fact, today)}`];
  });
  return [...new Set(lines)];
}
