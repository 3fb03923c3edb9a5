/**
 * Ephemeral messages: in a group, seen by their sender and one other. A bot may always answer an action of that person
 * with one, for fifteen seconds: a press, or an ephemeral command; an administrator may write them at any time.
 */
import type { Content, Room, Stored } from "./chats.ts";
import { asObject, optionalFlag, optionalString, parseJson, requiredInteger } from "./json.ts";
import type { Person } from "./people.ts";
import { baseLanguage } from "./profile.ts";
import { badRequest } from "./refusal.ts";
import type { World } from "./world.ts";

/** Whether a person's client shows it: not what they have cleared, nor what is for others. */
export function isShownTo({ ephemeral, from, id, room }: Stored, person: number): boolean {
  if (id <= (room.clearedUpTo.get(person) ?? 0)) return false;
  return ephemeral === undefined || from === person || ephemeral.receiver === person;
}

/** A command that the bot has declared ephemeral goes to the bot alone. */
export function ephemeralCommand(
  world: World,
  person: Person,
  room: Room,
  { entities, text = "" }: Content,
): Stored["ephemeral"] {
  const first = entities?.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (room.title === undefined || room.bot === "guest" || first === undefined) return undefined;
  const [name, bot = world.bot.username] = text.slice(1, first.length).split("@");
  const commands = world.profile.commandsFor(room.id, person.id, baseLanguage(person.language_code));
  const isDeclared = commands.some(({ command, is_ephemeral }) => command === name && is_ephemeral === true);
  const isOurs = bot.toLowerCase() === world.bot.username.toLowerCase();
  return isDeclared && isOurs ? world.nextEphemeral(world.bot.id) : undefined;
}

/** Reads whom the bot writes to alone; refused where it may not. */
export function readWhisper(
  world: World,
  room: Room,
  { parameters, reply }: { parameters: string; reply: string },
): Stored["ephemeral"] {
  const value = parseJson(parameters, "Can't parse ephemeral message parameters JSON object");
  if (value === undefined) return undefined;
  const wanted = asObject(value, "Object expected as ephemeral message parameters");
  const receiver = requiredInteger(wanted, "receiver_user_id");
  if (optionalFlag(wanted, "replace_callback_query_message")) {
    throw badRequest("this local Telegram shows no ephemeral message in place of another");
  }
  if (!room.members.has(receiver)) throw badRequest("PARTICIPANT_ID_INVALID");
  const isAllowed =
    room.title !== undefined &&
    (room.bot === "administrator" ||
      world.callbacks.isFresh(optionalString(wanted, "callback_query_id"), receiver, room.id) ||
      isFreshCommand(world, room, receiver, reply));
  if (!isAllowed) throw badRequest("BOT_NOT_ADMIN");
  return world.nextEphemeral(receiver);
}

const WINDOW = 15;

function isFreshCommand(world: World, room: Room, person: number, reply: string): boolean {
  const value = parseJson(reply, "Can't parse reply parameters JSON object");
  if (value === undefined) return false;
  const id = asObject(value, "Object expected as reply parameters")["ephemeral_message_id"];
  const asked = [...room.messages.values()].find(
    ({ ephemeral, from }) => ephemeral?.id === id && from === person,
  );
  return asked !== undefined && world.clock.now() / 1000 - asked.date <= WINDOW;
}
