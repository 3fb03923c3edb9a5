// The list above the input: commands or inline results, chosen with a tap or the arrow keys.
import { element, fill } from "../shared/element.js";

/** @typedef {{ content: import("../shared/element.js").Child[], name: string, choose(): void }} Suggestion */

let count = 0;

/** @param {HTMLTextAreaElement} input keeps the focus while the list is open */
export function createSuggestions(input) {
  count += 1;
  const id = `suggestions-${count}`;
  const list = element("div", { class: "suggestions floating", role: "listbox", id, hidden: true });
  /** @type {Suggestion[]} */
  let items = [];
  let selected = -1;

  /** @param {number} index */
  const select = (index) => {
    selected = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    if (index >= 0) input.setAttribute("aria-activedescendant", `${id}-${index}`);
    else input.removeAttribute("aria-activedescendant");
  };
  // Otherwise the input would lose the focus.
  const onpointerdown = (/** @type {Event} */ event) => event.preventDefault();

  return {
    element: list,
    isOpen: () => !list.hidden,
    chosen: () => items[selected],
    /** @param {Suggestion[]} now @param {string} label @param {import("../shared/element.js").Child} [empty] shown when there are no items */
    show(now, label, empty) {
      items = now;
      list.setAttribute("aria-label", label);
      const options = now.map(({ content, name, choose }, index) => {
        const props = { role: "option", id: `${id}-${index}`, class: "choice row", "aria-label": name };
        return element("div", { ...props, onpointerdown, onclick: choose }, ...content);
      });
      fill(list, [...options, now.length === 0 && empty]);
      list.hidden = now.length === 0 && !empty;
      list.scrollTop = 0;
      input.setAttribute("aria-controls", id);
      select(-1);
    },
    hide() {
      items = [];
      list.hidden = true;
      select(-1);
    },
    /** @param {number} step */
    move: (step) => select((Math.max(selected, step < 0 ? 0 : -1) + step + items.length) % items.length),
  };
}
