import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { askOperator } from "../../guide/screen.ts";
import { dayScreen } from "./days.ts";
import { deleteAllScreen, listScreen, reminderScreen, formatCard } from "./message.ts";
import { offerScreen } from "./offer.ts";
import {
  bareDetail,
  barePress,
  drop,
  keep,
  keepForLater,
  kindOf,
  remindersOf,
  NAME,
  unpackLapses,
} from "./press.ts";
import { button, footer, keyboardOf, type Screen } from "../../bot/screen.ts";
import { formatDate } from "../../format/facts.ts";
import { addMonths, type Day, dayInBrussels, unpackDay } from "../../day.ts";
import {
  appointmentsFor,
  appointmentSince,
  deadlinesFor,
  inOrder,
  isSame,
  type ReminderKind,
} from "./reminder.ts";
import { without } from "../../guide/questions.ts";
import type { Operator } from "../../catalog/operator.ts";
import { type Answers, withOperator } from "../../guide/answers.ts";

type Words = readonly string[];

/** The SIM that a button is about. */
interface About {
  answers: Answers;
  operator: Operator;
}

/**
 * What a button of this feature does, by its first word: a word is never given to anything else. Each can be pressed
 * twice, and with nothing remembered. These are about one operator's card.
 */
const OF_A_CARD: Readonly<Record<string, (ctx: Context, about: About, words: Words) => Screen>> = {
  "!": (ctx, card) => offerScreen(ctx, { ...card, since: dayInBrussels(ctx.now), hasArrived: true }),
  o: (ctx, card, [start]) => offered(ctx, card, start),
  t: (ctx, { answers }, [start]) => dayScreen(ctx, answers, "topped-up", dayOf(ctx, start)),
  i: (ctx, { answers }, [start]) => dayScreen(ctx, answers, "identified", dayOf(ctx, start)),
  d: (ctx, { answers }, [start]) => dayScreen(ctx, answers, "own", dayOf(ctx, start)),
  s: switchOn,
  S: switchAllOn,
  u: switchOff,
};

const OTHERS: Readonly<Record<string, (ctx: Context, answers: Answers, words: Words) => Screen>> = {
  l: (ctx) => listScreen(ctx),
  p: (ctx, answers) => askOperator(ctx, NAME, without(answers, "operator"), ["o"]) ?? listScreen(ctx),
  x: (ctx, _answers, [letter, operator = ""]) => {
    const kind = kindOf(letter);
    if (kind !== undefined) drop(ctx, operator, kind);
    return { ...listScreen(ctx), toast: ctx.t.plain("toast-reminder-gone") };
  },
  X: deleteAllScreen,
  Y: (ctx) => {
    delete ctx.session.reminders;
    return listScreen(ctx);
  },
  m: (ctx, answers, [lapses, operator = ""]) => reminderScreen(ctx, answers, operator, unpackLapses(lapses)),
  a: toppedUp,
  b: identified,
  "1": (ctx, _answers, [lapses, operator = ""]) => later(ctx, lapses, operator, 1),
  "3": (ctx, _answers, [lapses, operator = ""]) => later(ctx, lapses, operator, 3),
  n: (ctx, _answers, [id = ""]) => {
    // No more reminders of this operator.
    drop(ctx, id);
    const operator = formatCard(ctx.t, operatorOf(ctx, { operator: id }));
    return said(ctx, ctx.t("reminders-stopped", { operator }));
  },
};

/** undefined: no word of ours. Where it is not known whose card it is about, that is asked first. */
export function placeScreen(
  ctx: Context,
  answers: Answers,
  [word = "", ...words]: Words,
): Screen | undefined {
  const place = OF_A_CARD[word];
  if (place === undefined) return OTHERS[word]?.(ctx, answers, words);
  const operator = operatorOf(ctx, answers);
  if (operator !== undefined) return place(ctx, { answers, operator }, words);
  return askOperator(ctx, NAME, answers, word === "!" ? [] : [word, ...words]) ?? listScreen(ctx);
}

/** By the command, /help or a deep link: the list; with nothing on it, straight to the first one. */
export function featureScreen(ctx: Context, answers: Answers): Screen {
  const operator = operatorOf(ctx, answers);
  if (remindersOf(ctx).length > 0) return listScreen(ctx);
  if (operator !== undefined) return offerScreen(ctx, { answers, operator, since: dayInBrussels(ctx.now) });
  const ask = askOperator(ctx, NAME, answers, ["o"]);
  if (ask === undefined) return listScreen(ctx);
  return { ...ask, text: `${ctx.t("reminders-none")}\n\n${ask.text}` };
}

