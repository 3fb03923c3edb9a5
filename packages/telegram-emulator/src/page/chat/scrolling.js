// A list that stays scrolled to its end as it grows, unless the person has scrolled up.
import { element, iconButton } from "../shared/element.js";

const NEAR = 60;

/** @param {HTMLElement} list @param {string} label of the button that scrolls to the end */
export function createScrolling(list, label) {
  let atBottom = true;
  let seen = "";
  const scroller = element("div", { class: "scroller", tabindex: -1 }, list);
  const toBottom = () => scroller.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
  const down = iconButton("down", label, { class: "scroll-down floating", onclick: toBottom });

  const notice = () => {
    const size = `${scroller.clientHeight} ${scroller.scrollHeight}`;
    // The size has changed; the person has not scrolled.
    if (atBottom && size !== seen) toBottom();
    seen = size;
    atBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    down.classList.toggle("shown", !atBottom);
  };
  scroller.addEventListener("scroll", notice, { passive: true });
  // Expanding a quote must not scroll the list.
  const stay = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(".expandable")) atBottom = false;
  };
  list.addEventListener("click", stay, { capture: true });
  const sizes = new ResizeObserver(notice);
  sizes.observe(list);
  sizes.observe(scroller);

  return {
    element: element("div", { class: "log" }, scroller, down),
    settle: notice,
    /** @param {boolean} own whether the person wrote the new message */
    arrived(own) {
      atBottom ||= own;
      notice();
    },
    close: () => sizes.disconnect(),
  };
}
