import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { MiddlewareFn } from "grammy";
import type { Context } from "./context.ts";

/**
 * Keeps the running dialogue in the chat's record, so that it is saved with the answers or not at all. The
 * plugin would store whole updates, names and texts with them; our flows never look back at one, so only its
 * place in the log remains.
 */
export const dialogueStorage = {
  type: "context",
  version: 1,
  adapter: {
    read: (ctx: Context) => ctx.record.dialogue?.state as State | undefined,
    write(ctx: Context, state: State) {
      ctx.record.dialogue = { at: ctx.now, state: JSON.parse(JSON.stringify(state, withoutUpdates)) };
    },
    delete(ctx: Context) {
      delete ctx.record.dialogue;
    },
  },
} as const;

/** Any command ends the running dialogue; its own room answers next. */
export const endDialogue: MiddlewareFn<Context> = async (ctx, next) => {
  delete ctx.record.dialogue;
  await next();
};

type State = VersionedState<ConversationData>;

function withoutUpdates(_key: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && "update_id" in value ? { update_id: 0 } : value;
}
