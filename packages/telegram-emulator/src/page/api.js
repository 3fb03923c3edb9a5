// The people API of this server, one function a call.

/** @typedef {import("./shapes.d.ts").Person} Person */

export class ServerRefused extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** @returns {Promise<Person[]>} */
export const listPeople = () => call("GET", "/people");

/** @param {Partial<Person>} person @returns {Promise<Person>} */
export const addPerson = (person) => call("POST", "/people", person);

/** @param {number} id @param {Record<string, unknown>} changes @returns {Promise<Person>} */
export const changePerson = (id, changes) => call("PUT", `/people/${id}`, changes);

/** @param {number} id @returns {Promise<import("./shapes.d.ts").Snapshot>} */
export const readChat = (id) => call("GET", `/people/${id}/chat`);

/**
 * @param {number} id
 * @param {"send" | "tap" | "start" | "block" | "unblock" | "clear" | "inline" | "inline/choose"} deed
 * @param {Record<string, unknown>} [body]
 */
export const act = (id, deed, body = {}) => call("POST", `/people/${id}/${deed}`, body);

/** @param {string} method @param {string} path @param {unknown} [body] */
async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ServerRefused(answer.status, found.error ?? answer.statusText);
  return found;
}
