// Text that is shown only once it is tapped: spoilers and long quotes.
import { element, icon } from "./element.js";
import { pressable } from "./pressable.js";

/** @typedef {import("./entities.js").Drawing} Drawing */

/** @type {Drawing} */
export function drawSpoiler(entity, inside, _text, { chat, opened }) {
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

/** A quote that shows three lines until it is opened. @type {Drawing} */
export function drawExpandable(entity, inside, _text, { chat, opened }) {
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
