import { Composer, GrammyError } from "grammy";
import type { Context } from "../context.ts";
import { type Answer, answerOn } from "../outside/answer.ts";
import { askedIn } from "../outside/asked.ts";
import { invitation, questionIn } from "../outside/called.ts";

/**
 * In a group: whoever calls us is answered alone, with the card they asked for, where Telegram lets us. Else they get a
 * reply that shows others nothing: a way into a private chat. Of a group nothing is kept.
 */
export const group = new Composer<Context>();

group.on("message", async (ctx) => {
  ctx.trail = { room: "group", outcome: "answered" };
  const asked = askedIn(ctx, questionIn(ctx));
  const { matter, trip } = asked;
  const link = invitation(ctx, asked);
  if (await whispered(ctx, trip.operator === undefined ? link : answerOn(ctx, matter, trip))) return;
  // Who asked unseen is not shown to all instead.
  if (ctx.message.ephemeral_message_id === undefined) await reply(ctx, link);
  else ctx.trail.outcome = "ignored";
});

group.on("callback_query", async (ctx) => {
  ctx.trail = { room: "group", outcome: "answered" };
  await ctx.answerCallbackQuery(ctx.say.plain("toast-not-yours"));
});

/** Answers so that only the asker sees it. Telegram allows it to administrators, and for commands that nobody saw. */
async function whispered(ctx: Context, answer: Answer): Promise<boolean> {
  const { from, message } = ctx;
  if (from === undefined || from.is_bot) return false;
  const command = message?.ephemeral_message_id;
  try {
    await ctx.reply(answer.text, {
      ...formOf(answer),
      ephemeral_message_parameters: { receiver_user_id: from.id },
      ...(command !== undefined && { reply_parameters: { ephemeral_message_id: command } }),
    });
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}

async function reply(ctx: Context, answer: Answer): Promise<void> {
  const { message } = ctx;
  await ctx.reply(answer.text, {
    ...formOf(answer),
    disable_notification: true,
    ...(message && {
      reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
    }),
  });
}

function formOf({ keyboard }: Answer) {
  return {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard,
  } as const;
}
