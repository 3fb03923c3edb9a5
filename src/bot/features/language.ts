import { InlineKeyboard } from "grammy";
import { press } from "../buttons.ts";
import type { Room } from "../context.ts";
import { homeButton } from "../screen.ts";
import { isLanguage, LANGUAGES } from "../speech.ts";

/** Chooses a language. A button may name the room to show in it: then the same message is written anew. */
export const language: Room = {
  name: "language",
  command: true,
  enter(ctx, choice) {
    const [wished, room = "", ...detail] = choice.split(":");
    if (isLanguage(wished)) {
      ctx.speak(wished);
      const target = ctx.rooms.get(room);
      if (target) return target.enter(ctx, detail.join(":"));
      return { text: ctx.say("language-changed"), keyboard: homeButton(ctx, new InlineKeyboard()) };
    }
    const keyboard = new InlineKeyboard();
    for (const each of LANGUAGES) keyboard.text(ctx.say.plain(`language-${each}`), press("language", each));
    return { text: ctx.say("language"), keyboard };
  },
};
