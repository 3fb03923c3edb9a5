import { type Operator, operatorSchema } from "../../src/catalog/operator.ts";

/** The source and trust of made-up facts. */
export const OFFICIAL = { source: "https://www.test.be/", seen: "2026", trust: "official" } as const;
export const REPORTED = { source: "https://www.somewhere.be/", seen: "2026", trust: "reported" } as const;

export function official<const Value>(value: Value) {
  return { value, ...OFFICIAL };
}

/** A Belgian brand with its own site, of which only these facts are known, written as in a file. */
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

/** Every way that a brand can have, all official. */
export const EVERY_WAY = {
  website: { page: official("https://www.test.be/top-up"), direct: true, forOthers: official("yes") },
  app: OFFICIAL,
  voucher: OFFICIAL,
  sms: { text: official("TOPUP"), to: official("1914") },
  "bank-app": { ...OFFICIAL, bank: "KBC Mobile", press: official(["Telecom"]) },
  automatic: OFFICIAL,
};
