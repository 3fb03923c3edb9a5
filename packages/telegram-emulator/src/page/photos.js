// Choosing a photo: any picture the browser can read becomes a JPEG of Telegram's size, and may get a caption.
import { openDialog } from "./dialogs.js";
import { element } from "./element.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */

const LARGEST_SIDE = 1280;

/** @param {Chat} chat @param {Blob} [given] a pasted picture */
export async function sendPhoto(chat, given) {
  const { say } = chat;
  const preview = element("img", { alt: say("photo"), class: "preview" });
  const caption = element("input", {
    type: "text",
    maxlength: 1024,
    placeholder: say("caption"),
    "aria-label": say("caption"),
  });
  const file = element("input", {
    type: "file",
    accept: "image/*",
    class: "file",
    "aria-label": say("photoFile"),
    onchange: () => file.files?.[0] && void use(file.files[0]),
  });
  /** @param {Blob} blob */
  const use = async (blob) => {
    try {
      preview.src = await jpegOf(blob);
    } catch {
      chat.toast(say("photoWrong"));
    }
  };
  if (given) await use(given);
  else preview.src = sample();
  const body = [
    preview,
    element("label", { class: "file-button" }, element("span", {}, say("photoFile")), file),
    caption,
  ];
  const choices = [
    { label: say("cancel"), value: "" },
    { label: say("send"), value: "send", submits: true },
  ];
  const done = await openDialog({
    title: say("photoTitle"),
    body,
    choices,
    mayClose: () => preview.src !== "",
  });
  if (done === "send")
    await chat.send({ photo: preview.src, ...(caption.value && { caption: caption.value }) });
}

/** @param {Blob} blob */
async function jpegOf(blob) {
  const picture = await createImageBitmap(blob);
  const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
  const [canvas, pen] = canvasOf(Math.round(picture.width * scale), Math.round(picture.height * scale));
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.87);
}

/** A picture for whoever has none at hand: a shop receipt. */
function sample() {
  const [canvas, pen] = canvasOf(640, 480);
  const sky = pen.createLinearGradient(0, 0, 640, 480);
  sky.addColorStop(0, "#7dc4f2");
  sky.addColorStop(1, "#3d7fc4");
  pen.fillStyle = sky;
  pen.fillRect(0, 0, 640, 480);
  pen.fillStyle = "#fff";
  pen.fillRect(190, 50, 260, 380);
  pen.fillStyle = "#222";
  pen.font = "bold 30px sans-serif";
  pen.fillText("RECEIPT", 215, 105);
  pen.font = "20px monospace";
  const lines = ["Sim top-up", "EUR 15.00", "", "Code", "0000 0000", "0000 000", "", "Dank u! Merci!"];
  for (const [index, line] of lines.entries()) pen.fillText(line, 215, 160 + index * 34);
  return canvas.toDataURL("image/jpeg", 0.9);
}

/** @param {number} width @param {number} height @returns {[HTMLCanvasElement, CanvasRenderingContext2D]} */
function canvasOf(width, height) {
  const canvas = element("canvas", { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot draw");
  return [canvas, pen];
}
