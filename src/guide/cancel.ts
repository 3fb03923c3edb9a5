import type { Feature } from "../bot/context.ts";
import { homeButton, keyboardOf } from "../bot/screen.ts";

/** Ends the questions. Like any command, it has already ended the running conversation. */
export const cancel: Feature = {
  name: "cancel",
  command: "cancel",
  open(ctx) {
    delete ctx.session.answers;
    return { text: ctx.t("cancel"), keyboard: keyboardOf([homeButton(ctx)]) };
  },
};
