// What can be sent besides text.
import { createMenu } from "./menu.js";
import { sendPhoto } from "./photos.js";
import { sendLocation } from "./places.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */

/** @param {Chat} chat */
export const createAttach = (chat) =>
  createMenu({
    label: chat.say("attach"),
    icon: "attach",
    className: "attach",
    items: () => [
      { label: chat.say("add_photo"), icon: "photo", choose: () => void sendPhoto(chat) },
      { label: chat.say("add_location"), icon: "pin", choose: () => void sendLocation(chat) },
      { label: chat.say("add_sticker"), icon: "sticker", choose: () => void chat.send({ sticker: true }) },
      { label: chat.say("add_voice"), icon: "mic", choose: () => void chat.send({ voice: true }) },
    ],
  });

/** A pasted picture is sent as a photo. @param {ClipboardEvent} event @param {Chat} chat */
export function sendPasted(event, chat) {
  const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith("image/"));
  if (!picture) return;
  event.preventDefault();
  void sendPhoto(chat, picture);
}
