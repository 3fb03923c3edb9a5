import { GrammyError, HttpError, type MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import { featureNamed, packAnswers, press } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { languageOf } from "./translate.ts";
import { readAnswers } from "../guide/answers.ts";
import { questionTapped } from "../guide/feature.ts";
import { ChatBusy, Unanswered } from "../session/store.ts";
import type { Session } from "../session/session.ts";
import type { Sessions, Transaction } from "../session/sessions.ts";

export function isInGroup(ctx: Context): boolean {
  return ctx.chat !== undefined && ctx.chat.type !== "private";
}

/**
 * Loads the chat's session and saves all changes once at the end; none if a feature fails. An update seen before
 * stops here. For a group, only that it was seen is saved. A tap on a question carries all that it changes, so that is
 * saved as it is loaded.
 */
export function loadSession(sessions: Sessions): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const chat = ctx.chat?.id ?? ctx.from?.id;
    if (chat === undefined) return;
    const { update_id } = ctx.update;
    const answers = isInGroup(ctx) ? undefined : questionTapped(ctx);
    const kept = answers && (await sessions.keepAnswers(chat, update_id, answers));
    if (kept?.kind === "kept") {
      use(kept.session, ctx);
      return tryNext(ctx, next);
    }
    const begun =
      kept === undefined || kept.kind === "locked"
        ? await sessions.begin(chat, update_id, isDeletion(ctx))
        : kept;
    switch (begun.kind) {
      case "busy":
        throw new ChatBusy();
      case "duplicate":
        ctx.handled.outcome = "duplicate";
        // The process that did it may have died before it said so.
        if (ctx.callbackQuery) await ctx.answerCallbackQuery();
        return;
      case "limited":
        ctx.handled.outcome = "limited";
        if (begun.first && !isInGroup(ctx))
          await ctx.reply(ctx.translations[languageOf(ctx.from?.language_code)]("slow-down"));
        return;
      case "open":
        await inTransaction(begun.transaction, sessions, ctx, next);
    }
  };
}

async function inTransaction(
  transaction: Transaction,
  sessions: Sessions,
  ctx: Context,
  next: () => Promise<void>,
): Promise<void> {
  use(transaction.session, ctx);
  try {
    await tryNext(ctx, next);
  } catch (error) {
    await (error instanceof Unanswered ? sessions.release(transaction) : sessions.abort(transaction));
    throw error;
  }
  if (ctx.isForgotten) await sessions.erase(transaction);
  else await (isInGroup(ctx) ? sessions.abort(transaction) : sessions.commit(transaction));
}

function use(session: Session, ctx: Context): void {
  ctx.session = session;
  ctx.answersBefore = session.answers && packAnswers(readAnswers(session.answers));
  ctx.waiting = session.waiting && {
    ...session.waiting,
    feature: featureNamed(session.waiting.feature) ?? "",
  };
  delete session.waiting;
  ctx.language = languageOf(session.language ?? ctx.from?.language_code);
  ctx.t = ctx.translations[ctx.language];
}

/** Rejects with Unanswered where another try may help. */
async function tryNext(ctx: Context, next: () => Promise<void>): Promise<void> {
  try {
    await next();
  } catch (error) {
    throw unanswered(error, ctx) ?? error;
  }
}

/** Whoever sends too much can still have all of it deleted. */
function isDeletion(ctx: Context): boolean {
  return /^\/delete\b/u.test(ctx.message?.text ?? "") || ctx.callbackQuery?.data?.startsWith(DELETE) === true;
}

const DELETE = press("delete");

/**
 * If Telegram is down or asks us to slow down, the person has seen nothing: the update is worth retrying from the
 * start as long as someone may still be waiting. undefined: another error, or too late.
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

/** When this process first tried an update. */
const triedSince = new WeakMap<Update, number>();
const LONGEST_TRY = 2 * 60_000;
const OLDEST = 10 * 60_000;

function pauseAfter(error: unknown): number | undefined {
  if (error instanceof HttpError) return 1;
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 429) return error.parameters.retry_after ?? 1;
  return error.error_code >= 500 ? 1 : undefined;
}
