import { InlineKeyboard } from "grammy";
import type { Context } from "../context.ts";
import { deepLink } from "../payload.ts";
import type { Answer } from "./answer.ts";
import type { Asked } from "./asked.ts";

/** A command or a mention of us, by a person who writes here: nothing else in a group is even looked at. */
export function isForUs(ctx: Context): boolean {
  if (ctx.callbackQuery) return true;
  const { message } = ctx;
  if (message === undefined || message.is_automatic_forward || message.via_bot) return false;
  // An anonymous administrator writes as the group, by a bot of Telegram's own.
  if (message.from.is_bot && message.sender_chat === undefined) return false;
  return calls(ctx).length > 0;
}

/** What they wrote beside our name and the command. */
export function questionIn(ctx: Context): string {
  const { text } = wordsOf(ctx);
  const ends = calls(ctx).map(({ offset, length }) => ({ from: offset, to: offset + length }));
  return ends.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text).trim();
}

/** One line that shows others nothing, and a link that takes what was asked into a private chat. */
export function invitation(ctx: Context, { room, trip }: Asked): Answer {
  const words = [trip.operator, trip.device, trip.stay, room, ctx.language].filter(
    (word) => word !== undefined,
  );
  const payload = words.join("_");
  return {
    id: `invitation.${ctx.language}`,
    title: ctx.say.plain("button-private"),
    about: "",
    text: ctx.say("group"),
    keyboard: new InlineKeyboard().url(ctx.say.plain("button-private"), deepLink(ctx, payload)),
  };
}

/** Where a text or a caption calls us. */
function calls(ctx: Context): { offset: number; length: number }[] {
  const { entities, text } = wordsOf(ctx);
  const name = ctx.me.username.toLowerCase();
  return entities.filter(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return word === `@${name}`;
    return type === "bot_command" && offset === 0 && (!word.includes("@") || word.endsWith(`@${name}`));
  });
}

function wordsOf({ msg }: Context) {
  return {
    text: msg?.text ?? msg?.caption ?? "",
    entities: msg?.entities ?? msg?.caption_entities ?? [],
  };
}
