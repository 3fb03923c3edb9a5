import type { Update } from "grammy/types";
import { dayInBrussels } from "../day.ts";
import { answered, type Question } from "./questions.ts";
import type { Answers } from "./answers.ts";
import type { Expecting } from "../understanding/intents.ts";
import { readSentence, understand, type Understood } from "../understanding/understand.ts";
import { labelOf } from "./labels.ts";
import type { Context } from "../bot/context.ts";
import { LANGUAGES } from "../bot/translate.ts";

/**
 * The answers after a typed text; undefined if it says nothing about them. It may tell more than was asked: a whole
 * sentence can lead straight to the card. `heard` is what it says beyond a plain choice.
 */
export function answeredByText(
  ctx: Context,
  answers: Answers,
  question: Question,
  text: string,
): { next: Answers | undefined; heard: Understood } {
  const { catalog } = ctx.knowledge;
  const chosen = chosenIn(ctx, answers, question, text);
  if (chosen !== undefined) return { next: answered(answers, question, chosen, catalog), heard: NOTHING };
  const heard = heardIn(ctx, text, question.key);
  const next = heard.isSkip
    ? answered(answers, question, "unknown", catalog)
    : answersAfter(answers, heard.answers);
  return { next, heard };
}

/** What a sentence asks for and tells; `expecting` is the open question. Parsed only once per update. */
export function heardIn(ctx: Context, text: string, expecting?: Expecting): Understood {
  const knowledge = ctx.knowledge.understanding;
  const before = READ.get(ctx.update);
  const reading = before?.text === text ? before : readSentence(text, knowledge);
  READ.set(ctx.update, reading);
  return understand(text, { knowledge, today: dayInBrussels(ctx.now), expecting }, reading);
}

/** It asks nothing and tells nothing, not even "I don't know". */
export function saysNothing({ intent, answers }: Understood): boolean {
  return intent === undefined && Object.keys(answers).length === 0;
}

const READ = new WeakMap<Update, ReturnType<typeof readSentence>>();
const NOTHING: Understood = { likeliest: "none", confidence: 1, candidates: [], answers: {}, isSkip: false };

/** The answers plus what a sentence tells; undefined if it tells nothing. */
export function answersAfter(answers: Answers, heard: Answers): Answers | undefined {
  return Object.keys(heard).length === 0 ? undefined : { ...answers, ...heard };
}

/** A choice by its label in any of our languages, by its word, or by its number. */
function chosenIn(ctx: Context, answers: Answers, question: Question, text: string): string | undefined {
  return chosenByText(text, question.choices(answers, ctx.knowledge.catalog.menu), (choice) => [
    choice,
    ...LANGUAGES.map((language) => labelOf(ctx, question.key, choice, ctx.translations[language])),
  ]);
}

/** The choice with this number or one of these words. */
export function chosenByText<Choice>(
  text: string,
  choices: readonly Choice[],
  wordsOf: (choice: Choice, index: number) => readonly string[],
): Choice | undefined {
  const typed = plainly(text);
  return choices.find((choice, index) =>
    [String(index + 1), ...wordsOf(choice, index)].some((word) => plainly(word) === typed),
  );
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
