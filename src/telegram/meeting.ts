import { setTimeout as pause } from "node:timers/promises";
import { type Bot, type Context, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { type Profile, syncProfile } from "./profile.ts";

export interface Meeting<C extends Context> extends Patience {
  bot: Bot<C>;
  /** Where Telegram shall deliver; undefined: we poll. */
  webhook: { url: URL; secret: string } | undefined;
  allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
  profiles: readonly Profile[];
}

interface Patience {
  stop: AbortSignal;
  onTrouble: (error: unknown) => void;
}

/** Telegram does not know the token: nothing will help but another one. */
export class TokenRefused extends Error {
  override name = "TokenRefused";

  constructor() {
    super("BOT_TOKEN: Telegram does not know it; ask @BotFather for the current one");
  }
}

/** Learns who we are and says how we want our updates. Waits for Telegram as long as it takes. */
export async function meetTelegram<C extends Context>(meeting: Meeting<C>): Promise<void> {
  const { bot, webhook, allowedUpdates } = meeting;
  await insist(meeting, async () => {
    bot.botInfo = await bot.api.getMe();
  });
  await insist(meeting, () =>
    webhook === undefined
      ? bot.api.deleteWebhook()
      : bot.api.setWebhook(webhook.url.href, {
          secret_token: webhook.secret,
          allowed_updates: allowedUpdates,
        }),
  );
  // The profile can wait; the people cannot.
  void syncProfile(bot.api, meeting.profiles).catch(meeting.onTrouble);
}

async function insist({ stop, onTrouble }: Patience, act: () => Promise<unknown>): Promise<void> {
  for (let wait = FIRST_WAIT; !stop.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      await act();
      return;
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new TokenRefused();
      }
      onTrouble(error);
      await pause(wait, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

const FIRST_WAIT = 200;
const LONGEST_WAIT = 5000;
