import { type Answers, readAnswers } from "./answers.ts";
import { cardScreen } from "../features/card/card.ts";
import { featureNamed, packAnswers } from "../bot/callback-data.ts";
import type { Context, Feature } from "../bot/context.ts";
import { countVisit, homeScreen, openQuestion, questionScreen } from "./screen.ts";
import { realOperatorOf } from "../bot/knowledge.ts";
import type { Screen } from "../bot/screen.ts";
import { isLanguage } from "../bot/translate.ts";
import { readPayload } from "../bot/deep-link.ts";

/**
 * /start, by command, button or deep link. A link's words give answers, a language or a feature in any order:
 * `base_iphone_weeks_zh`, `not-arrived_orange`. The button leaves the message above it as it is.
 */
export const start: Feature = {
  name: "start",
  command: "start",
  open(ctx, detail) {
    const words = detail.split("_");
    const wished = words.find(isLanguage);
    if (wished) ctx.setLanguage(wished);
    const answers = readPayload(detail, ctx.knowledge.catalog);
    const features = words.map((word) => ctx.features.get(featureNamed(word) ?? ""));
    const meant = features.find((feature) => feature?.inHelp === true);
    if (meant === undefined) return screenFor(ctx, answers);
    ctx.session.answers = { ...readAnswers(ctx.session.answers), ...answers };
    return meant.open(ctx, "");
  },
};

function screenFor(ctx: Context, answers: Answers): Screen {
  const before = readAnswers(ctx.session.answers);
  // A card remembers itself; an operator that led to none is remembered here.
  if (answers.operator === undefined && realOperatorOf(ctx, before) !== undefined)
    ctx.session.last = packAnswers(before);
  ctx.session.answers = answers;
  delete ctx.session.finished;
  countVisit(ctx, answers);
  if (Object.keys(answers).length === 0) return { ...homeScreen(ctx), isNew: true };
  const question = openQuestion(ctx, answers);
  return question === undefined ? cardScreen(ctx, answers) : questionScreen(ctx, answers, question);
}
