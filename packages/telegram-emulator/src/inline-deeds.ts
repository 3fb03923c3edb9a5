import type { Room, Stored } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import { post } from "./deeds.ts";
import { contentOfResult } from "./inline-content.ts";
import type { InlineAnswer } from "./inline-queries.ts";
import type { Person } from "./people.ts";
import { userOf } from "./people.ts";
import type { World } from "./world.ts";

/** The person types `@bot query` and waits for results. */
export async function ask(
  world: World,
  person: Person,
  query: string,
  offset: string,
): Promise<InlineAnswer> {
  if (!world.bot.isInline) throw new Complaint(409, "The bot has no inline mode.");
  const answer = await world.inlineQueries.ask(person.id, query, (id) => {
    world.updates.add(
      "inline_query",
      { id, from: userOf(person), query: firstOf(query), offset, chat_type: "sender" },
      `inline ${person.id}`,
    );
  });
  if (!answer) throw new Complaint(409, "The bot did not answer the inline query.");
  return answer;
}

/** The chosen result becomes the person's own message, via the bot. */
export function choose(world: World, person: Person, room: Room, id: string): Stored {
  const chosen = world.inlineQueries.resultOf(person.id, id);
  if (!chosen) throw new Complaint(409, "There is no such inline result.");
  const drawn = contentOfResult(world, chosen.result);
  if (!drawn) throw new Complaint(409, "Only articles can be chosen here.");
  const { content, keyboard } = drawn;
  return post(world, person, room, content, undefined, {
    viaBot: true,
    ...(keyboard && { keyboard, inlineMessageId: `inline${world.updates.nextId}_${room.id}` }),
  });
}

/** Telegram gives the bot the first 256 characters. */
function firstOf(query: string): string {
  return Array.from(query).slice(0, 256).join("");
}
