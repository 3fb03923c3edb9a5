// Follows a link.
import { askToOpen } from "../shared/dialogs.js";

/** @param {string} address @param {Chat} chat @param {{ ask: boolean }} options `ask`: show the address first */
export async function followLink(address, chat, { ask }) {
  const url = URL.parse(address);
  if (!url) return;
  const invitation = invitationOf(url);
  if (invitation && invitation.bot === chat.bot.username.toLowerCase()) {
    if (invitation.payload) chat.offerStart(invitation.payload);
    return;
  }
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) {
    chat.toast(chat.t("nothingHere"));
    return;
  }
  if (ask && !(await askToOpen(url, chat.t))) return;
  window.open(url.href, "_blank", "noopener,noreferrer");
}

/** The bot and payload of t.me/bot?start=payload. @param {URL} url */
function invitationOf(url) {
  if (!/^(www\.)?(t|telegram)\.me$/u.test(url.hostname)) return undefined;
  const bot = url.pathname.split("/")[1] ?? "";
  return { bot: bot.toLowerCase(), payload: url.searchParams.get("start") ?? "" };
}
