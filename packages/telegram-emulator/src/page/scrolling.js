// A list that stays at its end while it grows, unless the person has scrolled up.
import { element, icon } from "./element.js";

const NEAR = 60;
const GLIDE = 500;

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** @param {HTMLElement} list @param {string} label of the button that leads back to the end */
export function createScrolling(list, label) {
  let atBottom = true;
  let gliding = false;
  let missed = 0;
  let seen = "";
  const unread = element("span", { class: "unread" });
  const down = element(
    "button",
    { type: "button", class: "scroll-down", "aria-label": label, onclick: () => glide() },
    icon("down"),
    unread,
  );
  const scroller = element("div", { class: "scroller", tabindex: -1 }, list);

  const toBottom = () =>
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: gliding && !calm() ? "smooth" : "instant" });
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
  scroller.addEventListener("scroll", notice, { passive: true });
  const stopGliding = () => {
    gliding = false;
  };
  scroller.addEventListener("wheel", stopGliding, { passive: true });
  scroller.addEventListener("touchmove", stopGliding, { passive: true });
  fadeDays(scroller);
  // An opened quote grows downwards, whatever is at the bottom.
  const stay = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(".expandable")) atBottom = false;
  };
  list.addEventListener("click", stay, { capture: true });
  const sizes = new ResizeObserver(() => (atBottom ? toBottom() : notice()));
  sizes.observe(list);
  sizes.observe(scroller);

  return {
    element: element("div", { class: "log" }, scroller, down),
    /** After all was drawn anew. */
    settle: () => (atBottom ? toBottom() : notice()),
    /** @param {boolean} own whether the person wrote the new message */
    arrived(own) {
      if (own || atBottom) glide();
      else missed += 1;
      notice();
    },
    close: () => sizes.disconnect(),
  };
}

/** A day that sticks to the top is shown only while scrolling, since it covers a message. @param {HTMLElement} scroller */
function fadeDays(scroller) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const stick = () => {
    const top = scroller.getBoundingClientRect().top;
    for (const name of scroller.querySelectorAll(".day-name")) {
      const section = /** @type {HTMLElement} */ (name.parentElement);
      name.classList.toggle("stuck", section.getBoundingClientRect().top < top - 4);
    }
  };
  scroller.addEventListener(
    "scroll",
    () => {
      stick();
      scroller.classList.add("moving");
      clearTimeout(timer);
      timer = setTimeout(() => scroller.classList.remove("moving"), 1000);
    },
    { passive: true },
  );
}
