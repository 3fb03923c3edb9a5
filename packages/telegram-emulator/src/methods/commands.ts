import type { BotCommand, BotCommandScope } from "@grammyjs/types";
import { roomFor } from "../access.ts";
import type { Args } from "../args.ts";
import { cleanString, lengthOf } from "../formatted.ts";
import {
  asArray,
  asObject,
  inside,
  optionalFlag,
  parseJson,
  requiredInteger,
  requiredString,
} from "../json.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";

export const commands = {
  setMyCommands(args, world) {
    const given = parseJson(args.text("commands"), "Can't parse commands JSON object") ?? [];
    const raw = asArray(given, "Expected an Array of BotCommand").map((one) =>
      inside("Can't parse BotCommand", () => readCommand(one)),
    );
    const scope = readScope(args, world);
    const language = languageOf(args.text("language_code"));
    const list = raw.map((one) => checkCommand(one));
    if (list.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    world.profile.setCommands(scope, language, list);
    world.presence.profileChanged();
    return true;
  },

  deleteMyCommands(args, world) {
    world.profile.setCommands(readScope(args, world), languageOf(args.text("language_code")), []);
    world.presence.profileChanged();
    return true;
  },

  getMyCommands(args, world) {
    return world.profile.commandsOf(readScope(args, world), languageOf(args.text("language_code")));
  },
} satisfies Methods;

/** Empty or exactly two letters, although a person's own may be `zh-hans`. */
export function languageOf(code: string): string {
  if (code !== "" && !/^[a-z]{2}$/u.test(code)) throw badRequest("Invalid language code specified");
  return code;
}

function readCommand(value: unknown): BotCommand {
  const command = asObject(value, "expected an Object");
  return {
    command: requiredString(command, "command"),
    description: requiredString(command, "description"),
    ...(optionalFlag(command, "is_ephemeral") && { is_ephemeral: true }),
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
  return { ...raw, command, description };
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
