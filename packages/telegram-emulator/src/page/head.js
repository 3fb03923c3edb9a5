// The bar above a chat: the bot, whether it is there, and what can be done with this chat.
import { act } from "./api.js";
import { confirmDanger } from "./dialogs.js";
import { drawAvatar, element, fill, fullName, iconButton } from "./element.js";
import { createMenu } from "./menu.js";

/** @param {Chat} chat @param {House} house */
export function createHead(chat, house) {
  const { say, person } = chat;
  // On a phone an open chat is the whole page, and this its title.
  const name = element("h1", { class: "line", dir: "auto" });
  const state = element("p", { class: "line soft" });
  const picture = element("span", {});
  const more = createMenu("more", say("moreActions"), "more-actions", () => [
    { label: say("editPerson"), icon: "edit", choose: () => house.edit(chat.person) },
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
      more,
      iconButton("close", say("closeBeside"), {
        class: "close-beside",
        onclick: () => house.close(person.id),
      }),
    ),
    update() {
      name.textContent = chat.bot.first_name;
      fill(picture, [drawAvatar(chat.bot.id, chat.bot.first_name)]);
      const now = say(!chat.connected ? "connecting" : chat.bot.running ? "bot" : "botAway");
      state.textContent = `${now} · ${fullName(chat.person)}`;
    },
  };
}

/** @param {Chat} chat */
async function clear({ say, person }) {
  const text = say("clearText", { name: fullName(person) });
  if (await confirmDanger(say("clearAsk"), text, say("clearYes"), say)) await act(person.id, "clear");
}
