// Follows one person's chat by server-sent events, through restarts of the server.
import { readChat } from "./api.js";

const EVENTS = ["snapshot", "message", "deleted", "typing", "callback", "bot", "person", "cleared"];
const FIRST_WAIT = 250;
const LONGEST_WAIT = 3000;

/**
 * @param {number} personId
 * @param {{ happened(name: string, data: any): void, connected(yes: boolean): void, gone(): void }} listener
 *   `gone`: the server is there but does not know this person (it forgets all when it restarts)
 * @returns {() => void} stops following
 */
export function follow(personId, listener) {
  let wait = FIRST_WAIT;
  let stopped = false;
  /** @type {EventSource | undefined} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const open = () => {
    const stream = new EventSource(`/people/${personId}/events`);
    source = stream;
    for (const name of EVENTS) {
      stream.addEventListener(name, (event) => {
        if (name === "snapshot") {
          wait = FIRST_WAIT;
          listener.connected(true);
        }
        listener.happened(name, JSON.parse(event.data));
      });
    }
    stream.addEventListener("error", () => {
      stream.close();
      listener.connected(false);
      retryLater();
    });
  };
  const retryLater = () => {
    if (stopped) return;
    timer = setTimeout(retry, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
  const retry = async () => {
    try {
      await readChat(personId);
      if (!stopped) open();
    } catch (error) {
      if (stopped) return;
      if (/** @type {{ status?: number }} */ (error).status === 404) listener.gone();
      else retryLater();
    }
  };

  open();
  return () => {
    stopped = true;
    clearTimeout(timer);
    source?.close();
  };
}
