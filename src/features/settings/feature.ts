import { readAnswers } from "../../guide/answers.ts";
import { press } from "../../bot/callback-data.ts";
import type { Feature } from "../../bot/context.ts";
import { recapOf } from "../../guide/labels.ts";
import { footer } from "../../bot/screen.ts";

export const settings: Feature = {
  name: "settings",
  command: "settings",
  open: (ctx) => ({
    text: ctx.t("settings", {
      language: ctx.t.plain("language-name"),
      answers: recapOf(ctx, readAnswers(ctx.session.answers)) || ctx.t.plain("settings-nothing"),
    }),
    keyboard: footer(ctx, "settings").row().text(ctx.t.plain("button-delete"), press("delete")),
  }),
};
