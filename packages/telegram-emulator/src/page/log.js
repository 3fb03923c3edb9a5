// The list of messages: in order, grouped by side.
import { element } from "./element.js";
import { createMessage } from "./message.js";
import { createScrolling } from "./scrolling.js";

const GROUP_SECONDS = 600;

/** @param {Chat} chat */
export function createLog(chat) {
  /** @type {Map<number, ReturnType<typeof createMessage>>} */
  const views = new Map();
  const label = chat.say("messages");
  const list = element("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": label });
  const scrolling = createScrolling(list, chat.say("scrollDown"));

  /** Puts the messages in order, and tells each where in its group it is. */
  const arrange = () => {
    const ordered = [...views.values()].toSorted((a, b) => a.message.message_id - b.message.message_id);
    const nodes = ordered.map((view, index) => {
      const before = ordered[index - 1]?.message;
      const after = ordered[index + 1]?.message;
      view.place(!before || !together(before, view.message), !after || !together(view.message, after));
      return view.element;
    });
    // Only what is new is put in: what stays keeps its focus.
    for (const [index, node] of nodes.entries()) {
      if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
    }
    while (list.children.length > nodes.length) list.lastElementChild?.remove();
  };

  /** @param {SeenMessage} message @returns {boolean} whether it is new */
  const hold = (message) => {
    const known = views.get(message.message_id);
    if (known) known.update(message);
    else views.set(message.message_id, createMessage(message, chat));
    return !known;
  };

  return {
    element: scrolling.element,
    size: () => views.size,
    /** @param {SeenMessage[]} messages all there are */
    replace(messages) {
      list.setAttribute("aria-busy", "true");
      const kept = new Set(messages.map(({ message_id }) => message_id));
      for (const id of views.keys()) if (!kept.has(id)) views.delete(id);
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
    /** Draws again what depends on the chat rather than on the message. */
    refresh() {
      for (const view of views.values()) view.update(view.message);
    },
    close: scrolling.close,
  };
}

/** @param {SeenMessage} a @param {SeenMessage} b */
const together = (a, b) => Boolean(a.out) === Boolean(b.out) && b.date - a.date < GROUP_SECONDS;
