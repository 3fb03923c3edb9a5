import { expect, it } from "vitest";
import { createQueues } from "../../src/telegram/chat-queue.ts";

it("runs one key in order, and goes on after a failure", async () => {
  const queues = createQueues(8);
  const seen: number[] = [];
  const tasks = [1, 2, 3].map((n) =>
    queues.run("chat", async () => {
      await Promise.resolve();
      seen.push(n);
      if (n === 1) throw new Error("one");
    }),
  );
  expect((await Promise.allSettled(tasks)).map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(seen).toEqual([1, 2, 3]);
});

it("runs different keys side by side, but no more than its width", async () => {
  const queues = createQueues(2);
  const gates = ["a", "b", "c"].map((key) => ({ key, ...Promise.withResolvers<void>() }));
  const started: string[] = [];
  const all = gates.map(({ key, promise }) =>
    queues.run(key, async () => {
      started.push(key);
      await promise;
    }),
  );
  await new Promise(setImmediate);
  expect(started).toEqual(["a", "b"]);
  gates[1]?.resolve();
  await all[1];
  await new Promise(setImmediate);
  expect(started).toEqual(["a", "b", "c"]);
  for (const gate of gates) gate.resolve();
  await queues.idle();
});
