// One message: the bubble, its time and check marks, and the keyboard under it. Updated in place.
import { element, fill, icon } from "./element.js";
import { formatText } from "./entities.js";
import { createKeyboard } from "./keyboard.js";

/** @param {SeenMessage} first @param {Chat} chat */
export function createMessage(first, chat) {
  const bubble = element("div", { class: "bubble" });
  const keyboard = createKeyboard(chat, first.message_id);
  const stack = element("div", { class: "stack" }, bubble, keyboard.element);
  const row = element("article", { "data-message-id": first.message_id }, stack);
  /** Which quotes the person has opened. @type {Set<string>} */
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
    /** Draws what has changed. @param {SeenMessage} now */
    update(now) {
      message = now;
      const { reply_markup, ...content } = now;
      delivered ||= chat.bot.running;
      const state = JSON.stringify([content, delivered]);
      if (state !== shown) draw();
      shown = state;
      const name = now.out ? chat.say("you") : chat.bot.first_name;
      row.ariaLabel = chat.say("messageFrom", { name, time: clockTime(now.date, chat.locale) });
      const rows = reply_markup && "inline_keyboard" in reply_markup ? reply_markup.inline_keyboard : [];
      stack.classList.toggle("has-keyboard", rows.length > 0);
      keyboard.update(/** @type {import("./keyboard.js").Key[][]} */ (rows));
    },
    /** The first of some messages of one side has no tail, the last has. @param {boolean} first @param {boolean} last */
    place(first, last) {
      row.className = `message ${message.out ? "out" : "in"} ${first ? "first" : ""} ${last ? "last" : ""}`;
    },
  };
  view.update(first);
  return view;
}

const KINDS = /** @type {const} */ (["photo", "location", "sticker", "voice"]);

/** What a message carries besides text, if anything. @param {object} message */
const kindOf = (message) => KINDS.find((kind) => kind in message);

/** There is nothing behind it: no file, no map, no sound. @param {(typeof KINDS)[number]} kind @param {Chat} chat */
const drawKind = (kind, chat) =>
  element("div", { class: "row" }, icon(kind), element("span", {}, chat.say(kind)));

/** @param {SeenMessage} message @param {Chat} chat */
function drawOrigin({ via_bot, reply_to_message: reply }, chat) {
  const told = reply && (reply.text ?? reply.caption ?? chat.say(kindOf(reply) ?? "message"));
  return [
    via_bot && element("p", { class: "origin" }, chat.say("via", { name: `@${via_bot.username}` })),
    reply &&
      element(
        "div",
        { class: "reply tinted" },
        element("strong", { class: "line", dir: "auto" }, reply.from?.first_name ?? ""),
        element("span", { class: "line", dir: "auto" }, told),
      ),
  ];
}

/**
 * Telegram does not mark a bot's messages as edited, and nobody else edits here.
 * @param {SeenMessage} message @param {boolean} delivered @param {Chat} chat
 */
function drawMeta(message, delivered, chat) {
  const time = clockTime(message.date, chat.locale);
  const label = chat.say(delivered ? "delivered" : "sent");
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
