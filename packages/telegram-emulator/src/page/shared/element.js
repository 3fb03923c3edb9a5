// Builds DOM nodes. Text always becomes a text node, so nothing that people write can become markup.

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [props] attributes; functions such as `onclick` are listeners
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function")
      made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  fill(made, children);
  return made;
}

/** @param {ParentNode} parent @param {Child[]} children */
export function fill(parent, children) {
  parent.replaceChildren(...children.filter((child) => typeof child === "string" || child instanceof Node));
}

/** @param {Record<string, unknown>} props @param {...Child} children */
export const button = (props, ...children) => element("button", { type: "button", ...props }, ...children);

/**
 * A round button with an icon; the label is read out and shown as a tooltip.
 * @param {keyof typeof SHAPES} shape @param {string} label @param {Record<string, unknown>} [props]
 */
export const iconButton = (shape, label, { class: more = "", ...props } = {}) =>
  button({ class: `round ${more}`, "aria-label": label, title: label, ...props }, icon(shape));

/**
 * Makes inline text work like a button. A real <button> cannot break over lines.
 * @param {HTMLElement} words @param {() => void} press
 */
export function pressable(words, press) {
  words.setAttribute("role", "button");
  words.tabIndex = 0;
  words.addEventListener("click", press);
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  });
  return words;
}

/**
 * A 24 by 24 icon, drawn with strokes in the colour of the surrounding text.
 * @param {keyof typeof SHAPES} name
 */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[name]);
  drawing.append(path);
  return drawing;
}

/** A round picture with initials, in a colour derived from the id. @param {number} id @param {string} name */
export function drawAvatar(id, name) {
  const letters = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  const first = letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? letters[0] ?? "?";
  const second = /\s[\p{Script=Latin}]\S*$/u.exec(name.trim())?.[0]?.trim()[0] ?? "";
  const initials = /\p{Script=Latin}/u.test(first) ? first + second : first;
  const avatar = element("span", { class: "avatar", "aria-hidden": "true" }, initials.toLocaleUpperCase());
  avatar.style.setProperty("--hue", String((Math.abs(id) * 67) % 360));
  return avatar;
}

/** @param {{ first_name: string, last_name?: string | undefined }} person */
export const fullName = ({ first_name, last_name }) =>
  last_name ? `${first_name} ${last_name}` : first_name;

const SHAPES = {
  add: "M12 5v14M5 12h14",
  attach:
    "M20 11.500l-8.200 8.200a5 5 0 0 1-7.100-7.100l8.700-8.700a3.400 3.400 0 0 1 4.800 4.800l-8.600 8.600a1.700 1.700 0 0 1-2.400-2.400l7.600-7.600",
  back: "M20 12H5M11 5.500L4.500 12l6.500 6.500",
  beside: "M4 5h16v14H4zM12 5v14",
  block: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM6 6l12 12",
  check: "M5 12.500l4.500 4.500L19 7",
  checks: "M2 12.500l4.500 4.500L16 7M11.500 16.500l.5.5L21.500 7",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM5 15V4h10",
  down: "M6 9.500l6 6 6-6",
  edit: "M4 20l1-4.500L16.500 4 20 7.500 8.500 19z",
  link: "M8 16L17 7M9.500 7H17v7.500",
  location:
    "M12 21c4-4.500 6.500-7.800 6.500-11a6.500 6.500 0 0 0-13 0c0 3.200 2.500 6.500 6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  menu: "M4 7h16M4 12h16M4 17h16",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z",
  more: "M12 5v.1M12 12v.1M12 19v.1",
  photo: "M4 5h16v14H4zM4 16l4.500-5 4 4 2.500-2.500 5 4.500M15.500 9v.1",
  send: "M4 12l16-8-5.500 16-3-6.500z",
  share: "M14 6l6 5.500-6 5.500v-3.500c-5 0-8 1.500-10 4.500.5-5 3.500-8.500 10-9z",
  sticker: "M20 12.500A8 8 0 1 1 11.500 4C12 9 14 12 20 12.500zM11.500 4L20 12.500",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
  sweep: "M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13",
  voice:
    "M12 3.500a3 3 0 0 1 3 3V11a3 3 0 0 1-6 0V6.500a3 3 0 0 1 3-3zM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21",
};
