// Short notices above the input, gone after a while.
import { element } from "./element.js";

const SHOWN_FOR = 3200;

export function createToasts() {
  const place = element("div", { class: "toasts", role: "status" });
  return {
    element: place,
    /** @param {string} text */
    show(text) {
      const toast = element("p", { class: "toast", dir: "auto" }, text);
      place.replaceChildren(toast);
      setTimeout(() => toast.classList.add("fading"), SHOWN_FOR);
      setTimeout(() => toast.remove(), SHOWN_FOR + 300);
    },
  };
}
