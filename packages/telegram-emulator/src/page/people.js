// The list of people one can be.
import { drawAvatar, fullName } from "./avatar.js";
import { element, fill, icon } from "./element.js";
import { isDark, switchTheme } from "./theme.js";
import { LANGUAGES } from "./words.js";

/** @typedef {import("./shapes.d.ts").Person} Person */
/** @typedef {import("./shapes.d.ts").Say} Say */

/** @param {{ open(id: number): void, beside(id: number): void, add(): void }} deeds */
export function createPeople(deeds) {
  const panel = element("section", { class: "people" });

  return {
    element: panel,
    /** @param {Person[]} people @param {number[]} open @param {Say} say @param {string} language */
    update(people, open, say, language) {
      const focused =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset["focus"] : undefined;
      const colours = say(isDark() ? "light" : "dark");
      const theme = element(
        "button",
        {
          type: "button",
          class: "round",
          "aria-label": colours,
          title: colours,
          "data-focus": "theme",
          onclick: () => {
            switchTheme();
            this.update(people, open, say, language);
          },
        },
        icon(isDark() ? "sun" : "moon"),
      );
      panel.lang = language;
      panel.setAttribute("aria-label", say("people"));
      fill(panel, [
        element("header", { class: "people-head" }, element("h1", {}, say("choosePerson")), theme),
        element("p", { class: "people-hint" }, say("chooseHint")),
        element(
          "ul",
          { class: "people-list" },
          ...people.map((person) => drawPerson(person, open, say, deeds)),
        ),
        element(
          "button",
          { type: "button", class: "add-person", "data-focus": "add", onclick: deeds.add },
          icon("add"),
          element("span", {}, say("addPerson")),
        ),
      ]);
      for (const button of panel.querySelectorAll("button")) {
        if (focused !== undefined && button.dataset["focus"] === focused) button.focus();
      }
    },
  };
}

/** @param {Person} person @param {number[]} open @param {Say} say @param {Parameters<typeof createPeople>[0]} deeds */
function drawPerson(person, open, say, deeds) {
  const name = fullName(person);
  const language = LANGUAGES.find(({ code }) => code === person.language_code)?.name;
  const about = [
    language ?? person.language_code ?? say("lang_"),
    person.username && `@${person.username}`,
    person.blocked && say("blocked"),
  ];
  const beside = say("beside", { name });
  return element(
    "li",
    { class: open.includes(person.id) ? "person open" : "person" },
    element(
      "button",
      {
        type: "button",
        class: "person-button",
        "aria-current": open.includes(person.id) ? "true" : undefined,
        "data-focus": `open ${person.id}`,
        onclick: () => deeds.open(person.id),
      },
      drawAvatar(person.id, name),
      element(
        "span",
        { class: "person-words" },
        element("bdi", { class: "person-name" }, name),
        element("span", { class: "person-about" }, about.filter(Boolean).join(" · ")),
      ),
    ),
    !open.includes(person.id) &&
      open.length > 0 &&
      element(
        "button",
        {
          type: "button",
          class: "round beside",
          "aria-label": beside,
          title: beside,
          "data-focus": `beside ${person.id}`,
          onclick: () => deeds.beside(person.id),
        },
        icon("beside"),
      ),
  );
}
