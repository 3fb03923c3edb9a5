import { type Conversation, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context as TelegramContext, InlineKeyboard } from "grammy";
import { cardScreen } from "../features/card/card.ts";
import { VIEW_SCREENS } from "../features/card/views.ts";
import { SIGNPOSTS } from "../catalog/menu.ts";
import { readTrip } from "../guide/answers.ts";
import { packPlace, press } from "./callback-data.ts";
import type { Context, Room } from "./context.ts";
import { linkScreen } from "../features/link-check/feature.ts";
import { answerScreen } from "../guide/feature.ts";
import { numberScreen } from "../features/number-check/feature.ts";
import { goesOn, isUnsure, remarkOn, roomMeant, screenMeant, unsureScreen } from "./intents.ts";
import { countStep, countVisit, isOpen, missingQuestion, neededScreen } from "../guide/screen.ts";
import { footer, type Screen, withFooter } from "./screen.ts";
import { heardIn, tripAfter } from "../guide/typed.ts";

/**
 * Who may answer what was typed, in this order. Each has a screen for it or leaves it to the next; the last always
 * answers. All of them hear the same sentence (`heardIn`), which is read once.
 */
const READERS: readonly (readonly [
  room: string,
  read: (ctx: Context, text: string) => Screen | undefined,
])[] = [
  ["check", linkScreen],
  ["number", numberScreen],
  ["awaited", awaitedScreen],
  ["guide", answerScreen],
  ["sentence", sentenceScreen],
  ["fallback", offTopicScreen],
];

/** Shows the first screen that comes, and says whose it is. */
async function answerText(ctx: Context): Promise<string | undefined> {
  for (const [room, read] of READERS) {
    ctx.trail = { room, outcome: "answered" };
    const screen = read(ctx, ctx.message?.text ?? "");
    if (screen === undefined) continue;
    await ctx.show(screen);
    return room;
  }
  return undefined;
}

/** A text that is no command; what was forwarded never is one. */
function isTyped({ message }: TelegramContext): boolean {
  if (message?.text === undefined) return false;
  if (message.forward_origin !== undefined) return true;
  return message.entities?.some(({ offset, type }) => type === "bot_command" && offset === 0) !== true;
}

/** For the room that waits for a text: something that the room itself can hear, or the operator's name. */
function awaitedScreen(ctx: Context, text: string): Screen | undefined {
  const { room: name = "", more = [] } = ctx.waiting ?? {};
  const room = ctx.rooms.get(name);
  if (room === undefined) return undefined;
  ctx.trail = { room: room.name, outcome: "answered" };
  return room.hear?.(ctx, text, more) ?? namedScreen(ctx, room, text, more);
}

/** The operator's name opens the room with it; "Orange, how do I register?" asks for more than this room does. */
function namedScreen(ctx: Context, room: Room, text: string, more: readonly string[]): Screen | undefined {
  const heard = heardIn(ctx, text, "operator");
  const operator = heard.answers.operator ?? (heard.isSkip ? SIGNPOSTS.dontKnow : undefined);
  if (operator === undefined) return undefined;
  const answers = { ...heard.answers, operator };
  const meant = ONE_WORD.test(text) ? undefined : ctx.rooms.get(roomMeant(heard) ?? "");
  if (meant !== undefined && meant !== room) return screenMeant(ctx, { ...heard, answers });
  const trip = tripAfter(readTrip(ctx.record.trip), answers);
  return room.enter(ctx, packPlace(trip ?? { operator }, ...more));
}

/** "base.be" says whose card it is, and asks nothing. */
const ONE_WORD = /^[\w.-]+$/u;

/** A free sentence: what it tells of the trip, and what the person comes for. */
function sentenceScreen(ctx: Context, text: string): Screen | undefined {
  const heard = heardIn(ctx, text);
  const meant = screenMeant(ctx, heard);
  if (meant !== undefined) return meant;
  if (heard.intent === "thanks") return { text: ctx.say("thanks"), keyboard: footer(ctx, "start") };
  const remembered = readTrip(ctx.record.trip);
  const isMore = goesOn(ctx, heard);
  const trip = tripAfter(remembered, heard.answers) ?? (isMore ? remembered : undefined);
  if (isUnsure(heard)) return unsureScreen(ctx, trip ?? remembered, heard);
  if (trip === undefined) return undefined;
  ctx.record.trip = trip;
  (ctx.tripBefore === undefined ? countVisit : countStep)(ctx, trip);
  const question = missingQuestion(ctx, trip);
  if (question !== undefined) return neededScreen(ctx, trip, question, remarkOn(ctx, heard));
  return heard.intent === "payment" && heard.answers.means === undefined
    ? VIEW_SCREENS.pay(ctx, trip)
    : cardScreen(ctx, trip);
}

