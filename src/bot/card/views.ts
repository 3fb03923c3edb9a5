import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { MEANS } from "../../domain/means.ts";
import { meansOf, type Trip, withMeans } from "../../domain/trip.ts";
import { toldAnswers } from "../answers.ts";
import type { Context } from "../context.ts";
import { adviseOn } from "../knowledge.ts";
import { languageButton, type Screen } from "../screen.ts";
import { tellContact, tellName, tellProblem } from "../telling-operator.ts";
import { codesOfContact } from "../telling-steps.ts";
import { cardPress, packCard, type View } from "./buttons.ts";
import { addCopies } from "./keyboard.ts";
import { bullets, section } from "./parts.ts";

/** The other sides of a card. Each leads back to it, and changes nothing but this message. */
export const VIEW_SCREENS: Record<View, (ctx: Context, trip: Trip) => Screen> = {
  pay,
  trouble,
  change,
};

const TROUBLE_STEPS = ["do-not-pay-again", "check-balance", "restart", "check-bank", "ask-operator"] as const;
const PROBLEMS = 4;
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

/** It did not arrive: what to do, in order. */
function trouble(ctx: Context, trip: Trip): Screen {
  const { advice, operator } = adviseOn(ctx, trip);
  const { say } = ctx;
  const problems = advice.problems
    .slice(0, PROBLEMS)
    .map((problem) => tellProblem(say, problem).join("\n→ "));
  const text = [
    say("view-trouble", { operator: tellName(say, operator) }),
    TROUBLE_STEPS.map((word, index) => `${index + 1}. ${say(`trouble-${word}`)}`).join("\n"),
    ...section(say("card-contacts"), bullets(advice.contacts.map((contact) => tellContact(say, contact)))),
    ...section(say("card-problems"), bullets(problems)),
    say("trouble-never"),
  ].join("\n\n");
  const keyboard = new InlineKeyboard();
  addCopies(
    keyboard,
    advice.contacts.flatMap((contact) => codesOfContact(say, contact)),
    CODES,
  );
  return { text, keyboard: back(ctx, trip, "trouble", keyboard) };
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
