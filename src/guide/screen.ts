import { InlineKeyboard } from "grammy";
import { labelOf, recapOf } from "./labels.ts";
import { packPlace, packTrip, placePress, press, type RoomName, unpackTrip } from "../bot/callback-data.ts";
import { cardPress } from "../bot/card-data.ts";
import type { Context } from "../bot/context.ts";
import { operatorOf } from "../bot/knowledge.ts";
import { addInRows, languageButton, type Screen, withFooter } from "../bot/screen.ts";
import { tellName } from "../format/operator.ts";
import { answered, neededQuestion, nextQuestion, type Question, stepBack, withoutMore } from "./questions.ts";
import { SIGNPOSTS } from "../catalog/menu.ts";
import { readTrip, type Trip } from "./answers.ts";
import { createShelf } from "../cache.ts";

/** The room that takes the answer: "guide" ends with the card as a new message, "card" writes it in place. */
type Asking = "guide" | "card";

/**
 * The screen of an open question. `note` is said before it. It says nothing that the trip and the language do not, so
 * it is written once for everybody; some dozens are most of what people see.
 */
export function questionScreen(
  ctx: Context,
  trip: Trip,
  question: Question,
  { asking = "guide", note }: { asking?: Asking; note?: string | undefined } = {},
): Screen {
  const welcomes = note === undefined;
  const key = `${ctx.language} ${asking} ${question.id} ${packTrip(trip)} ${welcomes}`;
  const make = () => write(ctx, trip, question, asking, welcomes);
  const { text, keyboard } = written(ctx.knowledge, key, make);
  return { text: note === undefined ? text : `${note}\n${text}`, keyboard };
}

/** For whoever asks and waits for the answer: the question that it needs. What is typed next answers this one. */
export function neededScreen(ctx: Context, trip: Trip, question: Question, note?: string): Screen {
  ctx.record.waiting = { room: "card", more: [] };
  return questionScreen(ctx, trip, question, { asking: "card", note });
}

/** What is said before the same question, to words that were no answer: examples of what can be written. */
export function examplesFor(ctx: Context, trip: Trip, question: Question): string {
  const choices = question.choices(trip, ctx.knowledge.catalog.menu).slice(0, 2);
  const examples = choices.map((choice) => labelOf(ctx, question.answers, choice)).join(" / ");
  return `${ctx.say("guide-again", { examples })}\n`;
}

/**
 * A room that must know the operator, and nothing else, asks for it: by buttons that lead back to it with `more`, or
 * typed. undefined: it is known, or the person does not know it.
 */
export function askOperator(
  ctx: Context,
  room: RoomName,
  trip: Trip,
  more: readonly string[] = [],
): Screen | undefined {
  const question = openQuestion(ctx, { stay: "unknown", device: "unknown", ...trip });
  if (question?.answers !== "operator") return undefined;
  const choices = question
    .choices(trip, ctx.knowledge.catalog.menu)
    .filter((choice) => choice !== SIGNPOSTS.noCard);
  const buttons = choices.map((choice) => {
    const next = placePress(room, { ...trip, operator: choice }, ...more);
    return InlineKeyboard.text(labelOf(ctx, "operator", choice), next);
  });
  const keyboard = withFooter(ctx, addInRows(new InlineKeyboard(), buttons), room, packPlace(trip, ...more));
  ctx.record.waiting = { room, more: [...more] };
  return { text: ctx.say(`${question.id}-question`), keyboard };
}

export function openQuestion(ctx: Context, trip: Trip): Question | undefined {
  return nextQuestion(trip, ctx.knowledge.catalog);
}

/** Some answers are told, and a question is left. */
export function isOpen(ctx: Context): boolean {
  return ctx.record.trip !== undefined && openQuestion(ctx, readTrip(ctx.record.trip)) !== undefined;
}

/** The question without whose answer there is no card. */
export function missingQuestion(ctx: Context, trip: Trip): Question | undefined {
  return neededQuestion(trip, ctx.knowledge.catalog);
}

interface Written {
  text: string;
  keyboard: InlineKeyboard;
}

