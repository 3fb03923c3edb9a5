import { InlineKeyboard } from "grammy";
import { press, type RoomName } from "../../bot/callback-data.ts";
import type { Context, Room } from "../../bot/context.ts";
import { addInPairs, doorLabel, languageButton, type Screen, withFooter } from "../../bot/screen.ts";

/** What most people come for, as buttons; everything else is one tap further. */
export const help: Room = {
  name: "help",
  command: true,
  enter: (ctx, detail) => (detail === MORE ? moreScreen(ctx) : firstScreen(ctx)),
};

/** In a button: the rooms that fewer people need. */
const MORE = "m";

/** In the order of need; topping up comes before them. */
const FIRST: readonly RoomName[] = ["rescue", "till", "check", "reminders", "contact"];

function firstScreen(ctx: Context): Screen {
  const { say } = ctx;
  const doors = [
    InlineKeyboard.text(say.plain("button-top-up"), press("start")),
    ...FIRST.filter((name) => ctx.rooms.has(name)).map((name) =>
      InlineKeyboard.text(doorLabel(ctx, name), press(name)),
    ),
  ];
  const keyboard = addInPairs(new InlineKeyboard(), doors)
    .text(say.plain("button-more"), press("help", MORE))
    .add(languageButton(ctx, "help"));
  return { text: say("help"), keyboard };
}

function moreScreen(ctx: Context): Screen {
  const { say } = ctx;
  const rooms = [...ctx.rooms.values()].filter(({ door, name }) => door === true && !FIRST.includes(name));
  const doors = [
    ...rooms.map(({ name }) => InlineKeyboard.text(doorLabel(ctx, name), press(name))),
    InlineKeyboard.text(say.plain("button-privacy"), press("privacy")),
    InlineKeyboard.text(say.plain("button-settings"), press("settings")),
  ];
  const keyboard = addInPairs(new InlineKeyboard(), doors).text(say.plain("button-back"), press("help"));
  return { text: say("help"), keyboard: withFooter(ctx, keyboard, "help", MORE) };
}
