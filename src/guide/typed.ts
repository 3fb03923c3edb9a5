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
 * The answers after a typed answer; undefined where it says nothing about any answers. Besides what was asked it may tell
 * more: a whole sentence can lead straight to the card. `heard` is what it tells beside a plain choice.
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

/** What a sentence asks for and tells; `expecting` is the question that is open. Of an update it is read only once. */
export function heardIn(ctx: Context, text: string, expecting?: Expecting): Understood {
  const knowledge = ctx.knowledge.understanding;
  const before = READ.get(ctx.update);
  const reading = before?.text === text ? before : readSentence(text, knowledge);
  READ.set(ctx.update, reading);
  return understand(text, { knowledge, today: dayInBrussels(ctx.now), expecting }, reading);
}

/** Nothing was asked and nothing told: not that they do not know an answer, either. */
export function saysNothing({ intent, answers }: Understood): boolean {
  return intent === undefined && Object.keys(answers).length === 0;
}

const READ = new WeakMap<Update, ReturnType<typeof readSentence>>();
const NOTHING: Understood = { likeliest: "none", confidence: 1, candidates: [], answers: {}, isSkip: false };

/** The answers with all that a sentence tells of it; undefined where it tells nothing. */
export function answersAfter(answers: Answers, told: Answers): Answers | undefined {
  return Object.keys(told).length === 0 ? undefined : { ...answers, ...told };
}

/** The words on a button in any of our languages, our own word for it, or its number. */
function chosenIn(ctx: Context, answers: Answers, question: Question, text: string): string | undefined {
  return chosenByText(text, question.choices(answers, ctx.knowledge.catalog.menu), (choice) => [
    choice,
    ...LANGUAGES.map((language) => labelOf(ctx, question.key, choice, ctx.translations[language])),
  ]);
}

/** The choice whose number or one of whose words this is. */
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
