// One person's chat with the bot, kept up to date.
import { act, follow, ServerRefused } from "../shared/people-api.js";
import { createComposer } from "../composer/composer.js";
import { showAlert } from "../shared/dialogs.js";
import { element, fill, fullName } from "../shared/element.js";
import { createHeader } from "./header.js";
import { createLog } from "./message-list.js";
import { localeOf, pageLanguage, translator } from "../shared/translations.js";

/** Until the server has described the bot. @type {Bot} */
const UNKNOWN_BOT = { id: 0, username: "", first_name: "", description: "", commands: [], running: true };
const TOAST = 3200;

/** @param {Person} person @param {PageActions} page */
export function createChat(person, page) {
  const { id, language_code: language } = person;
  const t = translator(language);
  const toasts = element("div", { class: "toasts", role: "status" });
  let known = false;
  let wantsFocus = false;
  /** The payload of a deep link, until Start is pressed. @type {string | undefined} */
  let invitation;

  /** @type {Chat} */
  const chat = {
    person,
    bot: UNKNOWN_BOT,
    connected: false,
    t,
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
          () => t("copied"),
          () => t("copyFailed"),
        ),
      );
    },
    send: (body) => attempt(() => act(id, "send", body)),
    async tap(message_id, row, column) {
      /** @type {[number, number]} */
      const button = [row, column];
      const key = keyOf({ message_id, button });
      if (chat.waiting.has(key)) return;
      chat.waiting.set(key, { callback_id: "", message_id, button, state: "waiting" });
      log.refresh();
      if (!(await attempt(() => act(id, "tap", { message_id, button })))) chat.waiting.delete(key);
      log.refresh();
    },
    compose: (text) => composer.write(text),
    offerStart(payload) {
      invitation = payload;
      update();
      composer.focus();
    },
  };

  const head = createHeader(chat, page);
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

  /** @param {() => Promise<unknown>} action @returns {Promise<boolean>} */
  const attempt = async (action) => {
    try {
      await action();
      return true;
    } catch (error) {
      const isRefused = error instanceof ServerRefused;
      chat.toast(isRefused ? t("refused", { why: error.message }) : t("unreachable"));
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
    pane.setAttribute("aria-label", t("chatWith", { name: fullName(chat.person), bot: bot.first_name }));
    pane.classList.toggle("known", known);
    head.update();
    if (bot.first_name) document.title = bot.first_name;
    about.hidden = !empty || bot.description === "";
    fill(about, [element("h2", {}, t("what")), element("p", { dir: "auto" }, bot.description)]);
    const isStarting = chat.person.blocked || empty || invitation !== undefined;
    const label = t(chat.person.blocked ? "restart" : "start");
    composer.update(isStarting ? { label, press: () => void start() } : undefined);
    if (wantsFocus && known) focus();
  };

  /** Nothing can be focused before the chat has loaded; then the focus moves only if it is not elsewhere by now. */
  const focus = () => {
    wantsFocus = !known;
    if (document.activeElement === document.body || !wantsFocus) composer.focus();
  };

  /** By kind of event. @type {Record<string, (data: any) => void>} */
  const handlers = {
    snapshot(/** @type {Snapshot} */ now) {
      Object.assign(chat, { bot: now.bot, person: now.person });
      chat.waiting.clear();
      for (const callback of now.waiting) chat.waiting.set(keyOf(callback), callback);
      log.replace(now.messages);
      page.changed(now.person);
      known = true;
    },
    message: ({ message }) => log.put(message),
    callback(/** @type {Callback} */ callback) {
      if (callback.state === "waiting") chat.waiting.set(keyOf(callback), callback);
      else chat.waiting.delete(keyOf(callback));
      log.refresh();
      if (callback.state === "expired") chat.toast(t("answerNever"));
      if (callback.text && callback.show_alert) void showAlert(chat.bot.first_name, callback.text, t);
      else if (callback.text) chat.toast(callback.text);
    },
    bot({ bot }) {
      chat.bot = bot;
      log.refresh();
    },
    person(data) {
      chat.person = data.person;
      page.changed(data.person);
    },
    cleared: () => log.replace([]),
  };
  const stop = follow(id, {
    happened(name, data) {
      handlers[name]?.(data);
      update();
    },
    connected(yes) {
      chat.connected = yes;
      update();
    },
    gone: () => page.gone(id),
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
const keyOf = ({ message_id, button }) => `${message_id}:${button.join(":")}`;
