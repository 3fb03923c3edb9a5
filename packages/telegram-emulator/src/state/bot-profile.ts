import type { BotCommand, BotCommandScope } from "@grammyjs/types";

/** Names, descriptions and commands of the bot by language code; "" is the default. */
export class BotProfile {
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  private readonly commands = new Map<string, BotCommand[]>();

  setCommands(scope: BotCommandScope, language: string, commands: BotCommand[]): void {
    if (commands.length === 0) this.commands.delete(key(scope, language));
    else this.commands.set(key(scope, language), commands);
  }

  commandsOf(scope: BotCommandScope, language: string): BotCommand[] {
    return this.commands.get(key(scope, language)) ?? [];
  }

  /** The commands a person sees in a chat: narrowest scope first, and in each scope their language before the default. */
  commandsFor(chat_id: number, language: string): BotCommand[] {
    const scopes: BotCommandScope[] = [
      { type: "chat", chat_id },
      { type: chat_id < 0 ? "all_group_chats" : "all_private_chats" },
      { type: "default" },
    ];
    const keys = scopes.flatMap((scope) => [key(scope, language), key(scope, "")]);
    return keys.map((one) => this.commands.get(one)).find((commands) => commands !== undefined) ?? [];
  }
}

const key = (scope: BotCommandScope, language: string): string =>
  JSON.stringify([Object.values(scope).map(String), language]);
