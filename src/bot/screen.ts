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

/** What may stand in a row; false and undefined: no button. */
export type Button = InlineKeyboardButton | false | undefined;

/** Rows that stay empty are left out. */
export function keyboardOf(...rows: readonly (readonly Button[])[]): InlineKeyboard {
  return new InlineKeyboard(rows.map(present).filter((row) => row.length > 0));
}

export function present(buttons: readonly Button[]): InlineKeyboardButton[] {
  return buttons.filter((button) => button !== undefined && button !== false);
}

/** A sentence that needs no facts. */
export type Label = { [Key in keyof Words]: Words[Key] extends undefined ? Key : never }[keyof Words];

/** A button that calls back. */
export function button({ t }: Pick<Context, "t">, label: Label, data: string, style?: "primary" | "danger") {
  return { ...InlineKeyboard.text(t.plain(label), data), ...(style && { style }) };
}

/** The row under most screens: the start as a new message, and the same screen in the other language. */
export function footer(
  ctx: Pick<Context, "language" | "t" | "translations">,
  feature: FeatureName,
  detail = "",
) {
  return [homeButton(ctx), languageButton(ctx, feature, detail)];
}

export function homeButton(ctx: Pick<Context, "t">): InlineKeyboardButton {
  return button(ctx, "button-home", press("start"));
}

/** Leads to the same screen in the other language; where there are several others, to a list of them first. */
export function languageButton(
  { language, translations }: Pick<Context, "language" | "translations">,
  feature: FeatureName,
  detail = "",
): InlineKeyboardButton {
  const others = LANGUAGES.filter((each) => each !== language);
  const names = others.map((each) => translations[each].plain("language-name"));
  const wished = others.length === 1 ? others[0] : "";
  return InlineKeyboard.text(
    `🌐 ${names.join(" · ")}`,
    press("language", `${wished}:${press(feature, detail)}`),
  );
}

/** A screen that is kept for everybody: nobody may change its buttons. */
export function shared(screen: Screen): Screen {
  screen.keyboard?.inline_keyboard.forEach(Object.freeze);
  Object.freeze(screen.keyboard?.inline_keyboard);
  return screen;
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
  // If the edit beside a new message fails, the old one stays as it was: an error would send the new one again.
  if (edited.status === "fulfilled" || !isEdit) return;
  if (!cannotEdit(edited.reason)) throw edited.reason;
  await ctx.api.sendMessage(chat.id, text, form);
}

function replyTo({ msgId }: Context, isReply = false) {
  if (!isReply || msgId === undefined) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}

function cannotEdit(error: unknown): boolean {
  return /message to edit not found|message can't be edited/.test((error as GrammyError).description ?? "");
}

export function inRows(buttons: readonly Button[], inRow = 2): InlineKeyboardButton[][] {
  const all = present(buttons);
  return all.flatMap((_, at) => (at % inRow === 0 ? [all.slice(at, at + inRow)] : []));
}

/** Two in a row; one whose words would be cut off beside another has a row of its own. */
export function inPairs(buttons: readonly Button[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  for (const each of present(buttons)) {
    const last = rows.at(-1);
    if (last?.length === 1 && [...last, each].every(fitsBeside)) last.push(each);
    else rows.push([each]);
  }
  return rows;
}

/** On a phone 360 px wide. A Chinese character is about 1.5 Latin letters wide, an emoji two. */
function fitsBeside({ text }: InlineKeyboardButton): boolean {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const emoji = text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  return Array.from(text).length + wide / 2 + emoji <= MOST;
}

const MOST = 19;

/** Each code once, under a copy button of its own. */
export function copyRows(codes: readonly Copy[], most = codes.length): InlineKeyboardButton[][] {
  const once = [...new Map(codes.map((code) => [code.payload, code])).values()].slice(0, most);
  return inPairs(once.map(({ label, payload }) => InlineKeyboard.copyText(label, payload)));
}

/** The label of the button that opens a feature. */
export function featureLabel({ t }: Context, name: string): string {
  return t.plain(`feature-${name}` as Extract<keyof Words, `feature-${string}`>);
}

/** Buttons to other features, with what is told so far; a feature that is not there gets none. */
export function featureRows(ctx: Context, answers: Answers, names: readonly FeatureName[]) {
  const features = names.filter((name) => ctx.features.get(name)?.inHelp === true);
  return inPairs(
    features.map((name) => InlineKeyboard.text(featureLabel(ctx, name), featurePress(name, answers))),
  );
}
