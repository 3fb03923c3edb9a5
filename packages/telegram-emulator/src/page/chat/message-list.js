// The list of messages: in order, and grouped by sender.
import { element } from "../shared/element.js";
import { createMessage } from "./message.js";
import { createScrolling } from "./scrolling.js";

const GROUP_SECONDS = 600;

/** @param {Chat} chat */
export function createLog(chat) {
  /** @type {Map<number, ReturnType<typeof createMessage>>} */
  const views = new Map();
  const label = chat.t("messages");
  const list = element("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": label });
  const scrolling = createScrolling(list, chat.t("scrollDown"));

  /** Puts the messages in order and marks the first and last of each group. */
  const arrange = () => {
    const ordered = [...views.values()].toSorted((a, b) => a.message.message_id - b.message.message_id);
    const nodes = ordered.map((view, index) => {
      const before = ordered[index - 1]?.message;
      const after = ordered[index + 1]?.message;
      view.place(!before || !together(before, view.message), !after || !together(view.message, after));
      return view.element;
    });
    // Moves only what has to move, so that the rest keeps its focus.
    for (const [index, node] of nodes.entries()) {
      if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
    }
    while (list.children.length > nodes.length) list.lastElementChild?.remove();
  };

  /** @param {SeenMessage} message @returns {boolean} whether the message is new */
  const keep = (message) => {
    const known = views.get(message.message_id);
    if (known) known.update(message);
    else views.set(message.message_id, createMessage(message, chat));
    return !known;
  };

  return {
    element: scrolling.element,
    size: () => views.size,
    /** @param {SeenMessage[]} messages the whole chat */
    replace(messages) {
      list.setAttribute("aria-busy", "true");
      const kept = new Set(messages.map(({ message_id }) => message_id));
      for (const id of views.keys()) if (!kept.has(id)) views.delete(id);
      for (const message of messages) keep(message);
      arrange();
      scrolling.settle();
      list.setAttribute("aria-busy", "false");
    },
    /** @param {SeenMessage} message new or edited */
    put(message) {
      const isNew = keep(message);
      arrange();
      if (!isNew) return;
      views.get(message.message_id)?.element.classList.add("arriving");
      scrolling.arrived(message.out === true);
    },
    /** Redraws what depends on the chat rather than on the message. */
    refresh() {
      for (const view of views.values()) view.update(view.message);
    },
    close: scrolling.close,
  };
}

/** @param {SeenMessage} a @param {SeenMessage} b */
const together = (a, b) => Boolean(a.out) === Boolean(b.out) && b.date - a.date < GROUP_SECONDS;
