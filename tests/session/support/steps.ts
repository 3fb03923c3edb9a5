import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Transaction, Begun } from "../../../src/session/sessions.ts";

/** One update of one chat: it adds one answer to the record. */
export interface Step {
  chat: number;
  update: number;
  answer: string;
}

export interface Told {
  step: Step;
  outcome: string;
}

export function opened(visit: Begun): Transaction {
  if (visit.kind !== "open") throw new Error(`The visit is ${visit.kind}.`);
  return visit.transaction;
}

/** Starts a process that takes steps, in the store at this place. */
export async function startWorker(place: string, key: Buffer): Promise<ChildProcess> {
  const worker = fork(new URL("./worker.ts", import.meta.url), [place, key.toString("base64")]);
  await once(worker, "message");
  return worker;
}

/** Sends steps to workers in turn, all at once, and waits for what they tell. */
export async function takeSteps(workers: readonly ChildProcess[], steps: readonly Step[]): Promise<Told[]> {
  const told: Told[] = [];
  const all = new Promise<void>((resolve) => {
    for (const worker of workers) {
      worker.on("message", (message: Told) => {
        told.push(message);
        if (told.length === steps.length) resolve();
      });
    }
  });
  for (const [index, step] of steps.entries()) workers[index % workers.length]?.send(step);
  await all;
  return told;
}
