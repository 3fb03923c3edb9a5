import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { OUTLETS } from "../../src/catalog/belgium.ts";
import { evidenceIn, TRUSTS } from "../../src/catalog/fact.ts";
import { MENUS, PLACEHOLDERS } from "../../src/catalog/menu.ts";
import { FIXES, NOTES } from "../../src/catalog/note.ts";
import { aliasKey, KINDS, namesOf, STANDINGS } from "../../src/catalog/operator.ts";
import { PAYMENTS } from "../../src/catalog/payment.ts";
import {
  BONUS_EFFECTS,
  CLOCKS,
  DOCUMENTS,
  IDENTIFICATION_RULES,
  PLACES,
  REFUND_RULES,
  SHOWN,
} from "../../src/catalog/terms.ts";
import { linksOf } from "../../src/catalog/cross-check.ts";
import { WAYS } from "../../src/catalog/way.ts";

const { belgium, menu, operator, operators } = readCatalog();
const everywhere = JSON.stringify([operators, belgium]);

/** Words that no operator uses, each with the reason why they are there all the same. */
const UNUSED = new Map<string, string>([
  ["ways reseller", "none is known to sell for one of these operators: they stand in belgium.json"],
  ["ways wallet", "no page confirms a top-up inside Alipay or WeChat Pay: its path stands in belgium.json"],
  ["ways friend", "whoever can top up any number on a site: `ways.website.forOthers`"],
  ["ways customer-service", "people ask for it; no page says that they top up for you"],
]);

describe.each(operators.map((each) => [each.id, each] as const))("%s", (id, each) => {
  test("is called like its file and has a name in every language", () => {
    expect(operator(id)).toBe(each);
    const silent = Object.entries(each.aliases).filter(([, aliases]) => aliases.length === 0);
    expect(silent).toEqual([]);
  });

  test("says yes, no or unknown to every means of payment", () => {
    expect(Object.keys(each.payments).toSorted()).toEqual(PAYMENTS.toSorted());
  });

  test("says how it is topped up only where there is something to top up", () => {
    const isTopUp =
      ["network", "brand", "travel-esim"].includes(each.kind) || each.status.value === "elsewhere";
    expect(isTopUp || Object.keys(each.ways).length === 0).toBe(true);
  });

  test("has bills to pay only where somebody gets bills", () => {
    const sendsBills = each.kind === "bill-only" || each.status.value === "prepaid-and-bills";
    expect(sendsBills || each.bill === undefined).toBe(true);
  });

  test("has an https address or says what it is, and a date, behind every fact, and none on a mirror host", () => {
    for (const { evidence } of evidenceIn(each)) {
      expect(evidence.source).toMatch(/^(https:\/\/(?!(www\.)?prd\.)|unlinked: )/);
      expect(evidence.seen).toMatch(/^20\d\d/);
    }
  });

  test("sends people to its own domains only", () => {
    const own = each.domains.map(({ value }) => value);
    const strays = linksOf(each).filter(({ address }) => {
      const { hostname, protocol } = new URL(address);
      const isOwn = own.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
      return protocol !== "https:" || !isOwn;
    });
    expect(strays).toEqual([]);
  });

  test("repeats no note or alias", () => {
    expect(each.notes).toHaveLength(new Set(each.notes.map(({ value }) => value)).size);
    const aliases = Object.values(each.aliases).flat();
    expect(aliases).toHaveLength(new Set(aliases.map(aliasKey)).size);
  });
});

test("every file in the folder is an operator", () => {
  const files = readdirSync(new URL("../../src/catalog/operators", import.meta.url));
  expect(operators.map(({ id }) => id)).toEqual(files.map((file) => basename(file, ".json")).sort());
});

test("every name leads to one operator", () => {
  const names = operators.flatMap(namesOf);
  expect(names).toHaveLength(new Set(names).size);
  expect(names).not.toContain("");
});

test.each([
  "proximus orange base telenet mobile-vikings lycamobile digi hey voo scarlet jim-mobile yoin carrefour-mobile",
  "lebara ay-yildiz ortel aldi-talk",
  "airalo holafly nomad saily ubigi yesim maya gigsky trip-com orange-travel google-fi apple-esim",
  "cuniq cmlink ctexcel",
  "other dont-know no-card",
])("everyone that people ask for is there: %s", (ids) => {
  expect(ids.split(" ").filter((id) => operator(id) === undefined)).toEqual([]);
});

test.each([
  ["比利时电信", "proximus"],
  ["橙子", "orange"],
  ["维京", "mobile-vikings"],
  ["lyca", "lycamobile"],
  ["ＰＡＹ＆ＧＯ", "proximus"],
  ["Pay & Go", "proximus"],
  ["Youfone", "yoin"],
  ["携程", "trip-com"],
  ["家乐福", "carrefour-mobile"],
])("%s is a name of %s", (name, id) => {
  expect(operators.filter((each) => namesOf(each).includes(aliasKey(name))).map((each) => each.id)).toEqual([
    id,
  ]);
});

test("everybody can be tapped, and a travel eSIM stands among the travel eSIMs", () => {
  const offered = MENUS.flatMap((name) => menu[name]);
  expect(offered.toSorted()).toEqual(operators.map(({ id }) => id));
  const travel = operators.filter(({ kind }) => kind === "travel-esim").map(({ id }) => id);
  expect(travel.filter((id) => !menu["travel-esim"].includes(id))).toEqual([]);
  expect(menu.placeholders).toEqual(Object.values(PLACEHOLDERS));
});

describe("closed lists", () => {
  const used = {
    kinds: [KINDS, operators.map(({ kind }) => kind)],
    standings: [STANDINGS, operators.map(({ status }) => status.value)],
    ways: [WAYS, operators.flatMap(({ ways }) => Object.keys(ways))],
    payments: [
      PAYMENTS,
      operators.flatMap((each) => PAYMENTS.filter((name) => each.payments[name].value === "yes")),
    ],
    notes: [NOTES, operators.flatMap(({ notes }) => notes.map(({ value }) => value))],
    fixes: [FIXES, operators.flatMap(({ fixes }) => Object.values(fixes).flatMap((fix) => fix?.value ?? []))],
    clocks: [CLOCKS, operators.flatMap(({ clocks }) => Object.keys(clocks))],
  } as const;

  test.each(Object.entries(used))("of %s are used to the last word", (name, [words, inUse]) => {
    const idle = words.map((word) => `${name} ${word}`).filter((word) => !isUsed(name, inUse, word));
    const excused = [...UNUSED.keys()].filter((word) => word.startsWith(`${name} `));
    expect(idle.toSorted()).toEqual(excused.toSorted());
  });

  test.each(
    Object.entries({
      BONUS_EFFECTS,
      DOCUMENTS,
      IDENTIFICATION_RULES,
      OUTLETS,
      PLACES,
      REFUND_RULES,
      SHOWN,
      TRUSTS,
    }),
  )("%s are used to the last word", (_name, words) => {
    expect(words.filter((word) => !everywhere.includes(`"${word}"`))).toEqual([]);
  });
});

function isUsed(list: string, inUse: readonly string[], word: string): boolean {
  return inUse.some((each) => `${list} ${each}` === word);
}
