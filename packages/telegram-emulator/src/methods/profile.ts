import type { MenuButton } from "@grammyjs/types";
import { roomFor } from "../access.ts";
import { cleanString, lengthOf } from "../formatted.ts";
import { asObject, inside, parseJson, requiredObject, requiredString } from "../json.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";
import { languageOf } from "./commands.ts";

export const profile = {
  setMyName(args, world) {
    set(world.profile.names, args.text("name"), args.text("language_code"), 64, "name");
    world.presence.profileChanged();
    return true;
  },

  getMyName(args, world) {
    const name = world.profile.names.get(languageOf(args.text("language_code")));
    return { name: name ?? world.profile.names.get("") ?? world.bot.first_name };
  },

  setMyDescription(args, world) {
    const { descriptions } = world.profile;
    set(descriptions, args.text("description"), args.text("language_code"), 512, "description");
    world.presence.profileChanged();
    return true;
  },

  getMyDescription(args, world) {
    const language = languageOf(args.text("language_code"));
    return { description: world.profile.descriptions.get(language) ?? "" };
  },

  setMyShortDescription(args, world) {
    const { shortDescriptions } = world.profile;
    set(shortDescriptions, args.text("short_description"), args.text("language_code"), 120, "about text");
    world.presence.profileChanged();
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

/** The texts of these refusals are not known: the limits are. */
function set(texts: Map<string, string>, raw: string, code: string, most: number, what: string): void {
  const language = languageOf(code);
  const text = cleanString(raw).trim();
  if (lengthOf(text) > most) throw badRequest(`bot ${what} is too long`);
  if (text === "") texts.delete(language);
  else texts.set(language, text);
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
