import { type Operator, operatorSchema } from "../../src/catalog/operator.ts";

/** Where made-up facts stand, and how sure they are. */
export const OFFICIAL = { source: "https://www.test.be/", seen: "2026", trust: "official" } as const;
export const REPORTED = { source: "https://www.somewhere.be/", seen: "2026", trust: "reported" } as const;

export function official<const Value>(value: Value) {
  return { value, ...OFFICIAL };
}

/** A Belgian brand with a site of its own of which nothing else is known but these facts, as they stand in a file. */
export function operatorWith(facts: object = {}): Operator {
  return operatorSchema.parse({
    id: "test",
    kind: "brand",
    name: "Test",
    aliases: {},
    domains: [official("test.be")],
    ...facts,
  });
}

/** Every way that a brand can have, each of them official. */
export const EVERY_WAY = {
  website: { page: official("https://www.test.be/top-up"), direct: true, forOthers: official("yes") },
  app: OFFICIAL,
  voucher: OFFICIAL,
  sms: { text: official("TOPUP"), to: official("1914") },
  "bank-app": { ...OFFICIAL, bank: "KBC Mobile", press: official(["Telecom"]) },
  automatic: OFFICIAL,
};
