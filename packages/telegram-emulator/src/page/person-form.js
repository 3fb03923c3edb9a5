// A window to add a person or change one: name and language.
import { addPerson, changePerson } from "./api.js";
import { openDialog } from "./dialogs.js";
import { element } from "./element.js";
import { LANGUAGES } from "./words.js";

/** @typedef {import("./shapes.d.ts").Person} Person */

const NAMES = [
  { key: "name_ordinary", name: "小李" },
  { key: "name_awkward", name: '<b>&"😀\u200F' },
  { key: "name_long", name: "Wolfeschlegelsteinhausenbergerdorff 一个非常非常非常长的名字" },
];

/**
 * @param {import("./shapes.d.ts").Say} say
 * @param {Person} [person] the one to change
 * @returns {Promise<Person | undefined>}
 */
export async function askPerson(say, person) {
  const first = element("input", {
    type: "text",
    value: person?.first_name ?? NAMES[0]?.name,
    maxlength: 64,
    dir: "auto",
  });
  const last = element("input", { type: "text", value: person?.last_name ?? "", maxlength: 64, dir: "auto" });
  const username = element("input", { type: "text", value: person?.username ?? "", maxlength: 32 });
  const spoken = person ? (person.language_code ?? "") : "zh-hans";
  const languages = [...LANGUAGES, { code: "", name: say("lang_") }].map(({ code, name }) =>
    element(
      "label",
      { class: "chip" },
      element("input", { type: "radio", name: "language", value: code, checked: code === spoken }),
      element("span", {}, name),
    ),
  );
  const body = [
    element(
      "div",
      { class: "fields" },
      labelled(say("firstName"), first),
      element(
        "div",
        { class: "chips", role: "group", "aria-label": say("nameKind") },
        ...NAMES.map(({ key, name }) =>
          element(
            "button",
            { type: "button", class: "chip-button", onclick: () => (first.value = name) },
            say(key),
          ),
        ),
      ),
      labelled(say("lastName"), last),
      labelled(say("username"), username),
      element(
        "fieldset",
        {},
        element("legend", {}, say("language")),
        element("div", { class: "chips" }, ...languages),
      ),
    ),
  ];
  const code = () =>
    languages.map((label) => label.querySelector("input")).find((radio) => radio?.checked)?.value ?? "";
  const done = await openDialog({
    title: say(person ? "editPerson" : "addPerson"),
    body,
    choices: [
      { label: say("cancel"), value: "" },
      { label: say(person ? "save" : "add"), value: "done", submits: true },
    ],
    mayClose: () => first.value.trim() !== "",
  });
  if (done !== "done") return undefined;
  if (person) {
    const language_code = code() || null;
    return changePerson(person.id, {
      first_name: first.value,
      last_name: last.value || null,
      username: username.value || null,
      language_code,
    });
  }
  return addPerson({
    first_name: first.value,
    ...(last.value && { last_name: last.value }),
    ...(username.value && { username: username.value }),
    ...(code() && { language_code: code() }),
  });
}

/** @param {string} text @param {HTMLInputElement} input */
const labelled = (text, input) => element("label", {}, element("span", {}, text), input);
