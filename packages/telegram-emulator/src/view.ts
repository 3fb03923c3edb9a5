/** A chat as a person's own client shows it, and everything that changes in it, as it happens. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isShownTo, type Person, type Room, type Stored } from "./chats.ts";
import type { World } from "./world.ts";

export function snapshot(world: World, person: Person, room: Room): object {
  const messages = [...room.messages.values()].filter((message) => isShownTo(message, person.id));
  const presses = world.presses.list().filter(([, one]) => one.person === person.id && one.room === room.id);
  return {
    person,
    bot: botFor(world, person.id, room.id),
    messages: messages.map((message) => messageFor(world, message, person.id)),
    waiting: presses.map(([callback_id, { person: _person, room: _room, ...press }]) => ({
      callback_id,
      ...press,
      state: "waiting",
    })),
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
  request.on("close", stop);
}

/** The bot as a person sees it in a chat: in their language, with the commands meant for them. */
export function botFor(world: World, person: number, room: number): object {
  const { bot, profile, presence } = world;
  // `zh-hans` is told in `zh`.
  const language = world.people.get(person)?.language_code?.split("-", 1)[0]?.toLowerCase() ?? "";
  const inLanguage = (texts: ReadonlyMap<string, string>) => texts.get(language) ?? texts.get("");
  return {
    id: bot.id,
    username: bot.username,
    first_name: inLanguage(profile.names) ?? bot.first_name,
    description: inLanguage(profile.descriptions) ?? "",
    commands: profile.commandsFor(room, person, language),
    running: presence.isRunning,
  };
}

/** A message as a person's own client shows it. */
export function messageFor(world: World, message: Stored, person: number): object {
  return { ...world.messageOf(message), ...(message.from === person && { out: true }) };
}

/** News of a chat for the people who look at it. */
export interface News {
  event: "message" | "callback" | "bot" | "person" | "cleared";
  data: unknown;
}

interface Listener {
  person: number;
  room: number;
  hear: (news: News) => void;
}

export class Feed {
  private readonly listeners = new Set<Listener>();

  listen(person: number, room: number, hear: (news: News) => void): () => void {
    const listener = { person, room, hear };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells everybody who looks; each sees it in their own way, or not at all. */
  tell(newsFor: (person: number, room: number) => News | undefined): void {
    for (const { person, room, hear } of this.listeners) {
      const news = newsFor(person, room);
      if (news) hear(news);
    }
  }

  tellRoom(room: number, newsFor: (person: number) => News | undefined): void {
    this.tell((person, other) => (other === room ? newsFor(person) : undefined));
  }

  tellPerson(person: number, news: News): void {
    this.tell((other) => (other === person ? news : undefined));
  }
}
