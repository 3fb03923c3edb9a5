import { Composer } from "grammy";
import type { Context } from "../context.ts";

/** Whoever blocks us is forgotten at once, with every reminder. */
export const blocked = new Composer<Context>();

blocked.on("my_chat_member", (ctx) => {
  if (ctx.myChatMember.new_chat_member.status !== "kicked") return;
  ctx.trail = { room: "blocked", outcome: "answered" };
  ctx.forget();
});
