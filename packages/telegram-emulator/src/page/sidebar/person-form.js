// A dialog to add or change a person.
import { addPerson, changePerson } from "../shared/people-api.js";
import { openDialog } from "../shared/dialogs.js";
import { element } from "../shared/element.js";
import { LANGUAGES } from "../shared/translations.js";

/** @param {Translate} t @param {Person} [person] the one to change @returns {Promise<Person | undefined>} */
export async function openPersonForm(t, person) {
  const name = element("input", {
    type: "text",
    value: person?.first_name ?? "小李",
    maxlength: 64,
    dir: "auto",
  });
  const spoken = person ? (person.language_code ?? "") : "zh-hans";
  const languages = [...LANGUAGES, { code: "", name: t("lang_") }].map(({ code, name: words }) =>
    element("option", { value: code, selected: code === spoken }, words),
  );
  const language = element("select", {}, ...languages);
  const done = await openDialog({
    title: t(person ? "editPerson" : "addPerson"),
    body: [
      element("label", { class: "soft" }, t("firstName"), name),
      element("label", { class: "soft" }, t("language"), language),
    ],
    choices: [
      { label: t("cancel"), value: "" },
      { label: t(person ? "save" : "add"), value: "done", submits: true },
    ],
    mayClose: () => name.value.trim() !== "",
  });
  if (done !== "done") return undefined;
  const details = { first_name: name.value, language_code: language.value || null };
  return person ? changePerson(person.id, details) : addPerson(/** @type {Partial<Person>} */ (details));
}
