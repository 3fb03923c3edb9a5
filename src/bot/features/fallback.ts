import { Composer, InlineKeyboard } from "grammy";
import { press } from "../callback-data.ts";
import type { Context } from "../context.ts";
import { homeButton, languageButton } from "../screen.ts";

/** Always last: whatever a person sends, it gets an answer and a way on. */
export const fallback = new Composer<Context>();

fallback.on("message:text", async (ctx) => {
  if (!ctx.message.text.startsWith("/")) ctx.counted.push({ event: "unread" });
  await lost(ctx, "off-topic");
});
fallback.on(
  [
    "message:file",
    "message:contact",
    "message:poll",
    "message:dice",
    "message:story",
    "message:game",
    "message:paid_media",
    "message:checklist",
  ],
  (ctx) => lost(ctx, "cannot-see"),
);

async function lost(ctx: Context, sentence: "off-topic" | "cannot-see"): Promise<void> {
  ctx.trail = { room: "fallback", outcome: "answered" };
  const keyboard = new InlineKeyboard().text(ctx.say.plain("button-help"), press("help"));
  homeButton(ctx, keyboard).add(languageButton(ctx, "help"));
  await ctx.show({ text: ctx.say(sentence), keyboard });
}
