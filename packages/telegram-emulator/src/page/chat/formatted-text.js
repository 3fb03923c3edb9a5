// Turns a text with entities into a tree of nodes.
import { button, element, pressable } from "../shared/element.js";
import { followLink } from "./links.js";

/** @typedef {import("@grammyjs/types").MessageEntity} Entity */
/** @typedef {{ chat: Chat, opened: Set<string> }} Context `opened`: the quotes that are expanded */
/** @typedef {(entity: any, inside: Node, text: string, context: Context) => Node} Drawing */

/** @param {string} text @param {Entity[]} entities @param {Context} context */
export function formatText(text, entities, context) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return draw(text, 0, text.length, sorted, context);
}

/** @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {Context} context */
function draw(text, from, to, entities, context) {
  const made = document.createDocumentFragment();
  let at = from;
  for (const [index, entity] of entities.entries()) {
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    const nested = entities.slice(index + 1).filter(({ offset }) => offset < end);
    made.append(text.slice(at, entity.offset));
    const inside = draw(text, entity.offset, end, nested, context);
    const drawn = DRAWINGS[entity.type]?.(entity, inside, text.slice(entity.offset, end), context);
    made.append(drawn ?? inside);
    at = end;
    // A block already ends its line.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
  }
  made.append(text.slice(at, to));
  return made;
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** @param {keyof HTMLElementTagNameMap} tag @param {string} [className] @returns {Drawing} */
const wrap = (tag, className) => (_entity, inside) => element(tag, { class: className }, inside);

/** @param {(entity: any, text: string) => string} address @returns {Drawing} */
const link =
  (address) =>
  (entity, inside, text, { chat }) => {
    const href = address(entity, text);
    /** @param {Event} event */
    const onclick = (event) => {
      event.preventDefault();
      void followLink(href, chat, { ask: entity.type !== "url" });
    };
    return element("a", { href, rel: "noopener noreferrer", target: "_blank", onclick }, inside);
  };

/** Text that a tap copies. @param {"code" | "pre"} tag @param {string} [className] @returns {Drawing} */
const copied =
  (tag, className) =>
  (_entity, inside, text, { chat }) => {
    const words = element(tag, { class: className, title: chat.t("copyCode") }, inside);
    return pressable(words, () => void chat.copy(text));
  };

/** A quote that shows three lines until it is expanded. @type {Drawing} */
function expandable(entity, inside, _text, { chat, opened }) {
  const key = `quote ${entity.offset}`;
  const words = element("div", { class: "quote-text" }, inside);
  const more = button({ class: "quote-more" });
  const quote = element("blockquote", { class: "expandable tinted" }, words, more);
  const show = () => {
    const open = opened.has(key);
    quote.classList.toggle("open", open);
    more.setAttribute("aria-expanded", String(open));
    more.textContent = chat.t(open ? "less" : "more");
  };
  more.addEventListener("click", () => {
    if (!opened.delete(key)) opened.add(key);
    show();
  });
  new ResizeObserver(() => {
    const fits = !opened.has(key) && words.scrollHeight <= words.clientHeight + 2;
    quote.classList.toggle("short", fits);
  }).observe(words);
  show();
  return quote;
}

/** All other kinds are shown as plain text. @type {Record<string, Drawing>} */
const DRAWINGS = {
  bold: wrap("strong"),
  italic: wrap("em"),
  underline: wrap("u"),
  strikethrough: wrap("s"),
  code: copied("code"),
  pre: copied("pre", "tinted"),
  url: link((_entity, text) => (/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `http://${text}`)),
  text_link: link((entity) => entity.url),
  email: link((_entity, text) => `mailto:${text}`),
  mention: link((_entity, text) => `https://t.me/${text.slice(1)}`),
  text_mention: wrap("span", "link"),
  hashtag: wrap("span", "link"),
  bot_command: (_entity, inside, text, { chat }) =>
    button({ class: "link", onclick: () => void chat.send({ text }) }, inside),
  blockquote: wrap("blockquote", "tinted"),
  expandable_blockquote: expandable,
};
