import { InlineKeyboard } from "grammy";
import { press, type FeatureName } from "../../bot/callback-data.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { addInPairs, featureLabel, languageButton, type Screen, withFooter } from "../../bot/screen.ts";

/** What most people want, as buttons; everything else is one tap further. */
export const help: Feature = {
  name: "help",
  command: "help",
  open: (ctx, detail) => (detail === MORE ? moreScreen(ctx) : firstScreen(ctx)),
};

/** In a button: the features that fewer people need. */
const MORE = "m";

/** By how often they are needed; topping up comes before them. */
const FIRST: readonly FeatureName[] = [
  "not-arrived",
  "at-the-shop",
  "link-check",
  "reminders",
  "people-to-ask",
];

function firstScreen(ctx: Context): Screen {
  const { t } = ctx;
  const buttons = [
    InlineKeyboard.text(t.plain("button-top-up"), press("start")),
    ...FIRST.filter((name) => ctx.features.has(name)).map((name) =>
      InlineKeyboard.text(featureLabel(ctx, name), press(name)),
    ),
  ];
  const keyboard = addInPairs(new InlineKeyboard(), buttons)
    .text(t.plain("button-more"), press("help", MORE))
    .add(languageButton(ctx, "help"));
  return { text: t("help"), keyboard };
}

function moreScreen(ctx: Context): Screen {
  const { t } = ctx;
  const others = [...ctx.features.values()].filter(
    ({ inHelp, name }) => inHelp === true && !FIRST.includes(name),
  );
  const buttons = [
    ...others.map(({ name }) => InlineKeyboard.text(featureLabel(ctx, name), press(name))),
    InlineKeyboard.text(t.plain("button-privacy"), press("privacy")),
    InlineKeyboard.text(t.plain("button-settings"), press("settings")),
  ];
  const keyboard = addInPairs(new InlineKeyboard(), buttons).text(t.plain("button-back"), press("help"));
  return { text: t("help"), keyboard: withFooter(ctx, keyboard, "help", MORE) };
}
