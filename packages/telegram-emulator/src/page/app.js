// The page: a list of people, and one or two of their chats. The address says whose chats are open: #1 or #1,2.
import { addPerson, listPeople } from "./shared/people-api.js";
import { createChat } from "./chat/chat.js";
import { element } from "./shared/element.js";
import { createPeople, restoreTheme } from "./sidebar/people-list.js";
import { openPersonForm } from "./sidebar/person-form.js";
import { pageLanguage, translator } from "./shared/translations.js";

const FIRST_PEOPLE = [
  { first_name: "小李", language_code: "zh-hans" },
  { first_name: "Emma", language_code: "en" },
];

/** @type {Person[]} */
let people = [];
/** @type {ReturnType<typeof createChat>[]} */
let chats = [];
let restoring = Promise.resolve();

const row = element("div", { class: "chats" });
const panel = createPeople({
  open: (id) => go([id]),
  beside: (id) => go([chats[0]?.id ?? id, id]),
  add: async () => {
    const person = await openPersonForm(pageTexts().t);
    if (!person) return;
    people = await listPeople();
    go([person.id]);
  },
});

/** @type {PageActions} */
const page = {
  changed(person) {
    const known = people.find(({ id }) => id === person.id);
    if (JSON.stringify(known) === JSON.stringify(person)) return;
    people = people.map((other) => (other.id === person.id ? person : other));
    show();
  },
  gone: (id) => void (restoring = restoring.then(() => bringBack(id))),
  back: () => go([]),
  close: (id) => go(chats.map((chat) => chat.id).filter((other) => other !== id)),
  edit: async (person) => {
    const changed = await openPersonForm(pageTexts().t, person);
    if (changed) page.changed(changed);
  },
};

await begin();

async function begin() {
  restoreTheme();
  document.body.append(element("main", {}, panel.element, row));
  people = await loadPeople();
  if (location.hash === "" && innerWidth > 760) {
    const language = navigator.language.slice(0, 2);
    const first = people.find((person) => person.language_code?.startsWith(language)) ?? people[0];
    if (first) history.replaceState(null, "", `#${first.id}`);
  }
  addEventListener("hashchange", show);
  show();
  const payload = new URLSearchParams(location.search).get("start");
  if (payload && /^[\w-]{1,64}$/u.test(payload)) {
    history.replaceState(null, "", `/${location.hash}`);
    offer(payload);
  }
}

/** Adds two people on the first visit. @returns {Promise<Person[]>} */
async function loadPeople() {
  try {
    const found = await listPeople();
    if (found.length > 0) return found;
    for (const person of FIRST_PEOPLE) found.push(await addPerson(person));
    return found;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return loadPeople();
  }
}

/** Offers the start of a deep link in the open chat, or in the next one to be opened. @param {string} payload */
function offer(payload) {
  const [chat] = chats;
  if (chat) chat.offerStart(payload);
  else addEventListener("hashchange", () => offer(payload), { once: true });
}

/** @param {number[]} ids */
function go(ids) {
  const hash = `#${ids.join(",")}`;
  if (location.hash === hash) show();
  else location.hash = hash;
}

/** Shows the chats that the address names. */
function show() {
  const wanted = [...new Set(location.hash.slice(1).split(",").map(Number))]
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .slice(0, 2);
  const before = chats;
  chats = wanted.map(
    (person) =>
      before.find((chat) => chat.id === person.id && chat.language === person.language_code) ??
      createChat(person, page),
  );
  for (const chat of before) if (!chats.includes(chat)) chat.close();
  for (const [index, chat] of chats.entries()) {
    if (row.children[index] !== chat.element) row.insertBefore(chat.element, row.children[index] ?? null);
  }
  const { t, language } = pageTexts();
  document.documentElement.lang = language;
  document.body.classList.toggle("chatting", chats.length > 0);
  row.classList.toggle("two", chats.length === 2);
  const open = wanted.map(({ id }) => id);
  panel.update(people, open, t, language);
  const opened = chats.filter((chat) => !before.includes(chat)).at(-1);
  if (opened && matchMedia("(hover: hover)").matches) opened.focus();
}

/** The texts around the chats are in the language of the first open chat. */
function pageTexts() {
  const first = chats[0] ?? { language: navigator.language };
  return { t: translator(first.language), language: pageLanguage(first.language) };
}

/** A restarted server knows nobody: adds the same person again, with an empty chat. @param {number} id */
async function bringBack(id) {
  const lost = people.find((person) => person.id === id);
  if (!lost) return;
  people = await loadPeople();
  const { id: _, blocked: __, ...details } = lost;
  const isLost = (/** @type {Person} */ other) =>
    other.first_name === details.first_name && other.language_code === details.language_code;
  const found = people.find((person) => person.id === id || isLost(person)) ?? (await addPerson(details));
  people = await loadPeople();
  for (const chat of chats) if (chat.id === id) chat.close();
  chats = chats.filter((chat) => chat.id !== id);
  const open = location.hash.slice(1).split(",").map(Number);
  go(open.map((other) => (other === id ? found.id : other)));
}
