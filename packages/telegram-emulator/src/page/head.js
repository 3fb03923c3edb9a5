// The bar above a chat: the bot, what it is doing, and what can be done with this chat.
import { act } from "./api.js";
import { drawAvatar, fullName } from "./avatar.js";
import { confirmDanger, openDialog } from "./dialogs.js";
import { element, fill, icon } from "./element.js";
import { createMenu } from "./menu.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */

/** @param {Chat} chat @param {import("./chat.js").House} house */
export function createHead(chat, house) {
  const { say } = chat;
  // On a phone an open chat is the whole page, and this its title.
  const name = element("h1", { class: "head-name", dir: "auto" });
  const state = element("p", { class: "head-state" });
  const picture = element("span", { class: "head-picture" });
  const who = element("span", { class: "head-who", dir: "auto" });
  const id = chat.person.id;
  const more = createMenu({
    label: say("moreActions"),
    icon: "more",
    className: "more-actions",
    items: () => [
      { label: say("editPerson"), icon: "edit", choose: () => house.edit(chat.person) },
      { label: say("deepLink"), icon: "start", choose: () => void askPayload(chat) },
      chat.person.blocked
        ? { label: say("unblock"), icon: "bot", choose: () => void act(id, "unblock") }
        : { label: say("block"), icon: "block", choose: () => void act(id, "block") },
      { label: say("clear"), icon: "sweep", danger: true, choose: () => void clear(chat) },
    ],
  });
  const back = element(
    "button",
    {
      type: "button",
      class: "round back",
      "aria-label": say("back"),
      title: say("back"),
      onclick: house.back,
    },
    icon("back"),
  );
  const close = element(
    "button",
    {
      type: "button",
      class: "round close-beside",
      "aria-label": say("closeBeside"),
      title: say("closeBeside"),
      onclick: () => house.close(id),
    },
    icon("close"),
  );

  return {
    element: element(
      "header",
      { class: "head" },
      back,
      picture,
      element("div", { class: "head-words" }, name, state),
      who,
      more,
      close,
    ),
    /** @param {{ connected: boolean, typing: string | null }} now */
    update({ connected, typing }) {
      name.textContent = chat.bot.first_name;
      who.textContent = fullName(chat.person);
      state.dataset["who"] = fullName(chat.person);
      fill(picture, [drawAvatar(chat.bot.id, chat.bot.first_name)]);
      const doing = say(`type_${typing}`);
      const busy = doing.startsWith("type_") ? say("type_other") : doing;
      state.classList.toggle("busy", connected && typing !== null);
      if (!connected) state.textContent = say("connecting");
      else if (typing) fill(state, [busy, element("span", { class: "dots", "aria-hidden": "true" })]);
      else state.textContent = say(chat.bot.running ? "bot" : "botAway");
    },
  };
}

/** @param {Chat} chat */
async function clear(chat) {
  const { say, person } = chat;
  const text = say("clearText", { name: fullName(person) });
  if (await confirmDanger(say("clearAsk"), text, say("clearYes"), say)) await act(person.id, "clear");
}

/** @param {Chat} chat */
async function askPayload(chat) {
  const { say } = chat;
  const input = element("input", {
    type: "text",
    maxlength: 64,
    autocapitalize: "off",
    spellcheck: "false",
    autofocus: true,
  });
  const wrong = element("p", { class: "wrong", role: "alert" });
  const body = [
    element("p", {}, say("deepLinkText", { name: fullName(chat.person), bot: chat.bot.username })),
    element(
      "div",
      { class: "fields" },
      element("label", {}, element("span", {}, say("deepLinkLabel")), input),
    ),
    wrong,
  ];
  const mayClose = () => {
    const fits = /^[\w-]{1,64}$/u.test(input.value);
    wrong.textContent = fits ? "" : say("deepLinkWrong");
    return fits;
  };
  const choices = [
    { label: say("cancel"), value: "" },
    { label: say("open"), value: "open", submits: true },
  ];
  if ((await openDialog({ title: say("deepLink"), body, choices, mayClose })) === "open")
    chat.offerStart(input.value);
}
