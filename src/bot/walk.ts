import { type Bot, Context as TelegramContext } from "grammy";
import type { Update } from "grammy/types";
import type { Context } from "./context.ts";
import { type Screen, show } from "./screen.ts";
import type { Language } from "./speech.ts";

/**
 * Takes an update through the map. grammY's `handleUpdate` makes an Api for each, and assigns closures to its
 * properties: V8 puts such closures among the old objects at once, where all that they hold stays until the next long
 * garbage collection. So all updates share one Api, and what rooms do with `ctx` are methods.
 */
export function walkThrough(bot: Bot<Context>): (update: Update) => Promise<void> {
  const walk = bot.middleware();
  return async (update) => {
    await walk(new Walker(update, bot.api, bot.botInfo) as TelegramContext as Context, end);
  };
}

/** What rooms do, with what they find on their `ctx`. */
class Walker extends TelegramContext {
  isForgotten = false;

  show(this: Context, screen: Screen): Promise<void> {
    return show(this, screen);
  }

  speak(this: Context, language: Language): void {
    this.record.language = this.language = language;
    this.say = this.speech[language];
  }

  forget(): void {
    this.isForgotten = true;
  }
}

async function end(): Promise<void> {}
