// The list of people to choose from, and the switch between light and dark.
import { button, drawAvatar, element, fill, fullName, icon, iconButton } from "../shared/element.js";
import { LANGUAGES } from "../shared/translations.js";

/** @param {{ open(id: number): void, beside(id: number): void, add(): void }} actions */
export function createPeople(actions) {
  const panel = element("section", { class: "people" });

  return {
    element: panel,
    /** @param {Person[]} people @param {number[]} open @param {Translate} t @param {string} language */
    update(people, open, t, language) {
      const place = document.activeElement;
      const focused = place instanceof HTMLElement ? place.dataset["focus"] : undefined;
      const onclick = () => {
        switchTheme();
        this.update(people, open, t, language);
      };
      const colours = t(isDark() ? "light" : "dark");
      panel.lang = language;
      panel.setAttribute("aria-label", t("people"));
      fill(panel, [
        element(
          "header",
          { class: "people-head row" },
          element("h1", { class: "line" }, t("choosePerson")),
          iconButton(isDark() ? "sun" : "moon", colours, { "data-focus": "theme", onclick }),
        ),
        element("p", { class: "people-hint soft" }, t("chooseHint")),
        element(
          "ul",
          { class: "people-list" },
          ...people.map((person) => drawPerson(person, open, t, actions)),
        ),
        button(
          { class: "add-person row filled", "data-focus": "add", onclick: actions.add },
          icon("add"),
          element("span", {}, t("addPerson")),
        ),
      ]);
      for (const one of panel.querySelectorAll("button")) {
        if (focused !== undefined && one.dataset["focus"] === focused) one.focus();
      }
    },
  };
}

/** @param {Person} person @param {number[]} open @param {Translate} t @param {Parameters<typeof createPeople>[0]} actions */
function drawPerson(person, open, t, { open: openChat, beside }) {
  const { id, language_code: code, blocked } = person;
  const name = fullName(person);
  const isOpen = open.includes(id);
  const language = LANGUAGES.find((one) => one.code === code)?.name ?? code ?? t("lang_");
  const words = element(
    "span",
    { class: "two-lines" },
    element("bdi", { class: "line" }, name),
    element("span", { class: "line soft" }, blocked ? `${language} · ${t("blocked")}` : language),
  );
  const props = { "aria-current": isOpen ? "true" : undefined, "data-focus": `open ${id}` };
  return element(
    "li",
    { class: isOpen ? "person row filled" : "person row" },
    button(
      { class: "person-button row", ...props, onclick: () => openChat(id) },
      drawAvatar(id, name),
      words,
    ),
    !isOpen &&
      open.length > 0 &&
      iconButton("beside", t("beside", { name }), {
        class: "beside",
        "data-focus": `beside ${id}`,
        onclick: () => beside(id),
      }),
  );
}

/** Follows the system until a theme has been chosen. */
export function restoreTheme() {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset["theme"] = chosen;
}

const isDark = () =>
  (document.documentElement.dataset["theme"] ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function switchTheme() {
  localStorage.setItem("theme", isDark() ? "light" : "dark");
  restoreTheme();
}
