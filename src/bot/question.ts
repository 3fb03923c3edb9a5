import { InlineKeyboard } from "grammy";
import { answered, nextQuestion, packTrip, QUESTIONS, type Question, stepBack } from "../domain/guide.ts";
import { readTrip, type Trip } from "../domain/trip.ts";
import { press } from "./buttons.ts";
import type { Context } from "./context.ts";
import { homeButton, languageButton, type Screen } from "./screen.ts";
import { LANGUAGES, type Say, type Speech } from "./speech.ts";
import type { Words } from "./words.ts";

/** The screen where this chat's trip stands: its next question, or what we have noted. */
export function questionScreen(ctx: Context): Screen {
  const trip = readTrip(ctx.record.trip);
  const question = nextQuestion(trip);
  if (question === undefined) return doneScreen(ctx, trip);
  const { say } = ctx;
  const place = { step: QUESTIONS.indexOf(question) + 1, steps: QUESTIONS.length };
  const answers = answersOf(trip, say);
  const isFirst = answers === "";
  const head = isFirst ? say("guide-step", place) : say("guide-step-answers", { ...place, answers });
  const text = [...(isFirst ? [say("home"), ""] : []), head, say(`${question.id}-question`)].join("\n");
  const keyboard = choices(question, trip, say)
    .row()
    .text(say.plain("button-skip"), press("guide", packTrip(answered(trip, question, "unknown"))))
    .row();
  if (isFirst) keyboard.text(say.plain("button-help"), press("help"));
  else homeButton(ctx, keyboard.text(say.plain("button-back"), press("guide", packTrip(stepBack(trip)))));
  return { text, keyboard: keyboard.add(languageButton(ctx, "guide", packTrip(trip))) };
}

/** The same question once more, with examples of what can be written. */
export function questionAgain(ctx: Context, question: Question): Screen {
  const examples = question.choices.slice(0, 2).map((choice) => labelOf(question, choice, ctx.say));
  const screen = questionScreen(ctx);
  return {
    ...screen,
    text: `${ctx.say("guide-again", { examples: examples.join(" / ") })}\n\n${screen.text}`,
  };
}

/** A typed answer: the words on a button in any of our languages, our own word for it, or its number. */
export function readAnswer(text: string, question: Question, speech: Speech): string | undefined {
  const typed = plainly(text);
  const found = question.choices.find((choice, index) => {
    const labels = LANGUAGES.map((language) => labelOf(question, choice, speech[language]));
    return [choice, String(index + 1), ...labels].some((word) => plainly(word) === typed);
  });
  const skips = LANGUAGES.flatMap((language) => speech[language].plain("button-skip").split("/"));
  return found ?? (skips.some((word) => plainly(word) === typed) ? "unknown" : undefined);
}

/** The answers so far, in the words of the buttons. */
export function answersOf(trip: Trip, say: Say): string {
  return QUESTIONS.flatMap((question) => {
    const answer = trip[question.id];
    return answer === undefined ? [] : [labelOf(question, answer, say)];
  }).join(" · ");
}

function doneScreen(ctx: Context, trip: Trip): Screen {
  const back = press("guide", packTrip(stepBack(trip)));
  const keyboard = homeButton(ctx, new InlineKeyboard().text(ctx.say.plain("button-back"), back));
  return {
    text: ctx.say("guide-done", { answers: answersOf(trip, ctx.say) }),
    keyboard: keyboard.add(languageButton(ctx, "guide", packTrip(trip))),
  };
}

/** Short labels stand two in a row. */
function choices(question: Question, trip: Trip, say: Say): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, choice] of question.choices.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(labelOf(question, choice, say), press("guide", packTrip(answered(trip, question, choice))));
  }
  return keyboard;
}

function labelOf(question: Question, answer: string, say: Say): string {
  return say.plain(`${question.id}-${answer}` as Extract<keyof Words, `${keyof Trip}-question`>);
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
