import { type Api, type Bot, GrammyError } from "grammy";
import type { BotCommand, LanguageCode, Update } from "grammy/types";
import { retry } from "../retry.ts";

/** How the bot presents itself in one language; "" is what everybody else sees. */
export interface Profile {
  language_code: "" | LanguageCode;
  name: string;
  description: string;
  shortDescription: string;
  commands: BotCommand[];
  /** What is offered in groups instead. */
  groupCommands: BotCommand[];
}

export interface SetUp {
  bot: Pick<Bot, "api" | "botInfo">;
  /** Where Telegram shall deliver; undefined: we poll. */
  webhook: { url: URL; secret: string } | undefined;
  allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
  profiles: readonly Profile[];
  stop: AbortSignal;
  onTrouble: (error: unknown) => void;
}

/** Telegram does not know the token: only another one will help. */
export class TokenRefused extends Error {
  override name = "TokenRefused";

  constructor() {
    super("BOT_TOKEN: Telegram does not know it; ask @BotFather for the current one");
  }
}

/** Learns who we are and says how we want our updates. Waits for Telegram until it answers or we stop. */
export async function setUpTelegram(setUp: SetUp): Promise<void> {
  const { bot, webhook, allowedUpdates, profiles, stop, onTrouble } = setUp;
  const introduce = async (): Promise<void> => {
    bot.botInfo = await bot.api.getMe();
    if (webhook === undefined) await bot.api.deleteWebhook();
    else
      await bot.api.setWebhook(webhook.url.href, {
        secret_token: webhook.secret,
        allowed_updates: allowedUpdates,
        max_connections: MAX_CONNECTIONS,
      });
  };
  try {
    await retry(introduce, { first: 200, longest: 5000, stop, again: mayHelp });
  } catch {
    if (stop.aborted) return;
    throw new TokenRefused();
  }
  // The profile can wait; the people cannot.
  void Promise.all(profiles.map((profile) => syncProfile(bot.api, profile))).catch(onTrouble);

  function mayHelp(error: unknown): boolean {
    if (error instanceof GrammyError && [401, 404].includes(error.error_code)) return false;
    onTrouble(error);
    return true;
  }
}

/**
 * How many updates Telegram brings at the same time, to all processes together: the most it allows. Its default of 40
 * would keep people waiting before one process alone is full.
 */
const MAX_CONNECTIONS = 100;

/** Brings Telegram's copy of the profile up to date; a start that changes nothing writes nothing. */
async function syncProfile(api: Api, wanted: Profile): Promise<void> {
  const { name, description, shortDescription, commands, groupCommands } = wanted;
  // Telegram takes the empty code as "every other language", its types want it left out.
  const language = (wanted.language_code === "" ? {} : { language_code: wanted.language_code }) as {
    language_code: LanguageCode;
  };
  const inGroups = { ...language, scope: { type: "all_group_chats" } } as const;
  const [hasName, hasDescription, hasShort, hasCommands, hasGroupCommands] = await Promise.all([
    api.getMyName(language),
    api.getMyDescription(language),
    api.getMyShortDescription(language),
    api.getMyCommands(language),
    api.getMyCommands(inGroups),
  ]);
  if (hasName.name !== name) await api.setMyName(name, language);
  if (hasDescription.description !== description) await api.setMyDescription(description, language);
  if (hasShort.short_description !== shortDescription)
    await api.setMyShortDescription(shortDescription, language);
  if (flat(hasCommands) !== flat(commands)) await api.setMyCommands(commands, language);
  if (flat(hasGroupCommands) !== flat(groupCommands)) await api.setMyCommands(groupCommands, inGroups);
}

/** Until November 2026 the commands in groups were ephemeral: such a list counts as changed. */
function flat(commands: BotCommand[]): string {
  return commands
    .map(({ command, description, is_ephemeral = false }) => `${command}=${description}=${is_ephemeral}`)
    .join("\n");
}
