import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Memory, type Unit, VisitLost } from "../../../src/session/sessions.ts";
import { createSealer } from "../../../src/session/encryption.ts";
import { createMemory } from "../../../src/session/visits.ts";
import { KEY, type Store } from "./store.ts";

/** Any interleaving of visits, ended in any way or too late, does what this small model does. */
export function modelContract(makeStore: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = makeStore();
  });
  afterEach(() => store.clear());

  test("any interleaving of visits does what a simple model does", { timeout: 60_000 }, async () => {
    const memory = createMemory(await store.open(), createSealer(KEY), { now: () => store.now() });
    let chat = 1000;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 25 }), async (moves) => {
        chat += 1;
        const { expected, actual } = await play(memory, store, chat, moves);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
}

type Move =
  | { kind: "begin"; update: number }
  | { kind: "commit" | "abort" | "erase"; which: number }
  | { kind: "pass" };

const which = fc.nat(2);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("begin" as const), update: fc.nat(7) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("commit" as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("abort" as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("erase" as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("pass" as const) }) },
);

interface Open {
  unit: Unit;
  update: number;
}

/** Makes the moves, and tells what came of each beside what the model says must come of it. */
async function play(memory: Memory, store: Store, chat: number, moves: readonly Move[]) {
  const expected: unknown[] = [];
  const actual: unknown[] = [];
  let trip: Record<string, string> = {};
  let seen = new Set<number>();
  let lock: Open | undefined;
  let expired = false;
  let open: Open[] = [];

  for (const [index, move] of moves.entries()) {
    if (move.kind === "pass") {
      await store.pass(20_000);
      expired = true;
    } else if (move.kind === "begin") {
      const free = lock === undefined || expired;
      expected.push(seen.has(move.update) ? "duplicate" : free ? trip : "busy");
      const visit = await memory.begin(chat, move.update);
      actual.push(visit.kind === "open" ? (visit.unit.record.trip ?? {}) : visit.kind);
      if (visit.kind !== "open") continue;
      lock = { unit: visit.unit, update: move.update };
      expired = false;
      open.push(lock);
    } else {
      const visit = open[move.which % Math.max(1, open.length)];
      if (visit === undefined) continue;
      open = open.filter((other) => other !== visit);
      visit.unit.record.trip = { ...visit.unit.record.trip, [`answer-${index}`]: "given" };
      const nothing = lock === undefined && seen.size === 0;
      const done = visit === lock || move.kind === "abort" || (move.kind === "erase" && nothing);
      expected.push(done ? "done" : "lost");
      actual.push(await endOf(memory, move.kind, visit.unit));
      if (move.kind === "abort") seen.add(visit.update);
      if (visit !== lock) continue;
      lock = undefined;
      if (move.kind === "commit") trip = visit.unit.record.trip;
      if (move.kind === "commit") seen.add(visit.update);
      if (move.kind === "erase") trip = {};
      if (move.kind === "erase") seen = new Set();
    }
  }

  await store.pass(20_000);
  const last = await memory.begin(chat, 99);
  expected.push(trip);
  actual.push(last.kind === "open" ? (last.unit.record.trip ?? {}) : last.kind);
  if (last.kind === "open") await memory.erase(last.unit);
  return { expected, actual };
}

async function endOf(
  memory: Memory,
  kind: "commit" | "abort" | "erase",
  unit: Unit,
): Promise<"done" | "lost"> {
  try {
    await memory[kind](unit);
    return "done";
  } catch (error) {
    if (error instanceof VisitLost) return "lost";
    throw error;
  }
}
