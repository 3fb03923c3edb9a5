import { openRedis } from "../../../src/session/redis.ts";
import { createCounters } from "../../../src/session/counters.ts";

/** A process of its own: for each message it counts as often as that says, brings it to the store, and tells so. */

const [place = "", now = ""] = process.argv.slice(2);
const store = await openRedis({ urls: [place], timeout: 5000 });
const counters = createCounters(store.counters, () => Number(now));

process.on("message", (times: number) => {
  for (let count = 0; count < times; count += 1) counters.count("card:base");
  void counters.flush().then(() => process.send?.("added"));
});
process.send?.("ready");
