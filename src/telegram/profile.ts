import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";

/** How the bot presents itself in one language; "" is what everybody else sees. */
export interface Profile {
  language_code: "" | "zh";
  name: string;
  description: string;
  shortDescription: string;
  commands: BotCommand[];
  /** What is offered in groups instead. */
  groupCommands: BotCommand[];
}

/** Brings Telegram's copy of the profile up to date; a start that changes nothing writes nothing. */
export async function syncProfile(api: Api, profiles: readonly Profile[]): Promise<string[]> {
  const changes = await Promise.all(profiles.map((profile) => syncLanguage(api, profile)));
  return changes.flat();
}

async function syncLanguage(api: Api, wanted: Profile): Promise<string[]> {
  const { name, description, shortDescription, commands, groupCommands } = wanted;
  // Telegram takes the empty code as "every other language", its types want it left out.
  const language = (wanted.language_code === "" ? {} : { language_code: wanted.language_code }) as {
    language_code: "zh";
  };
  const [hasName, hasDescription, hasShort, hasCommands, hasGroupCommands] = await Promise.all([
    api.getMyName(language),
    api.getMyDescription(language),
    api.getMyShortDescription(language),
    api.getMyCommands(language),
    api.getMyCommands({ ...language, scope: IN_GROUPS }),
  ]);
  const changed: string[] = [];
  async function set(part: string, isCurrent: boolean, write: () => Promise<unknown>): Promise<void> {
    if (isCurrent) return;
    await write();
    changed.push(`${part} (${wanted.language_code || "default"})`);
  }
  await set("name", hasName.name === name, () => api.setMyName(name, language));
  await set("description", hasDescription.description === description, () =>
    api.setMyDescription(description, language),
  );
  await set("short description", hasShort.short_description === shortDescription, () =>
    api.setMyShortDescription(shortDescription, language),
  );
  await set("commands", isSame(hasCommands, commands), () => api.setMyCommands(commands, language));
  await set("group commands", isSame(hasGroupCommands, groupCommands), () =>
    api.setMyCommands(groupCommands, { ...language, scope: IN_GROUPS }),
  );
  return changed;
}

const IN_GROUPS = { type: "all_group_chats" } as const;

function isSame(a: BotCommand[], b: BotCommand[]): boolean {
  return flat(a) === flat(b);
}

/** Until November 2026 the commands in groups were ephemeral: such a list counts as changed. */
function flat(commands: BotCommand[]): string {
  return commands
    .map(({ command, description, is_ephemeral = false }) => `${command}=${description}=${is_ephemeral}`)
    .join("\n");
}
