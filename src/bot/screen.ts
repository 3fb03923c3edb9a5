import { InlineKeyboard, type GrammyError } from "grammy";
import { press, type RoomName } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { otherLanguage } from "./speech.ts";

/** One message: Telegram HTML and its buttons, complete in itself. */
export interface Screen {
  text: string;
  keyboard?: InlineKeyboard;
  /** A short word over the chat, where the screen answers a tap. */
  toast?: string;
  /** What the tapped message shrinks to: then the screen is a new message, to keep. */
  leaves?: string;
  /** A new message, and the tapped one stays as it is: somebody may still need what it says. */
  isNew?: boolean;
  /** It speaks of the message that it answers: sent as a reply to it, so that both stay together. */
  isReply?: boolean;
}

/** The row under most screens: the start as a new message, and the same screen in the other language. */
export function footer(ctx: Context, room: RoomName, detail = ""): InlineKeyboard {
  return homeButton(ctx, new InlineKeyboard()).add(languageButton(ctx, room, detail));
}

export function homeButton({ say }: Pick<Context, "say">, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard.text(say.plain("button-home"), press("start"));
}

export function languageButton(
  { language, say }: Pick<Context, "language" | "say">,
  room: RoomName,
  detail = "",
) {
  const same = `${otherLanguage(language)}:${press(room, detail)}`;
  return InlineKeyboard.text(say.plain("button-other-language"), press("language", same));
}

/** How a screen is sent, whoever sends it. */
export function formOf({ keyboard }: Screen) {
  return {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  } as const;
}

/**
 * Shows a screen. After a tap all that it takes leaves together: a person waits for the slowest call, not for one
 * after the other. A message that is gone or too old to edit is sent anew.
 */
export async function show(ctx: Context, screen: Screen): Promise<void> {
  const { text, toast, leaves, isNew, isReply } = screen;
  const form = formOf(screen);
  const message = ctx.callbackQuery?.message;
  if (message === undefined) {
    await ctx.reply(text, { ...form, ...replyTo(ctx, isReply) });
    return;
  }
  const { chat, message_id } = message;
  if (isNew === true) {
    const [sent] = await Promise.allSettled([
      ctx.api.sendMessage(chat.id, text, form),
      ctx.answerCallbackQuery(toast),
    ]);
    if (sent.status === "rejected") throw sent.reason;
    return;
  }
  const [edit, send] =
    leaves === undefined
      ? [ctx.api.editMessageText(chat.id, message_id, text, form), undefined]
      : [
          ctx.api.editMessageText(chat.id, message_id, leaves, { parse_mode: "HTML" }),
          ctx.api.sendMessage(chat.id, text, form),
        ];
  const [edited, sent] = await Promise.allSettled([edit, send, ctx.answerCallbackQuery(toast)]);
  if (sent.status === "rejected") throw sent.reason;
  if (edited.status === "fulfilled") return;
  if (!cannotEdit(edited.reason)) throw edited.reason;
  if (leaves === undefined) await ctx.api.sendMessage(chat.id, text, form);
}

function replyTo({ msgId }: Context, isReply = false) {
  if (!isReply || msgId === undefined) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}

function cannotEdit(error: unknown): boolean {
  return /message to edit not found|message can't be edited/.test((error as GrammyError).description ?? "");
}
