import { expect, test } from "vitest";
import { type Patience, pause, retry } from "../src/retry.ts";

/** Fails so many times, then tells how often it was tried. */
function failing(times: number) {
  const tried = { times: 0 };
  const act = async () => {
    tried.times += 1;
    if (tried.times <= times) throw new Error(`failure ${tried.times}`);
    return tried.times;
  };
  return { act, tried };
}

test("tries until it succeeds", async () => {
  expect(await retry(failing(0).act, { first: 1 })).toBe(1);
  expect(await retry(failing(3).act, { first: 1, longest: 2, jitter: true })).toBe(4);
});

test.each<[string, Patience, number]>([
  ["its tries are used up", { first: 1, tries: 3 }, 3],
  ["the next wait would end too late", { first: 50, total: 10 }, 1],
  ["another try is no use", { first: 1, again: (error) => String(error) !== "Error: failure 2" }, 2],
  ["the error asks for more time than there is", { first: 1, total: 1000, again: () => 5000 }, 1],
  ["it was stopped", { first: 1, stop: AbortSignal.abort() }, 1],
])("gives up with the last error when %s", async (_when, patience, tries) => {
  const { act, tried } = failing(Infinity);
  await expect(retry(act, patience)).rejects.toThrow(`failure ${tries}`);
  expect(tried.times).toBe(tries);
});

test("a stop ends a wait, and no try follows", async () => {
  const stop = new AbortController();
  const { act, tried } = failing(Infinity);
  const tries = retry(act, { first: 60_000, stop: stop.signal });
  stop.abort();
  await expect(tries).rejects.toThrow("failure 1");
  expect(tried.times).toBe(1);
  await pause(60_000, stop.signal);
});
