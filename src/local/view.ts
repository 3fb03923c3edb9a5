/** A chat as a person's own client shows it, and everything that changes in it, as it happens. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Room } from "./chats.ts";
import type { Person } from "./people.ts";
import type { World } from "./world.ts";

const HEARTBEAT = 15_000;

export function snapshot(world: World, person: Person, room: Room): object {
  const cleared = room.clearedUpTo.get(person.id) ?? 0;
  const messages = [...room.messages.values()].filter((message) => message.id > cleared);
  return {
    person,
    bot: world.botFor(person.id, room.id),
    messages: messages.map((message) => world.messageFor(message, person.id)),
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
