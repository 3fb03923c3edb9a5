// Windows above the page. The browser's own <dialog> keeps the focus inside and gives it back afterwards.
import { element } from "./element.js";

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

/** A question that one may cancel. @param {string} title @param {import("./element.js").Child[]} body @param {Choice} yes @param {Say} say */
const agree = async (title, body, yes, say) =>
  (await openDialog({ title, body, choices: [{ label: say("cancel"), value: "" }, yes] })) !== "";

/** @param {string} title @param {string} text @param {string} label @param {Say} say */
export const confirmDanger = (title, text, label, say) =>
  agree(title, [element("p", {}, text)], { label, value: "yes", danger: true }, say);

/** Shows where a link leads, domain first. @param {URL} url @param {Say} say */
export const askToOpen = ({ host, href }, say) => {
  const body = [element("strong", {}, host), element("p", { class: "soft" }, href)];
  return agree(say("askOpen"), body, { label: say("open"), value: "open", submits: true }, say);
};
