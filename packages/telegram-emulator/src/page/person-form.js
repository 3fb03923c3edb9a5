// A window to add a person or change one: name and language.
import { addPerson, changePerson } from "./api.js";
import { openDialog } from "./dialogs.js";
import { element } from "./element.js";
import { LANGUAGES } from "./words.js";

/** @typedef {import("./shapes.d.ts").Person} Person */

/**
 * @param {import("./shapes.d.ts").Say} say
 * @param {Person} [person] the one to change
 * @returns {Promise<Person | undefined>}
 */
export async function askPerson(say, person) {
  const name = element("input", {
    type: "text",
    value: person?.first_name ?? "小李",
    maxlength: 64,
    dir: "auto",
  });
  const spoken = person ? (person.language_code ?? "") : "zh-hans";
  const languages = [...LANGUAGES, { code: "", name: say("lang_") }].map(({ code, name: words }) =>
    element(
      "label",
      { class: "chip" },
      element("input", { type: "radio", name: "language", value: code, checked: code === spoken }),
      element("span", {}, words),
    ),
  );
  const done = await openDialog({
    title: say(person ? "editPerson" : "addPerson"),
    body: [
      element("label", {}, element("span", { class: "soft" }, say("firstName")), name),
      element(
        "fieldset",
        {},
        element("legend", { class: "soft" }, say("language")),
        element("div", { class: "chips row" }, ...languages),
      ),
    ],
    choices: [
      { label: say("cancel"), value: "" },
      { label: say(person ? "save" : "add"), value: "done", submits: true },
    ],
    mayClose: () => name.value.trim() !== "",
  });
  if (done !== "done") return undefined;
  const radios = languages.map((label) => label.querySelector("input"));
  const language_code = radios.find((radio) => radio?.checked)?.value || null;
  const details = { first_name: name.value, language_code };
  return person ? changePerson(person.id, details) : addPerson(/** @type {Partial<Person>} */ (details));
}
