import { InlineKeyboard } from "grammy";
import { type Day, dayInBrussels } from "../../domain/day.ts";
import { answered } from "../../domain/guide.ts";
import type { Trip } from "../../domain/trip.ts";
import { freshRecord } from "../../memory/record.ts";
import { cardScreen } from "../../features/card/card.ts";
import { packPlace, packTrip } from "../callback-data.ts";
import type { Context } from "../context.ts";
import { adviseOn, type Knowledge, operatorOf } from "../knowledge.ts";
import { deepLink, payloadOf } from "../payload.ts";
import { openQuestion } from "../question.ts";
import { stepsScreen } from "../rescue/steps.ts";
import type { Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { listed } from "../telling.ts";
import type { Asked, Matter } from "./asked.ts";
import { payScreen } from "./pay.ts";

/** An answer that stands alone in any chat: complete in itself, nothing personal on it, and no button that calls back. */
export interface Answer {
  /** The same for the same answer; at most 64 bytes. */
  id: string;
  /** Plain. */
  title: string;
  /** Plain. */
  about: string;
  text: string;
  keyboard: InlineKeyboard;
}

/** What was asked first, then what else one asks of this operator. Of no operator: of each that most people hold. */
export function answersTo(ctx: Context, { matter, trip }: Asked): Answer[] {
  if (operatorOf(ctx, trip) === undefined) {
    return ctx.knowledge.catalog.menu.common.map((operator) => answerOn(ctx, matter, { ...trip, operator }));
  }
  const matters = [...new Set([matter, ...mattersOf(ctx, trip)])];
  return matters.map((each) => answerOn(ctx, each, trip));
}

/** One answer on one operator. What they did not say counts as unknown. */
export function answerOn(ctx: Context, matter: Matter, told: Trip): Answer {
  const kept = keptToday(ctx);
  const name = `${matter}.${ctx.language}.${packTrip(told)}`;
  const answer = kept.get(name) ?? makeAnswer(ctx, matter, told);
  kept.set(name, answer);
  return answer;
}

/** Most people ask for the same few, letter by letter, and nothing personal is on them: they are made once a day. */
const KEPT = new WeakMap<Knowledge, { day: Day; answers: Map<string, Answer> }>();
const MOST_KEPT = 500;

function keptToday({ knowledge, now }: Context): Map<string, Answer> {
  const day = dayInBrussels(now);
  const kept = KEPT.get(knowledge);
  if (kept?.day === day && kept.answers.size < MOST_KEPT) return kept.answers;
  const answers = new Map<string, Answer>();
  KEPT.set(knowledge, { day, answers });
  return answers;
}

function makeAnswer(ctx: Context, matter: Matter, told: Trip): Answer {
  const trip = withoutQuestions(ctx, told);
  const { operator } = adviseOn(ctx, trip);
  const { keyboard, text } = SCREENS[matter](ctx, trip);
  return {
    id: `${matter}.${ctx.language}.${packTrip(trip)}`,
    title: ctx.say.plain(`inline-title-${matter}`, { operator: tellName(ctx.say, operator) }),
    about: matter === "card" ? wayIn(ctx, trip) : ctx.say.plain(`inline-about-${matter}`),
    text,
    keyboard: outsideButtons(ctx, keyboard, trip),
  };
}

/** Outside there is no record: a room opens as for somebody of whom nothing is remembered. */
function asStranger(ctx: Context): Context {
  return Object.assign(Object.create(ctx) as Context, { record: freshRecord(0) });
}

/** Of a top-up that did not arrive, nothing is known yet. */
const ANY_MISHAP = { problem: "not-arrived", channel: "unknown", elapsed: "under-24-hours" } as const;

const SCREENS: Record<Matter, (ctx: Context, trip: Trip) => Screen> = {
  card: (ctx, trip) => cardScreen(ctx, trip),
  rescue: (ctx, trip) => stepsScreen(ctx, { trip, told: {} }, ANY_MISHAP),
  balance: (ctx, trip) =>
    ctx.rooms.get("balance")?.enter(asStranger(ctx), packPlace(trip)) ?? cardScreen(ctx, trip),
  pay: payScreen,
};

/** As under a card: who has no way to top up is not told how to see that it worked. */
function mattersOf(ctx: Context, told: Trip): Matter[] {
  const { verdict } = adviseOn(ctx, withoutQuestions(ctx, told)).advice;
  if (verdict === "top-up") return ["card", "rescue", "balance", "pay"];
  return verdict === "pay-the-bill" ? ["card", "rescue", "balance"] : ["card"];
}

function withoutQuestions(ctx: Context, told: Trip): Trip {
  let trip = told;
  for (let question = openQuestion(ctx, trip); question !== undefined; question = openQuestion(ctx, trip)) {
    trip = answered(trip, question, "unknown", ctx.knowledge.catalog) ?? trip;
  }
  return trip;
}

/** The first ways, in one plain line; what the answer is about, where there is nothing to top up. */
function wayIn(ctx: Context, trip: Trip): string {
  const { verdict, ways } = adviseOn(ctx, trip).advice;
  if (ways.length === 0) return ctx.say.plain(`inline-verdict-${verdict}`);
  const names = ways.slice(0, 3).map(({ name }) => ctx.say.plain(`way-name-${name}`));
  return listed(ctx.say, names);
}

/** What can be copied or opened, and the way into the bot: a press that calls back would find no chat there. */
function outsideButtons(ctx: Context, inside: InlineKeyboard | undefined, trip: Trip): InlineKeyboard {
  const rows = (inside?.inline_keyboard ?? []).map((row) =>
    row.filter((button) => "copy_text" in button || ("url" in button && !isOurs(ctx, button.url))),
  );
  return new InlineKeyboard(rows.filter((row) => row.length > 0))
    .row()
    .url(ctx.say.plain("button-open-bot"), deepLink(ctx, payloadOf(trip)));
}

/** The way to a person, or to Telegram's page for sharing, belongs in a private chat. */
function isOurs({ contact }: Context, url: string): boolean {
  return url === contact || url.startsWith("https://t.me/share/");
}
