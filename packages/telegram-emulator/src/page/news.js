// What the server tells about a chat, one entry for each kind of event.
import { showAlert } from "./dialogs.js";
import { followLink } from "./links.js";

/** @typedef {import("./shapes.d.ts").Callback} Callback */
/** @typedef {import("./shapes.d.ts").Snapshot} Snapshot */

/**
 * @typedef {object} State
 * @property {import("./shapes.d.ts").Person} person
 * @property {import("./shapes.d.ts").Bot} bot
 * @property {boolean} connected
 * @property {boolean} known whether the chat has ever been seen
 * @property {string | null} typing
 * @property {string} [invitation] the payload of a deep link that waits for START
 */

/**
 * @param {{ state: State, chat: import("./shapes.d.ts").Chat, log: ReturnType<typeof import("./log.js").createLog>,
 *   changed(person: State["person"]): void, restore(): void, update(): void }} parts
 * @returns {Record<string, (data: any) => void>}
 */
export function createNews({ state, chat, log, changed, restore, update }) {
  const { say, waiting, toast } = chat;

  return {
    snapshot(/** @type {Snapshot} */ now) {
      const first = !state.known;
      Object.assign(state, { bot: now.bot, typing: now.typing, person: now.person, known: true });
      waiting.clear();
      for (const callback of now.waiting) waiting.set(placeOf(callback), callback);
      log.replace(now.messages);
      log.refresh();
      changed(state.person);
      if (first) restore();
    },
    message: ({ message }) => log.put(message),
    deleted: ({ message_ids }) => void log.remove(message_ids).then(update),
    typing({ action }) {
      state.typing = action;
    },
    callback(/** @type {Callback} */ callback) {
      if (callback.state === "waiting") waiting.set(placeOf(callback), callback);
      else waiting.delete(placeOf(callback));
      log.refresh();
      if (callback.state === "expired") toast(say("answerNever"));
      if (callback.state !== "answered") return;
      if (callback.url) void followLink(callback.url, chat, { ask: true });
      else if (callback.text && callback.show_alert) void showAlert(state.bot.first_name, callback.text, say);
      else if (callback.text) toast(callback.text);
    },
    bot({ bot }) {
      state.bot = bot;
      log.refresh();
    },
    person({ person }) {
      state.person = person;
      changed(person);
    },
    cleared: () => log.replace([]),
  };
}

/** @param {Callback} callback */
const placeOf = ({ message_id, button }) => `${message_id}:${button.join(":")}`;
