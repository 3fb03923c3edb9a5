/** A chat as one person sees it, once or as a stream of events. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isShownTo, type Person, type StoredChat, type StoredMessage } from "../state/chats.ts";
import type { World } from "../state/world.ts";

export function snapshot(world: World, person: Person, chat: StoredChat): object {
  const messages = [...chat.messages.values()].filter((message) => isShownTo(message, person.id));
  const taps = world.taps.list().filter(([, one]) => one.person === person.id && one.chat === chat.id);
  return {
    person,
    bot: botFor(world, person.id, chat.id),
    messages: messages.map((message) => messageFor(world, message, person.id)),
    waiting: taps.map(([callback_id, { person: _person, chat: _chat, ...tap }]) => ({
      callback_id,
      ...tap,
      state: "waiting",
    })),
  };
}

/** Server-sent events. Every connection starts with a snapshot. */
export function stream(
  world: World,
  person: Person,
  chat: StoredChat,
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
  send("snapshot", snapshot(world, person, chat));
  const stop = world.feed.listen(person.id, chat.id, ({ event, data }) => send(event, data));
  request.on("close", stop);
}

/** The bot as one person sees it: in their language, with their commands. */
export function botFor(world: World, person: number, chat: number): object {
  const { bot, profile, presence } = world;
  // Texts for `zh-hans` are stored under `zh`.
  const language = world.people.get(person)?.language_code?.split("-", 1)[0]?.toLowerCase() ?? "";
  const inLanguage = (texts: ReadonlyMap<string, string>) => texts.get(language) ?? texts.get("");
  return {
    id: bot.id,
    username: bot.username,
    first_name: inLanguage(profile.names) ?? bot.first_name,
    description: inLanguage(profile.descriptions) ?? "",
    commands: profile.commandsFor(chat, language),
    running: presence.isRunning,
  };
}

/** A message as one person sees it: `out` marks their own. */
export function messageFor(world: World, message: StoredMessage, person: number): object {
  return { ...world.messageOf(message), ...(message.from === person && { out: true }) };
}
