import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { MEANS } from "../../domain/means.ts";
import { meansOf, type Trip, withMeans } from "../../domain/trip.ts";
import { toldAnswers } from "../answers.ts";
import type { Context } from "../context.ts";
import { languageButton, type Screen } from "../screen.ts";
import { cardPress, packCard, type View } from "./buttons.ts";

/** The other sides of a card. Each leads back to it, and changes nothing but this message. */
export const VIEW_SCREENS: Record<View, (ctx: Context, trip: Trip) => Screen> = {
  pay,
  change,
};

/** What they can pay with: any number of means, each tap one more or one less. */
function pay(ctx: Context, trip: Trip): Screen {
  const held = meansOf(trip);
  const keyboard = new InlineKeyboard();
  for (const [index, means] of MEANS.entries()) {
    // The long label of the third has a row of its own.
    if ([2, 3, 5].includes(index)) keyboard.row();
    const next = held.has(means) ? [...held].filter((each) => each !== means) : [...held, means];
    const box = held.has(means) ? "☑" : "☐";
    const label = `${box} ${ctx.say.plain(`means-${means}`)}`;
    keyboard.text(label, cardPress({ trip: withMeans(trip, next), view: "pay" }));
  }
  keyboard.row().text(ctx.say.plain("button-means-done"), cardPress({ trip })).primary().row();
  return { text: ctx.say("view-pay"), keyboard: keyboard.add(inOtherLanguage(ctx, trip, "pay")) };
}

/** Any answer, changed in place. */
function change(ctx: Context, trip: Trip): Screen {
  const keyboard = new InlineKeyboard();
  for (const { answers, label } of toldAnswers(ctx, trip)) {
    const answer = ctx.say.plain("button-change-answer", { answer: label });
    keyboard.text(answer, cardPress({ trip: without(trip, answers) })).row();
  }
  keyboard.text(ctx.say.plain("button-card"), cardPress({ trip }));
  return { text: ctx.say("view-change"), keyboard: keyboard.add(inOtherLanguage(ctx, trip, "change")) };
}

function inOtherLanguage(ctx: Context, trip: Trip, view: View) {
  return languageButton(ctx, "card", packCard({ trip, view }));
}
