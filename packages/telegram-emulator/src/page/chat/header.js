// The bar above a chat: the bot, whether it is running, and a menu.
import { act } from "../shared/people-api.js";
import { confirmDanger } from "../shared/dialogs.js";
import { drawAvatar, element, fill, fullName, iconButton } from "../shared/element.js";
import { createMenu } from "../shared/menu.js";

/** @param {Chat} chat @param {PageActions} page */
export function createHeader(chat, page) {
  const { t, person } = chat;
  // On a phone an open chat fills the page, and this is its title.
  const name = element("h1", { class: "line", dir: "auto" });
  const state = element("p", { class: "line soft" });
  const picture = element("span", {});
  const more = createMenu("more", t("moreActions"), "more-actions", () => [
    { label: t("editPerson"), icon: "edit", choose: () => page.edit(chat.person) },
    chat.person.blocked
      ? { label: t("unblock"), icon: "check", choose: () => void act(person.id, "unblock") }
      : { label: t("block"), icon: "block", choose: () => void act(person.id, "block") },
    { label: t("clear"), icon: "sweep", danger: true, choose: () => void clear(chat) },
  ]);

  return {
    element: element(
      "header",
      { class: "head row" },
      iconButton("back", t("back"), { class: "back", onclick: page.back }),
      picture,
      element("div", { class: "two-lines" }, name, state),
      more,
      iconButton("close", t("closeBeside"), {
        class: "close-beside",
        onclick: () => page.close(person.id),
      }),
    ),
    update() {
      name.textContent = chat.bot.first_name;
      fill(picture, [drawAvatar(chat.bot.id, chat.bot.first_name)]);
      const now = t(!chat.connected ? "connecting" : chat.bot.running ? "bot" : "botAway");
      state.textContent = `${now} · ${fullName(chat.person)}`;
    },
  };
}

/** @param {Chat} chat */
async function clear({ t, person }) {
  const text = t("clearText", { name: fullName(person) });
  if (await confirmDanger(t("clearAsk"), text, t("clearYes"), t)) await act(person.id, "clear");
}
