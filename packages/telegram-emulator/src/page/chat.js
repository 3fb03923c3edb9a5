// One person's chat with the bot, on the screen and alive.
import { act, ServerRefused } from "./api.js";
import { fullName } from "./avatar.js";
import { createComposer } from "./composer.js";
import { follow } from "./connection.js";
import { element, fill } from "./element.js";
import { createHead } from "./head.js";
import { createLog } from "./log.js";
import { createNews } from "./news.js";
import { createToasts } from "./toasts.js";
import { localeOf, pageLanguage, wordsFor } from "./words.js";

/** @typedef {import("./shapes.d.ts").Person} Person */

/**
 * @typedef {object} House what a chat asks of the page around it
 * @property {(person: Person) => void} changed
 * @property {(id: number) => void} gone the server has forgotten this person
 * @property {() => void} back
 * @property {(id: number) => void} close
 * @property {(person: Person) => void} edit
 */

/** The bot until the server has told about it. @type {import("./shapes.d.ts").Bot} */
const NOBODY = {
  id: 0,
  username: "",
  first_name: "",
  description: "",
  short_description: "",
  commands: [],
  running: true,
};

/** @param {Person} someone @param {House} house */
export function createChat(someone, house) {
  const say = wordsFor(someone.language_code);
  const toasts = createToasts();
  /** @type {import("./news.js").State} */
  const state = { person: someone, bot: NOBODY, connected: false, known: false, typing: null };
  let wantsFocus = false;

  /** @type {import("./shapes.d.ts").Chat} */
  const chat = {
    get person() {
      return state.person;
    },
    get bot() {
      return state.bot;
    },
    say,
    locale: localeOf(someone.language_code),
    waiting: new Map(),
    toast: toasts.show,
    send: (body) => attempt(() => act(state.person.id, "send", body)),
    async tap(messageId, row, column) {
      const place = `${messageId}:${row}:${column}`;
      if (chat.waiting.has(place)) return;
      const button = /** @type {[number, number]} */ ([row, column]);
      chat.waiting.set(place, { callback_id: "", message_id: messageId, button, state: "waiting" });
      log.refresh();
      const tapped = await attempt(() => act(state.person.id, "tap", { message_id: messageId, button }));
      if (!tapped) chat.waiting.delete(place);
      log.refresh();
    },
    compose: (text) => composer.write(text),
    offerStart(payload) {
      state.invitation = payload;
      update();
      composer.focus();
    },
    async start(payload) {
      const done = await attempt(() => act(state.person.id, "start", payload ? { payload } : {}));
      if (done) delete state.invitation;
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
    const { person, bot, known, invitation } = state;
    const empty = known && log.size() === 0;
    pane.setAttribute("aria-label", say("chatWith", { name: fullName(person), bot: bot.first_name }));
    pane.classList.toggle("known", known);
    head.update(state);
    if (bot.first_name) document.title = bot.first_name;
    about.hidden = !empty || bot.description === "";
    fill(about, [element("h2", {}, say("what")), element("p", { dir: "auto" }, bot.description)]);
    const press = () => void chat.start(invitation);
    if (person.blocked) composer.update({ label: say("restart"), press });
    else composer.update(empty || invitation !== undefined ? { label: say("start"), press } : undefined);
    if (wantsFocus && known) focus();
  };

  /** There is nothing to focus until the chat is known; whoever has gone elsewhere meanwhile stays there. */
  const focus = () => {
    wantsFocus = !state.known;
    if (document.activeElement === document.body || !wantsFocus) composer.focus();
  };

  const news = createNews({ state, chat, log, update, changed: house.changed, restore: composer.restore });
  const stop = follow(someone.id, {
    happened(name, data) {
      news[name]?.(data);
      update();
    },
    connected(yes) {
      state.connected = yes;
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
    focus,
    close() {
      stop();
      log.close();
      pane.remove();
    },
  };
}
