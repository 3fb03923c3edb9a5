// Who is there: two people on the first visit, and the same ones again after the server has forgotten them.
import { addPerson, listPeople } from "./api.js";

/** @typedef {import("./shapes.d.ts").Person} Person */

const FIRST_PEOPLE = [
  { first_name: "小李", language_code: "zh-hans" },
  { first_name: "Emma", language_code: "en" },
];

/** @returns {Promise<Person[]>} */
export async function loadPeople() {
  try {
    const found = await listPeople();
    if (found.length > 0) return found;
    for (const person of FIRST_PEOPLE) found.push(await addPerson(person));
    return found;
  } catch {
    document.body.classList.add("waiting");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    document.body.classList.remove("waiting");
    return loadPeople();
  }
}

/**
 * The server keeps nothing over a restart: the same person comes again, with an empty chat.
 * @param {Person} lost
 * @returns {Promise<Person>}
 */
export async function findAgain({ first_name, last_name, username, language_code }) {
  const people = await loadPeople();
  const same = people.find(
    (other) => other.first_name === first_name && other.language_code === language_code,
  );
  return (
    same ??
    addPerson({
      first_name,
      ...(last_name && { last_name }),
      ...(username && { username }),
      ...(language_code && { language_code }),
    })
  );
}
