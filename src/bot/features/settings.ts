import { readTrip } from "../../domain/trip.ts";
import { press } from "../callback-data.ts";
import type { Room } from "../context.ts";
import { recapOf } from "../answers.ts";
import { footer } from "../screen.ts";

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
