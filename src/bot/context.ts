import type { ConversationFlavor } from "@grammyjs/conversations";
import { type Bot, Context as TelegramContext } from "grammy";
import type { Update } from "grammy/types";
import type { FeatureName } from "./callback-data.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Screen, show } from "./screen.ts";
import type { Language, Translate, Translations } from "./translate.ts";
import type { Counted } from "../monitoring/counted.ts";
import type { Session } from "../session/session.ts";

/** What every feature finds on `ctx`. */
export type Context = ConversationFlavor<TelegramContext & Guest>;

interface Guest {
  /** What we remember of this chat; change it in place, it is kept when the update is done. */
  session: Session;
  language: Language;
  t: Translate;
  translations: Translations;
  /** The person has chosen a language: we remember it and go on in it. */
  speak(language: Language): void;
  /** Now, in milliseconds: features have no clock of their own. */
  now: number;
  /** The facts. */
  knowledge: Knowledge;
  /** "contact a person": an address, when one is configured. */
  contact: string | undefined;
  /** What is to be counted of this update: nothing of it is, unless the update is answered and kept. */
  counted: Counted[];
  /** Every feature that a command, a button, a deep link or words may open, by its name. */
  features: ReadonlyMap<string, Feature>;
  /** The answers as it was before this update, packed; undefined: nothing was told. */
  answersBefore: string | undefined;
  /** What the last screen waits for, where a feature asked for the operator alone, or for what it hears itself. */
  waiting: Session["waiting"];
  /** The feature that answered and how it went, for the log. */
  handled: Outcome;
  /** Forget this chat wholly once the update is done. */
  forget(): void;
  isForgotten: boolean;
  /** Shows a screen: in place of the message whose button was tapped, else as a new message. */
  show(screen: Screen): Promise<void>;
}

export interface Outcome {
  feature: string;
  outcome: "answered" | "duplicate" | "limited" | "ignored" | "blocked" | "failed" | "again";
}

/** One place where an update is answered. */
export interface Feature {
  /** Its name in logs and links. Never reused for another feature. */
  name: FeatureName;
  /** The word behind the slash, where it has a command. */
  command?: string;
  /** It is under /help, some behind its ⋯; deep links and words lead to it too: `feature-<name>` in the locales is its label. */
  inHelp?: boolean;
  /** What it shows; nothing when there is nothing new. `detail` is what the button or the command carried; "" for a door. */
  open(ctx: Context, detail: string): Screen | undefined;
  /**
   * What it makes of a text that it said in `record.waiting` it waits for, with its own words there. undefined: the text
   * is something else, and goes on.
   */
  onText?(ctx: Context, text: string, more: readonly string[]): Screen | undefined;
}

/**
 * Takes an update through the map. grammY's `handleUpdate` makes an Api for each, and assigns closures to its
 * properties: V8 puts such closures among the old objects at once, where all that they hold stays until the next long
 * garbage collection. So all updates share one Api, and what features do with `ctx` are methods.
 */
export function walkThrough(bot: Bot<Context>): (update: Update) => Promise<void> {
  const walk = bot.middleware();
  return async (update) => {
    await walk(new Walker(update, bot.api, bot.botInfo) as TelegramContext as Context, end);
  };
}

/** What features do, with what they find on their `ctx`. */
class Walker extends TelegramContext {
  isForgotten = false;

  show(this: Context, screen: Screen): Promise<void> {
    return show(this, screen);
  }

  speak(this: Context, language: Language): void {
    this.session.language = this.language = language;
    this.t = this.translations[language];
  }

  forget(): void {
    this.isForgotten = true;
  }
}

async function end(): Promise<void> {}
