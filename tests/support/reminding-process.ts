import { repeat } from "../../src/retry.ts";
import { memoryAt, remindingOn, sender } from "./reminding.ts";

/**
 * A process of its own that reminds until it is told to stop, and then says how many it sent. With a number it kills
 * itself once it has sent so many, before it could keep that it did.
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
