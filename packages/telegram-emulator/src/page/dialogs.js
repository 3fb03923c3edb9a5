// Windows above the page. The browser's own <dialog> keeps the focus inside and gives it back afterwards.
import { element } from "./element.js";

/** @typedef {import("./shapes.d.ts").Say} Say */
/** @typedef {{ label: string, value: string, danger?: boolean, submits?: boolean }} Choice */

let count = 0;

/**
 * Shows a window and promises the value of the button that closed it ("" when dismissed).
 * @param {{ title: string, body: import("./element.js").Child[], choices: Choice[],
 *   mayClose?: (value: string) => boolean }} content
 * @returns {Promise<string>}
 */
export function openDialog({ title, body, choices, mayClose = () => true }) {
  count += 1;
  const heading = element("h2", { id: `dialog-title-${count}` }, title);
  /** @param {string} value */
  const finish = (value) => {
    if (value === "" || mayClose(value)) dialog.close(value);
  };
  const buttons = choices.map(({ label, value, danger, submits }) =>
    element(
      "button",
      {
        type: submits ? "submit" : "button",
        class: danger && "danger",
        autofocus: !submits && choices.length === 1,
        onclick: submits ? undefined : () => finish(value),
      },
      label,
    ),
  );
  /** @param {Event} event */
  const onsubmit = (event) => {
    event.preventDefault();
    finish(choices.find((choice) => choice.submits)?.value ?? "");
  };
  const dialog = element(
    "dialog",
    { class: "floating", "aria-labelledby": heading.id },
    element(
      "form",
      { novalidate: true, onsubmit },
      heading,
      ...body,
      element("div", { class: "dialog-buttons row" }, ...buttons),
    ),
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close("");
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** @param {string} title @param {string} text @param {Say} say */
export const showAlert = (title, text, say) =>
  openDialog({ title, body: [element("p", {}, text)], choices: [{ label: say("ok"), value: "ok" }] });

/** @param {string} title @param {string} text @param {string} yes @param {Say} say */
export async function confirmDanger(title, text, yes, say) {
  const choices = [
    { label: say("cancel"), value: "" },
    { label: yes, value: "yes", danger: true },
  ];
  return (await openDialog({ title, body: [element("p", {}, text)], choices })) === "yes";
}

/** Shows where a link leads, domain first. @param {URL} url @param {Say} say */
export async function askToOpen(url, say) {
  const body = [url.host && element("strong", {}, url.host), element("p", { class: "soft" }, url.href)];
  const choices = [
    { label: say("cancel"), value: "" },
    { label: say("open"), value: "open", submits: true },
  ];
  return (await openDialog({ title: say("askOpen"), body, choices })) === "open";
}
