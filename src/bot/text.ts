import { type Conversation, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context as TelegramContext } from "grammy";
import { cardScreen } from "../features/card/card.ts";
import { VIEW_SCREENS } from "../features/card/views.ts";
import { PLACEHOLDERS } from "../catalog/menu.ts";
import { readAnswers } from "../guide/answers.ts";
import { packFeatureData, press } from "./callback-data.ts";
import type { Context, Feature } from "./context.ts";
import { linkScreen } from "../features/link-check/feature.ts";
import { answerScreen } from "../guide/feature.ts";
import { numberScreen } from "../features/number-check/feature.ts";
import { goesOn, isUnsure, remarkOn, featureMeant, screenMeant, unsureScreen } from "./intents.ts";
import { countStep, countVisit, isOpen, missingQuestion, neededScreen } from "../guide/screen.ts";
import { button, footer, keyboardOf, type Screen } from "./screen.ts";
import { heardIn, answersAfter } from "../guide/typed.ts";

/**
 * Who may answer a typed text, in this order. Each returns a screen or leaves it to the next; the last always
 * answers. `heardIn` parses the sentence once for all of them.
 */
const READERS: readonly (readonly [
  feature: string,
  read: (ctx: Context, text: string) => Screen | undefined,
])[] = [
  ["link-check", linkScreen],
  ["number", numberScreen],
  ["awaited", awaitedScreen],
  ["guide", answerScreen],
  ["sentence", sentenceScreen],
  ["fallback", offTopicScreen],
];

/** Shows the first screen and returns the name of its reader. */
async function answerText(ctx: Context): Promise<string | undefined> {
  for (const [feature, read] of READERS) {
    ctx.handled = { feature, outcome: "answered" };
    const screen = read(ctx, ctx.message?.text ?? "");
    if (screen === undefined) continue;
    await ctx.show(screen);
    return feature;
  }
  return undefined;
}

/** A text that is not a command. A forwarded text never counts as one. */
function isTyped({ message }: TelegramContext): boolean {
  if (message?.text === undefined) return false;
  if (message.forward_origin !== undefined) return true;
  return message.entities?.some(({ offset, type }) => type === "bot_command" && offset === 0) !== true;
}

/** For the feature that waits for a text: something it reads itself, or the operator's name. */
function awaitedScreen(ctx: Context, text: string): Screen | undefined {
  const { feature: name = "", more = [] } = ctx.waiting ?? {};
  const feature = ctx.features.get(name);
  if (feature === undefined) return undefined;
  ctx.handled = { feature: feature.name, outcome: "answered" };
  return feature.onText?.(ctx, text, more) ?? namedScreen(ctx, feature, text, more);
}

/** The operator's name opens the feature with it. "Orange, how do I register?" asks for another feature. */
function namedScreen(
  ctx: Context,
  feature: Feature,
  text: string,
  more: readonly string[],
): Screen | undefined {
  const heard = heardIn(ctx, text, "operator");
  const operator = heard.answers.operator ?? (heard.isSkip ? PLACEHOLDERS.dontKnow : undefined);
  if (operator === undefined) return undefined;
  const named = { ...heard.answers, operator };
  const meant = ONE_WORD.test(text) ? undefined : ctx.features.get(featureMeant(heard) ?? "");
  if (meant !== undefined && meant !== feature) return screenMeant(ctx, { ...heard, answers: named });
  const answers = answersAfter(readAnswers(ctx.session.answers), named);
  return feature.open(ctx, packFeatureData(answers ?? { operator }, ...more));
}

/** "base.be" names the operator and asks nothing. */
const ONE_WORD = /^[\w.-]+$/u;

