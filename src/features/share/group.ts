import { Composer, InlineKeyboard } from "grammy";
import type { Context } from "../../bot/context.ts";
import { askedIn } from "./asked.ts";
import { deepLink } from "../../bot/deep-link.ts";

/**
 * In a group, a command or mention gets one reply that reveals nothing: a link that takes the question into a private
 * chat. Nothing of a group is stored.
 */
export const group = new Composer<Context>();

group.on("message", async (ctx) => {
  ctx.handled = { feature: "group", outcome: "answered" };
  const { feature, answers } = askedIn(ctx, questionIn(ctx));
  const words = [answers.operator, answers.device, answers.stay, feature, ctx.language];
  const payload = words.filter((word) => word !== undefined).join("_");
  await ctx.reply(ctx.t("group"), {
    parse_mode: "HTML",
    reply_markup: new InlineKeyboard().url(ctx.t.plain("button-private"), deepLink(ctx, payload)),
    disable_notification: true,
    reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true },
  });
});

group.on("callback_query", async (ctx) => {
  ctx.handled = { feature: "group", outcome: "answered" };
  await ctx.answerCallbackQuery(ctx.t.plain("toast-not-yours"));
});

/** A command or mention, by a person who can write here. We look at nothing else in a group. */
export function isForUs(ctx: Context): boolean {
  if (ctx.callbackQuery) return true;
  const { message } = ctx;
  if (message === undefined || message.is_automatic_forward || message.via_bot) return false;
  // An anonymous administrator writes as the group, through Telegram's own bot.
  if (message.from.is_bot && message.sender_chat === undefined) return false;
  return calls(ctx).length > 0;
}

/** What they wrote besides our name and the command. */
function questionIn(ctx: Context): string {
  const { text } = wordsOf(ctx);
  return calls(ctx)
    .reduceRight(
      (rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`,
      text,
    )
    .trim();
}

/** Where a text or caption calls us. */
function calls(ctx: Context): { offset: number; length: number }[] {
  const { entities, text } = wordsOf(ctx);
  const name = `@${ctx.me.username.toLowerCase()}`;
  return entities.filter(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return word === name;
    return type === "bot_command" && offset === 0 && (!word.includes("@") || word.endsWith(name));
  });
}

function wordsOf({ msg }: Context) {
  return {
    text: msg?.text ?? msg?.caption ?? "",
    entities: msg?.entities ?? msg?.caption_entities ?? [],
  };
}
