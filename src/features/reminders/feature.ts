import { dayInBrussels, unpackDay } from "../../day.ts";

import { readAnswers } from "../../guide/answers.ts";
import { readDayIn } from "../../understanding/days.ts";
import { readFeatureData, unpackAnswers } from "../../bot/callback-data.ts";
import { featureScreen, placeScreen } from "./places.ts";
import type { Feature } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { ASKED, ASKED_DAYS, dayScreen, wordsAfter } from "./days.ts";
import { NAME } from "./press.ts";
import { heardIn, saysNothing } from "../../guide/typed.ts";

/** Keep my number: when things expire, and reminders of it. */
export const reminders: Feature = {
  name: NAME,
  command: "reminders",
  inHelp: true,
  open(ctx, detail) {
    const { answers, more } = readFeatureData(ctx, detail);
    const place = placeScreen(ctx, answers, more);
    if (place !== undefined) return place;
    // A bare answers is the card's own button: it arrived.
    return unpackAnswers(detail) === undefined
      ? featureScreen(ctx, answers)
      : placeScreen(ctx, answers, ["!"]);
  },
  /** A day, if one was asked for. */
  onText(ctx, text, [word, start]) {
    const asked = ASKED_DAYS.find((each) => ASKED[each].word === word);
    const answers = readAnswers(ctx.session.answers);
    if (asked === undefined || operatorOf(ctx, answers) === undefined) return undefined;
    const today = dayInBrussels(ctx.now);
    const since = unpackDay(start ?? "") ?? today;
    const day = readDayIn(text, today, ASKED[asked].side);
    if (day === undefined) {
      return !saysNothing(heardIn(ctx, text, "operator"))
        ? undefined
        : dayScreen(ctx, answers, asked, since, ctx.t("reminders-day-again"));
    }
    return placeScreen(ctx, answers, wordsAfter(asked, day, since));
  },
};
