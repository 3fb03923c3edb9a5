// The inline keyboard under a message.
import { button, element, fill, icon } from "../shared/element.js";
import { followLink } from "./links.js";

/** @typedef {{ text: string, style?: string, url?: string } & Record<string, any>} Key a Bot API inline keyboard button */
/** @typedef {{ chat: Chat, messageId: number, row: number, column: number }} KeyPosition */

/** @param {Chat} chat @param {number} messageId */
export function createKeyboard(chat, messageId) {
  const keyboard = element("div", { class: "keyboard", role: "group" });
  /** @type {Key[][]} */
  let shown = [];

  /** @param {Key[][]} rows */
  const draw = (rows) => {
    const focused = keyboard.contains(document.activeElement) ? placeOf(document.activeElement) : "";
    const drawn = rows.map((keys, row) => {
      const buttons = keys.map((key, column) => drawKey(key, { chat, messageId, row, column }));
      return element("div", { class: "key-row" }, ...buttons);
    });
    fill(keyboard, drawn);
    const again = [...keyboard.querySelectorAll("button")].find((one) => placeOf(one) === focused);
    again?.focus({ preventScroll: true });
  };

  /** Forgets waiting taps on keys that have changed. @param {Key[][]} before @param {Key[][]} now */
  const forgetReplaced = (before, now) => {
    for (const [place, { message_id, button: at }] of chat.waiting) {
      const [row, column] = at;
      const same = JSON.stringify(before[row]?.[column]) === JSON.stringify(now[row]?.[column]);
      if (message_id === messageId && !same) chat.waiting.delete(place);
    }
  };

  return {
    element: keyboard,
    /** @param {Key[][]} rows */
    update(rows) {
      if (JSON.stringify(rows) !== JSON.stringify(shown)) {
        if (shown.length > 0) forgetReplaced(shown, rows);
        draw(rows);
      }
      shown = rows;
      keyboard.hidden = rows.length === 0;
      for (const one of keyboard.querySelectorAll("button")) {
        one.setAttribute("aria-busy", String(chat.waiting.has(`${messageId}:${placeOf(one)}`)));
      }
    },
  };
}

/** @param {Element | null} key */
const placeOf = (key) => (key instanceof HTMLElement ? (key.dataset["place"] ?? "") : "");

/** @param {Key} key @param {KeyPosition} position */
function drawKey(key, position) {
  const kind = KINDS.find(({ field }) => field in key);
  const props = {
    class: `key key-${key.style ?? "plain"}`,
    "data-place": `${position.row}:${position.column}`,
    onclick: () => kind?.press(key, position),
  };
  const text = element("span", { class: "line", dir: "auto" }, key.text);
  return button(props, text, kind?.corner && icon(kind.corner));
}

/** The kinds of buttons: their field in the Bot API, the icon in the corner, and what pressing does.
 * @type {{ field: string, corner?: Parameters<typeof icon>[0], press(key: Key, position: KeyPosition): void }[]} */
const KINDS = [
  {
    field: "callback_data",
    press: (_key, { chat, messageId, row, column }) => void chat.tap(messageId, row, column),
  },
  {
    field: "url",
    corner: "link",
    press: ({ url = "" }, { chat }) => void followLink(url, chat, { ask: true }),
  },
  { field: "copy_text", corner: "copy", press: (key, { chat }) => void chat.copy(key["copy_text"].text) },
  {
    field: "switch_inline_query_current_chat",
    corner: "share",
    press: (key, { chat }) => mentionBot(key["switch_inline_query_current_chat"], chat),
  },
  ...["switch_inline_query", "switch_inline_query_chosen_chat"].map((field) => ({
    field,
    corner: /** @type {const} */ ("share"),
    press: (/** @type {Key} */ { [field]: asked }, /** @type {KeyPosition} */ { chat }) => {
      chat.toast(chat.t("switchHere"));
      mentionBot(typeof asked === "string" ? asked : (asked.query ?? ""), chat);
    },
  })),
];

/** @param {string} query @param {Chat} chat */
const mentionBot = (query, chat) => chat.compose(`@${chat.bot.username} ${query}`);
