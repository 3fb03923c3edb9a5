import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sessions, Transaction } from "../../../src/session/sessions.ts";
import { createEncryption } from "../../../src/session/encryption.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { KEY, type TestStore } from "./store.ts";

/** Any interleaving of visits, ended in any way or too late, does what this small model does. `leaseEnds`: after a while. */
export function modelContract(makeStore: () => TestStore, leaseEnds: boolean): void {
  let store: TestStore;
  beforeEach(() => {
    store = makeStore();
  });
  afterEach(() => store.clear());

  test("any interleaving of visits does what a simple model does", { timeout: 60_000 }, async () => {
    const sessions = createSessions(await store.open(), createEncryption(KEY), { now: () => store.now() });
    let chat = 1000;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 25 }), async (moves) => {
        chat += 1;
        const { expected, actual } = await play(sessions, store, chat, moves, leaseEnds);
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
  transaction: Transaction;
  update: number;
}

/** Makes the moves, and tells what came of each beside what the model says must come of it. */
async function play(
  sessions: Sessions,
  store: TestStore,
  chat: number,
  moves: readonly Move[],
  leaseEnds: boolean,
) {
  const expected: unknown[] = [];
  const actual: unknown[] = [];
  let answers: Record<string, string> = {};
  let seen = new Set<number>();
  let lock: Open | undefined;
  let expired = false;
  let open: Open[] = [];

  for (const [index, move] of moves.entries()) {
    if (move.kind === "pass") {
      await store.pass(80_000);
      expired = leaseEnds;
    } else if (move.kind === "begin") {
      const free = lock === undefined || expired;
      expected.push(seen.has(move.update) ? "duplicate" : free ? answers : "busy");
      const visit = await sessions.begin(chat, move.update);
      actual.push(visit.kind === "open" ? (visit.transaction.session.answers ?? {}) : visit.kind);
      if (visit.kind !== "open") continue;
      lock = { transaction: visit.transaction, update: move.update };
      expired = false;
      open.push(lock);
    } else {
      const visit = open[move.which % Math.max(1, open.length)];
      if (visit === undefined) continue;
      open = open.filter((other) => other !== visit);
      visit.transaction.session.answers = {
        ...visit.transaction.session.answers,
        [`answer-${index}`]: "given",
      };
      expected.push(visit === lock || move.kind !== "commit" ? "done" : "lost");
      actual.push(await endOf(sessions, move.kind, visit.transaction));
      if (move.kind !== "erase") seen.add(visit.update);
      if (move.kind === "commit" && visit === lock) answers = visit.transaction.session.answers;
      if (move.kind === "erase") [answers, seen] = [{}, new Set()];
      if (move.kind === "erase" || visit === lock) lock = undefined;
    }
  }

  if (lock !== undefined) await sessions.release(lock.transaction);
  const last = await sessions.begin(chat, 99);
  expected.push(answers);
  actual.push(last.kind === "open" ? (last.transaction.session.answers ?? {}) : last.kind);
  if (last.kind === "open") await sessions.erase(last.transaction);
  return { expected, actual };
}

async function endOf(
  sessions: Sessions,
  kind: "commit" | "abort" | "erase",
  transaction: Transaction,
): Promise<"done" | "lost"> {
  return (await sessions[kind](transaction)) === false ? "lost" : "done";
}
