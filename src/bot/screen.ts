import { InlineKeyboard, type GrammyError } from "grammy";
import { press } from "./buttons.ts";
import type { Context } from "./context.ts";
import { otherLanguage } from "./speech.ts";

/** One message: Telegram HTML and its buttons, complete in itself. */
export interface Screen {
  text: string;
  keyboard?: InlineKeyboard;
  /** A short word over the chat, where the screen answers a tap. */
  toast?: string;
}

/** The row under most screens: the way home, and the same screen in the other language. */
export function footer(ctx: Context, room: string, detail = ""): InlineKeyboard {
  return homeButton(ctx, new InlineKeyboard()).add(languageButton(ctx, room, detail));
}

export function homeButton({ say }: Context, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard.text(say.plain("button-home"), press("start"));
}

export function languageButton({ language, say }: Context, room: string, detail = "") {
  const target = `${otherLanguage(language)}:${room}:${detail}`;
  return InlineKeyboard.text(say.plain("button-other-language"), press("language", target));
}

/**
 * Shows a screen. After a tap the edit and the answer to the tap leave together: a person waits for the slower
 * of the two, not for both. A message that is gone or too old to edit is sent anew.
 */
export async function show(ctx: Context, { text, keyboard, toast }: Screen): Promise<void> {
  const form = { parse_mode: "HTML" as const, ...(keyboard && { reply_markup: keyboard }) };
  const message = ctx.callbackQuery?.message;
  if (message === undefined) {
    await ctx.reply(text, { ...form, ...replyTo(ctx) });
    return;
  }
  const edit = ctx.api.editMessageText(message.chat.id, message.message_id, text, form);
  const [edited] = await Promise.allSettled([edit, ctx.answerCallbackQuery(toast)]);
  if (edited.status === "fulfilled") return;
  if (!cannotEdit(edited.reason)) throw edited.reason;
  await ctx.api.sendMessage(message.chat.id, text, form);
}

/** In a group we answer the asker. */
function replyTo(ctx: Context) {
  if (ctx.chat?.type === "private" || ctx.msgId === undefined) return {};
  return { reply_parameters: { message_id: ctx.msgId, allow_sending_without_reply: true } };
}

function cannotEdit(error: unknown): boolean {
  return /message to edit not found|message can't be edited/.test((error as GrammyError).description ?? "");
}
