import type { BotCommand, BotCommandScope, MenuButton } from "grammy/types";
import { roomFor } from "../access.ts";
import type { Args } from "../args.ts";
import { cleanString, lengthOf } from "../formatted.ts";
import {
  asArray,
  asObject,
  inside,
  parseJson,
  requiredInteger,
  requiredObject,
  requiredString,
} from "../json.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";

export const profile = {
  setMyCommands(args, world) {
    const list = parseJson(args.text("commands"), "Can't parse commands JSON object") ?? [];
    const raw = asArray(list, "Expected an Array of BotCommand").map((one) =>
      inside("Can't parse BotCommand", () => readCommand(one)),
    );
    const scope = readScope(args, world);
    const language = languageOf(args.text("language_code"));
    const commands = raw.map((one) => checkCommand(one));
    if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    world.profile.setCommands(scope, language, commands);
    tellBot(world);
    return true;
  },

  deleteMyCommands(args, world) {
    world.profile.setCommands(readScope(args, world), languageOf(args.text("language_code")), []);
    tellBot(world);
    return true;
  },

  getMyCommands(args, world) {
    return world.profile.commandsOf(readScope(args, world), languageOf(args.text("language_code")));
  },

  setMyName(args, world) {
    set(world.profile.names, args.text("name"), args.text("language_code"), 64, "name");
    tellBot(world);
    return true;
  },

  getMyName(args, world) {
    const name = world.profile.names.get(languageOf(args.text("language_code")));
    return { name: name ?? world.profile.names.get("") ?? world.bot.first_name };
  },

  setMyDescription(args, world) {
    const { descriptions } = world.profile;
    set(descriptions, args.text("description"), args.text("language_code"), 512, "description");
    tellBot(world);
    return true;
  },

  getMyDescription(args, world) {
    const language = languageOf(args.text("language_code"));
    return { description: world.profile.descriptions.get(language) ?? "" };
  },

  setMyShortDescription(args, world) {
    const { shortDescriptions } = world.profile;
    set(shortDescriptions, args.text("short_description"), args.text("language_code"), 120, "about text");
    tellBot(world);
    return true;
  },

  getMyShortDescription(args, world) {
    const language = languageOf(args.text("language_code"));
    return { short_description: world.profile.shortDescriptions.get(language) ?? "" };
  },

  setChatMenuButton(args, world) {
    const value = parseJson(args.text("menu_button"), "Can't parse menu button JSON object");
    const button = value === undefined ? { type: "default" as const } : readMenuButton(value);
    const chat = args.text("chat_id");
    world.profile.menuButtons.set(chat === "" ? 0 : roomFor(world, chat, "read").id, button);
    return true;
  },

  getChatMenuButton(args, world) {
    const chat = args.text("chat_id");
    const { menuButtons } = world.profile;
    const own = chat === "" ? undefined : menuButtons.get(roomFor(world, chat, "read").id);
    return own ?? menuButtons.get(0) ?? { type: "commands" };
  },
} satisfies Methods;

function languageOf(code: string): string {
  if (code !== "" && !/^[a-z]{2}$/u.test(code)) throw badRequest("Invalid language code specified");
  return code;
}

/** The texts of these refusals are not known: the limits are. */
function set(texts: Map<string, string>, raw: string, code: string, most: number, what: string): void {
  const language = languageOf(code);
  const text = cleanString(raw).trim();
  if (lengthOf(text) > most) throw badRequest(`bot ${what} is too long`);
  if (text === "") texts.delete(language);
  else texts.set(language, text);
}

function readCommand(value: unknown): BotCommand {
  const command = asObject(value, "expected an Object");
  return {
    command: requiredString(command, "command"),
    description: requiredString(command, "description"),
  };
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

type Scoped = Args<"setMyCommands"> | Args<"deleteMyCommands"> | Args<"getMyCommands">;

/** A chat that a scope names has to be one that the bot knows. */
function readScope(args: Scoped, world: World): BotCommandScope {
  const value = parseJson(args.text("scope"), "Can't parse BotCommandScope JSON object");
  if (value === undefined) return { type: "default" };
  const scope = inside("Can't parse BotCommandScope", () => scopeOf(value));
  if (!("chat_id" in scope)) return scope;
  return { ...scope, chat_id: roomFor(world, String(scope.chat_id), "read").id };
}

function scopeOf(value: unknown): BotCommandScope {
  const scope = asObject(value, "BotCommandScope must be an Object");
  const type = requiredString(scope, "type");
  if (type === "default" || type === "all_private_chats") return { type };
  if (type === "all_group_chats" || type === "all_chat_administrators") return { type };
  if (type !== "chat" && type !== "chat_administrators" && type !== "chat_member") {
    throw badRequest("Unsupported type specified");
  }
  const chat = requiredString(scope, "chat_id");
  if (chat === "") throw badRequest("Empty chat_id specified");
  if (type !== "chat_member") return { type, chat_id: chat };
  const user = requiredInteger(scope, "user_id");
  if (user <= 0) throw badRequest("Invalid user_id specified");
  return { type, chat_id: chat, user_id: user };
}

function readMenuButton(value: unknown): MenuButton {
  return inside("Can't parse menu button", () => {
    const button = asObject(value, "MenuButton must be an Object");
    const type = requiredString(button, "type");
    if (type === "default" || type === "commands") return { type };
    if (type !== "web_app") throw badRequest("MenuButton has unsupported type");
    const text = requiredString(button, "text");
    return { type, text, web_app: { url: requiredString(requiredObject(button, "web_app"), "url") } };
  });
}

function tellBot(world: World): void {
  world.presence.profileChanged();
}
