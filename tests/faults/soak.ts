// People at a steady rate for long: `npm run soak` for half an hour, a minute of it in the tests.
import { readdirSync, readFileSync } from "node:fs";
import type { BotProcess } from "../support/process.ts";
import type { Stage } from "../support/stage.ts";

const MEGABYTE = 1024 * 1024;
/** People, each of whom sends one update after the other. */
const PEOPLE = 200;
const LONGEST_WAIT = 60_000;

export interface Reading {
  megabytes: number;
  descriptors: number;
}

/**
 * So many updates a second, for so many seconds; what the process held, read ten times on the way. After each second's
 * updates it waits until they are answered, so a busy machine slows the load and leaves no heap of it: `rate` is what it
 * came to.
 */
export async function soak(
  stage: Stage,
  bot: BotProcess,
  rate: number,
  seconds: number,
): Promise<{ rate: number; readings: Reading[] }> {
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, () => stage.traveller({ language_code: "en" })),
  );
  const texts = ["/start", "Up to 2 weeks", "iPhone", "BASE", "/settings"];
  const readings: Reading[] = [];
  const began = performance.now();
  let sent = 0;
  let waited = 0;
  while (performance.now() - began < seconds * 1000) {
    const due = Math.min(
      Math.floor(((performance.now() - began - waited) / 1000) * rate),
      sent + rate - (sent % rate),
    );
    const sendings: Promise<unknown>[] = [];
    for (; sent < due; sent++) {
      const person = people[sent % PEOPLE];
      const text = texts[Math.floor(sent / PEOPLE) % texts.length];
      sendings.push(stage.ask("POST", `/people/${person?.id}/send`, { text }));
      if (sent % PEOPLE === 0) await stage.ask("POST", `/people/${person?.id}/clear`, {});
    }
    await Promise.all(sendings);
    if (sendings.length > 0 && sent % rate === 0) {
      const since = performance.now();
      await stage.telegram.idle(LONGEST_WAIT);
      // Less than a second is caught up with.
      waited += Math.max(0, performance.now() - since - 1000);
    }
    if (performance.now() - began > (readings.length * seconds * 1000) / 10) readings.push(read(bot.pid));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await stage.telegram.idle(LONGEST_WAIT);
  return { rate: Math.round((sent * 1000) / (performance.now() - began)), readings };
}

function read(pid: number): Reading {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return {
    megabytes: Math.round((pages * 4096) / MEGABYTE),
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
  };
}
