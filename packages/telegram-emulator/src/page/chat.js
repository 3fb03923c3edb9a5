// One person's chat with the bot, on the screen and alive.
import { act, follow, ServerRefused } from "./api.js";
import { createComposer } from "./composer.js";
import { showAlert } from "./dialogs.js";
import { element, fill, fullName } from "./element.js";
import { createHead } from "./head.js";
import { createLog } from "./log.js";
import { localeOf, pageLanguage, wordsFor } from "./words.js";

/** The bot until the server has told about it. @type {Bot} */
const NOBODY = { id: 0, username: "", first_name: "", description: "", commands: [], running: true };
const TOAST = 3200;

/** @param {Person} person @param {House} house */
export function createChat(person, house) {
  const { id, language_code: language } = person;
  const say = wordsFor(language);
  const toasts = element("div", { class: "toasts", role: "status" });
  let known = false;
  let wantsFocus = false;
  /** The payload of a deep link that waits for START. @type {string | undefined} */
  let invitation;

  /** @type {Chat} */
  const chat = {
    person,
    bot: NOBODY,
    connected: false,
    say,
    locale: localeOf(language),
    waiting: new Map(),
    toast(text) {
      const toast = element("p", { class: "toast floating", dir: "auto" }, text);
      toasts.replaceChildren(toast);
      setTimeout(() => toast.remove(), TOAST);
    },
    async copy(text) {
      const done = navigator.clipboard.writeText(text);
      chat.toast(
        await done.then(
          () => say("copied"),
          () => say("copyFailed"),
        ),
      );
    },
    send: (body) => attempt(() => act(id, "send", body)),
    async tap(message_id, row, column) {
      /** @type {[number, number]} */
      const button = [row, column];
      const place = placeOf({ message_id, button });
      if (chat.waiting.has(place)) return;
      chat.waiting.set(place, { callback_id: "", message_id, button, state: "waiting" });
      log.refresh();
      if (!(await attempt(() => act(id, "tap", { message_id, button })))) chat.waiting.delete(place);
      log.refresh();
    },
    compose: (text) => composer.write(text),
    offerStart(payload) {
      invitation = payload;
      update();
      composer.focus();
    },
  };

  const head = createHead(chat, house);
  const log = createLog(chat);
  const about = element("div", { class: "about floating", hidden: true });
  const composer = createComposer(chat);
  composer.element.append(toasts);
  const pane = element(
    "section",
    { class: "chat", lang: pageLanguage(language), "data-person-id": id },
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
      const isRefused = error instanceof ServerRefused;
      chat.toast(isRefused ? say("refused", { why: error.message }) : say("unreachable"));
      return false;
    }
  };
  const start = async () => {
    if (await attempt(() => act(id, "start", { payload: invitation ?? "" }))) invitation = undefined;
    update();
    composer.focus();
  };

  const update = () => {
    const { bot } = chat;
    const empty = known && log.size() === 0;
    pane.setAttribute("aria-label", say("chatWith", { name: fullName(chat.person), bot: bot.first_name }));
    pane.classList.toggle("known", known);
    head.update();
    if (bot.first_name) document.title = bot.first_name;
    about.hidden = !empty || bot.description === "";
    fill(about, [element("h2", {}, say("what")), element("p", { dir: "auto" }, bot.description)]);
    const isStarting = chat.person.blocked || empty || invitation !== undefined;
    const label = say(chat.person.blocked ? "restart" : "start");
    composer.update(isStarting ? { label, press: () => void start() } : undefined);
    if (wantsFocus && known) focus();
  };

  /** There is nothing to focus until the chat is known; a person who has gone elsewhere meanwhile stays there. */
  const focus = () => {
    wantsFocus = !known;
    if (document.activeElement === document.body || !wantsFocus) composer.focus();
  };

  /** What the server tells, by kind of event. @type {Record<string, (data: any) => void>} */
  const news = {
    snapshot(/** @type {Snapshot} */ now) {
      Object.assign(chat, { bot: now.bot, person: now.person });
      chat.waiting.clear();
      for (const callback of now.waiting) chat.waiting.set(placeOf(callback), callback);
      log.replace(now.messages);
      house.changed(now.person);
      known = true;
    },
    message: ({ message }) => log.put(message),
    callback(/** @type {Callback} */ callback) {
      if (callback.state === "waiting") chat.waiting.set(placeOf(callback), callback);
      else chat.waiting.delete(placeOf(callback));
      log.refresh();
      if (callback.state === "expired") chat.toast(say("answerNever"));
      if (callback.text && callback.show_alert) void showAlert(chat.bot.first_name, callback.text, say);
      else if (callback.text) chat.toast(callback.text);
    },
    bot({ bot }) {
      chat.bot = bot;
      log.refresh();
    },
    person(data) {
      chat.person = data.person;
      house.changed(data.person);
    },
    cleared: () => log.replace([]),
  };
  const stop = follow(id, {
    happened(name, data) {
      news[name]?.(data);
      update();
    },
    connected(yes) {
      chat.connected = yes;
      update();
    },
    gone: () => house.gone(id),
  });
  update();

  return {
    element: pane,
    id,
    language,
    offerStart: chat.offerStart,
    focus,
    close() {
      stop();
      log.close();
      pane.remove();
    },
  };
}

/** @param {Pick<Callback, "message_id" | "button">} callback */
const placeOf = ({ message_id, button }) => `${message_id}:${button.join(":")}`;
