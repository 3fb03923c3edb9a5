// The bar above a chat: the bot, whether it is there, and what can be done with this chat.
import { act } from "./api.js";
import { drawAvatar, fullName } from "./avatar.js";
import { confirmDanger, openDialog } from "./dialogs.js";
import { element, fill, iconButton } from "./element.js";
import { createMenu } from "./menu.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */

/** @param {Chat} chat @param {import("./shapes.d.ts").House} house */
export function createHead(chat, house) {
  const { say, person } = chat;
  // On a phone an open chat is the whole page, and this its title.
  const name = element("h1", { class: "line", dir: "auto" });
  const state = element("p", { class: "line soft" });
  const picture = element("span", {});
  const who = element("span", { class: "head-who line soft", dir: "auto" });
  const more = createMenu("more", say("moreActions"), "more-actions", () => [
    { label: say("editPerson"), icon: "edit", choose: () => house.edit(chat.person) },
    { label: say("deepLink"), icon: "start", choose: () => void askPayload(chat) },
    chat.person.blocked
      ? { label: say("unblock"), icon: "check", choose: () => void act(person.id, "unblock") }
      : { label: say("block"), icon: "block", choose: () => void act(person.id, "block") },
    { label: say("clear"), icon: "sweep", danger: true, choose: () => void clear(chat) },
  ]);

  return {
    element: element(
      "header",
      { class: "head row" },
      iconButton("back", say("back"), { class: "back", onclick: house.back }),
      picture,
      element("div", { class: "two-lines" }, name, state),
      who,
      more,
      iconButton("close", say("closeBeside"), {
        class: "close-beside",
        onclick: () => house.close(person.id),
      }),
    ),
    update() {
      name.textContent = chat.bot.first_name;
      who.textContent = fullName(chat.person);
      state.dataset["who"] = who.textContent;
      fill(picture, [drawAvatar(chat.bot.id, chat.bot.first_name)]);
      state.textContent = say(!chat.connected ? "connecting" : chat.bot.running ? "bot" : "botAway");
    },
  };
}

/** @param {Chat} chat */
async function clear({ say, person }) {
  const text = say("clearText", { name: fullName(person) });
  if (await confirmDanger(say("clearAsk"), text, say("clearYes"), say)) await act(person.id, "clear");
}

/** @param {Chat} chat */
async function askPayload(chat) {
  const { say } = chat;
  const input = element("input", { type: "text", maxlength: 64, autocapitalize: "off", autofocus: true });
  const wrong = element("p", { class: "danger", role: "alert" });
  const body = [
    element("p", {}, say("deepLinkText", { name: fullName(chat.person), bot: chat.bot.username })),
    element("label", {}, element("span", { class: "soft" }, say("deepLinkLabel")), input),
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
