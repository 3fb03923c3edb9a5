import { type Counted, type Counts, ranked, sumOf } from "../../domain/counted.ts";
import { QUESTIONS } from "../../domain/guide.ts";
import { RESCUE_PROBLEMS } from "../../domain/rescue.ts";
import type { Context } from "../context.ts";
import { LANGUAGES } from "../speech.ts";
import { tellName } from "../telling-operator.ts";

export interface Figures {
  today: Counts;
  /** Of all the days together, today included. */
  all: Counts;
  days: number;
}

/** The tables, as lines: of today and of all the days. A word that never happened in them is left out. */
export function tellStats(ctx: Context, figures: Figures): string {
  const { say } = ctx;
  const { plain } = say;
  const parts = [
    [say("stats", { days: figures.days })],
    [
      `<b>${sumLine(ctx, figures, "visit", plain("stats-visits"))}</b>`,
      ...wordLines(ctx, figures, "visit", LANGUAGES, (word) => plain(`language-${word}`)),
    ],
    [
      say("stats-funnel"),
      ...wordLines(ctx, figures, "question", ASKED, (word) => plain(`stats-question-${word}`)),
      `<b>${sumLine(ctx, figures, "card", plain("stats-cards"))}</b>`,
    ],
    titled(say("stats-operators"), operatorLines(ctx, figures)),
    titled(
      say("stats-rescues"),
      wordLines(ctx, figures, "rescue", PROBLEMS, (word) => plain(`rescue-problem-${word}`)),
    ),
    [
      say("stats-rest"),
      sumLine(ctx, figures, "unread", plain("stats-unread")),
      sumLine(ctx, figures, "report", plain("stats-reports")),
      sumLine(ctx, figures, "reminder", plain("stats-reminders")),
    ],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const ASKED = QUESTIONS.map(({ id }) => id);
const PROBLEMS = [...RESCUE_PROBLEMS, "unknown"] as const;
/** So many operators have a line of their own. */
const OPERATORS = 10;

/** "BASE: 3 · 80". */
function lineOf({ say }: Context, name: string, today: number, all: number): string {
  return say("stats-line", { name, today, all });
}

function sumLine(ctx: Context, { all, today }: Figures, event: Counted["event"], name: string): string {
  return lineOf(ctx, name, sumOf(today, event), sumOf(all, event));
}

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
  const words = ranked(figures.all, "card").map(({ word }) => word);
  const lines = wordLines(ctx, figures, "card", words.slice(0, OPERATORS), (word) => {
    const operator = ctx.knowledge.catalog.operator(word);
    return operator === undefined ? word : tellName(ctx.say, operator);
  });
  const others = words.slice(OPERATORS);
  if (others.length === 0) return lines;
  const sum = (counts: Counts) => others.reduce((total, word) => total + (counts[`card:${word}`] ?? 0), 0);
  const rest = ctx.say.plain("stats-operators-other");
  return [...lines, lineOf(ctx, rest, sum(figures.today), sum(figures.all))];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}
