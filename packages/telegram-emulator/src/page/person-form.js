// A window to add a person or change one: name and language.
import { addPerson, changePerson } from "./api.js";
import { openDialog } from "./dialogs.js";
import { element } from "./element.js";
import { LANGUAGES } from "./words.js";

/** @param {Say} say @param {Person} [person] the one to change @returns {Promise<Person | undefined>} */
export async function askPerson(say, person) {
  const name = element("input", {
    type: "text",
    value: person?.first_name ?? "小李",
    maxlength: 64,
    dir: "auto",
  });
  const spoken = person ? (person.language_code ?? "") : "zh-hans";
  const languages = [...LANGUAGES, { code: "", name: say("lang_") }].map(({ code, name: words }) =>
    element("option", { value: code, selected: code === spoken }, words),
  );
  const language = element("select", {}, ...languages);
  const done = await openDialog({
    title: say(person ? "editPerson" : "addPerson"),
    body: [
      element("label", { class: "soft" }, say("firstName"), name),
      element("label", { class: "soft" }, say("language"), language),
    ],
    choices: [
      { label: say("cancel"), value: "" },
      { label: say(person ? "save" : "add"), value: "done", submits: true },
    ],
    mayClose: () => name.value.trim() !== "",
  });
  if (done !== "done") return undefined;
  const details = { first_name: name.value, language_code: language.value || null };
  return person ? changePerson(person.id, details) : addPerson(/** @type {Partial<Person>} */ (details));
}
