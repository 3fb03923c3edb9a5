// A list that stays at its end while it grows, unless the person has scrolled up.
import { element, iconButton } from "./element.js";

const NEAR = 60;
const GLIDE = 500;

/** @param {HTMLElement} list @param {string} label of the button that leads back to the end */
export function createScrolling(list, label) {
  let atBottom = true;
  let gliding = false;
  let missed = 0;
  let seen = "";
  const unread = element("span", { class: "unread filled" });
  const down = iconButton("down", label, { class: "scroll-down floating", onclick: () => glide() });
  down.append(unread);
  const scroller = element("div", { class: "scroller", tabindex: -1 }, list);

  const toBottom = () => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: gliding && !calm ? "smooth" : "instant" });
  };
  const glide = () => {
    gliding = true;
    atBottom = true;
    toBottom();
    setTimeout(() => {
      gliding = false;
      notice();
    }, GLIDE);
  };
  const notice = () => {
    if (gliding) return;
    const size = `${scroller.clientHeight} ${scroller.scrollHeight}`;
    // It was the size that changed, and not the person who scrolled.
    if (atBottom && size !== seen) toBottom();
    seen = size;
    atBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    if (atBottom) missed = 0;
    down.classList.toggle("shown", !atBottom);
    unread.textContent = missed > 0 ? String(missed) : "";
  };
  /** All is drawn. */
  const settle = () => (atBottom ? toBottom() : notice());
  scroller.addEventListener("scroll", notice, { passive: true });
  for (const name of ["wheel", "touchmove"]) {
    scroller.addEventListener(name, () => (gliding = false), { passive: true });
  }
  // An opened quote grows downwards, whatever is at the bottom.
  const stay = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(".expandable")) atBottom = false;
  };
  list.addEventListener("click", stay, { capture: true });
  const sizes = new ResizeObserver(settle);
  sizes.observe(list);
  sizes.observe(scroller);

  return {
    element: element("div", { class: "log" }, scroller, down),
    settle,
    /** @param {boolean} own whether the person wrote the new message */
    arrived(own) {
      if (own || atBottom) glide();
      else missed += 1;
      notice();
    },
    close: () => sizes.disconnect(),
  };
}
