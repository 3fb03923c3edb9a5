// One message: bubble, time, check marks and keyboard. Updated in place.
import { element, fill, icon } from "../shared/element.js";
import { formatText } from "./formatted-text.js";
import { createKeyboard } from "./keyboard.js";

/** @param {SeenMessage} first @param {Chat} chat */
export function createMessage(first, chat) {
  const bubble = element("div", { class: "bubble" });
  const keyboard = createKeyboard(chat, first.message_id);
  const stack = element("div", { class: "stack" }, bubble, keyboard.element);
  const row = element("article", { "data-message-id": first.message_id }, stack);
  /** The quotes that are expanded. @type {Set<string>} */
  const opened = new Set();
  let message = first;
  let shown = "";
  let shownText = "";
  let delivered = false;

  const draw = () => {
    const text = message.text ?? message.caption ?? "";
    if (text !== shownText) opened.clear();
    shownText = text;
    const entities = message.entities ?? message.caption_entities ?? [];
    const kind = kindOf(message);
    const words = element(
      "div",
      { class: "text", dir: "auto" },
      element("span", { class: "words" }, formatText(text, entities, { chat, opened })),
      drawMeta(message, delivered, chat),
    );
    fill(bubble, [...drawOrigin(message, chat), kind && drawKind(kind, chat), words]);
  };

  const view = {
    element: row,
    get message() {
      return message;
    },
    /** Redraws only what has changed. @param {SeenMessage} now */
    update(now) {
      message = now;
      const { reply_markup, ...content } = now;
      delivered ||= chat.bot.running;
      const state = JSON.stringify([content, delivered]);
      if (state !== shown) draw();
      shown = state;
      const name = now.out ? chat.t("you") : chat.bot.first_name;
      row.ariaLabel = chat.t("messageFrom", { name, time: clockTime(now.date, chat.locale) });
      const rows = reply_markup && "inline_keyboard" in reply_markup ? reply_markup.inline_keyboard : [];
      stack.classList.toggle("has-keyboard", rows.length > 0);
      keyboard.update(/** @type {import("./keyboard.js").Key[][]} */ (rows));
    },
    /** Only the last message of a group has a tail. @param {boolean} first @param {boolean} last */
    place(first, last) {
      row.className = `message ${message.out ? "out" : "in"} ${first ? "first" : ""} ${last ? "last" : ""}`;
    },
  };
  view.update(first);
  return view;
}

const KINDS = /** @type {const} */ (["photo", "location", "sticker", "voice"]);

/** What a message holds besides text, if anything. @param {object} message */
const kindOf = (message) => KINDS.find((kind) => kind in message);

/** Only a label: there is no file, map or sound. @param {(typeof KINDS)[number]} kind @param {Chat} chat */
const drawKind = (kind, chat) =>
  element("div", { class: "row" }, icon(kind), element("span", {}, chat.t(kind)));

/** @param {SeenMessage} message @param {Chat} chat */
function drawOrigin({ via_bot, reply_to_message: reply }, chat) {
  const quoted = reply && (reply.text ?? reply.caption ?? chat.t(kindOf(reply) ?? "message"));
  return [
    via_bot && element("p", { class: "origin" }, chat.t("via", { name: `@${via_bot.username}` })),
    reply &&
      element(
        "div",
        { class: "reply tinted" },
        element("strong", { class: "line", dir: "auto" }, reply.from?.first_name ?? ""),
        element("span", { class: "line", dir: "auto" }, quoted),
      ),
  ];
}

/**
 * Without "edited": Telegram does not show it for bots, and people cannot edit here.
 * @param {SeenMessage} message @param {boolean} delivered @param {Chat} chat
 */
function drawMeta(message, delivered, chat) {
  const time = clockTime(message.date, chat.locale);
  const label = chat.t(delivered ? "delivered" : "sent");
  return element(
    "span",
    { class: "meta" },
    element("time", { datetime: new Date(message.date * 1000).toISOString() }, time),
    message.out &&
      element(
        "span",
        { class: "ticks", role: "img", "aria-label": label },
        icon(delivered ? "checks" : "check"),
      ),
  );
}

/** @param {number} unix @param {string} locale */
const clockTime = (unix, locale) =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", hourCycle: "h23" }).format(unix * 1000);
