/** A chat as a person's own client shows it, and everything that changes in it, as it happens. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Room, Stored } from "./chats.ts";
import { isShownTo } from "./ephemeral.ts";
import type { Person } from "./people.ts";
import { baseLanguage, inLanguage } from "./profile.ts";
import type { World } from "./world.ts";

const HEARTBEAT = 15_000;

export function snapshot(world: World, person: Person, room: Room): object {
  const messages = [...room.messages.values()].filter((message) => isShownTo(message, person.id));
  return {
    person,
    bot: botFor(world, person.id, room.id),
    messages: messages.map((message) => messageFor(world, message, person.id)),
    waiting: world.callbacks.waitingOf(person.id, room.id),
    typing: world.typing.in(room.id) ?? null,
  };
}

/** Server-sent events: the snapshot first, again after each reconnect. */
export function stream(
  world: World,
  person: Person,
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  const send = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  response.write("retry: 500\n");
  send("snapshot", snapshot(world, person, room));
  const stop = world.feed.listen(person.id, room.id, ({ event, data }) => send(event, data));
  const beat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT);
  beat.unref();
  request.on("close", () => {
    clearInterval(beat);
    stop();
  });
}

/** The bot as a person sees it in a chat: in their language, with the commands meant for them. */
export function botFor(world: World, person: number, room: number): object {
  const language = baseLanguage(world.people.get(person)?.language_code);
  const { names, descriptions, shortDescriptions } = world.profile;
  return {
    id: world.bot.id,
    username: world.bot.username,
    first_name: inLanguage(names, language) ?? world.bot.first_name,
    description: inLanguage(descriptions, language) ?? "",
    short_description: inLanguage(shortDescriptions, language) ?? "",
    commands: world.profile.commandsFor(room, person, language),
    running: world.presence.isRunning,
  };
}

/** A message as a person's own client shows it. */
export function messageFor(world: World, message: Stored, person: number): object {
  const photo = message.content.photo?.at(-1);
  const file = photo && world.files.find(photo.file_id);
  return {
    ...world.messageOf(message),
    message_id: message.id,
    ...(message.from === person && { out: true }),
    ...(file && { photo_url: `/${file.path}` }),
  };
}
