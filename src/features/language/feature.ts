import { InlineKeyboard } from "grammy";
import { press, readPress } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { homeButton, keyboardOf } from "../../bot/screen.ts";
import { isLanguage, LANGUAGES } from "../../bot/translate.ts";

/** Chooses a language. The button may carry another button's data, to show that screen again. */
export const language: Feature = {
  name: "language",
  command: "language",
  open(ctx, choice) {
    const [wished, ...rest] = choice.split(":");
    if (isLanguage(wished)) {
      ctx.setLanguage(wished);
      const target = readPress(rest.join(":"));
      const feature = target && ctx.features.get(target.feature);
      if (feature) return feature.open(ctx, target.detail);
      return { text: ctx.t("language-changed"), keyboard: keyboardOf([homeButton(ctx)]) };
    }
    const buttons = LANGUAGES.map((each) =>
      InlineKeyboard.text(
        ctx.translations[each].plain("language-name"),
        press("language", [each, ...rest].join(":")),
      ),
    );
    return { text: ctx.t("language"), keyboard: new InlineKeyboard([buttons]).toFlowed(3) };
  },
};
