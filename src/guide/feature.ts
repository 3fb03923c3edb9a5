import { readAnswers, type Answers } from "./answers.ts";
import { cardScreen } from "../features/card/card.ts";
import { recapOf } from "./labels.ts";
import { readPress, unpackAnswers } from "../bot/callback-data.ts";
import type { Context, Feature } from "../bot/context.ts";
import {
  countStep,
  examplesFor,
  homeScreen,
  missingQuestion,
  neededScreen,
  openQuestion,
  questionScreen,
} from "./screen.ts";
import { isIncident } from "../understanding/intents.ts";
import { goesOn, isUnsure, remarkOn, screenMeant, unsureScreen } from "../bot/intents.ts";
import { renewed } from "../bot/old-callback-data.ts";
import type { Screen } from "../bot/screen.ts";
import { answeredByText } from "./typed.ts";

/** A tapped answer. The button carries all answers, so it works with nothing remembered. */
export const guide: Feature = {
  name: "guide",
  open(ctx, detail) {
    const answers = unpackAnswers(detail) ?? {};
    ctx.session.answers = answers;
    countStep(ctx, answers);
    if (Object.keys(answers).length === 0) return homeScreen(ctx);
    const question = openQuestion(ctx, answers);
    if (question !== undefined) return questionScreen(ctx, answers, question);
    return isSecondTap(ctx) ? undefined : finished(ctx, answers);
  },
};

/** The answers of a tap that leads to the next question. undefined: the update is another. */
export function questionTapped(ctx: Context): Answers | undefined {
  const query = ctx.callbackQuery;
  if (query?.message === undefined) return undefined;
  const press = readPress(renewed(query.data ?? ""));
  const answers = press?.feature === "guide" ? unpackAnswers(press.detail) : undefined;
  return answers && openQuestion(ctx, answers) && answers;
}

/** A typed answer to the open question, or a sentence beside it that tells or asks something. */
export function answerScreen(ctx: Context, text: string): Screen | undefined {
  if (ctx.session.answers === undefined) return undefined;
  const answers = readAnswers(ctx.session.answers);
  const needed = missingQuestion(ctx, answers);
  const isWaiting = needed !== undefined && ctx.waiting?.feature === "card";
  const question = isWaiting ? needed : openQuestion(ctx, answers);
  if (question === undefined) return undefined;
  const { next, heard } = answeredByText(ctx, answers, question, text);
  const isAnswer = heard.isSkip || heard.answers[question.key] !== undefined;
  const meant = isAnswer && !isIncident(heard.intent) ? undefined : screenMeant(ctx, heard);
  if (meant !== undefined) return meant;
  if (!isAnswer && isUnsure(heard) && (next === undefined || isIncident(heard.likeliest)))
    return unsureScreen(ctx, next ?? answers, heard);
  const isMore = goesOn(ctx, heard);
  const isUnread = next === undefined && !isMore && heard.intent !== "thanks";
  const note = isUnread ? examplesFor(ctx, answers, question) : remarkOn(ctx, heard);
  if (next === undefined || heard.intent === "thanks") {
    if (isUnread) ctx.counted.push({ event: "unread" });
    const isOfCard = needed !== undefined && (isWaiting || heard.intent === "payment");
    return isOfCard
      ? neededScreen(ctx, answers, needed, note)
      : questionScreen(ctx, answers, question, { note });
  }
  ctx.session.answers = next;
  countStep(ctx, next);
  // If they asked something, answer first and ask after; if they answered, go on with the next question.
  const isAsking = isWaiting || isMore || heard.answers.operator !== undefined;
  const following = isAsking ? missingQuestion(ctx, next) : openQuestion(ctx, next);
  if (following === undefined) return cardScreen(ctx, next);
  return isAsking ? neededScreen(ctx, next, following, note) : questionScreen(ctx, next, following, { note });
}

/** The card becomes a message of its own, to keep; the questions shrink to one line. */
function finished(ctx: Context, answers: Answers): Screen {
  ctx.session.finished = ctx.callbackQuery?.message?.message_id ?? 0;
  return { ...cardScreen(ctx, answers), leaves: ctx.t("guide-finished", { answers: recapOf(ctx, answers) }) };
}

/** The last answer was tapped twice: its card is already there. */
function isSecondTap(ctx: Context): boolean {
  const message = ctx.callbackQuery?.message;
  return message !== undefined && ctx.session.finished === message.message_id;
}
