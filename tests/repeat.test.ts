import { expect, it } from "vitest";
import { repeat } from "../src/retry.ts";

it("goes round at once, and again after each wait, also when a round went wrong", async () => {
  const stop = new AbortController();
  const troubles: unknown[] = [];
  let rounds = 0;
  await repeat({
    stop: stop.signal,
    onTrouble: (error) => troubles.push(error),
    round: async () => {
      rounds += 1;
      if (rounds === 2) throw new Error("once");
      if (rounds === 4) stop.abort();
      return 1;
    },
  });
  expect(rounds).toBe(4);
  expect(troubles).toEqual([new Error("once")]);
});

it("a stop cuts the wait short, but not the round", async () => {
  const stop = new AbortController();
  const done: string[] = [];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: end, resolve: finish } = Promise.withResolvers<void>();
  const going = repeat({
    stop: stop.signal,
    onTrouble: () => undefined,
    round: async () => {
      begin();
      await end;
      done.push("a round");
      return 1_000_000;
    },
  });
  await begun;
  stop.abort();
  finish();
  await going;
  expect(done).toEqual(["a round"]);
});
