import { InlineKeyboard } from "grammy";
import { press, type FeatureName } from "../../bot/callback-data.ts";
import type { Context, Feature } from "../../bot/context.ts";
import {
  button,
  featureLabel,
  footer,
  inPairs,
  keyboardOf,
  languageButton,
  type Screen,
} from "../../bot/screen.ts";

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
  const names = FIRST.filter((name) => ctx.features.has(name));
  const keyboard = keyboardOf(
    ...inPairs([button(ctx, "button-top-up", press("start")), ...names.map((name) => door(ctx, name))]),
    [button(ctx, "button-more", press("help", MORE)), languageButton(ctx, "help")],
  );
  return { text: ctx.t("help"), keyboard };
}

function moreScreen(ctx: Context): Screen {
  const others = [...ctx.features.values()].filter(
    ({ inHelp, name }) => inHelp === true && !FIRST.includes(name),
  );
  const keyboard = keyboardOf(
    ...inPairs([
      ...others.map(({ name }) => door(ctx, name)),
      button(ctx, "button-privacy", press("privacy")),
      button(ctx, "button-settings", press("settings")),
    ]),
    [button(ctx, "button-back", press("help")), ...footer(ctx, "help", MORE)],
  );
  return { text: ctx.t("help"), keyboard };
}

function door(ctx: Context, name: FeatureName) {
  return InlineKeyboard.text(featureLabel(ctx, name), press(name));
}
