import type { InlineQueryResult } from "grammy/types";
import type { Content, Room, Stored } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import { post } from "./deeds.ts";
import type { InlineAnswer } from "./inline-queries.ts";
import { asObject, optionalString, requiredObject } from "./json.ts";
import { readInlineMarkup } from "./keyboard.ts";
import type { Person } from "./people.ts";
import { userOf } from "./people.ts";
import { readMessageText } from "./texts.ts";
import type { World } from "./world.ts";

/** The person types `@bot query` and waits for results. */
export async function ask(
  world: World,
  person: Person,
  query: string,
  offset: string,
): Promise<InlineAnswer> {
  const answer = await world.inlineQueries.ask(person.id, query, (id) => {
    world.updates.add(
      "inline_query",
      { id, from: userOf(person), query, offset, chat_type: "sender" },
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
  const keyboard = chosen.result.reply_markup && readInlineMarkup(JSON.stringify(chosen.result.reply_markup));
  return post(world, person, room, contentOf(world, chosen.result), undefined, {
    viaBot: true,
    ...(keyboard && { keyboard, inlineMessageId: `inline${world.updates.nextId}_${room.id}` }),
  });
}

function contentOf(world: World, result: InlineQueryResult): Content {
  if (result.type !== "article") throw new Complaint(409, "Only articles can be chosen here.");
  const content = requiredObject(asObject(result, "result"), "input_message_content");
  const { text, entities } = readMessageText(world, {
    text: optionalString(content, "message_text"),
    parseMode: optionalString(content, "parse_mode"),
    entities: content["entities"] === undefined ? "" : JSON.stringify(content["entities"]),
  });
  return { text, ...(entities.length > 0 && { entities }) };
}
