import { InlineKeyboard } from "grammy";
import { type Day, dayInBrussels } from "../../domain/day.ts";
import { answered } from "../../domain/guide.ts";
import type { Trip } from "../../domain/trip.ts";
import { freshRecord } from "../../memory/record.ts";
import { packTrip } from "../callback-data.ts";
import { cardScreen } from "../card/card.ts";
import type { Context } from "../context.ts";
import { adviseOn, type Knowledge, operatorOf } from "../knowledge.ts";
import { deepLink, payloadOf } from "../payload.ts";
import { packPlace } from "../place.ts";
import { openQuestion } from "../question.ts";
import { stepsScreen } from "../rescue/steps.ts";
import type { Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { listed, tellTrustBriefly } from "../telling.ts";
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
  const { advice } = adviseOn(ctx, withoutQuestions(ctx, told));
  if (advice.recommended === undefined) return ["card"];
  return advice.verdict === "top-up" ? ["card", "rescue", "balance", "pay"] : ["card", "rescue", "balance"];
}

function withoutQuestions(ctx: Context, told: Trip): Trip {
  let trip = told;
  for (let question = openQuestion(ctx, trip); question !== undefined; question = openQuestion(ctx, trip)) {
    trip = answered(trip, question, "unknown", ctx.knowledge.catalog) ?? trip;
  }
  return trip;
}

/** The recommended way and how far it can be trusted, in one plain line; why there is none, where there is none. */
function wayIn(ctx: Context, trip: Trip): string {
  const { advice } = adviseOn(ctx, trip);
  const { recommended, verdict } = advice;
  const { plain } = ctx.say;
  if (recommended === undefined) return plain(`inline-verdict-${verdict}`);
  const trust = tellTrustBriefly(ctx.say, recommended.weakest);
  const route = plain(`route-${recommended.route}`);
  return verdict === "top-up"
    ? plain("inline-way", { route, trust })
    : listed([plain(`inline-verdict-${verdict}`), trust]);
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
