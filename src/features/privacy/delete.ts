import { InlineKeyboard } from "grammy";
import { press } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";

/** Forgets the chat after asking once; the safe button comes first. */
export const deletion: Feature = {
  name: "delete",
  command: "delete",
  open(ctx, detail) {
    if (detail === "yes") {
      ctx.forget();
      return { text: ctx.t("delete-done") };
    }
    return {
      text: ctx.t("delete"),
      keyboard: new InlineKeyboard()
        .text(ctx.t.plain("button-delete-no"), press("settings"))
        .row()
        .text(ctx.t.plain("button-delete-yes"), press("delete", "yes"))
        .danger(),
    };
  },
};
