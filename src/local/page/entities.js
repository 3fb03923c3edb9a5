// Text with its entities becomes nodes: a tree, since entities nest.
import { copyText } from "./copy.js";
import { element, icon } from "./element.js";
import { followLink } from "./links.js";
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

/** @type {Drawing} */
function drawSpoiler(entity, inside, _text, { chat, opened }) {
  const key = `spoiler ${entity.offset}`;
  const hidden = element("span", { class: "spoiler-text" }, inside);
  if (opened.has(key)) return hidden;
  hidden.inert = true;
  const cover = element("span", { class: "spoiler", "aria-label": chat.say("spoiler") }, hidden);
  const stop = pressable(cover, () => {
    opened.add(key);
    stop();
    hidden.inert = false;
    cover.removeAttribute("class");
    cover.removeAttribute("aria-label");
  });
  return cover;
}

/**
 * Makes text that breaks over lines, which a <button> cannot, work like a button.
 * @param {HTMLElement} words @param {() => void} press
 * @returns {() => void} makes it mere text again
 */
function pressable(words, press) {
  const stopper = new AbortController();
  words.setAttribute("role", "button");
  words.tabIndex = 0;
  words.addEventListener("click", press, { signal: stopper.signal });
  words.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
    { signal: stopper.signal },
  );
  return () => {
    stopper.abort();
    words.removeAttribute("role");
    words.removeAttribute("tabindex");
  };
}

/** A quote that shows three lines until it is opened. @type {Drawing} */
function drawExpandable(entity, inside, _text, { chat, opened }) {
  const key = `quote ${entity.offset}`;
  const words = element("div", { class: "quote-text" }, inside);
  const more = element("button", { type: "button", class: "quote-more" });
  const quote = element("blockquote", { class: "expandable" }, words, more);
  const show = () => {
    const open = opened.has(key);
    quote.classList.toggle("open", open);
    more.setAttribute("aria-expanded", String(open));
    more.replaceChildren(element("span", {}, chat.say(open ? "less" : "more")), icon("quote"));
  };
  more.addEventListener("click", (event) => {
    event.stopPropagation();
    if (!opened.delete(key)) opened.add(key);
    show();
  });
  quote.addEventListener("click", () => {
    if (quote.classList.contains("short") || opened.has(key) || getSelection()?.toString()) return;
    opened.add(key);
    show();
  });
  new ResizeObserver(() => {
    const fits = !opened.has(key) && words.scrollHeight <= words.clientHeight + 2;
    quote.classList.toggle("short", fits);
  }).observe(words);
  show();
  return quote;
}
