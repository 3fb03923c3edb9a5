import { Composer } from "grammy";
import { addedUp, type Counted, type Counts, sumOf, wordsOf } from "../../monitoring/counted.ts";
import { addDays, type Day, dayInBrussels } from "../../day.ts";
import { QUESTIONS } from "../../guide/questions.ts";
import { RESCUE_PROBLEMS } from "../../catalog/incident.ts";
import { StoreGone } from "../../session/store.ts";
import type { Context } from "../../bot/context.ts";
import { homeButton, keyboardOf } from "../../bot/screen.ts";
import { LANGUAGES } from "../../bot/translate.ts";
import { formatName } from "../../format/operator.ts";
import { contradictedLines } from "./contradicted.ts";

/** What /stats needs from the rest of the bot. */
export interface StatsParts {
  /** Telegram ids of those who may use it. */
  admins: readonly number[];
  /** The counts of these days, in order. Rejects with StoreGone. */
  read: (days: readonly Day[]) => Promise<readonly Counts[]>;
}

/**
 * What was counted, for admins in a private chat. It is in no menu; for everyone else the command is unknown. It is
 * not a Feature, because it waits for the store, and no button opens it again.
 */
export function stats({ admins, read }: StatsParts): Composer<Context> {
  const composer = new Composer<Context>();
  composer.chatType("private").command("stats", async (ctx, next) => {
    if (!admins.includes(ctx.from.id)) return next();
    ctx.handled = { feature: "stats", outcome: "answered" };
    const today = dayInBrussels(ctx.now);
    const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1));
    const text = await read(days).then(
      (counts) => formatStats(ctx, counts),
      (error: unknown) => {
        if (error instanceof StoreGone) return ctx.t("stats-gone");
        throw error;
      },
    );
    await ctx.show({ text, keyboard: keyboardOf([homeButton(ctx)]) });
  });
  return composer;
}

const DAYS = 30;
const ASKED = QUESTIONS.map(({ id }) => id);
const PROBLEMS = [...RESCUE_PROBLEMS, "unknown"] as const;
/** How many operators get a line of their own. */
const OPERATORS = 10;

interface Figures {
  today: Counts;
  /** Of all days together, today included. */
  all: Counts;
}

/** Tables of today and of all days, then what people contradict; what never happened is left out. */
function formatStats(ctx: Context, counts: readonly Counts[]): string {
  const { t } = ctx;
  const figures = { today: counts.at(-1) ?? {}, all: addedUp(counts) };
  const contradicted = contradictedLines(ctx);
  if (Object.keys(figures.all).length === 0)
    return joined([[t("stats-nothing", { days: DAYS })], contradicted]);
  return joined([
    [t("stats", { days: DAYS })],
    [
      `<b>${sumLine(ctx, figures, "visit", t.plain("stats-visits"))}</b>`,
      barLine(counts, "visit"),
      ...wordLines(ctx, figures, "visit", LANGUAGES, (word) => ctx.translations[word].plain("language-name")),
    ],
    [
      t("stats-funnel"),
      ...wordLines(ctx, figures, "question", ASKED, (word) => t.plain(`stats-question-${word}`)),
      `<b>${sumLine(ctx, figures, "card", t.plain("stats-cards"))}</b>`,
      barLine(counts, "card"),
    ],
    titled(t("stats-operators"), operatorLines(ctx, figures)),
    titled(
      t("stats-rescues"),
      wordLines(ctx, figures, "rescue", PROBLEMS, (word) => t.plain(`rescue-problem-${word}`)),
    ),
    [
      t("stats-rest"),
      sumLine(ctx, figures, "unread", t.plain("stats-unread")),
      sumLine(ctx, figures, "report", t.plain("stats-reports")),
      sumLine(ctx, figures, "reminder", t.plain("stats-reminders")),
    ],
    contradicted,
  ]);
}

function joined(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** "BASE: 3 · 80". */
function lineOf({ t }: Context, name: string, today: number, all: number): string {
  return t("stats-line", { name, today, all });
}

function sumLine(ctx: Context, { all, today }: Figures, event: Counted["event"], name: string): string {
  return lineOf(ctx, name, sumOf(today, event), sumOf(all, event));
}

/** A bar per day, today last: `▁▁▃▁█`. */
function barLine(counts: readonly Counts[], event: Counted["event"]): string {
  const sums = counts.map((day) => sumOf(day, event));
  const most = Math.max(1, ...sums);
  const bars = sums.map((sum) => BARS[Math.ceil((sum / most) * (BARS.length - 1))]);
  return `<code>${bars.join("")}</code>`;
}

const BARS = "▁▂▃▄▅▆▇█";

function wordLines<Word extends string>(
  ctx: Context,
  { all, today }: Figures,
  event: Counted["event"],
  words: readonly Word[],
  nameOf: (word: Word) => string,
): string[] {
  return words.flatMap((word) => {
    const name = `${event}:${word}`;
    return all[name] === undefined ? [] : [lineOf(ctx, nameOf(word), today[name] ?? 0, all[name])];
  });
}

function operatorLines(ctx: Context, figures: Figures): string[] {
  const words = wordsOf(figures.all, "card");
  const lines = wordLines(ctx, figures, "card", words.slice(0, OPERATORS), (word) => {
    const operator = ctx.knowledge.catalog.operator(word);
    return operator === undefined ? word : formatName(ctx.t, operator);
  });
  const others = words.slice(OPERATORS);
  if (others.length === 0) return lines;
  const sum = (counts: Counts) => others.reduce((total, word) => total + (counts[`card:${word}`] ?? 0), 0);
  const rest = ctx.t.plain("stats-operators-other");
  return [...lines, lineOf(ctx, rest, sum(figures.today), sum(figures.all))];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}
