import { press, readPress } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { button, homeButton, keyboardOf } from "../../bot/screen.ts";
import { isLanguage, LANGUAGES } from "../../bot/translate.ts";

/** Chooses a language. A button may carry another one, to press in it: then the same message is written anew. */
export const language: Feature = {
  name: "language",
  command: "language",
  open(ctx, choice) {
    const [wished, ...rest] = choice.split(":");
    if (isLanguage(wished)) {
      ctx.speak(wished);
      const target = readPress(rest.join(":"));
      const feature = target && ctx.features.get(target.feature);
      if (feature) return feature.open(ctx, target.detail);
      return { text: ctx.t("language-changed"), keyboard: keyboardOf([homeButton(ctx)]) };
    }
    const languages = LANGUAGES.map((each) => button(ctx, `language-${each}`, press("language", each)));
    return { text: ctx.t("language"), keyboard: keyboardOf(languages) };
  },
};
