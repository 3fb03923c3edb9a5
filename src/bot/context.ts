import type { ConversationFlavor } from "@grammyjs/conversations";
import { type Bot, Context as TelegramContext } from "grammy";
import type { Update } from "grammy/types";
import type { FeatureName } from "./callback-data.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Screen, show } from "./screen.ts";
import type { Language, Translate, Translations } from "./translate.ts";
import type { Voices } from "../advice/voices.ts";
import type { Counted } from "../monitoring/counted.ts";
import type { Session } from "../session/session.ts";

/** What every feature finds on `ctx`. */
export type Context = ConversationFlavor<TelegramContext & Additions>;

interface Additions {
  /** What we remember of this chat. Change it in place; it is saved when the update is done. */
  session: Session;
  language: Language;
  t: Translate;
  translations: Translations;
  /** Switches to the language that the person chose, and remembers it. */
  setLanguage(language: Language): void;
  /** The time in milliseconds. Features never read the clock themselves. */
  now: number;
  knowledge: Knowledge;
  /** What people said worked. */
  voices: Voices;
  /** Where "contact a person" leads, if configured. */
  contact: string | undefined;
  /** Events to count. They count only if the update is answered and saved. */
  counted: Counted[];
  /** Every feature that a command, button, deep link or sentence can open, by name. */
  features: ReadonlyMap<string, Feature>;
  /** The packed answers before this update; undefined: there were none. */
  answersBefore: string | undefined;
  /** Set by the last screen if a feature waits for a text: the operator's name, or something it reads itself. */
  waiting: Session["waiting"];
  /** Which feature answered and how it went, for the log. */
  handled: Outcome;
  /** Deletes everything about this chat once the update is done. */
  forget(): void;
  isForgotten: boolean;
  /** Edits the message whose button was tapped, otherwise sends a new one. */
  show(screen: Screen): Promise<void>;
}

export interface Outcome {
  feature: string;
  outcome: "answered" | "duplicate" | "limited" | "ignored" | "blocked" | "failed" | "again";
}

/** One thing the bot can do for a person. */
export interface Feature {
  /** Its name in logs and links. Never reused for another feature. */
  name: FeatureName;
  /** Its command, without the slash. */
  command?: string;
  /** Whether /help, deep links and free text lead to it. `feature-<name>` in the locales is its label. */
  inHelp?: boolean;
  /** The screen to show; undefined: nothing new. `detail` comes from the button or command, "" if there is none. */
  open(ctx: Context, detail: string): Screen | undefined;
  /**
   * Reads a text that the feature asked for; `more` is what it stored in `session.waiting`. undefined: the text is
   * about something else, so others get it.
   */
  onText?(ctx: Context, text: string, more: readonly string[]): Screen | undefined;
}

/**
 * Handles updates like grammY's `handleUpdate`, but all of them share one Api. grammY creates an Api per update and
 * assigns closures to its properties; V8 allocates such closures in the old generation, where they stay until the
 * next long garbage collection. For the same reason `show`, `setLanguage` and `forget` are methods.
 */
export function createHandler(bot: Bot<Context>): (update: Update, reply?: WebhookReply) => Promise<void> {
  const handle = bot.middleware();
  return async (update, reply) => {
    const ctx = new BotContext(update, bot.api, bot.botInfo);
    ctx.webhookReply = reply;
    await handle(ctx as TelegramContext as Context, end);
  };
}

interface WebhookReply {
  call?: object;
}

/** A context with the methods that features call. */
class BotContext extends TelegramContext {
  isForgotten = false;
  /** Takes the answer to a tap that came by webhook. undefined: it is called like everything else. */
  webhookReply: WebhookReply | undefined;

  /** Left for the webhook's response, where it costs no call of its own. */
  override async answerCallbackQuery(
    ...[answer, signal]: Parameters<TelegramContext["answerCallbackQuery"]>
  ): Promise<true> {
    const { callbackQuery, webhookReply } = this;
    if (callbackQuery === undefined || webhookReply === undefined)
      return super.answerCallbackQuery(answer, signal);
    const options = typeof answer === "string" ? { text: answer } : answer;
    webhookReply.call = { method: "answerCallbackQuery", callback_query_id: callbackQuery.id, ...options };
    return true;
  }

  show(this: Context, screen: Screen): Promise<void> {
    return show(this, screen);
  }

  setLanguage(this: Context, language: Language): void {
    this.session.language = this.language = language;
    this.t = this.translations[language];
  }

  forget(): void {
    this.isForgotten = true;
  }
}

async function end(): Promise<void> {}
