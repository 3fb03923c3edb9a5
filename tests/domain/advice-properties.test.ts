import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_STEPS } from "../../src/domain/adapted-steps.ts";
import { adviceFor } from "../../src/domain/advice.ts";
import { MEANS, readMeans, spellMeans } from "../../src/domain/means.ts";
import { type Operator, operatorSchema } from "../../src/domain/operator.ts";
import { type Payments, PAYMENTS } from "../../src/domain/payment.ts";
import { ROUTES } from "../../src/domain/route.ts";
import {
  BILLINGS,
  BOUGHT,
  DEVICES,
  EIDS,
  FORMS,
  meansOf,
  OFFLINE,
  readTrip,
  STAYS,
  type Trip,
  withMeans,
} from "../../src/domain/trip.ts";
import { catalog, ground } from "../support/trips.ts";

const unless = <Word extends string>(...words: readonly Word[]) =>
  fc.constantFrom(...words, "unknown" as const);
const means = fc.subarray([...MEANS]);

const trips: fc.Arbitrary<Trip> = fc
  .record(
    {
      stay: unless(...STAYS),
      device: unless(...DEVICES),
      billing: unless(...BILLINGS),
      form: unless(...FORMS),
      bought: unless(...BOUGHT),
      eid: unless(...EIDS),
      offline: unless(...OFFLINE),
    },
    { requiredKeys: [] },
  )
  .chain((trip) => means.map((held) => withMeans(trip, held)));

const evidence = { source: "https://example.com/", seen: "2020", trust: "reported" } as const;

/** Operators that might be: some facts of a real one are lost, and payments say anything. */
const operators: fc.Arbitrary<Operator> = fc
  .tuple(
    fc.constantFrom(...catalog.operators),
    fc.subarray([...ROUTES]),
    fc.array(fc.constantFrom("yes", "no", "unknown"), {
      minLength: PAYMENTS.length,
      maxLength: PAYMENTS.length,
    }),
    fc.boolean(),
  )
  .map(([operator, lost, answers, forgets]) => ({
    ...operator,
    ...(forgets ? { contacts: [], domains: [], notes: [], clocks: {}, amounts: {}, identification: {} } : {}),
    routes: Object.fromEntries(
      ROUTES.map((name) => [name, lost.includes(name) ? { value: "unknown" } : operator.routes[name]]),
    ) as Operator["routes"],
    payments: Object.fromEntries(
      PAYMENTS.map((name, at) => {
        const value = answers[at] ?? "unknown";
        return [name, value === "unknown" ? { value } : { value, ...evidence }];
      }),
    ) as Payments,
  }));

test("operators that might be are operators", () => {
  fc.assert(
    fc.property(operators, (operator) => {
      expect(operatorSchema.safeParse(operator).error).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test("any trip with any operator yields advice, the same each time, and changes nothing", () => {
  const frozen = freeze(structuredClone(ground));
  fc.assert(
    fc.property(trips, operators, (trip, operator) => {
      freeze(trip);
      freeze(operator);
      const advice = adviceFor(trip, operator, frozen);
      expect(adviceFor(trip, operator, frozen)).toEqual(advice);
      for (const way of [advice.recommended, ...advice.others]) {
        if (way === undefined) continue;
        expect(operator.routes[way.route].value).toBe("yes");
        expect(way.steps.length).toBeLessThanOrEqual(MOST_STEPS);
        expect(way.with.length > 0).toBe(way.fits === "yes");
      }
    }),
    { numRuns: 1500 },
  );
});

test("more in the pocket never makes a way fit less", () => {
  const rank = ["no", "unknown", "yes"];
  fc.assert(
    fc.property(
      trips.filter((trip) => !meansOf(trip).has("voucher") && meansOf(trip).size > 0),
      operators,
      fc.constantFrom(...MEANS.filter((each) => each !== "voucher")),
      (trip, operator, more) => {
        const poorer = adviceFor(trip, operator, ground);
        const richer = adviceFor(withMeans(trip, [...meansOf(trip), more]), operator, ground);
        for (const way of [poorer.recommended, ...poorer.others]) {
          const same = [richer.recommended, ...richer.others].find((each) => each?.route === way?.route);
          expect(rank.indexOf(same?.fits ?? "no")).toBeGreaterThanOrEqual(rank.indexOf(way?.fits ?? "no"));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("a set of means is one word and back, and a word that we do not spell so is none", () => {
  fc.assert(
    fc.property(means, (held) => {
      expect(readMeans(spellMeans(held))).toEqual(new Set(held));
      expect([...meansOf(withMeans({}, held))].toSorted()).toEqual(held.toSorted());
    }),
  );
  expect(readMeans("paypal+cash")).toBeUndefined();
  expect(readMeans("cash+gold")).toBeUndefined();
  expect(readTrip({ means: "cash+gold", stay: "weeks" })).toEqual({ stay: "weeks" });
  expect(readTrip({ means: "cash+paypal", offline: "yes" })).toEqual({
    means: "cash+paypal",
    offline: "yes",
  });
  expect(withMeans({ means: "cash" }, [])).toEqual({});
});

test("any trip is remembered as it was told", () => {
  fc.assert(
    fc.property(trips, (trip) => {
      expect(readTrip(trip)).toEqual(trip);
    }),
  );
});

function freeze<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null && !Object.isFrozen(content)) {
    Object.values(content).forEach(freeze);
    Object.freeze(content);
  }
  return content;
}