const written = createShelf<Written>(500);

function write(ctx: Context, trip: Trip, question: Question, asking: Asking, welcomes: boolean): Written {
  const { say } = ctx;
  const told = recapOf(ctx, trip);
  const isFirst = welcomes && Object.keys(trip).length === 0;
  const head = told === "" ? (isFirst ? [say("home"), ""] : []) : [say("guide-told", { told })];
  const keyboard = keyboardFor(ctx, trip, question, asking);
  keyboard.inline_keyboard.forEach(Object.freeze);
  Object.freeze(keyboard.inline_keyboard);
  return { text: [...head, `<b>${say(`${question.id}-question`)}</b>`].join("\n"), keyboard };
}

function keyboardFor(ctx: Context, trip: Trip, question: Question, asking: Asking): InlineKeyboard {
  const { catalog } = ctx.knowledge;
  const { say } = ctx;
  const choices = question.choices(trip, catalog.menu);
  const button = (answer: string, label: string) => {
    const next = answered(trip, question, answer, catalog) ?? trip;
    return InlineKeyboard.text(label, press(asking, packTrip(next)));
  };
  const buttons = choices.map((choice) => button(choice, labelOf(ctx, question.answers, choice)));
  if (question.id !== "operator") buttons.push(button("unknown", say.plain("button-skip")));
  const keyboard = addInRows(new InlineKeyboard(), buttons);
  const ready = withoutMore(trip);
  if (trip.operator !== undefined && nextQuestion(ready, catalog) === undefined)
    keyboard
      .text(say.plain("button-see-answer"), press(asking, packTrip(ready)))
      .primary()
      .row();
  if (Object.keys(trip).length === 0) keyboard.text(say.plain("button-help"), press("help"));
  else keyboard.text(say.plain("button-back"), press(asking, packTrip(stepBack(trip))));
  keyboard.add(languageButton(ctx, asking, packTrip(trip)));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}

/** Where everybody begins: the first question. Who had a card before gets back to it with one tap. */
export function homeScreen(ctx: Context): Screen {
  const question = openQuestion(ctx, {});
  if (question === undefined) throw new Error("the guide has no first question");
  const { keyboard, text } = questionScreen(ctx, {}, question);
  const last = unpackTrip(ctx.record.last ?? "") ?? {};
  const operator = realOperatorOf(ctx, last);
  if (operator === undefined) return { text, ...(keyboard && { keyboard }) };
  const label = ctx.say.plain("button-last", { operator: tellName(ctx.say, operator) });
  const first = InlineKeyboard.text(label, cardPress({ trip: last }));
  return { text, keyboard: new InlineKeyboard([[first], ...(keyboard?.inline_keyboard ?? [])]) };
}

/** New answers take the place of the old ones, which stay a tap away where they led to a card. */
export function beginAnew(ctx: Context, trip: Trip): void {
  const before = readTrip(ctx.record.trip);
  if (trip.operator === undefined && realOperatorOf(ctx, before) !== undefined)
    ctx.record.last = packTrip(before);
  ctx.record.trip = trip;
}

function realOperatorOf(ctx: Context, trip: Trip) {
  const operator = operatorOf(ctx, trip);
  return operator?.kind === "signpost" ? undefined : operator;
}

/** A guide begins, and stands at its first question, or at its card at once. */
export function countVisit(ctx: Context, trip: Trip): void {
  ctx.counted.push({ event: "visit", language: ctx.language });
  countPlace(ctx, trip);
}

/** Answers led on, to a question or to the card. Where nothing has changed since, somebody only looks again. */
export function countStep(ctx: Context, trip: Trip): void {
  if ((ctx.tripBefore ?? packTrip({})) !== packTrip(trip)) countPlace(ctx, trip);
}

function countPlace(ctx: Context, trip: Trip): void {
  const question = openQuestion(ctx, trip);
  ctx.counted.push(
    question === undefined
      ? { event: "card", operator: operatorOf(ctx, trip)?.id ?? SIGNPOSTS.dontKnow }
      : { event: "question", question: question.id },
  );
}
