// One person's chat with the bot, on the screen and alive.
import { act, ServerRefused } from "./api.js";
import { fullName } from "./avatar.js";
import { createComposer } from "./composer.js";
import { follow } from "./connection.js";
import { showAlert } from "./dialogs.js";
import { element, fill } from "./element.js";
import { createHead } from "./head.js";
import { followLink } from "./links.js";
import { createLog } from "./log.js";
import { createToasts } from "./toasts.js";
import { localeOf, pageLanguage, wordsFor } from "./words.js";

/** @typedef {import("./shapes.d.ts").Person} Person */
/** @typedef {import("./shapes.d.ts").Callback} Callback */
/** @typedef {import("./shapes.d.ts").Snapshot} Snapshot */

/**
 * @typedef {object} House what a chat asks of the page around it
 * @property {(person: Person) => void} changed
 * @property {(id: number) => void} gone the server has forgotten this person
 * @property {() => void} back
 * @property {(id: number) => void} close
 * @property {(person: Person) => void} edit
 */

/** @param {Person} someone @param {House} house */
export function createChat(someone, house) {
  const say = wordsFor(someone.language_code);
  const toasts = createToasts();
  let person = someone;
  /** @type {import("./shapes.d.ts").Bot} */
  let bot = {
    id: 0,
    username: "",
    first_name: "",
    description: "",
    short_description: "",
    commands: [],
    running: true,
  };
  let connected = false;
  let known = false;
  /** @type {string | null} */
  let typing = null;
  /** @type {string | undefined} */
  let invitation;

  /** @type {import("./shapes.d.ts").Chat} */
  const chat = {
    get person() {
      return person;
    },
    get bot() {
      return bot;
    },
    say,
    locale: localeOf(someone.language_code),
    waiting: new Map(),
    toast: toasts.show,
    send: (body) => attempt(() => act(person.id, "send", body)),
    async tap(messageId, row, column) {
      const place = `${messageId}:${row}:${column}`;
      if (chat.waiting.has(place)) return;
      const button = /** @type {[number, number]} */ ([row, column]);
      chat.waiting.set(place, { callback_id: "", message_id: messageId, button, state: "waiting" });
      log.refresh();
      const tapped = await attempt(() => act(person.id, "tap", { message_id: messageId, button }));
      if (!tapped) chat.waiting.delete(place);
      log.refresh();
    },
    compose: (text) => composer.write(text),
    offerStart(payload) {
      invitation = payload;
      update();
      composer.focus();
    },
    async start(payload) {
      const done = await attempt(() => act(person.id, "start", payload ? { payload } : {}));
      if (done) invitation = undefined;
      update();
      composer.focus();
    },
  };

  const head = createHead(chat, house);
  const log = createLog(chat);
  const about = element("div", { class: "about", hidden: true });
  const composer = createComposer(chat);
  composer.element.append(toasts.element);
  const pane = element(
    "section",
    { class: "chat", lang: pageLanguage(someone.language_code), "data-person-id": someone.id },
    head.element,
    element(
      "div",
      { class: "chat-body" },
      element("div", { class: "wallpaper" }),
      about,
      log.element,
      composer.element,
    ),
  );

  /** @param {() => Promise<unknown>} deed @returns {Promise<boolean>} */
  const attempt = async (deed) => {
    try {
      await deed();
      return true;
    } catch (error) {
      const why =
        error instanceof ServerRefused ? say("refused", { why: error.message }) : say("unreachable");
      toasts.show(why);
      return false;
    }
  };

  const update = () => {
    const empty = known && log.size() === 0;
    pane.setAttribute("aria-label", say("chatWith", { name: fullName(person), bot: bot.first_name }));
    pane.classList.toggle("known", known);
    head.update({ connected, typing });
    about.hidden = !empty || bot.description === "";
    fill(about, [element("h3", {}, say("what")), element("p", { dir: "auto" }, bot.description)]);
    if (person.blocked) composer.update({ label: say("restart"), press: () => void chat.start(invitation) });
    else if (empty || invitation !== undefined)
      composer.update({ label: say("start"), press: () => void chat.start(invitation) });
    else composer.update(undefined);
  };

  /** @param {Callback} callback */
  const answered = (callback) => {
    const place = `${callback.message_id}:${callback.button.join(":")}`;
    if (callback.state === "waiting") chat.waiting.set(place, callback);
    else chat.waiting.delete(place);
    log.refresh();
    if (callback.state === "expired") toasts.show(say("answerNever"));
    if (callback.state !== "answered") return;
    if (callback.url) void followLink(callback.url, chat, { ask: true });
    else if (callback.text && callback.show_alert) void showAlert(bot.first_name, callback.text, say);
    else if (callback.text) toasts.show(callback.text);
  };

  /** @type {Record<string, (data: any) => void>} */
  const events = {
    snapshot(/** @type {Snapshot} */ now) {
      ({ bot, typing, person } = now);
      const first = !known;
      known = true;
      chat.waiting.clear();
      for (const callback of now.waiting)
        chat.waiting.set(`${callback.message_id}:${callback.button.join(":")}`, callback);
      log.replace(now.messages);
      log.refresh();
      house.changed(person);
      if (first) composer.restore();
    },
    message: ({ message }) => log.put(message),
    deleted: ({ message_ids }) => void log.remove(message_ids).then(update),
    typing: ({ action }) => (typing = action),
    callback: answered,
    bot: (data) => {
      bot = data.bot;
      log.refresh();
    },
    person: (data) => {
      person = data.person;
      house.changed(person);
    },
    cleared: () => log.replace([]),
  };
  const stop = follow(someone.id, {
    happened(name, data) {
      events[name]?.(data);
      update();
    },
    connected(yes) {
      connected = yes;
      update();
    },
    gone: () => house.gone(someone.id),
  });
  update();

  return {
    element: pane,
    id: someone.id,
    language: someone.language_code,
    offerStart: chat.offerStart,
    focus: composer.focus,
    close() {
      stop();
      log.close();
      pane.remove();
    },
  };
}
