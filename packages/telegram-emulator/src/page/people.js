// The list of people one can be, and the switch between light and dark.
import { button, drawAvatar, element, fill, fullName, icon, iconButton } from "./element.js";
import { LANGUAGES } from "./words.js";

/** @param {{ open(id: number): void, beside(id: number): void, add(): void }} deeds */
export function createPeople(deeds) {
  const panel = element("section", { class: "people" });

  return {
    element: panel,
    /** @param {Person[]} people @param {number[]} open @param {Say} say @param {string} language */
    update(people, open, say, language) {
      const place = document.activeElement;
      const focused = place instanceof HTMLElement ? place.dataset["focus"] : undefined;
      const onclick = () => {
        switchTheme();
        this.update(people, open, say, language);
      };
      const colours = say(isDark() ? "light" : "dark");
      panel.lang = language;
      panel.setAttribute("aria-label", say("people"));
      fill(panel, [
        element(
          "header",
          { class: "people-head row" },
          element("h1", { class: "line" }, say("choosePerson")),
          iconButton(isDark() ? "sun" : "moon", colours, { "data-focus": "theme", onclick }),
        ),
        element("p", { class: "people-hint soft" }, say("chooseHint")),
        element(
          "ul",
          { class: "people-list" },
          ...people.map((person) => drawPerson(person, open, say, deeds)),
        ),
        button(
          { class: "add-person row filled", "data-focus": "add", onclick: deeds.add },
          icon("add"),
          element("span", {}, say("addPerson")),
        ),
      ]);
      for (const one of panel.querySelectorAll("button")) {
        if (focused !== undefined && one.dataset["focus"] === focused) one.focus();
      }
    },
  };
}

/** @param {Person} person @param {number[]} open @param {Say} say @param {Parameters<typeof createPeople>[0]} deeds */
function drawPerson(person, open, say, { open: openChat, beside }) {
  const { id, language_code: code, blocked } = person;
  const name = fullName(person);
  const isOpen = open.includes(id);
  const language = LANGUAGES.find((one) => one.code === code)?.name ?? code ?? say("lang_");
  const words = element(
    "span",
    { class: "two-lines" },
    element("bdi", { class: "line" }, name),
    element("span", { class: "line soft" }, blocked ? `${language} · ${say("blocked")}` : language),
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
      iconButton("beside", say("beside", { name }), {
        class: "beside",
        "data-focus": `beside ${id}`,
        onclick: () => beside(id),
      }),
  );
}

/** Light or dark: as the system says until the person chooses. */
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
