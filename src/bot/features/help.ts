import type { Room } from "../context.ts";
import { press } from "../buttons.ts";
import { footer } from "../screen.ts";

export const help: Room = {
  name: "help",
  command: true,
  enter(ctx) {
    const keyboard = footer(ctx, "help").row().text(ctx.say.plain("button-privacy"), press("privacy"));
    if (ctx.contact) keyboard.url(ctx.say.plain("button-contact"), ctx.contact);
    return { text: ctx.say("help"), keyboard };
  },
};
