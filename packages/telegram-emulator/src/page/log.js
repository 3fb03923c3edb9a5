// The list of messages: in order, by day, grouped by side.
import { element } from "./element.js";
import { createMessage, serviceText } from "./message.js";
import { calm, createScrolling } from "./scrolling.js";
import { dayName, dayOf } from "./time.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {import("./shapes.d.ts").SeenMessage} SeenMessage */

const GROUP_SECONDS = 600;

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
  const scrolling = createScrolling(list, chat.say("scrollDown"));

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
    element: scrolling.element,
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
      scrolling.settle();
      list.setAttribute("aria-busy", "false");
    },
    /** @param {SeenMessage} message new, or a newer form of one that is here */
    put(message) {
      const isNew = hold(message);
      arrange();
      if (!isNew) return;
      views.get(message.message_id)?.element.classList.add("arriving");
      scrolling.arrived(message.out === true);
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
    close: scrolling.close,
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
    element("h2", { class: "day-name" }, element("span", {}, dayName(unix, chat.locale, chat.say("today")))),
  );

/** @param {SeenMessage} a @param {SeenMessage} b */
const together = (a, b) =>
  Boolean(a.out) === Boolean(b.out) && b.date - a.date < GROUP_SECONDS && dayOf(a.date) === dayOf(b.date);

/** @param {HTMLElement} row */
async function shrink(row) {
  if (calm()) return;
  const height = `${row.offsetHeight}px`;
  row.classList.add("leaving");
  const moves = [
    { height, opacity: 1, transform: "scale(1)" },
    { height, opacity: 0, transform: "scale(0.8)", offset: 0.5 },
    { height: "0px", opacity: 0, transform: "scale(0.8)", margin: "0" },
  ];
  await row.animate(moves, { duration: 260, easing: "ease-out" }).finished.catch(() => {});
}
