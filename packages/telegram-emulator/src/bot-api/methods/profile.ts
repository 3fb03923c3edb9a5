import type { BotCommand, BotCommandScope, UserFromGetMe } from "@grammyjs/types";
import type { Args, Methods } from "../arguments.ts";
import { cleanString, lengthOf } from "../../text/formatted-text.ts";
import { asArray, asObject, inside, parseJson, requiredString } from "../json-fields.ts";
import { badRequest } from "../api-error.ts";
import type { World } from "../../state/world.ts";
import { chatFor } from "./messages.ts";

export const profile = {
  getMe(_args, world) {
    return {
      ...world.botUser(),
      is_bot: true,
      username: world.bot.username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: world.bot.isInline,
      // Abilities that the bot lacks are left out.
    } as UserFromGetMe;
  },

  setMyCommands(args, world) {
    const given = parseJson(args.text("commands"), "Can't parse commands JSON object") ?? [];
    const raw = asArray(given, "Expected an Array of BotCommand").map((one) =>
      inside("Can't parse BotCommand", () => readCommand(one)),
    );
    const scope = readScope(args, world);
    const language = languageOf(args);
    const list = raw.map((one) => checkCommand(one));
    if (list.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    world.profile.setCommands(scope, language, list);
    world.presence.profileChanged();
    return true;
  },

  getMyCommands: (args, world) => world.profile.commandsOf(readScope(args, world), languageOf(args)),

  setMyName: (args, world) => set(world, "names", args.text("name"), languageOf(args)),

  getMyName(args, { profile: { names }, bot }) {
    return { name: names.get(languageOf(args)) ?? names.get("") ?? bot.first_name };
  },

  setMyDescription: (args, world) => set(world, "descriptions", args.text("description"), languageOf(args)),

  getMyDescription: (args, world) => ({
    description: world.profile.descriptions.get(languageOf(args)) ?? "",
  }),

  setMyShortDescription: (args, world) =>
    set(world, "shortDescriptions", args.text("short_description"), languageOf(args)),

  getMyShortDescription: (args, world) => ({
    short_description: world.profile.shortDescriptions.get(languageOf(args)) ?? "",
  }),
} satisfies Methods;

/** The limits are documented; the wording of the errors is our own. */
const LIMITS = {
  names: { most: 64, what: "name" },
  descriptions: { most: 512, what: "description" },
  shortDescriptions: { most: 120, what: "about text" },
} as const;

function set(world: World, part: keyof typeof LIMITS, raw: string, language: string): true {
  const { most, what } = LIMITS[part];
  const text = cleanString(raw).trim();
  if (lengthOf(text) > most) throw badRequest(`bot ${what} is too long`);
  if (text === "") world.profile[part].delete(language);
  else world.profile[part].set(language, text);
  world.presence.profileChanged();
  return true;
}

type Scoped = Args<"setMyCommands"> | Args<"getMyCommands">;

/** Empty or exactly two letters, although a user's code may be `zh-hans`. */
function languageOf(args: Scoped | Args<"setMyName"> | Args<"setMyDescription">): string {
  const code = args.text("language_code");
  if (code !== "" && !/^[a-z]{2}$/u.test(code)) throw badRequest("Invalid language code specified");
  return code;
}

function readCommand(value: unknown): BotCommand {
  const command = asObject(value, "expected an Object");
  return { command: requiredString(command, "command"), description: requiredString(command, "description") };
}

function checkCommand(raw: BotCommand): BotCommand {
  const command = cleanString(raw.command).trim().replace(/^\//u, "");
  const description = cleanString(raw.description).trim();
  if (command === "") throw badRequest("Command must be non-empty");
  if (lengthOf(command) > 32) throw badRequest("Command length must not exceed 32");
  if (description === "") throw badRequest("Command description must be non-empty");
  if (lengthOf(description) > 256) throw badRequest("Command description length must not exceed 256");
  if (!/^[a-z0-9_]+$/u.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  return { command, description };
}

/** The bot has to know the chat that a scope names. */
function readScope(args: Scoped, world: World): BotCommandScope {
  const value = parseJson(args.text("scope"), "Can't parse BotCommandScope JSON object");
  if (value === undefined) return { type: "default" };
  const scope = inside("Can't parse BotCommandScope", () => scopeOf(value));
  if (!("chat_id" in scope)) return scope;
  return { ...scope, chat_id: chatFor(world, String(scope.chat_id), "read").id };
}

/** The scopes of single administrators and members of a group are left out. */
function scopeOf(value: unknown): BotCommandScope {
  const scope = asObject(value, "BotCommandScope must be an Object");
  const type = requiredString(scope, "type");
  if (type === "default" || type === "all_private_chats" || type === "all_group_chats") return { type };
  if (type !== "chat") throw badRequest("Unsupported type specified");
  const chat_id = requiredString(scope, "chat_id");
  if (chat_id === "") throw badRequest("Empty chat_id specified");
  return { type, chat_id };
}
