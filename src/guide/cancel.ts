import { InlineKeyboard } from "grammy";
import type { Room } from "../bot/context.ts";
import { homeButton } from "../bot/screen.ts";

/** Ends the questions. The map has already ended the running dialogue, as for every command. */
export const cancel: Room = {
  name: "cancel",
  command: true,
  enter(ctx) {
    delete ctx.record.trip;
    return { text: ctx.say("cancel"), keyboard: homeButton(ctx, new InlineKeyboard()) };
  },
};
