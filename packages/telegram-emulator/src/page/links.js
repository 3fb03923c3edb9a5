// What happens when a link is followed.
import { askToOpen } from "./dialogs.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */

/**
 * @param {string} address
 * @param {Chat} chat
 * @param {{ ask: boolean }} options whether the address should be shown first
 */
export async function followLink(address, chat, { ask }) {
  const url = URL.parse(address);
  if (!url) return;
  const invitation = invitationOf(url);
  if (invitation && invitation.bot === chat.bot.username.toLowerCase()) {
    if (invitation.payload) chat.offerStart(invitation.payload);
    return;
  }
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) {
    chat.toast(chat.say("nothingHere"));
    return;
  }
  if (ask && !(await askToOpen(url, chat.say))) return;
  window.open(url.href, "_blank", "noopener,noreferrer");
}

/** The domain as a person reads it. @param {string} address */
export function domainOf(address) {
  const url = URL.parse(address);
  return url?.host ? url.host.replace(/^www\./u, "") : address;
}

/**
 * t.me/bot?start=payload and tg://resolve?domain=bot&start=payload name a bot and what to begin with.
 * @param {URL} url
 */
function invitationOf(url) {
  const inTelegram = url.protocol === "tg:" && (url.host || url.pathname.replace(/^\/+/u, "")) === "resolve";
  const onWeb = /^(www\.)?(t|telegram)\.me$/u.test(url.hostname);
  if (!inTelegram && !onWeb) return undefined;
  const bot = inTelegram ? url.searchParams.get("domain") : url.pathname.split("/")[1];
  return { bot: (bot ?? "").toLowerCase(), payload: url.searchParams.get("start") ?? "" };
}
