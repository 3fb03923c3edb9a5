// Text with its entities becomes nodes: a tree, since entities nest.
import { copyText } from "./copy.js";
import { element, icon } from "./element.js";
import { drawExpandable, drawSpoiler } from "./hidden.js";
import { followLink } from "./links.js";
import { pressable } from "./pressable.js";
import { dateTimeText, fullMoment } from "./time.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {import("@grammyjs/types").MessageEntity} Entity */
/** @typedef {{ chat: Chat, opened: Set<string> }} Place `opened`: which spoilers and quotes the person has opened */
/** @typedef {(entity: any, inside: Node, text: string, place: Place) => Node} Drawing */

/**
 * @param {string} text
 * @param {Entity[]} entities
 * @param {Place} place
 */
export function formatText(text, entities, place) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return draw(text, 0, text.length, sorted, place);
}

/** @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {Place} place */
function draw(text, from, to, entities, place) {
  const made = document.createDocumentFragment();
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    if (!entity || entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    const nested = [];
    while (entities[index + 1] && /** @type {Entity} */ (entities[index + 1]).offset < end) {
      index += 1;
      nested.push(/** @type {Entity} */ (entities[index]));
    }
    made.append(text.slice(at, entity.offset));
    const inside = draw(text, entity.offset, end, nested, place);
    made.append((DRAWINGS[entity.type] ?? plain)(entity, inside, text.slice(entity.offset, end), place));
    at = end;
    // The line that a block ends is already broken.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
  }
  made.append(text.slice(at, to));
  return made;
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** @type {Drawing} */
const plain = (_entity, inside) => inside;

/** @param {keyof HTMLElementTagNameMap} tag @returns {Drawing} */
const wrap = (tag) => (_entity, inside) => element(tag, {}, inside);

/** @param {(entity: any, text: string) => string} address @returns {Drawing} */
const link = (address) => (entity, inside, text, place) => {
  const href = address(entity, text);
  const trusted = entity.type === "url";
  /** @param {Event} event */
  const onclick = (event) => {
    event.preventDefault();
    void followLink(href, place.chat, { ask: !trusted });
  };
  return element("a", { href, rel: "noopener noreferrer", target: "_blank", onclick }, inside);
};

/** Something to copy by a tap. @type {Drawing} */
const copied = (entity, inside, text, { chat }) => {
  const code = entity.type === "code";
  const words = element(
    code ? "code" : "span",
    { class: code ? "" : "link", title: chat.say("copyCode") },
    inside,
  );
  pressable(words, () => void copyText(text, chat));
  return words;
};

/** @type {Record<string, Drawing>} */
const DRAWINGS = {
  bold: wrap("strong"),
  italic: wrap("em"),
  underline: wrap("u"),
  strikethrough: wrap("s"),
  code: copied,
  phone_number: copied,
  bank_card_number: copied,
  pre: (entity, inside, text, { chat }) =>
    element(
      "div",
      { class: "pre" },
      element(
        "div",
        { class: "pre-head" },
        element("span", {}, entity.language ?? ""),
        element(
          "button",
          { type: "button", "aria-label": chat.say("copyCode"), onclick: () => void copyText(text, chat) },
          icon("copy"),
        ),
      ),
      element("pre", {}, element("code", {}, inside)),
    ),
  url: link((_entity, text) => (/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `http://${text}`)),
  text_link: link((entity) => entity.url),
  email: link((_entity, text) => `mailto:${text}`),
  mention: link((_entity, text) => `https://t.me/${text.slice(1)}`),
  text_mention: (_entity, inside) => element("span", { class: "link" }, inside),
  hashtag: (_entity, inside) => element("span", { class: "link" }, inside),
  cashtag: (_entity, inside) => element("span", { class: "link" }, inside),
  bot_command: (_entity, inside, text, { chat }) =>
    element("button", { type: "button", class: "link", onclick: () => void chat.send({ text }) }, inside),
  date_time: (entity, _inside, text, { chat }) =>
    element(
      "time",
      {
        datetime: new Date(entity.unix_time * 1000).toISOString(),
        title: fullMoment(entity.unix_time, chat.locale),
      },
      dateTimeText(entity.unix_time, entity.date_time_format, text, chat.locale),
    ),
  spoiler: drawSpoiler,
  blockquote: wrap("blockquote"),
  expandable_blockquote: drawExpandable,
};
