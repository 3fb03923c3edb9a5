import { conversations } from "@grammyjs/conversations";
import { Bot, type BotConfig } from "grammy";
import type { Update } from "grammy/types";
import type { Memory } from "../memory/memory.ts";
import { readPress } from "./buttons.ts";
import type { Context, Room, Trail } from "./context.ts";
import { dialogueStorage, endDialogue } from "./dialogue.ts";
import { errors, type Report } from "./errors.ts";
import { awaited } from "./features/awaited.ts";
import { cancel } from "./features/cancel.ts";
import { card } from "./features/card.ts";
import { check, links } from "./features/check.ts";
import { deletion } from "./features/delete.ts";
import { fallback } from "./features/fallback.ts";
import { group, isForUs } from "./features/group.ts";
import { guide, lateAnswers, typedAnswers, waitForAnswers } from "./features/guide.ts";
import { help } from "./features/help.ts";
import { language } from "./features/language.ts";
import { numbers } from "./features/number.ts";
import { positions, where } from "./features/position.ts";
import { privacy } from "./features/privacy.ts";
import { sentences } from "./features/sentence.ts";
import { settings } from "./features/settings.ts";
import { start } from "./features/start.ts";
import { till } from "./features/till.ts";
import type { Knowledge } from "./knowledge.ts";
import { recall } from "./recall.ts";
import { show } from "./screen.ts";
import type { Speech } from "./speech.ts";

export interface Parts {
  token: string;
  client: NonNullable<BotConfig<Context>["client"]>;
  memory: Memory;
  speech: Speech;
  knowledge: Knowledge;
  contact: string | undefined;
  now: () => number;
  report: Report;
  /** Told of each update when it comes in, and again when it is done with. */
  watch: (update: Update) => (trail: Trail) => void;
}

/** The rooms that a command or a button opens. */
const ROOMS: readonly Room[] = [
  start,
  help,
  language,
  settings,
  privacy,
  deletion,
  cancel,
  guide,
  card,
  till,
  where,
  check,
];

const ROOMS_BY_NAME: ReadonlyMap<string, Room> = new Map(ROOMS.map((room) => [room.name, room]));

/** In the order of the menu. */
export const COMMANDS: readonly string[] = ROOMS.filter(({ command }) => command).map(({ name }) => name);

/** What Telegram should send us. */
export const ALLOWED_UPDATES = ["message", "callback_query"] as const;

/** THE MAP: every update walks down here and stops in the first room that answers. */
export function createBot(parts: Parts): Bot<Context> {
  const bot = new Bot<Context>(parts.token, { client: parts.client });
  bot.use(async (ctx, next) => {
    const done = parts.watch(ctx.update);
    prepare(ctx, parts);
    try {
      await next();
    } finally {
      done(ctx.trail);
    }
  });
  bot.use(errors(parts.report));

  bot.filter(
    (ctx) => isInGroup(ctx) && !isForUs(ctx),
    () => undefined,
  );
  bot.use(recall(parts.memory));
  bot.filter(isInGroup, group);
  bot.on("message:entities:bot_command", endDialogue);
  bot.on("callback_query:data", openByButton);
  bot.use(links, numbers, awaited);
  bot.use(conversations({ storage: dialogueStorage }), typedAnswers);
  for (const room of ROOMS.filter(({ command }) => command)) {
    bot.command(room.name, async (ctx) => {
      await open(room, ctx, ctx.match);
      await waitForAnswers(ctx);
    });
  }
  bot.use(positions, lateAnswers, sentences, fallback);
  return bot;
}

function prepare(ctx: Context, { speech, knowledge, contact, now }: Parts): void {
  ctx.speech = speech;
  ctx.knowledge = knowledge;
  ctx.contact = contact;
  ctx.now = now();
  ctx.rooms = ROOMS_BY_NAME;
  ctx.trail = { room: "none", outcome: "ignored" };
  ctx.show = (screen) => show(ctx, screen);
  ctx.speak = (language) => {
    ctx.record.language = ctx.language = language;
    ctx.say = speech[language];
  };
}

function isInGroup(ctx: Context): boolean {
  return ctx.chat !== undefined && ctx.chat.type !== "private";
}

/** Buttons of an older version, and those that nobody made, lead to a fresh start and say so. */
async function openByButton(ctx: Context): Promise<void> {
  const press = readPress(ctx.callbackQuery?.data ?? "");
  const room = press && ctx.rooms.get(press.room);
  if (room) return open(room, ctx, press.detail);
  await open(start, ctx, "", ctx.say.plain("toast-menu-renewed"));
}

async function open(room: Room, ctx: Context, detail: string, toast?: string): Promise<void> {
  ctx.trail = { room: room.name, outcome: "answered" };
  const screen = room.enter(ctx, detail);
  if (screen === undefined) await ctx.answerCallbackQuery();
  else await ctx.show(toast === undefined ? screen : { ...screen, toast });
}
