import { InlineKeyboard } from "grammy";
import { labelOf, recapOf } from "./labels.ts";
import {
  packFeatureData,
  packAnswers,
  featurePress,
  press,
  type FeatureName,
  unpackAnswers,
} from "../bot/callback-data.ts";
import { cardPress } from "../bot/card-data.ts";
import type { Context } from "../bot/context.ts";
import { operatorOf, realOperatorOf } from "../bot/knowledge.ts";
import { button, footer, inRows, keyboardOf, languageButton, type Screen, shared } from "../bot/screen.ts";
import { formatName } from "../format/operator.ts";
import { answered, neededQuestion, nextQuestion, type Question, stepBack, withoutMore } from "./questions.ts";
import { PLACEHOLDERS } from "../catalog/menu.ts";
import { readAnswers, type Answers } from "./answers.ts";
import { createCache } from "../cache.ts";

/** The feature that takes the answer: "guide" ends with the card as a new message, "card" edits the message. */
type Asking = "guide" | "card";

/**
 * The screen of an open question, with `note` above it. It depends only on the answers and the language, so it is
 * cached for everybody: a few dozen make up most of what people see.
 */
export function questionScreen(
  ctx: Context,
  answers: Answers,
  question: Question,
  { asking = "guide", note }: { asking?: Asking; note?: string | undefined } = {},
): Screen {
  const welcomes = note === undefined;
  const key = `${ctx.language} ${asking} ${question.id} ${packAnswers(answers)} ${welcomes}`;
  const make = () => write(ctx, answers, question, asking, welcomes);
  const screen = written(ctx.knowledge, key, make);
  return note === undefined ? screen : { ...screen, text: `${note}\n${screen.text}` };
}

/** For someone who asked something and waits: the question we need answered first. The next typed text answers it. */
export function neededScreen(ctx: Context, answers: Answers, question: Question, note?: string): Screen {
  ctx.session.waiting = { feature: "card", more: [] };
  return questionScreen(ctx, answers, question, { asking: "card", note });
}

/** A remark above the same question, for a text that did not answer it: examples of what to write. */
export function examplesFor(ctx: Context, answers: Answers, question: Question): string {
  const choices = question.choices(answers, ctx.knowledge.catalog.menu).slice(0, 2);
  const examples = choices.map((choice) => labelOf(ctx, question.key, choice)).join(" / ");
  return `${ctx.t("guide-again", { examples })}\n`;
}

/**
 * For a feature that needs only the operator: asks for it, by buttons that lead back to the feature with `more`, or
 * typed. undefined: it is known, or the person does not know it.
 */
export function askOperator(
  ctx: Context,
  feature: FeatureName,
  answers: Answers,
  more: readonly string[] = [],
): Screen | undefined {
  const question = openQuestion(ctx, { stay: "unknown", device: "unknown", ...answers });
  if (question?.key !== "operator") return undefined;
  const choices = question
    .choices(answers, ctx.knowledge.catalog.menu)
    .filter((choice) => choice !== PLACEHOLDERS.noCard);
  const buttons = choices.map((choice) => {
    const next = featurePress(feature, { ...answers, operator: choice }, ...more);
    return InlineKeyboard.text(labelOf(ctx, "operator", choice), next);
  });
  const keyboard = keyboardOf(...inRows(buttons), footer(ctx, feature, packFeatureData(answers, ...more)));
  ctx.session.waiting = { feature, more: [...more] };
  return { text: ctx.t(`${question.id}-question`), keyboard };
}

export function openQuestion(ctx: Context, answers: Answers): Question | undefined {
  return nextQuestion(answers, ctx.knowledge.catalog);
}

/** Some answers are given and a question is open. */
export function isOpen(ctx: Context): boolean {
  return (
    ctx.session.answers !== undefined && openQuestion(ctx, readAnswers(ctx.session.answers)) !== undefined
  );
}

/** The open question without which there is no card. */
export function missingQuestion(ctx: Context, answers: Answers): Question | undefined {
  return neededQuestion(answers, ctx.knowledge.catalog);
}

const written = createCache<Screen>(500);

function write(
  ctx: Context,
  answers: Answers,
  question: Question,
  asking: Asking,
  welcomes: boolean,
): Screen {
  const { t } = ctx;
  const recap = recapOf(ctx, answers);
  const isFirst = welcomes && Object.keys(answers).length === 0;
  const head = recap === "" ? (isFirst ? [t("home"), ""] : []) : [t("guide-told", { told: recap })];
  const keyboard = keyboardFor(ctx, answers, question, asking);
  return shared({ text: [...head, `<b>${t(`${question.id}-question`)}</b>`].join("\n"), keyboard });
}

function keyboardFor(ctx: Context, answers: Answers, question: Question, asking: Asking): InlineKeyboard {
  const { catalog } = ctx.knowledge;
  const choices = question.choices(answers, catalog.menu);
  const choice = (answer: string, label: string) => {
    const next = answered(answers, question, answer, catalog) ?? answers;
    return InlineKeyboard.text(label, press(asking, packAnswers(next)));
  };
  const ready = withoutMore(answers);
  const isReady = answers.operator !== undefined && nextQuestion(ready, catalog) === undefined;
  const isFirst = Object.keys(answers).length === 0;
  return keyboardOf(
    ...inRows([
      ...choices.map((each) => choice(each, labelOf(ctx, question.key, each))),
      question.id !== "operator" && choice("unknown", ctx.t.plain("button-skip")),
    ]),
    [isReady && button(ctx, "button-see-answer", press(asking, packAnswers(ready)), "primary")],
    [
      isFirst
        ? button(ctx, "button-help", press("help"))
        : button(ctx, "button-back", press(asking, packAnswers(stepBack(answers)))),
      languageButton(ctx, asking, packAnswers(answers)),
    ],
  );
}

/** The first question, where everybody begins. Those who had a card before get a button back to it. */
export function homeScreen(ctx: Context): Screen {
  const question = openQuestion(ctx, {});
  if (question === undefined) throw new Error("the guide has no first question");
  const { keyboard, text } = questionScreen(ctx, {}, question);
  const last = unpackAnswers(ctx.session.last ?? "") ?? {};
  const operator = realOperatorOf(ctx, last);
  if (operator === undefined) return { text, ...(keyboard && { keyboard }) };
  const label = ctx.t.plain("button-last", { operator: formatName(ctx.t, operator) });
  const first = InlineKeyboard.text(label, cardPress({ answers: last }));
  return { text, keyboard: new InlineKeyboard([[first], ...(keyboard?.inline_keyboard ?? [])]) };
}

/** A guide begins, and stands at its first question, or at its card at once. */
export function countVisit(ctx: Context, answers: Answers): void {
  ctx.counted.push({ event: "visit", language: ctx.language });
  countPosition(ctx, answers);
}

/** Counts that the answers led on to a question or the card. If nothing changed, somebody is only looking again. */
export function countStep(ctx: Context, answers: Answers): void {
  if ((ctx.answersBefore ?? packAnswers({})) !== packAnswers(answers)) countPosition(ctx, answers);
}

function countPosition(ctx: Context, answers: Answers): void {
  const question = openQuestion(ctx, answers);
  ctx.counted.push(
    question === undefined
      ? { event: "card", operator: operatorOf(ctx, answers)?.id ?? PLACEHOLDERS.dontKnow }
      : { event: "question", question: question.id },
  );
}
