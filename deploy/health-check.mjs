// Docker's health check: exit 0 if the bot answers. Docker restarts what ends, not what is unhealthy. So a bot that takes a
// connection and never answers is killed, if the container has an init (`init: true`). One that takes none is starting.
import { readdirSync, readFileSync } from "node:fs";

/** A container that was paused finds its first wait over at once, so a bot hangs if it lets two pass. */
const WAITS = [4000, 4000];

const healthz = `http://127.0.0.1:${process.env["PORT"]}/healthz`;
for (const [index, wait] of WAITS.entries()) {
  try {
    const { ok } = await fetch(healthz, { signal: AbortSignal.timeout(wait) });
    process.exit(ok ? 0 : 1);
  } catch (error) {
    if (error.name !== "TimeoutError") process.exit(1);
    if (index === WAITS.length - 1) killBot();
  }
}
process.exit(1);

/** The bot is the child of the container's init. */
function killBot() {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1];
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      if (parent === "1" && words.includes("src/main.mjs")) process.kill(Number(pid), "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}
