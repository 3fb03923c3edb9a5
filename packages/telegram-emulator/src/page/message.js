// One message: the bubble, its time and check marks, and the keyboard under it. Updated in place.
import { element, fill, icon } from "./element.js";
import { formatText } from "./entities.js";
import { createKeyboard } from "./keyboard.js";
import { drawMedia, kindOf } from "./media.js";
import { clockTime, fullMoment } from "./time.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {import("./shapes.d.ts").SeenMessage} SeenMessage */

/** @param {SeenMessage} first @param {Chat} chat */
export function createMessage(first, chat) {
  const bubble = element("div", { class: "bubble" });
  const keyboard = createKeyboard(chat, first.message_id);
  const stack = element("div", { class: "stack" }, bubble, keyboard.element);
  const row = element("article", { "data-message-id": first.message_id }, stack);
  /** @type {Set<string>} */
  const opened = new Set();
  let message = first;
  let shown = "";
  let delivered = false;
  let shownText = "";

  const draw = () => {
    const media = drawMedia(message, chat);
    const text = message.text ?? message.caption ?? "";
    if (text !== shownText) opened.clear();
    shownText = text;
    const entities = message.entities ?? message.caption_entities ?? [];
    const meta = drawMeta(message, delivered, chat);
    const words =
      text &&
      element(
        "div",
        { class: "text", dir: "auto" },
        element("span", { class: "words" }, formatText(text, entities, { chat, opened })),
        meta,
      );
    bubble.className = `bubble ${media ? `bubble-${media.kind}` : ""} ${words ? "has-text" : ""}`;
    bubble.classList.toggle("emoji", !media && entities.length === 0 && ONLY_EMOJI.test(text));
    bubble.classList.toggle("above", Boolean(message.show_caption_above_media));
    fill(bubble, [...drawOrigin(message, chat), media?.node, words || meta]);
  };

  const view = {
    element: row,
    get message() {
      return message;
    },
    /** Draws what has changed. @param {SeenMessage} now */
    update(now) {
      message = now;
      const { reply_markup, ...content } = now;
      delivered ||= chat.bot.running;
      const state = JSON.stringify([content, delivered]);
      if (state !== shown) draw();
      shown = state;
      row.setAttribute(
        "aria-label",
        chat.say("messageFrom", {
          name: now.out ? chat.say("you") : chat.bot.first_name,
          time: clockTime(now.date, chat.locale),
        }),
      );
      const rows = reply_markup && "inline_keyboard" in reply_markup ? reply_markup.inline_keyboard : [];
      stack.classList.toggle("has-keyboard", rows.length > 0);
      keyboard.update(/** @type {import("./keyboard.js").Key[][]} */ (rows));
    },
    /** The first of some messages of one side has no tail, the last has. @param {boolean} first @param {boolean} last */
    place(first, last) {
      row.classList.add("message", message.out ? "out" : "in");
      row.classList.toggle("first", first);
      row.classList.toggle("last", last);
    },
  };
  view.update(first);
  return view;
}

/** What the server tells about the chat rather than anyone says in it. @param {SeenMessage} message @param {Chat} chat */
export function serviceText(message, chat) {
  const name = message.from?.first_name ?? "";
  if (message.pinned_message) return chat.say("pinned", { name });
  return undefined;
}

const ONLY_EMOJI =
  /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*){1,3}$/u;

/** @param {SeenMessage} message @param {Chat} chat */
function drawOrigin(message, chat) {
  const origin = message.forward_origin;
  const reply = message.reply_to_message;
  return [
    origin &&
      element(
        "p",
        { class: "origin" },
        chat.say("forwarded", { name: "sender_user" in origin ? origin.sender_user.first_name : "…" }),
      ),
    message.via_bot &&
      element("p", { class: "origin" }, chat.say("via", { name: `@${message.via_bot.username}` })),
    reply &&
      element(
        "div",
        { class: "reply" },
        element("strong", { dir: "auto" }, reply.from?.first_name ?? ""),
        element("span", { dir: "auto" }, reply.text ?? reply.caption ?? chat.say(kindOf(reply) ?? "message")),
      ),
  ];
}

/**
 * Telegram does not mark a bot's messages as edited, and nobody else edits here.
 * @param {SeenMessage} message @param {boolean} delivered @param {Chat} chat
 */
function drawMeta(message, delivered, chat) {
  const time = clockTime(message.date, chat.locale);
  return element(
    "span",
    { class: "meta", title: fullMoment(message.edit_date ?? message.date, chat.locale) },
    element("time", { datetime: new Date(message.date * 1000).toISOString() }, time),
    message.out &&
      element(
        "span",
        { class: "ticks", role: "img", "aria-label": chat.say(delivered ? "delivered" : "sent") },
        icon(delivered ? "checks" : "check"),
      ),
  );
}
