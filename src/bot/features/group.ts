import { Composer, InlineKeyboard } from "grammy";
import type { Context } from "../context.ts";

/** In a group: whoever calls us gets a way into a private chat; everything else there is none of our business. */
export const group = new Composer<Context>();

group.on("message", async (ctx) => {
  ctx.trail = { room: "group", outcome: "answered" };
  const keyboard = new InlineKeyboard().url(
    ctx.say.plain("button-private"),
    `https://t.me/${ctx.me.username}?start=${ctx.language}`,
  );
  await ctx.show({ text: ctx.say("group"), keyboard });
});

group.on("callback_query", async (ctx) => {
  ctx.trail = { room: "group", outcome: "answered" };
  await ctx.answerCallbackQuery(ctx.say.plain("toast-not-yours"));
});

/** A command or a mention of us: nothing else in a group is even looked at. */
export function isForUs(ctx: Context): boolean {
  if (ctx.callbackQuery) return true;
  const text = ctx.message?.text ?? "";
  const name = ctx.me.username.toLowerCase();
  return (ctx.message?.entities ?? []).some(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return word === `@${name}`;
    return type === "bot_command" && offset === 0 && (!word.includes("@") || word.endsWith(`@${name}`));
  });
}
