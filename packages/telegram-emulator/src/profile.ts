import type { BotCommand, BotCommandScope, MenuButton } from "@grammyjs/types";

/** What the bot says about itself, by language; "" is for everybody else. */
export class Profile {
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  readonly menuButtons = new Map<number, MenuButton>();
  private readonly commands = new Map<string, BotCommand[]>();

  setCommands(scope: BotCommandScope, language: string, commands: BotCommand[]): void {
    if (commands.length === 0) this.commands.delete(key(scope, language));
    else this.commands.set(key(scope, language), commands);
  }

  commandsOf(scope: BotCommandScope, language: string): BotCommand[] {
    return this.commands.get(key(scope, language)) ?? [];
  }

  /** What a person sees in a chat: the narrowest scope first; in each, their language before no language. */
  commandsFor(room: number, person: number, language: string): BotCommand[] {
    const scopes: BotCommandScope[] =
      room < 0
        ? [
            { type: "chat_member", chat_id: room, user_id: person },
            { type: "chat", chat_id: room },
            { type: "all_group_chats" },
            { type: "default" },
          ]
        : [{ type: "chat", chat_id: room }, { type: "all_private_chats" }, { type: "default" }];
    for (const scope of scopes) {
      for (const code of [language, ""]) {
        const commands = this.commands.get(key(scope, code));
        if (commands) return commands;
      }
    }
    return [];
  }
}

export function inLanguage(texts: ReadonlyMap<string, string>, language: string): string | undefined {
  return texts.get(language) ?? texts.get("");
}

/** `zh-hans` is told in `zh`. */
export const baseLanguage = (code: string | undefined): string => code?.split("-", 1)[0]?.toLowerCase() ?? "";

function key(scope: BotCommandScope, language: string): string {
  const chat = "chat_id" in scope ? String(scope.chat_id) : "";
  const member = "user_id" in scope ? String(scope.user_id) : "";
  return [scope.type, chat, member, language].join(" ");
}
