import { dayInBrussels } from "../domain/day.ts";
import { answered, type Question } from "../domain/guide.ts";
import { readSentence } from "../domain/reading.ts";
import type { Expecting, Told } from "../domain/reading-told.ts";
import { type Trip, withMeans } from "../domain/trip.ts";
import { labelOf } from "./answers.ts";
import type { Context } from "./context.ts";
import { LANGUAGES } from "./speech.ts";

/**
 * The trip after a typed answer; undefined where it says nothing about any trip. Besides what was asked it may tell
 * more: a whole sentence can lead straight to the card. `told` is what it tells beside a plain choice.
 */
export function answeredByText(
  ctx: Context,
  trip: Trip,
  question: Question,
  text: string,
): { next: Trip | undefined; told: Told } {
  const { catalog } = ctx.knowledge;
  const chosen = chosenIn(ctx, trip, question, text);
  if (chosen !== undefined) return { next: answered(trip, question, chosen, catalog), told: {} };
  const told = toldIn(ctx, text, question.answers);
  const isSkipped = told.skipped === "yes";
  return { next: isSkipped ? answered(trip, question, "unknown", catalog) : tripAfter(trip, told), told };
}

/** What a sentence tells, whatever was asked. */
export function toldIn(ctx: Context, text: string, expecting?: Expecting): Told {
  const today = dayInBrussels(ctx.now);
  return readSentence(
    text,
    ctx.knowledge.reading,
    expecting === undefined ? { today } : { today, expecting },
  );
}

/** The trip with all that a sentence tells of it; undefined where it tells nothing. */
export function tripAfter(trip: Trip, told: Told): Trip | undefined {
  const { means } = told;
  const answers = ANSWERS.flatMap((answer) => (told[answer] === undefined ? [] : [[answer, told[answer]]]));
  if (answers.length === 0 && means === undefined) return undefined;
  const next: Trip = { ...trip, ...Object.fromEntries(answers) };
  return means === undefined ? next : withMeans(next, means);
}

const ANSWERS = ["stay", "device", "operator", "billing", "form", "bought", "offline"] as const;

/** The words on a button in any of our languages, our own word for it, or its number. */
function chosenIn(ctx: Context, trip: Trip, question: Question, text: string): string | undefined {
  const typed = plainly(text);
  return question.choices(trip, ctx.knowledge.catalog.menu).find((choice, index) => {
    const labels = LANGUAGES.map((language) => labelOf(ctx, question.answers, choice, ctx.speech[language]));
    return [choice, String(index + 1), ...labels].some((word) => plainly(word) === typed);
  });
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