/** Free text: the answers it gives, and what the person wants. */
function sentenceScreen(ctx: Context, text: string): Screen | undefined {
  const heard = heardIn(ctx, text);
  const meant = screenMeant(ctx, heard);
  if (meant !== undefined) return meant;
  if (heard.intent === "thanks") return { text: ctx.t("thanks"), keyboard: keyboardOf(footer(ctx, "start")) };
  const remembered = readAnswers(ctx.session.answers);
  const isMore = goesOn(ctx, heard);
  const answers = answersAfter(remembered, heard.answers) ?? (isMore ? remembered : undefined);
  if (isUnsure(heard)) return unsureScreen(ctx, answers ?? remembered, heard);
  if (answers === undefined) return undefined;
  ctx.session.answers = answers;
  (ctx.answersBefore === undefined ? countVisit : countStep)(ctx, answers);
  const question = missingQuestion(ctx, answers);
  if (question !== undefined) return neededScreen(ctx, answers, question, remarkOn(ctx, heard));
  return heard.intent === "payment" && heard.answers.means === undefined
    ? VIEW_SCREENS.pay(ctx, answers)
    : cardScreen(ctx, answers);
}

function offTopicScreen(ctx: Context): Screen {
  ctx.counted.push({ event: "unread" });
  return lostScreen(ctx, "off-topic");
}

function lostScreen(ctx: Context, sentence: "off-topic" | "cannot-see"): Screen {
  const help = button(ctx, "button-help", press("help"));
  return { text: ctx.t(sentence), keyboard: keyboardOf([help, ...footer(ctx, "help")]) };
}

/**
 * All typed text. From the first text while a question is open, a conversation waits for the next. Answers go into the
 * session at once; the conversation only waits. So its log never exceeds one step, and a new version of the guide simply waits
 * again at the same question.
 */
export const texts = new Composer<Context>();

texts.use(async (ctx, next) => {
  // A command ends the wait; so does an answer given elsewhere, by a button or in a feature.
  const isCommand = ctx.message?.text !== undefined && !isTyped(ctx);
  if (isCommand || !isOpen(ctx)) delete ctx.session.dialogue;
  await next();
});

/**
 * Keeps the conversation's state in the session, so that it is saved together with the answers or not at all. The
 * plugin would store whole updates with names and texts; we never look back at one, so only its position in the log
 * stays.
 */
texts.use(
  conversations<Context, TelegramContext>({
    storage: {
      type: "context",
      version: 1,
      adapter: {
        read: (ctx: Context) => ctx.session.dialogue?.state as never,
        write(ctx: Context, state: object) {
          ctx.session.dialogue = { at: ctx.now, state: JSON.parse(JSON.stringify(state, withoutUpdates)) };
        },
        delete(ctx: Context) {
          delete ctx.session.dialogue;
        },
      },
    },
  }),
  createConversation<Context, TelegramContext>(waitForText, "guide"),
);

texts.use(async (ctx, next) => {
  if (isTyped(ctx)) {
    // The first text since a command, a deploy or days: the wait begins here.
    if ((await answerText(ctx)) === "guide") await waitForTexts(ctx);
    return;
  }
  // A picture or a forwarded message without text may still contain links.
  const screen = linkScreen(ctx);
  if (screen === undefined) return next();
  ctx.handled = { feature: "link-check", outcome: "answered" };
  await ctx.show(screen);
});

/** Waits for a typed answer if a question is open. */
async function waitForTexts(ctx: Context): Promise<void> {
  if (isOpen(ctx) && ctx.conversation.active("guide") === 0) await ctx.conversation.enter("guide");
}

async function waitForText(conversation: Conversation<Context, TelegramContext>): Promise<void> {
  const question = conversation.checkpoint();
  await conversation.waitUntil(isTyped, { next: true });
  // The plugin would pass on a bare copy of an error, without its class.
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

/** Always last: whatever else a person sends gets an answer and a way on. */
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
    ctx.handled = { feature: "fallback", outcome: "answered" };
    await ctx.show(lostScreen(ctx, ctx.message.text === undefined ? "cannot-see" : "off-topic"));
  },
);
