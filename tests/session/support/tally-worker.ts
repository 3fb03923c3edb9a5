import { openRedis } from "../../../src/session/redis.ts";
import { createTally } from "../../../src/session/tally.ts";

/** A process of its own: for each message it counts as often as that says, brings it to the store, and tells so. */

const [place = "", now = ""] = process.argv.slice(2);
const keeper = await openRedis({ urls: [place], timeout: 5000 });
const tally = createTally(keeper.tally, () => Number(now));

process.on("message", (times: number) => {
  for (let count = 0; count < times; count += 1) tally.count({ event: "card", operator: "base" });
  void tally.flush().then(() => process.send?.("added"));
});
process.send?.("ready");
