import { LIGHTS, type Light, lightOf } from "../src/advice/light.ts";
import type { Day } from "../src/day.ts";
import { type Evidence, evidenceIn, isLinked } from "../src/catalog/fact.ts";
import type { Operator } from "../src/catalog/operator.ts";
import { isBelgian } from "../src/advice/verdict.ts";
import { linksOf } from "../src/catalog/cross-check.ts";

/** Something that a person with a browser or a SIM can look up, and the fields it fills in the operator's file. */
interface Check {
  look: string;
  fill: readonly string[];
}

/** How many facts have each light. */
export function countByLight(evidence: readonly Evidence[], today: Day): Record<Light, number> {
  const count = (light: Light) => evidence.filter((each) => lightOf(each, today) === light).length;
  return Object.fromEntries(LIGHTS.map((light) => [light, count(light)])) as Record<Light, number>;
}

/** Every address in the catalog: where people are sent, and the sources of facts. */
export function addressesOf(operator: Operator): string[] {
  const links = linksOf(operator).map(({ address }) => address);
  const sources = evidenceIn(operator).flatMap(({ evidence }) =>
    isLinked(evidence) ? [evidence.source] : [],
  );
  return [...new Set([...links, ...sources])].sort();
}

/** Ten minutes of work, the most useful first: pages to open, then what only a SIM or a shop can tell. */
export function checksFor(operator: Operator, today: Day): Check[] {
  if (operator.kind === "ended" || operator.kind === "placeholder") return [];
  const checks = [
    ...topUpChecks(operator, today),
    ...billChecks(operator, today),
    ...helpChecks(operator, today),
  ];
  return checks.slice(0, MOST_CHECKS);
}

const MOST_CHECKS = 10;

function topUpChecks(operator: Operator, today: Day): Check[] {
  const { amounts, app, balance, clocks, kind, ways } = operator;
  if (kind === "bill-only") return [];
  const isUnsure = (fact: Evidence | undefined) => lightOf(fact, today) !== "green";
  const site = ways.website?.page.value ?? homeOf(operator);
  const dialled = balance.flatMap(({ steps }) => steps).filter((step) => step.kind === "dial");
  return [
    ...(isUnsure(ways.website?.page) || ways.website?.direct !== true
      ? [
          {
            look: `open ${site}: the address of the top-up page, whether it wants a login, the words on its buttons`,
            fill: ["ways.website.page", "ways.website.login", "ways.website.press"],
          },
        ]
      : []),
    {
      look: `on that page, up to the payment: the logos of what it takes, and each amount`,
      fill: ["payments", "amounts.known", "amounts.bonuses"],
    },
    ...(app === undefined || isUnsure(ways.app)
      ? [
          {
            look: `the app${app === undefined ? "" : ` (${app.value})`}: its name, the path to the top-up`,
            fill: ["app", "ways.app.press"],
          },
        ]
      : []),
    ...(isBelgian(operator) && isUnsure(ways.voucher)
      ? [
          {
            look: "the smallest voucher from a shop: which shop, how many digits, what it says to do",
            fill: ["ways.voucher.digits", "ways.voucher.redeem"],
          },
        ]
      : []),
    ...dialled
      .filter(({ code }) => isUnsure(code))
      .map(({ code }) => ({
        look: `dial ${code.value} on its SIM: does it answer, and what`,
        fill: ["balance"],
      })),
    ...(isBelgian(operator) && balance.length === 0
      ? [{ look: "how to see the balance: a code, a text message, the app", fill: ["balance"] }]
      : []),
    ...(isBelgian(operator) && (isUnsure(clocks.bundle) || isUnsure(clocks.credit) || isUnsure(clocks.sim))
      ? [
          {
            look: `in its conditions: how long a bundle, the credit and the number last`,
            fill: ["clocks.bundle", "clocks.credit", "clocks.sim"],
          },
        ]
      : []),
    ...(amounts.known === undefined
      ? [{ look: "the smallest and the largest amount", fill: ["amounts.known"] }]
      : []),
  ];
}

function billChecks({ bill, kind, status }: Operator, today: Day): Check[] {
  if (kind !== "bill-only" && status.value !== "prepaid-and-bills") return [];
  const page = bill?.page?.value ?? "the customer zone";
  return [
    {
      look: "a bill of this year: payee, account, reference, due date, a QR code",
      fill: ["bill.payee", "bill.account", "bill.late"],
    },
    ...(lightOf(bill?.page, today) === "green"
      ? []
      : [
          {
            look: `open ${page}: where the bills are, what can pay them there`,
            fill: ["bill.page", "bill.press", "payments"],
          },
        ]),
  ];
}

function helpChecks({ contacts, languages }: Operator, today: Day): Check[] {
  const phones = contacts.filter((contact) => contact.kind === "phone");
  const unsure = phones.filter(({ number }) => lightOf(number, today) !== "green");
  return [
    ...unsure.map(({ number }) => ({
      look: `call ${number.value}: who answers, in which languages, at what hours`,
      fill: ["contacts", "languages"],
    })),
    ...(phones.length === 0 || languages === undefined
      ? [{ look: "the contact page: telephone, hours, languages, chat", fill: ["contacts", "languages"] }]
      : []),
  ];
}

function homeOf({ domains }: Operator): string {
  return domains[0] === undefined ? "its site" : `https://www.${domains[0].value}/`;
}
