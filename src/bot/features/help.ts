import type { Room } from "../context.ts";
import { press } from "../callback-data.ts";
import { doorLabel } from "../doors.ts";
import { homeButton, languageButton } from "../screen.ts";
import { InlineKeyboard } from "grammy";

/** All that the bot can do: every door as a button. */
export const help: Room = {
  name: "help",
  command: true,
  enter(ctx) {
    const keyboard = new InlineKeyboard();
    const doors = [...ctx.rooms.values()].filter(({ door }) => door === true);
    for (const [index, { name }] of doors.entries()) {
      if (index > 0 && index % 2 === 0) keyboard.row();
      keyboard.text(doorLabel(ctx, name), press(name));
    }
    keyboard.row();
    homeButton(ctx, keyboard).add(languageButton(ctx, "help"));
    keyboard.row().text(ctx.say.plain("button-privacy"), press("privacy"));
    return { text: ctx.say("help"), keyboard };
  },
};
