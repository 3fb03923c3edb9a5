import { press } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { button, keyboardOf } from "../../bot/screen.ts";

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
      keyboard: keyboardOf(
        [button(ctx, "button-delete-no", press("settings"))],
        [button(ctx, "button-delete-yes", press("delete", "yes"), "danger")],
      ),
    };
  },
};
