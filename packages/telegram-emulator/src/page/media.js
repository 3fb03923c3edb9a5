// What a message carries besides text: photo, location, sticker, voice.
import { copyText } from "./copy.js";
import { openDialog } from "./dialogs.js";
import { element, icon } from "./element.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {import("./shapes.d.ts").SeenMessage} SeenMessage */

/**
 * The kind of a message and its drawing, or nothing for a message of text alone.
 * @param {SeenMessage} message @param {Chat} chat
 * @returns {{ kind: string, node: HTMLElement } | undefined}
 */
export function drawMedia(message, chat) {
  if (message.photo) return { kind: "photo", node: drawPhoto(message, chat) };
  if (message.venue || message.location) return { kind: "location", node: drawLocation(message, chat) };
  if (message.sticker) return { kind: "sticker", node: drawSticker(message, chat) };
  if (message.voice) return { kind: "voice", node: drawVoice(message.voice.duration, chat) };
  const other = UNDRAWN.find((field) => field in message);
  if (other)
    return { kind: "other", node: element("p", { class: "undrawn" }, chat.say("notDrawn", { kind: other })) };
  return undefined;
}

/** The word for what a message carries, if it carries anything. @param {object} message */
export const kindOf = (message) => ["photo", "location", "sticker", "voice"].find((kind) => kind in message);

const UNDRAWN = [
  "animation",
  "audio",
  "contact",
  "dice",
  "document",
  "game",
  "invoice",
  "poll",
  "video",
  "video_note",
];

/** @param {SeenMessage} message @param {Chat} chat */
function drawPhoto({ photo, photo_url }, chat) {
  const size = photo?.at(-1);
  const picture = element("img", { src: photo_url ?? "", alt: chat.say("photo"), decoding: "async" });
  const button = element(
    "button",
    { type: "button", class: "photo", "aria-label": chat.say("openPhoto"), onclick: () => void enlarge() },
    picture,
  );
  if (size) {
    button.style.setProperty("--ratio", String(size.width / size.height));
    button.style.setProperty("--width", `${size.width}px`);
  }
  const enlarge = () =>
    openDialog({
      title: chat.say("photo"),
      body: [element("img", { src: photo_url ?? "", alt: chat.say("photo") })],
      choices: [{ label: chat.say("close"), value: "" }],
      className: "viewer",
    });
  return button;
}

/** A drawn map, the same everywhere: no map service is asked. @param {SeenMessage} message @param {Chat} chat */
function drawLocation({ location, venue }, chat) {
  const { latitude, longitude } = venue?.location ?? location ?? { latitude: 0, longitude: 0 };
  const coordinates = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return element(
    "div",
    { class: "place" },
    element("div", { class: "place-map" }, icon("pin")),
    element(
      "div",
      { class: "place-words" },
      venue && element("strong", {}, venue.title),
      venue && element("span", {}, venue.address),
      element(
        "button",
        {
          type: "button",
          class: "place-coordinates",
          "aria-label": `${chat.say("location")} ${coordinates}`,
          onclick: () => void copyText(coordinates, chat),
        },
        coordinates,
      ),
    ),
  );
}

/** @param {SeenMessage} message @param {Chat} chat */
const drawSticker = ({ sticker }, chat) =>
  element(
    "div",
    { class: "sticker", role: "img", "aria-label": chat.say("sticker") },
    sticker?.emoji ?? "👋",
  );

/** Looks like a recording, and is silent. @param {number} seconds @param {Chat} chat */
function drawVoice(seconds, chat) {
  const wave = element("span", { class: "wave", "aria-hidden": "true" });
  for (let bar = 0; bar < 32; bar += 1) {
    const line = element("i");
    line.style.setProperty("--height", `${4 + Math.abs(Math.sin(bar * 1.7) * Math.cos(bar * 0.45)) * 18}px`);
    wave.append(line);
  }
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return element(
    "div",
    { class: "voice", role: "img", "aria-label": `${chat.say("voice")} ${time}` },
    element("span", { class: "voice-play" }, icon("play")),
    element("span", { class: "voice-body" }, wave, element("span", { class: "voice-time" }, time)),
  );
}
