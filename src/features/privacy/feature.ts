import { LIFETIMES } from "../../session/session.ts";
import { press } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { button, footer, keyboardOf } from "../../bot/screen.ts";

/** What is stored, why and for how long, from the lifetimes that the store uses. */
export const privacy: Feature = {
  name: "privacy",
  command: "privacy",
  open: (ctx) => ({
    text: ctx.t("privacy", {
      dialogueHours: LIFETIMES.dialogue / HOUR,
      seenHours: LIFETIMES.seen / HOUR,
      recordDays: LIFETIMES.session / DAY,
      tallyDays: LIFETIMES.counters / DAY,
    }),
    keyboard: keyboardOf(footer(ctx, "privacy"), [
      button(ctx, "button-settings", press("settings")),
      button(ctx, "button-delete", press("delete")),
    ]),
  }),
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