function offTopicScreen(ctx: Context): Screen {
  ctx.counted.push({ event: "unread" });
  return lostScreen(ctx, "off-topic");
}

function lostScreen(ctx: Context, sentence: "off-topic" | "cannot-see"): Screen {
  const keyboard = new InlineKeyboard().text(ctx.say.plain("button-help"), press("help"));
  return { text: ctx.say(sentence), keyboard: withFooter(ctx, keyboard, "help") };
}

/**
 * Everything that is typed. While a question is open a dialogue waits for the next text. The answers are in the record
 * from the moment they are given; the dialogue itself only waits. So its log stays as long as one step, and a new version
 * of the guide starts a new wait at the same question.
 */
export const texts = new Composer<Context>();

texts.use(async (ctx, next) => {
  // A command ends the wait, and so does an answer that was given elsewhere, in a room or by a button.
  const isCommand = ctx.message?.text !== undefined && !isTyped(ctx);
  if (isCommand || !isOpen(ctx)) delete ctx.record.dialogue;
  await next();
});

/**
 * Keeps the running dialogue in the chat's record, so that it is saved with the answers or not at all. The plugin would
 * store whole updates, names and texts with them; we never look back at one, so only its place in the log remains.
 */
texts.use(
  conversations<Context, TelegramContext>({
    storage: {
      type: "context",
      version: 1,
      adapter: {
        read: (ctx: Context) => ctx.record.dialogue?.state as never,
        write(ctx: Context, state: object) {
          ctx.record.dialogue = { at: ctx.now, state: JSON.parse(JSON.stringify(state, withoutUpdates)) };
        },
        delete(ctx: Context) {
          delete ctx.record.dialogue;
        },
      },
    },
  }),
  createConversation<Context, TelegramContext>(waitForText, "guide"),
);

texts.use(async (ctx, next) => {
  if (isTyped(ctx)) {
    // An open question whose wait is gone, after a command, a deploy, or days, is waited for again.
    if ((await answerText(ctx)) === "guide") await waitForTexts(ctx);
    return;
  }
  // A picture or a forwarded message without a text may lead somewhere all the same.
  const screen = linkScreen(ctx);
  if (screen === undefined) return next();
  ctx.trail = { room: "check", outcome: "answered" };
  await ctx.show(screen);
});

/** Starts waiting for a typed answer, where a question is open. */
export async function waitForTexts(ctx: Context): Promise<void> {
  if (isOpen(ctx) && ctx.conversation.active("guide") === 0) await ctx.conversation.enter("guide");
}

async function waitForText(conversation: Conversation<Context, TelegramContext>): Promise<void> {
  const question = conversation.checkpoint();
  await conversation.waitUntil(isTyped, { next: true });
  // The plugin would hand on a bare copy of an error, of which nobody could tell what it was.
  let thrown: unknown;
  const outcome = await conversation.external(async (ctx) => {
    try {
      await answerText(ctx);
    } catch (error) {
      thrown = error;
      return "failed";
    }
    return isOpen(ctx) ? "another question" : "answered";
  });
  if (outcome === "failed") throw thrown;
  if (outcome === "another question") await conversation.rewind(question);
}

function withoutUpdates(_key: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && "update_id" in value ? { update_id: 0 } : value;
}

/** Always last: whatever else a person sends, it gets an answer and a way on. */
export const fallback = new Composer<Context>();

fallback.on(
  [
    "message:text",
    "message:file",
    "message:contact",
    "message:poll",
    "message:dice",
    "message:story",
    "message:game",
    "message:paid_media",
    "message:checklist",
  ],
  async (ctx) => {
    ctx.trail = { room: "fallback", outcome: "answered" };
    await ctx.show(lostScreen(ctx, ctx.message.text === undefined ? "cannot-see" : "off-topic"));
  },
);
