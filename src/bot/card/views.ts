import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { MEANS } from "../../domain/means.ts";
import { meansOf, type Trip, withMeans } from "../../domain/trip.ts";
import { toldAnswers } from "../answers.ts";
import type { Context } from "../context.ts";
import { adviseOn } from "../knowledge.ts";
import { languageButton, type Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { codesOf } from "../telling-steps.ts";
import { tellBalance, tellOwnNumber } from "../telling-terms.ts";
import { cardPress, packCard, type View } from "./buttons.ts";
import { addCopies } from "./keyboard.ts";
import { bullets } from "./parts.ts";

/** The other sides of a card. Each leads back to it, and changes nothing but this message. */
export const VIEW_SCREENS: Record<View, (ctx: Context, trip: Trip) => Screen> = {
  pay,
  balance,
  change,
};

const CODES = 4;

/** What they can pay with: any number of means, each tap one more or one less. */
function pay(ctx: Context, trip: Trip): Screen {
  const held = meansOf(trip);
  const keyboard = new InlineKeyboard();
  for (const [index, means] of MEANS.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    const next = held.has(means) ? [...held].filter((each) => each !== means) : [...held, means];
    const box = held.has(means) ? "☑" : "☐";
    const label = `${box} ${ctx.say.plain(`means-${means}`)}`;
    keyboard.text(label, cardPress({ trip: withMeans(trip, next), view: "pay" }));
  }
  keyboard.row().text(ctx.say.plain("button-means-done"), cardPress({ trip })).primary().row();
  return { text: ctx.say("view-pay"), keyboard: keyboard.add(inOtherLanguage(ctx, trip, "pay")) };
}

/** How to see what is on the card, with every code to copy. */
function balance(ctx: Context, trip: Trip): Screen {
  const { advice, operator } = adviseOn(ctx, trip);
  const { say } = ctx;
  const own = advice.ownNumber ?? [];
  const checks = advice.balance.map((check) => tellBalance(say, check));
  const lines = [
    ...(checks.length === 0 ? [say("card-check-unknown")] : checks),
    ...(own.length === 0 ? [] : [tellOwnNumber(say, own)]),
  ];
  const keyboard = new InlineKeyboard();
  const steps = [...advice.balance.flatMap((check) => check.steps), ...own];
  addCopies(
    keyboard,
    steps.flatMap((step) => codesOf(say, step)),
    CODES,
  );
  const title = say("view-balance", { operator: tellName(say, operator) });
  return { text: [title, ...bullets(lines)].join("\n"), keyboard: back(ctx, trip, "balance", keyboard) };
}

/** Any answer, changed in place. */
function change(ctx: Context, trip: Trip): Screen {
  const keyboard = new InlineKeyboard();
  for (const { answers, label } of toldAnswers(ctx, trip)) {
    const answer = ctx.say.plain("button-change-answer", { answer: label });
    keyboard.text(answer, cardPress({ trip: without(trip, answers) })).row();
  }
  return { text: ctx.say("view-change"), keyboard: back(ctx, trip, "change", keyboard) };
}

function back(ctx: Context, trip: Trip, view: View, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard
    .text(ctx.say.plain("button-card"), cardPress({ trip }))
    .add(inOtherLanguage(ctx, trip, view));
}

function inOtherLanguage(ctx: Context, trip: Trip, view: View) {
  return languageButton(ctx, "card", packCard({ trip, view }));
}
