// A button that opens a small menu of things to do.
import { element, icon } from "./element.js";

/** @typedef {{ label: string, icon: Parameters<typeof icon>[0], danger?: boolean, choose(): void }} Item */

/**
 * @param {{ label: string, icon: Parameters<typeof icon>[0], className: string, items(): Item[] }} options
 * @returns {HTMLElement} the button with its menu
 */
export function createMenu({ label, icon: picture, className, items }) {
  const list = element("div", { class: "menu", role: "menu", "aria-label": label, hidden: true });
  const button = element(
    "button",
    {
      type: "button",
      class: "round",
      "aria-label": label,
      title: label,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    },
    icon(picture),
  );
  const holder = element("div", { class: `menu-holder ${className}` }, button, list);

  /** @param {boolean} open */
  const toggle = (open) => {
    if (open) list.replaceChildren(...items().map(drawItem));
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) /** @type {HTMLElement} */ (list.firstElementChild).focus();
  };
  /** @param {Item} item */
  const drawItem = (item) =>
    element(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: item.danger ? "danger" : "",
        onclick: () => {
          toggle(false);
          button.focus();
          item.choose();
        },
      },
      icon(item.icon),
      element("span", {}, item.label),
    );

  button.addEventListener("click", () => toggle(list.hidden === true));
  holder.addEventListener("focusout", (event) => {
    if (!holder.contains(/** @type {Node | null} */ (event.relatedTarget))) toggle(false);
  });
  list.addEventListener("keydown", (event) => {
    const all = /** @type {HTMLElement[]} */ ([...list.children]);
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[to % all.length]?.focus();
    }
    if (event.key === "Escape") {
      toggle(false);
      button.focus();
    }
  });
  return holder;
}
