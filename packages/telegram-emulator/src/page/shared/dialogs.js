// Dialogs. The browser's <dialog> keeps the focus inside and restores it afterwards.
import { element } from "./element.js";

/** @typedef {{ label: string, value: string, danger?: boolean, submits?: boolean }} Choice */

let count = 0;

/**
 * Shows a dialog. Resolves with the value of the button that closed it, or "" when dismissed.
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

/** @param {string} title @param {string} text @param {Translate} t */
export const showAlert = (title, text, t) =>
  openDialog({ title, body: [element("p", {}, text)], choices: [{ label: t("ok"), value: "ok" }] });

/** A question with a Cancel button. @param {string} title @param {import("./element.js").Child[]} body @param {Choice} yes @param {Translate} t */
const agree = async (title, body, yes, t) =>
  (await openDialog({ title, body, choices: [{ label: t("cancel"), value: "" }, yes] })) !== "";

/** @param {string} title @param {string} text @param {string} label @param {Translate} t */
export const confirmDanger = (title, text, label, t) =>
  agree(title, [element("p", {}, text)], { label, value: "yes", danger: true }, t);

/** Shows the target of a link, domain first. @param {URL} url @param {Translate} t */
export const askToOpen = ({ host, href }, t) => {
  const body = [element("strong", {}, host), element("p", { class: "soft" }, href)];
  return agree(t("askOpen"), body, { label: t("open"), value: "open", submits: true }, t);
};
