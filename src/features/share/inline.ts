import { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Context } from "../../bot/context.ts";
import { type Answer, answersTo } from "./answer.ts";
import { askedIn } from "./asked.ts";
import { formOf } from "../../bot/screen.ts";

/**
 * Inline mode: `@bot base` in any chat. It remembers and asks nothing: the language is that of the asker's Telegram, so
 * no store is needed, and a slow one slows nobody down.
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

/** Nothing that we send to other chats calls back; a press that does all the same is answered, and that is all. */
inline
  .on("callback_query")
  .filter((ctx) => ctx.inlineMessageId !== undefined)
  .use(async (ctx) => {
    ctx.handled = { feature: "inline", outcome: "answered" };
    await ctx.answerCallbackQuery(ctx.t.plain("toast-not-yours"));
  });

/** A card that was chosen in our own chat, or where we listen, is no question. */
inline
  .on("message")
  .filter((ctx) => ctx.message.via_bot?.id === ctx.me.id)
  .use(() => undefined);

const CACHE_SECONDS = 300;
/** No word of ours: it leads home, in the language that the person has chosen there. */
const UNREAD = "inline";

/** An answer as a result that a person may send to any chat. */
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
