import { type GrammyError, InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { featurePress, press, type FeatureName } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { LANGUAGES } from "./translate.ts";
import type { Copy } from "../format/operator.ts";
import type { Words } from "../../locales/messages.ts";
import type { Answers } from "../guide/answers.ts";

/** One message: Telegram HTML and its buttons. */
export interface Screen {
  text: string;
  keyboard?: InlineKeyboard;
  /** Shown over the chat if the screen answers a tap. */
  toast?: string;
  /** The tapped message shrinks to this text, and the screen becomes a new message. */
  leaves?: string;
  /** A new message; the tapped one stays, because it may still be needed. */
  isNew?: boolean;
  /** Sent as a reply to the message it is about. */
  isReply?: boolean;
}

/** The row under most screens: start (as a new message) and the same screen in the other language. */
export function footer(ctx: Context, feature: FeatureName, detail = ""): InlineKeyboard {
  return withFooter(ctx, new InlineKeyboard(), feature, detail);
}

/** The footer below other buttons; empty rows are left out. */
export function withFooter(
  ctx: Pick<Context, "language" | "t" | "translations">,
  keyboard: InlineKeyboard,
  feature: FeatureName,
  detail = "",
): InlineKeyboard {
  homeButton(ctx, keyboard).add(languageButton(ctx, feature, detail));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}

export function homeButton({ t }: Pick<Context, "t">, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard.text(t.plain("button-home"), press("start"));
}

/** Leads to the same screen in the other language; where there are several others, to a list of them first. */
export function languageButton(
  { language, translations }: Pick<Context, "language" | "translations">,
  feature: FeatureName,
  detail = "",
) {
  const others = LANGUAGES.filter((each) => each !== language);
  const names = others.map((each) => translations[each].plain("language-name"));
  const wished = others.length === 1 ? others[0] : "";
  return InlineKeyboard.text(
    `🌐 ${names.join(" · ")}`,
    press("language", `${wished}:${press(feature, detail)}`),
  );
}

/** The options with which a screen is sent. */
export function formOf({ keyboard }: Screen) {
  return {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  } as const;
}

/**
 * Shows a screen. After a tap all calls are made at the same time, so a person waits only for the slowest. A message
 * that is gone or too old to edit is sent as a new one.
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
  const isEdit = isNew !== true && leaves === undefined;
  const edit = isEdit
    ? ctx.api.editMessageText(chat.id, message_id, text, form)
    : leaves && ctx.api.editMessageText(chat.id, message_id, leaves, { parse_mode: "HTML" });
  const send = isEdit ? undefined : ctx.api.sendMessage(chat.id, text, form);
  const [edited, sent] = await Promise.allSettled([edit, send, ctx.answerCallbackQuery(toast)]);
  if (sent.status === "rejected") throw sent.reason;
  if (edited.status === "fulfilled") return;
  if (!cannotEdit(edited.reason)) throw edited.reason;
  if (isEdit) await ctx.api.sendMessage(chat.id, text, form);
}

function replyTo({ msgId }: Context, isReply = false) {
  if (!isReply || msgId === undefined) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}

function cannotEdit(error: unknown): boolean {
  return /message to edit not found|message can't be edited/.test((error as GrammyError).description ?? "");
}

/** Adds buttons, this many per row, and ends the row. */
export function addInRows(
  keyboard: InlineKeyboard,
  buttons: readonly InlineKeyboardButton[],
  inRow = 2,
): InlineKeyboard {
  for (const [index, button] of buttons.entries()) {
    if (index > 0 && index % inRow === 0) keyboard.row();
    keyboard.add(button);
  }
  return keyboard.row();
}

/** Adds buttons two per row and ends the row; one whose label would be cut off gets its own row. */
export function addInPairs(
  keyboard: InlineKeyboard,
  buttons: readonly InlineKeyboardButton[],
): InlineKeyboard {
  let row: InlineKeyboardButton[] = [];
  for (const button of buttons) {
    const isPair = row.length === 1 && [...row, button].every(fitsBeside);
    if (!isPair && row.length > 0) keyboard.add(...row).row();
    row = isPair ? [...row, button] : [button];
  }
  return keyboard.add(...row).row();
}

/** On a phone 360 px wide. A Chinese character is about 1.5 Latin letters wide, an emoji two. */
function fitsBeside({ text }: InlineKeyboardButton): boolean {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const emoji = text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  return Array.from(text).length + wide / 2 + emoji <= MOST;
}

const MOST = 19;

/** A copy button for each code, without duplicates. */
export function addCopies(keyboard: InlineKeyboard, codes: readonly Copy[], most: number): void {
  const once = [...new Map(codes.map((code) => [code.payload, code])).values()].slice(0, most);
  addInPairs(
    keyboard,
    once.map(({ label, payload }) => InlineKeyboard.copyText(label, payload)),
  );
}

/** The label of the button that opens a feature. */
export function featureLabel({ t }: Context, name: string): string {
  return t.plain(`feature-${name}` as Extract<keyof Words, `feature-${string}`>);
}

/** Buttons to other features, two per row, with the answers so far. Unknown features are skipped. */
export function addFeatureButtons(
  ctx: Context,
  keyboard: InlineKeyboard,
  answers: Answers,
  names: readonly FeatureName[],
): void {
  const features = names.filter((name) => ctx.features.get(name)?.inHelp === true);
  addInPairs(
    keyboard,
    features.map((name) => InlineKeyboard.text(featureLabel(ctx, name), featurePress(name, answers))),
  );
}
