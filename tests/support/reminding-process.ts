import { repeat } from "../../src/retry.ts";
import { memoryAt, remindingOn, sender } from "./reminding.ts";

/**
 * A separate process that sends reminders until told to stop, then prints how many it sent. With a number, it kills
 * itself after that many, before it could save the last.
 */

const [place = "", apiRoot = "", token = "", instant = "", last = "0"] = process.argv.slice(2);
const now = (): number => Number(instant);
const sessions = await memoryAt(place, now);
const { send, close } = sender({ apiRoot, token });
let sent = 0;
const { round } = remindingOn(sessions, now, async (chat, screen) => {
  await send(chat, screen);
  sent += 1;
  if (sent === Number(last)) process.kill(process.pid, "SIGKILL");
});

const stop = new AbortController();
process.once("message", () => stop.abort());
process.send?.("ready");
await repeat({
  stop: stop.signal,
  onTrouble: () => undefined,
  round: async () => {
    await round();
    return 20;
  },
});
await close();
await sessions.close();
process.send?.(sent);
process.disconnect();
