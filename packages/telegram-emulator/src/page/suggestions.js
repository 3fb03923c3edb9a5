// The list above the input: commands or inline results, chosen with a tap or the arrow keys.
import { element, fill } from "./element.js";

/** @typedef {{ content: import("./element.js").Child[], name: string, choose(): void }} Suggestion */

let count = 0;

/** @param {HTMLTextAreaElement} input the field that keeps the focus */
export function createSuggestions(input) {
  count += 1;
  const id = `suggestions-${count}`;
  const list = element("div", { class: "suggestions", role: "listbox", id, hidden: true });
  /** @type {Suggestion[]} */
  let items = [];
  let selected = -1;

  const mark = () => {
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === selected));
      if (index === selected) option.scrollIntoView({ block: "nearest" });
    }
    if (selected >= 0) input.setAttribute("aria-activedescendant", `${id}-${selected}`);
    else input.removeAttribute("aria-activedescendant");
  };

  const panel = {
    element: list,
    isOpen: () => !list.hidden,
    chosen: () => items[selected],
    first: () => items[0],
    /** @param {Suggestion[]} now @param {string} label @param {import("./element.js").Child} [empty] shown without items */
    show(now, label, empty) {
      items = now;
      selected = -1;
      list.setAttribute("aria-label", label);
      const options = now.map(({ content, name, choose }, index) =>
        element(
          "div",
          {
            role: "option",
            id: `${id}-${index}`,
            class: "suggestion",
            "aria-label": name,
            // The field would lose the focus otherwise.
            onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: choose,
          },
          ...content,
        ),
      );
      fill(list, [...options, now.length === 0 && empty]);
      list.hidden = now.length === 0 && !empty;
      list.scrollTop = 0;
      input.setAttribute("aria-controls", id);
      mark();
    },
    hide() {
      items = [];
      list.hidden = true;
      selected = -1;
      mark();
    },
    /** @param {number} step */
    move(step) {
      const from = selected < 0 && step < 0 ? 0 : selected;
      selected = (from + step + items.length) % items.length;
      mark();
    },
  };
  return panel;
}
