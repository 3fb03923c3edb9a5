import { readTrip } from "../../guide/answers.ts";
import { press } from "../../bot/callback-data.ts";
import type { Room } from "../../bot/context.ts";
import { recapOf } from "../../guide/labels.ts";
import { footer } from "../../bot/screen.ts";

export const settings: Room = {
  name: "settings",
  command: true,
  enter: (ctx) => ({
    text: ctx.say("settings", {
      language: ctx.say.plain(`language-${ctx.language}`),
      answers: recapOf(ctx, readTrip(ctx.record.trip)) || ctx.say.plain("settings-nothing"),
    }),
    keyboard: footer(ctx, "settings").row().text(ctx.say.plain("button-delete"), press("delete")),
  }),
};
