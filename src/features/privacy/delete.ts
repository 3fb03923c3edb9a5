import { InlineKeyboard } from "grammy";
import { press } from "../../bot/callback-data.ts";
import type { Room } from "../../bot/context.ts";

/** Forgets the chat, after asking once; the safe button comes first. */
export const deletion: Room = {
  name: "delete",
  command: true,
  enter(ctx, detail) {
    if (detail === "yes") {
      ctx.forget();
      return { text: ctx.say("delete-done") };
    }
    return {
      text: ctx.say("delete"),
      keyboard: new InlineKeyboard()
        .text(ctx.say.plain("button-delete-no"), press("settings"))
        .row()
        .text(ctx.say.plain("button-delete-yes"), press("delete", "yes"))
        .danger(),
    };
  },
};
