import { Bot, Composer, type Middleware, type MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import type { Counted } from "../monitoring/counted.ts";
import type { Voices } from "../advice/voices.ts";
import type { Sessions } from "../session/sessions.ts";
import { readPress } from "./callback-data.ts";
import type { Context, Feature, Outcome } from "./context.ts";
import { errors, type Report } from "./errors.ts";
import { balance } from "../features/balance/feature.ts";
import { cancel } from "../guide/cancel.ts";
import { card } from "../features/card/feature.ts";
import { peopleToAsk } from "../features/people-to-ask/feature.ts";
import { linkCheck } from "../features/link-check/feature.ts";
import { deletion } from "../features/privacy/delete.ts";
import { whichOperator } from "../features/which-operator/feature.ts";
import { group, isForUs } from "../features/share/group.ts";
import { guide } from "../guide/feature.ts";
import { help } from "../features/help/feature.ts";
import { identification } from "../features/identification/feature.ts";
import { inline } from "../features/share/inline.ts";
import { language } from "../features/language/feature.ts";
import { leaving } from "../features/leaving/feature.ts";
import { credit } from "../features/credit/feature.ts";
import { privacy } from "../features/privacy/feature.ts";
import { reminders } from "../features/reminders/feature.ts";
import { report } from "../features/report/feature.ts";
import { notArrived } from "../features/not-arrived/feature.ts";
import { settings } from "../features/settings/feature.ts";
import { start } from "../guide/start.ts";
import { whatWorked } from "../features/what-worked/feature.ts";
import { stats, type StatsParts } from "../features/stats/feature.ts";
import { atTheShop, locations } from "../features/at-the-shop/feature.ts";
import type { Knowledge } from "./knowledge.ts";
import { renewed } from "./old-callback-data.ts";
import { isInGroup, loadSession } from "./session.ts";
import { languageOf, type Translations } from "./translate.ts";
import { fallback, texts } from "./text.ts";

export interface Parts {
  token: string;
  sessions: Sessions;
  translations: Translations;
  knowledge: Knowledge;
  contact: string | undefined;
  now: () => number;
  report: Report;
  /** Called for each thing to count, once its update is answered and saved. */
  count: (counted: Counted) => void;
  stats: StatsParts;
  /** What people said worked, now. */
  voices: () => Voices;
  /** Called for each update when it is done, with how long it took. */
  watch: (update: Update, handled: Outcome, milliseconds: number) => void;
}

/** The features that a command or a button opens. */
const FEATURES: readonly Feature[] = [
  start,
  help,
  notArrived,
  balance,
  atTheShop,
  linkCheck,
  reminders,
  credit,
  identification,
  whichOperator,
  leaving,
  peopleToAsk,
  language,
  settings,
  privacy,
  deletion,
  cancel,
  guide,
  card,
  report,
  whatWorked,
];

const FEATURES_BY_NAME: ReadonlyMap<string, Feature> = new Map(
  FEATURES.map((feature) => [feature.name, feature]),
);

/** In menu order. */
export const COMMANDS: readonly string[] = FEATURES.flatMap(({ command = [] }) => command);

/** The updates that Telegram should send us. */
export const ALLOWED_UPDATES = ["message", "callback_query", "inline_query", "my_chat_member"] as const;

/** THE MAP: every update goes down this list and stops at the first handler that answers. */
export function createBot(parts: Parts): Bot<Context> {
  const bot = new Bot<Context>(parts.token);
  bot.use(async (ctx, next) => {
    const started = performance.now();
    prepare(ctx, parts);
    try {
      await next();
      if (ctx.handled.outcome === "answered") ctx.counted.forEach((counted) => parts.count(counted));
    } finally {
      parts.watch(ctx.update, ctx.handled, performance.now() - started);
    }
  });
  bot.use(errors(parts.report));

  bot.use(when((ctx) => !isTap(ctx), inline));
  bot.use(
    when(
      (ctx) => isInGroup(ctx) && !isForUs(ctx),
      () => undefined,
    ),
  );
  bot.use(loadSession(parts.sessions));
  bot.use(when(isInGroup, group));
  bot.use(when(isTap, openByButton));
  bot.on("my_chat_member", forgetWhoBlocks);
  bot.use(texts);
  for (const feature of FEATURES) {
    if (feature.command === undefined) continue;
    bot.command(feature.command, (ctx) => open(feature, ctx, ctx.match));
  }
  bot.use(stats(parts.stats));
  bot.use(locations, fallback);
  return bot;
}

function prepare(ctx: Context, { translations, knowledge, contact, now, voices }: Parts): void {
  ctx.translations = translations;
  ctx.knowledge = knowledge;
  ctx.voices = voices();
  ctx.contact = contact;
  ctx.counted = [];
  ctx.now = now();
  ctx.features = FEATURES_BY_NAME;
  ctx.language = languageOf(ctx.from?.language_code);
  ctx.t = translations[ctx.language];
  ctx.handled = { feature: "none", outcome: "ignored" };
}

/** A tap on a button under one of our own messages, in a chat that we are in. */
function isTap(ctx: Context): boolean {
  return ctx.callbackQuery?.message !== undefined;
}

/** When someone blocks us, we forget them at once, reminders included. */
function forgetWhoBlocks(ctx: Context): void {
  if (ctx.myChatMember?.new_chat_member.status !== "kicked") return;
  ctx.handled = { feature: "blocked", outcome: "answered" };
  ctx.forget();
}

/** Runs `features` where `is` holds. Composed once, because `filter` composes again for every update. */
function when(is: (ctx: Context) => boolean, ...features: Middleware<Context>[]): MiddlewareFn<Context> {
  const inside = new Composer(...features).middleware();
  return (ctx, next) => (is(ctx) ? inside(ctx, next) : next());
}

/** A button we do not know leads to a fresh start, with a toast that says so. */
async function openByButton(ctx: Context): Promise<void> {
  const press = readPress(renewed(ctx.callbackQuery?.data ?? ""));
  const feature = press && ctx.features.get(press.feature);
  if (feature) return open(feature, ctx, press.detail);
  await open(start, ctx, "", ctx.t.plain("toast-menu-renewed"));
}

async function open(feature: Feature, ctx: Context, detail: string, toast?: string): Promise<void> {
  ctx.handled = { feature: feature.name, outcome: "answered" };
  const screen = feature.open(ctx, detail);
  if (screen === undefined) await ctx.answerCallbackQuery();
  else await ctx.show(toast === undefined ? screen : { ...screen, toast });
}
