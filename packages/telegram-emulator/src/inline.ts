/** Inline mode: a person asks the bot by its name, and sends one of its results as their own. */
import type { InlineQueryResult } from "@grammyjs/types";
import type { Person, Room, Stored } from "./chats.ts";
import { userOf } from "./chats.ts";
import { post } from "./deeds.ts";
import { asObject, requiredObject } from "./json.ts";
import { readInlineMarkup } from "./keyboard.ts";
import { Complaint } from "./refusal.ts";
import { readContent } from "./texts.ts";
import type { InlineAnswer, World } from "./world.ts";

/** The person types `@bot query` and waits for results. */
export async function ask(
  world: World,
  person: Person,
  query: string,
  offset: string,
): Promise<InlineAnswer> {
  if (!world.bot.isInline) throw new Complaint(409, "The bot has no inline mode.");
  const answer = await new Promise<InlineAnswer | undefined>((resolve) => {
    const id = world.inlineQueries.ask(person.id, (answer) => {
      resolve(answer);
      world.quiet.look();
    });
    // Telegram gives the bot the first 256 characters.
    const first = Array.from(query).slice(0, 256).join("");
    const asked = { id, from: userOf(person), query: first, offset, chat_type: "sender" as const };
    world.updates.add("inline_query", asked, `inline ${person.id}`);
  });
  if (!answer) throw new Complaint(409, "The bot did not answer the inline query.");
  world.inlineResults.set(person.id, answer.results);
  return answer;
}

/** The chosen result becomes the person's own message, via the bot. */
export function choose(world: World, person: Person, room: Room, id: string): Stored {
  const result = world.inlineResults.get(person.id)?.find((one) => one.id === id);
  if (!result) throw new Complaint(409, "There is no such inline result.");
  const { content, keyboard } = contentOfResult(world, result);
  const inlineMessageId = `inline${world.updates.nextId}_${room.id}`;
  return post(world, person, room, { content, viaBot: true, ...(keyboard && { keyboard, inlineMessageId }) });
}

function contentOfResult(world: World, result: InlineQueryResult): Pick<Stored, "content" | "keyboard"> {
  if (result.type !== "article") throw new Complaint(409, "Only articles can be chosen here.");
  const content = readContent(world, requiredObject(asObject(result, "result"), "input_message_content"));
  const keyboard = result.reply_markup && readInlineMarkup(JSON.stringify(result.reply_markup));
  return { content, ...(keyboard && { keyboard }) };
}
