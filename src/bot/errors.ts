import { GrammyError, type MiddlewareFn } from "grammy";
import { TryAgain } from "../session/store.ts";
import { press } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { isInGroup } from "./session.ts";

export type Report = (error: unknown, ctx: Context) => void;

/**
 * The one error handler: the person gets one line and the update is done. Only an error that may be retried from the
 * start is thrown on, so that Telegram or the poller delivers the update again.
 */
export function errors(report: Report): MiddlewareFn<Context> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof TryAgain) {
        ctx.handled.outcome = "again";
        throw error;
      }
      if (isBlocked(error)) {
        ctx.handled.outcome = "blocked";
        return;
      }
      ctx.handled.outcome = "failed";
      report(error, ctx);
      await apologise(ctx).catch((second: unknown) => report(second, ctx));
    }
  };
}

/** The person has blocked us or is gone: there is nobody to answer. */
function isBlocked(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

async function apologise(ctx: Context): Promise<void> {
  const { t } = ctx;
  if (ctx.inlineQuery) {
    await ctx.answerInlineQuery([], { is_personal: true, cache_time: 0 });
  } else if (ctx.callbackQuery) {
    await ctx.answerCallbackQuery(t.plain("toast-went-wrong"));
  } else if (isInGroup(ctx)) {
    if (ctx.message === undefined) return;
    const { message_id } = ctx.message;
    await ctx.reply(t("went-wrong"), { disable_notification: true, reply_parameters: { message_id } });
  } else if (ctx.chat) {
    const home = [[{ text: t.plain("button-home"), callback_data: press("start") }]];
    await ctx.reply(t("went-wrong"), { reply_markup: { inline_keyboard: home } });
  }
}
