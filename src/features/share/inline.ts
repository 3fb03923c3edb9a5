import { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Context } from "../../bot/context.ts";
import { type Answer, answersTo } from "./answer.ts";
import { askedIn } from "./asked.ts";
import { formOf } from "../../bot/screen.ts";

/**
 * Inline mode: `@bot base` in any chat. It stores nothing and uses the language of the person's Telegram, so a slow
 * store does not slow it down.
 */
export const inline = new Composer<Context>();

inline.on("inline_query", async (ctx) => {
  ctx.handled = { feature: "inline", outcome: "answered" };
  const asked = askedIn(ctx, ctx.inlineQuery.query);
  const results = ctx.inlineQuery.offset === "" ? answersTo(ctx, asked).map(articleOf) : [];
  await ctx.answerInlineQuery(results, {
    is_personal: true,
    cache_time: CACHE_SECONDS,
    ...(asked.isUnread && {
      button: { text: ctx.t.plain("inline-unread"), start_parameter: UNREAD },
    }),
  });
});

/** Our messages in other chats have no callback buttons; should a tap arrive anyway, it is acknowledged. */
inline
  .on("callback_query")
  .filter((ctx) => ctx.inlineMessageId !== undefined)
  .use(async (ctx) => {
    ctx.handled = { feature: "inline", outcome: "answered" };
    await ctx.answerCallbackQuery(ctx.t.plain("toast-not-yours"));
  });

/** A card sent by inline mode into a chat where we are is not a question. */
inline
  .on("message")
  .filter((ctx) => ctx.message.via_bot?.id === ctx.me.id)
  .use(() => undefined);

const CACHE_SECONDS = 300;
/** Not one of our words: it opens the start screen in the language that the person has chosen there. */
const UNREAD = "inline";

/** An answer as an inline result. */
function articleOf({ about, id, screen, title }: Answer): InlineQueryResultArticle {
  const { reply_markup, ...form } = formOf(screen);
  return {
    type: "article",
    id,
    title,
    description: about,
    input_message_content: { message_text: screen.text, ...form },
    ...(reply_markup && { reply_markup }),
  };
}
