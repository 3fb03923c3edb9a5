// Calls of the people API, and the stream of events of a chat.

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

/**
 * @param {number} id
 * @param {"send" | "tap" | "start" | "block" | "unblock" | "clear" | "inline" | "inline/choose"} action
 * @param {Record<string, unknown>} [body]
 */
export const act = (id, action, body = {}) => call("POST", `/people/${id}/${action}`, body);

/** @param {string} method @param {string} path @param {unknown} [body] */
async function call(method, path, body) {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(path, { method, ...(body !== undefined && json) });
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ServerRefused(answer.status, found.error ?? answer.statusText);
  return found;
}

const EVENTS = ["snapshot", "message", "callback", "bot", "person", "cleared"];

/**
 * @param {number} id
 * @param {{ happened(name: string, data: any): void, connected(yes: boolean): void, gone(): void }} listener
 *   `gone`: the server does not know this person (any more): it has restarted
 * @returns {() => void} stops following
 */
export function follow(id, listener) {
  const stream = new EventSource(`/people/${id}/events`);
  for (const name of EVENTS) {
    stream.addEventListener(name, (event) => {
      if (name === "snapshot") listener.connected(true);
      listener.happened(name, JSON.parse(event.data));
    });
  }
  stream.addEventListener("error", () => {
    listener.connected(false);
    // The browser reconnects by itself, unless the server has answered with an error.
    if (stream.readyState === EventSource.CLOSED) listener.gone();
  });
  return () => stream.close();
}
