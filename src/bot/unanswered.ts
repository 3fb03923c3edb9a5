import { GrammyError, HttpError } from "grammy";
import type { Update } from "grammy/types";
import { Unanswered } from "../memory/memory.ts";
import type { Context } from "./context.ts";

/**
 * When Telegram is away or wants to be left alone, the person has seen nothing: the update is worth another try from
 * its start, as long as somebody may still wait for the answer. undefined: it went wrong in some other way, or for
 * too long.
 */
export function unanswered(error: unknown, ctx: Context): Unanswered | undefined {
  const after = pauseAfter(error);
  if (after === undefined) return undefined;
  const since = triedSince.get(ctx.update) ?? ctx.now;
  triedSince.set(ctx.update, since);
  const sent = (ctx.message?.date ?? ctx.now / 1000) * 1000;
  const isLate = ctx.now - since > LONGEST_TRY || ctx.now - sent > OLDEST;
  return isLate ? undefined : new Unanswered(after, { cause: error });
}

/** By update: when it was first tried in this process. */
const triedSince = new WeakMap<Update, number>();
const LONGEST_TRY = 2 * 60_000;
const OLDEST = 10 * 60_000;

function pauseAfter(error: unknown): number | undefined {
  if (error instanceof HttpError) return 1;
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 429) return error.parameters.retry_after ?? 1;
  return error.error_code >= 500 ? 1 : undefined;
}
