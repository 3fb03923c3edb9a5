import { setTimeout as pause } from "node:timers/promises";
import type { Flow } from "./contenders.ts";
import type { Crowd } from "./load.ts";

/** The number of updates in one dialogue: a /start and its presses. */
export function updatesOf(flow: Flow): number {
  return flow.length + 1;
}

/**
 * Whole dialogues as fast as possible, with up to 32 updates under way at any moment. A person's next update follows
 * one from everyone else in the group, so nobody overtakes their own answer. In milliseconds.
 */
export async function saturate(crowd: Crowd, flow: Flow, chats: readonly number[]): Promise<number[]> {
  const waits: number[] = [];
  const groups = Array.from({ length: Math.ceil(chats.length / GROUP) }, (_, index) =>
    chats.slice(index * GROUP, (index + 1) * GROUP),
  );
  async function worker(): Promise<void> {
    for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
      for (const chat of group) waits.push(await crowd.start(chat));
      for (const press of flow) for (const chat of group) waits.push(await crowd.press(chat, press));
    }
  }
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return waits;
}

/** Updates at random times, `rate` a second on average, whether or not the last was answered. In milliseconds. */
export async function trickle(
  crowd: Crowd,
  flow: Flow,
  chats: readonly number[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<number[]> {
  const chance = randomFrom(7);
  const free = chats.map((chat) => ({ chat, step: 0 }));
  const waits: Promise<number>[] = [];
  const begun = performance.now();
  for (let next = begun; next < begun + seconds * 1000; next += (-Math.log(1 - chance()) * 1000) / rate) {
    while (performance.now() < next) await pause(1);
    const person = free.shift();
    if (person === undefined) throw new Error("Everyone is still waiting for an answer.");
    const { chat, step } = person;
    const press = flow[step - 1];
    const wait = press === undefined ? crowd.start(chat) : crowd.press(chat, press);
    waits.push(wait.finally(() => free.push({ chat, step: (step + 1) % updatesOf(flow) })));
  }
  return Promise.all(waits);
}

/** A seeded generator of numbers from 0 to 1, so that every run has the same randomness. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const WIDTH = 32;
const GROUP = 8;