/** A reminder was answered with a top-up: its clocks and those that still wait begin anew today. */
function toppedUp(ctx: Context, remembered: Answers, [lapses, id = ""]: Words): Screen {
  const operator = operatorOf(ctx, { operator: id });
  if (operator === undefined) return listScreen(ctx);
  const answers = withOperator(remembered, id);
  const today = dayInBrussels(ctx.now);
  const waiting = remindersOf(ctx).filter((each) => each.operator === id);
  const kinds = new Set([...unpackLapses(lapses), ...waiting].map(({ kind }) => kind));
  const deadlines = [...kinds]
    .filter((kind) => kind !== "own" && kind !== "identify-again")
    .flatMap((kind) => appointmentSince(operator, kind, today) ?? []);
  if (deadlines.length === 0) return dayScreen(ctx, answers, "own", today, ctx.t("reminders-well-done"));
  if (!keep(ctx, operator, deadlines)) return full(ctx);
  const toast = ctx.t.plain("toast-reminders");
  return offerScreen(ctx, { answers, operator, since: today, hasArrived: true, toast });
}

/** Only an identification restarts that clock. */
function identified(ctx: Context, remembered: Answers, [id = ""]: Words): Screen {
  const answers = withOperator(remembered, id);
  const operator = operatorOf(ctx, answers);
  if (operator === undefined) return listScreen(ctx);
  const today = dayInBrussels(ctx.now);
  const deadlines = deadlinesFor({ identified: today }, operator.clocks);
  if (!keep(ctx, operator, deadlines)) return full(ctx);
  return offerScreen(ctx, { answers, operator, since: today, toast: ctx.t.plain("toast-reminders") });
}

function later(ctx: Context, lapses: string | undefined, operator: string, days: 1 | 3): Screen {
  keepForLater(ctx, operator, unpackLapses(lapses), days);
  const [first] = inOrder(remindersOf(ctx).filter((each) => each.operator === operator));
  if (first === undefined) return listScreen(ctx);
  const date = formatDate(ctx.t, dayInBrussels(first.at));
  return said(ctx, ctx.t("reminders-later", { date }));
}

/** A short text in place of the answered reminder, with a button to the others. */
function said(ctx: Context, text: string): Screen {
  const list = button(ctx, "button-reminders", barePress("l"));
  return { text, keyboard: keyboardOf(footer(ctx, NAME, bareDetail("l")), [list]) };
}

/** The day on a button; an old or broken one counts from today. */
function dayOf(ctx: Context, packed: string | undefined): Day {
  return unpackDay(packed ?? "") ?? dayInBrussels(ctx.now);
}

function offered(ctx: Context, { answers, operator }: About, start?: string, toast?: string): Screen {
  const today = dayInBrussels(ctx.now);
  const since = dayOf(ctx, start);
  const isPossible = since <= today && since >= addMonths(today, -LONGEST_AGO);
  if (!isPossible) return dayScreen(ctx, answers, "topped-up", today, ctx.t("reminders-day-not-past"));
  return offerScreen(ctx, { answers, operator, since, ...(toast !== undefined && { toast }) });
}

/** In months: nobody reports an older top-up or identification. */
const LONGEST_AGO = 36;
const LONGEST_AHEAD = 36;

/** One kind, counted from its day; for a day of their own, that day. */
function switchOn(ctx: Context, about: About, [letter, day, start]: Words): Screen {
  const { operator, answers } = about;
  const { t } = ctx;
  const kind = kindOf(letter);
  const since = dayOf(ctx, start);
  const deadline = kind === undefined ? undefined : appointmentSince(operator, kind, dayOf(ctx, day));
  if (deadline === undefined) return offered(ctx, about, start);
  const wrong = whatIsWrong(ctx, deadline.kind, dayOf(ctx, day), deadline.day);
  if (wrong !== undefined)
    return dayScreen(ctx, answers, deadline.kind === "own" ? "own" : "identified", since, t(wrong));
  if (!keep(ctx, operator, [deadline])) return full(ctx);
  const kept = remindersOf(ctx).find((each) => isSame(each, { operator: operator.id, kind: deadline.kind }));
  const toast =
    kept === undefined
      ? t.plain("toast-too-late")
      : t.plain("toast-reminder", { date: formatDate(t, dayInBrussels(kept.at)) });
  return offered(ctx, about, start, toast);
}

function whatIsWrong(ctx: Context, kind: ReminderKind, told: Day, day: Day) {
  const today = dayInBrussels(ctx.now);
  if (kind === "own" && (day <= today || day > addMonths(today, LONGEST_AHEAD)))
    return "reminders-day-not-ahead";
  if (kind === "identify-again" && told > today) return "reminders-day-not-past";
  return kind === "identify-again" && day <= today ? "reminders-day-over" : undefined;
}

function full(ctx: Context): Screen {
  return listScreen(ctx, ctx.t("reminders-full"));
}

function switchAllOn(ctx: Context, about: About, [start]: Words): Screen {
  const { operator } = about;
  const isFeature = keep(ctx, operator, appointmentsFor(dayOf(ctx, start), operator));
  return isFeature ? offered(ctx, about, start, ctx.t.plain("toast-reminders")) : full(ctx);
}

function switchOff(ctx: Context, about: About, [letter, , start]: Words): Screen {
  const kind = kindOf(letter);
  if (kind !== undefined) drop(ctx, about.operator.id, kind);
  return offered(ctx, about, start, ctx.t.plain("toast-reminder-gone"));
}
