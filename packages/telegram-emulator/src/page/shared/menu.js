// A button that opens a small menu.
import { button, element, icon, iconButton } from "./element.js";

/** @typedef {Parameters<typeof icon>[0]} Shape */
/** @typedef {{ label: string, icon: Shape, danger?: boolean, choose(): void }} Item */

/**
 * @param {Shape} shape @param {string} label @param {string} className @param {() => Item[]} items
 * @returns {HTMLElement} the button with its menu
 */
export function createMenu(shape, label, className, items) {
  const list = element("div", { class: "menu floating", role: "menu", "aria-label": label, hidden: true });
  const opener = iconButton(shape, label, {
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    onclick: () => toggle(list.hidden === true),
  });
  const holder = element("div", { class: `menu-holder ${className}` }, opener, list);

  /** @param {boolean} open */
  const toggle = (open) => {
    if (open) list.replaceChildren(...items().map(drawItem));
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) /** @type {HTMLElement} */ (list.firstElementChild).focus();
  };
  const close = () => {
    toggle(false);
    opener.focus();
  };
  /** @param {Item} item */
  const drawItem = (item) => {
    const onclick = () => {
      close();
      item.choose();
    };
    const words = element("span", {}, item.label);
    return button(
      { role: "menuitem", class: `choice row ${item.danger ? "danger" : ""}`, onclick },
      icon(item.icon),
      words,
    );
  };

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
    if (event.key === "Escape") close();
  });
  return holder;
}
