// The list of messages: in order, by day, grouped by side; stays at the bottom unless the person has scrolled up.
import { element, icon } from "./element.js";
import { createMessage, serviceText } from "./message.js";
import { dayName, dayOf } from "./time.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {import("./shapes.d.ts").SeenMessage} SeenMessage */

const GROUP_SECONDS = 600;
const NEAR = 60;

/** @param {Chat} chat */
export function createLog(chat) {
  /** @type {Map<number, ReturnType<typeof createMessage> | ReturnType<typeof createService>>} */
  const views = new Map();
  const list = element("div", {
    class: "messages",
    role: "log",
    "aria-live": "polite",
    "aria-label": chat.say("messages"),
  });
  const unread = element("span", { class: "unread" });
  const down = element(
    "button",
    {
      type: "button",
      class: "scroll-down",
      "aria-label": chat.say("scrollDown"),
      onclick: () => toBottom("smooth"),
    },
    icon("down"),
    unread,
  );
  const scroller = element("div", { class: "scroller", tabindex: -1 }, list);
  let atBottom = true;
  let missed = 0;

  /** @param {ScrollBehavior} [behavior] */
  const toBottom = (behavior = "instant") => scroller.scrollTo({ top: scroller.scrollHeight, behavior });
  const notice = () => {
    atBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    if (atBottom) missed = 0;
    down.classList.toggle("shown", !atBottom);
    unread.textContent = missed > 0 ? String(missed) : "";
  };
  scroller.addEventListener("scroll", notice, { passive: true });
  fadeDays(scroller);
  const sizes = new ResizeObserver(() => (atBottom ? toBottom() : notice()));
  sizes.observe(list);
  sizes.observe(scroller);

  /** Puts the messages under their days, and tells each where in its group it is. */
  const arrange = () => {
    const ordered = [...views.values()].toSorted((a, b) => a.message.message_id - b.message.message_id);
    const days = new Map(
      [...list.querySelectorAll("section")].map((section) => [section.dataset["day"] ?? "", section]),
    );
    for (const [index, view] of ordered.entries()) {
      const day = dayOf(view.message.date);
      const section = days.get(day) ?? drawDay(view.message.date, chat);
      days.set(day, section);
      const before = ordered[index - 1];
      const after = ordered[index + 1];
      view.place(
        !before || !together(before.message, view.message),
        !after || !together(view.message, after.message),
      );
      const sibling =
        before && before.element.parentNode === section ? before.element : section.firstElementChild;
      if (view.element.parentNode !== section) sibling?.after(view.element);
      if (!section.isConnected) list.append(section);
    }
    for (const section of days.values()) if (section.childElementCount === 1) section.remove();
  };

  /** @param {SeenMessage} message @returns {boolean} whether it is new */
  const hold = (message) => {
    const known = views.get(message.message_id);
    if (known) known.update(message);
    else views.set(message.message_id, viewOf(message, chat));
    return !known;
  };

  return {
    element: element("div", { class: "log" }, scroller, down),
    size: () => views.size,
    /** @param {SeenMessage[]} messages all there are */
    replace(messages) {
      const kept = new Set(messages.map(({ message_id }) => message_id));
      list.setAttribute("aria-busy", "true");
      for (const [id, view] of views) {
        if (kept.has(id)) continue;
        view.element.remove();
        views.delete(id);
      }
      for (const message of messages) hold(message);
      arrange();
      if (atBottom) toBottom();
      list.setAttribute("aria-busy", "false");
    },
    /** @param {SeenMessage} message new, or a newer form of one that is here */
    put(message) {
      const isNew = hold(message);
      arrange();
      if (!isNew) return;
      views.get(message.message_id)?.element.classList.add("arriving");
      if (message.out || atBottom) toBottom("smooth");
      else missed += 1;
      if (message.out) atBottom = true;
      notice();
      if (message.out) atBottom = true;
    },
    /** @param {number[]} ids */
    async remove(ids) {
      const leaving = ids.flatMap((id) => views.get(id) ?? []);
      for (const id of ids) views.delete(id);
      await Promise.all(leaving.map(({ element }) => shrink(element)));
      for (const { element } of leaving) element.remove();
      arrange();
    },
    /** Draws again what depends on the chat rather than on the message. */
    refresh() {
      for (const view of views.values()) view.update(view.message);
    },
    close: () => sizes.disconnect(),
  };
}

/** @param {SeenMessage} message @param {Chat} chat */
const viewOf = (message, chat) => {
  const service = serviceText(message, chat);
  return service ? createService(message, service) : createMessage(message, chat);
};

/** @param {SeenMessage} message @param {string} text */
function createService(message, text) {
  const row = element(
    "p",
    { class: "service", "data-message-id": message.message_id },
    element("span", {}, text),
  );
  return { element: row, message, update: () => {}, place: () => {} };
}

/** @param {number} unix @param {Chat} chat */
const drawDay = (unix, chat) =>
  element(
    "section",
    { class: "day", "data-day": dayOf(unix) },
    element("h3", { class: "day-name" }, element("span", {}, dayName(unix, chat.locale, chat.say("today")))),
  );

/** A day that sticks to the top is shown only while scrolling, since it covers a message. @param {HTMLElement} scroller */
function fadeDays(scroller) {
  /** @type {number | undefined} */
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

/** @param {SeenMessage} a @param {SeenMessage} b */
const together = (a, b) =>
  Boolean(a.out) === Boolean(b.out) && b.date - a.date < GROUP_SECONDS && dayOf(a.date) === dayOf(b.date);

/** @param {HTMLElement} row */
async function shrink(row) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const height = `${row.offsetHeight}px`;
  row.classList.add("leaving");
  const moves = [
    { height, opacity: 1, transform: "scale(1)" },
    { height, opacity: 0, transform: "scale(0.8)", offset: 0.5 },
    { height: "0px", opacity: 0, transform: "scale(0.8)", margin: "0" },
  ];
  await row.animate(moves, { duration: 260, easing: "ease-out" }).finished.catch(() => {});
}
