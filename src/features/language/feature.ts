import { InlineKeyboard } from "grammy";
import { press, readPress } from "../../bot/callback-data.ts";
import type { Room } from "../../bot/context.ts";
import { homeButton } from "../../bot/screen.ts";
import { isLanguage, LANGUAGES } from "../../bot/translate.ts";

/** Chooses a language. A button may carry another one, to press in it: then the same message is written anew. */
export const language: Room = {
  name: "language",
  command: true,
  enter(ctx, choice) {
    const [wished, ...rest] = choice.split(":");
    if (isLanguage(wished)) {
      ctx.speak(wished);
      const target = readPress(rest.join(":"));
      const room = target && ctx.rooms.get(target.room);
      if (room) return room.enter(ctx, target.detail);
      return { text: ctx.say("language-changed"), keyboard: homeButton(ctx, new InlineKeyboard()) };
    }
    const keyboard = new InlineKeyboard();
    for (const each of LANGUAGES) keyboard.text(ctx.say.plain(`language-${each}`), press("language", each));
    return { text: ctx.say("language"), keyboard };
  },
};
