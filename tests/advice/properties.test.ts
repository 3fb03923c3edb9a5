import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Advice, adviceFor } from "../../src/advice/advice.ts";
import { LIGHTS, lightOf } from "../../src/advice/light.ts";
import { fitOf, type Way } from "../../src/advice/ways.ts";
import { type Operator, operatorSchema } from "../../src/catalog/operator.ts";
import { PAYMENTS } from "../../src/catalog/payment.ts";
import { meansOf } from "../../src/guide/answers.ts";
import { WAYS } from "../../src/catalog/way.ts";
import { anyAnswers, catalog } from "../support/trips.ts";
import { EVERY_WAY, OFFICIAL, operatorWith, REPORTED } from "../support/facts.ts";

/** Real operators, and one that has every way. */
const KNOWN: readonly Operator[] = [...catalog.operators, operatorWith({ ways: EVERY_WAY })];

/** Operators that might be: what pays is anybody's guess. */
const anyOperator: fc.Arbitrary<Operator> = fc
  .tuple(
    fc.constantFrom(...KNOWN),
    fc.array(
      fc.constantFrom(
        { value: "unknown" },
        { value: "no", ...OFFICIAL },
        { value: "yes", ...OFFICIAL },
        { value: "yes", ...REPORTED, ways: ["website"] },
      ),
      { minLength: PAYMENTS.length, maxLength: PAYMENTS.length },
    ),
  )
  .map(([operator, cells]) =>
    operatorSchema.parse({
      ...operator,
      payments: Object.fromEntries(PAYMENTS.map((name, at) => [name, cells[at]])),
    }),
  );

/** What can be forgotten of an operator: the rest of the file stays as it is. */
const LOSABLE = [
  "contacts",
  "notes",
  "clocks",
  "amounts",
  "balance",
  "identification",
  "fixes",
  "bill",
  "bundle",
  "app",
  "languages",
  "leaving",
] as const;

/** An operator, and the same with some of its facts forgotten: of what pays only a yes, of what it refuses nothing. */
const lossy = fc
  .tuple(anyOperator, fc.subarray([...LOSABLE]), fc.subarray([...WAYS]), fc.subarray([...PAYMENTS]))
  .map(([richer, lost, lostWays, lostPayments]) => {
    const kept = without(richer, lost);
    const paid = lostPayments.filter((name) => richer.payments[name].value === "yes");
    const ways = without(richer.ways, lostWays);
    return {
      richer,
      poorer: operatorSchema.parse({ ...kept, ways, payments: without(richer.payments, paid) }),
    };
  });

function without(content: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(content).filter(([field]) => !fields.includes(field)));
}

test("any answers with any operator yield advice, the same each time, and change nothing", () => {
  const frozen = freeze(structuredClone(catalog.belgium));
  fc.assert(
    fc.property(anyAnswers, anyOperator, (answers, operator) => {
      freeze(answers);
      freeze(operator);
      const advice = adviceFor(answers, operator, frozen);
      expect(spelt(adviceFor({ ...answers }, operator, frozen))).toBe(spelt(advice));
    }),
    { numRuns: 1500 },
  );
});

test("each way is told once, and only the operator's own or one that holds everywhere", () => {
  fc.assert(
    fc.property(anyAnswers, anyOperator, (answers, operator) => {
      const names = adviceFor(answers, operator, catalog.belgium).ways.map(({ name }) => name);
      expect(names).toHaveLength(new Set(names).size);
      for (const name of names) {
        expect(operator.never?.[name]).toBeUndefined();
        expect(name in operator.ways || EVERYWHERE.has(name)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

const EVERYWHERE: ReadonlySet<string> = new Set([
  "website",
  "voucher",
  "reseller",
  "wallet",
  "friend",
  "customer-service",
]);

test("what pays is only said where a source says yes, and nobody is judged by what they did not tell", () => {
  fc.assert(
    fc.property(anyAnswers, anyOperator, (answers, operator) => {
      const fits = (["website", "app"] as const).map((way) => fitOf(meansOf(answers), way, operator));
      expect(fits.filter(({ fact, pays }) => (fact !== undefined) !== (pays === "yes"))).toEqual([]);
      expect(answers.means === undefined && fits.some(({ pays }) => pays !== "not-asked")).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("nobody is told to do what their device or the moment does not allow", () => {
  fc.assert(
    fc.property(anyAnswers, anyOperator, (answers, operator) => {
      const { balance, situation } = adviceFor(answers, operator, catalog.belgium);
      for (const steps of balance.map((check) => check.steps)) {
        const kinds = steps.map(({ kind }) => kind);
        const moved = kinds.indexOf("move-sim-to-phone");
        const sent = kinds.findIndex((kind) => kind === "send-sms" || kind === "dial");
        const isPhone = answers.device !== "tablet" && answers.device !== "router";
        expect(moved >= 0).toBe(sent >= 0 && !isPhone);
        expect(moved).toBeLessThanOrEqual(sent);
        expect(situation.form === "esim" && moved >= 0).toBe(false);
        const online = kinds.some((kind) => kind === "open-site" || kind === "open-app" || kind === "log-in");
        expect(kinds.indexOf("use-wifi")).toBe(answers.offline === "yes" && online ? 0 : -1);
      }
    }),
    { numRuns: 1000 },
  );
});

test("whoever may have no eSIM is not advised on one", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...KNOWN), (answers, operator) => {
      const { form, gate } = adviceFor(answers, operator, catalog.belgium).situation;
      const isFar = answers.bought === "mainland" || answers.bought === "hong-kong-macao";
      const mayHaveNone = answers.eid === "no" || (isFar && answers.eid !== "yes");
      expect(mayHaveNone && gate !== "open" && form !== "sim").toBe(false);
      expect(mayHaveNone && operator.kind === "travel-esim" && gate === "open").toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("taking facts away never makes the advice claim more", () => {
  fc.assert(
    fc.property(anyAnswers, lossy, (answers, { poorer, richer }) => {
      const less = adviceFor(answers, poorer, catalog.belgium);
      const more = adviceFor(answers, richer, catalog.belgium);
      expect(less.outcome).toBe(more.outcome);

      expect(less.ways.filter((way) => sameWay(way, more) === undefined)).toEqual([]);
      expect(less.ways.filter((way) => sureness(way) < sureness(sameWay(way, more)))).toEqual([]);

      expect(more.amount).toMatchObject({
        ...(less.amount.gives && { gives: less.amount.gives }),
        ...(less.amount.creditOnly && { creditOnly: less.amount.creditOnly }),
      });
      expect(more.bill).toMatchObject(less.bill);
      for (const part of ["contacts", "balance"] as const)
        expect(more[part]).toEqual(expect.arrayContaining([...less[part]]));
    }),
    { numRuns: 1500 },
  );
});

function sameWay({ name }: Way, advice: Advice): Way | undefined {
  return advice.ways.find((way) => way.name === name);
}

/** The greater, the less sure. */
function sureness(way: Way | undefined): number {
  const fact = way !== undefined && "fact" in way ? way.fact : undefined;
  return LIGHTS.indexOf(lightOf(fact, "2026-11-20"));
}

/** All of it as text. */
function spelt(advice: Advice): string {
  const holds = [...advice.situation.holds];
  return JSON.stringify({ ...advice, situation: { ...advice.situation, holds } });
}

function freeze<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null && !Object.isFrozen(content)) {
    Object.values(content).forEach(freeze);
    Object.freeze(content);
  }
  return content;
}
