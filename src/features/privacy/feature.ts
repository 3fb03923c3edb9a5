import { LIFETIMES } from "../../session/session.ts";
import { press } from "../../bot/callback-data.ts";
import type { Room } from "../../bot/context.ts";
import { footer } from "../../bot/screen.ts";

/** What is kept, why and for how long, told from the lifetimes that the store keeps to. */
export const privacy: Room = {
  name: "privacy",
  command: true,
  enter: (ctx) => ({
    text: ctx.say("privacy", {
      dialogueHours: LIFETIMES.dialogue / HOUR,
      seenHours: LIFETIMES.seen / HOUR,
      recordDays: LIFETIMES.record / DAY,
      tallyDays: LIFETIMES.tally / DAY,
    }),
    keyboard: footer(ctx, "privacy")
      .row()
      .text(ctx.say.plain("button-settings"), press("settings"))
      .text(ctx.say.plain("button-delete"), press("delete")),
  }),
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
