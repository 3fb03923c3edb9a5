/** The bot's place in a chat: stopped, started again, added. */
import type { ChatMember, ChatMemberUpdated } from "@grammyjs/types";
import type { Room } from "./chats.ts";
import { secondsOf } from "./clock.ts";
import type { Person } from "./people.ts";
import { userOf } from "./people.ts";
import type { World } from "./world.ts";

export function block(world: World, person: Person): void {
  if (person.blocked) return;
  person.blocked = true;
  tellMembership(world, person, "member", "kicked");
}

export function unblock(world: World, person: Person): void {
  if (!person.blocked) return;
  person.blocked = false;
  tellMembership(world, person, "kicked", "member");
}

function tellMembership(world: World, person: Person, from: Status, to: Status): void {
  const room = world.rooms.get(person.id);
  if (room) tellBotMembership(world, room, person, from, to);
  world.feed.tellPerson(person.id, { event: "person", data: { person } });
}

type Status = "member" | "kicked" | "left";

export function tellBotMembership(world: World, room: Room, by: Person, from: Status, to: Status): void {
  if (!room.isOpen) return;
  const change: ChatMemberUpdated = {
    chat: world.chatOf(room),
    from: userOf(by),
    date: secondsOf(world.clock),
    old_chat_member: memberOf(world, from),
    new_chat_member: memberOf(world, to),
  };
  world.updates.add("my_chat_member", change, `my_chat_member ${room.id}`);
}

function memberOf(world: World, status: Status): ChatMember {
  const user = world.botUser();
  return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
}
