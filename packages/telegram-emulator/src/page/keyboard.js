// The inline keyboard under a message.
import { copyText } from "./copy.js";
import { element, fill, icon } from "./element.js";
import { domainOf, followLink } from "./links.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/**
 * @typedef {object} Key a Bot API inline keyboard button
 * @property {string} text
 * @property {string} [style]
 * @property {any} [url]
 * @property {any} [copy_text]
 * @property {any} [switch_inline_query]
 * @property {any} [switch_inline_query_current_chat]
 * @property {any} [switch_inline_query_chosen_chat]
 */
/** @typedef {{ chat: Chat, messageId: number, row: number, column: number }} Spot */

/** @param {Chat} chat @param {number} messageId */
export function createKeyboard(chat, messageId) {
  const keyboard = element("div", { class: "keyboard", role: "group" });
  /** @type {Key[][]} */
  let shown = [];

  /** @param {Key[][]} rows */
  const draw = (rows) => {
    const focused = keyboard.contains(document.activeElement) ? placeOf(document.activeElement) : "";
    fill(
      keyboard,
      rows.map((keys, row) =>
        element(
          "div",
          { class: "key-row" },
          ...keys.map((key, column) => drawKey(key, { chat, messageId, row, column })),
        ),
      ),
    );
    const again = [...keyboard.querySelectorAll("button")].find((button) => placeOf(button) === focused);
    again?.focus({ preventScroll: true });
  };

  /** A key that is gone waits for nothing. @param {Key[][]} before @param {Key[][]} now */
  const forgetReplaced = (before, now) => {
    for (const { message_id, button } of [...chat.waiting.values()]) {
      const [row, column] = button;
      const same = JSON.stringify(before[row]?.[column]) === JSON.stringify(now[row]?.[column]);
      if (message_id === messageId && !same) chat.waiting.delete(`${messageId}:${row}:${column}`);
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
      for (const button of keyboard.querySelectorAll("button")) {
        button.setAttribute("aria-busy", String(chat.waiting.has(`${messageId}:${placeOf(button)}`)));
      }
    },
  };
}

/** @param {Element | null} button */
const placeOf = (button) =>
  button instanceof HTMLElement ? `${button.dataset["row"]}:${button.dataset["column"]}` : "";

/** @param {Key} key @param {Spot} spot */
function drawKey(key, spot) {
  const kind = KINDS.find(({ field }) => field in key);
  const corner = kind?.corner && icon(kind.corner);
  return element(
    "button",
    {
      type: "button",
      class: `key key-${key.style ?? "plain"}`,
      "data-row": spot.row,
      "data-column": spot.column,
      "aria-disabled": String("disabled" in key),
      title: key.url ? domainOf(key.url) : undefined,
      onclick: () => kind?.press(key, spot),
      onpointerdown: ripple,
    },
    element("span", { class: "key-text", dir: "auto" }, key.text),
    corner,
  );
}

/** Each kind of button: the field that makes it one, the icon in its corner, and what pressing it does.
 * @type {{ field: string, corner?: Parameters<typeof icon>[0], press(key: Key, spot: Spot): void }[]} */
const KINDS = [
  {
    field: "callback_data",
    press: (_key, { chat, messageId, row, column }) => void chat.tap(messageId, row, column),
  },
  { field: "url", corner: "link", press: (key, { chat }) => void followLink(key.url, chat, { ask: true }) },
  { field: "copy_text", corner: "copy", press: (key, { chat }) => void copyText(key.copy_text.text, chat) },
  {
    field: "switch_inline_query_current_chat",
    corner: "share",
    press: (key, { chat }) => mentionBot(key.switch_inline_query_current_chat, chat),
  },
  {
    field: "switch_inline_query",
    corner: "share",
    press: (key, spot) => switchChat(key.switch_inline_query, spot),
  },
  {
    field: "switch_inline_query_chosen_chat",
    corner: "share",
    press: (key, spot) => switchChat(key.switch_inline_query_chosen_chat.query ?? "", spot),
  },
  { field: "disabled", press: () => {} },
  ...["web_app", "login_url", "callback_game", "pay"].map((field) => ({
    field,
    press: (/** @type {Key} */ _key, /** @type {Spot} */ { chat }) => chat.toast(chat.say("nothingHere")),
  })),
];

/** @param {string} query @param {Chat} chat */
const mentionBot = (query, chat) => chat.compose(`@${chat.bot.username} ${query}`);

/** @param {string} query @param {Spot} spot */
function switchChat(query, { chat }) {
  chat.toast(chat.say("switchHere"));
  mentionBot(query, chat);
}

/** @param {PointerEvent} event */
function ripple(event) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  const box = button.getBoundingClientRect();
  const wave = element("span", { class: "ripple" });
  wave.style.setProperty("--x", `${event.clientX - box.left}px`);
  wave.style.setProperty("--y", `${event.clientY - box.top}px`);
  wave.style.setProperty("--size", `${box.width * 2}px`);
  wave.addEventListener("animationend", () => wave.remove());
  button.append(wave);
}
