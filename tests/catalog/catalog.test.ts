import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BrokenCatalog, readCatalog } from "../../src/catalog/catalog.ts";

describe("a broken catalog", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "catalog-"));
    cpSync(new URL("../../src/catalog", import.meta.url), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("with six mistakes in one file gives one message that names the file and the fields", () => {
    const file = operator("base");
    change("nova", {
      ...file,
      kind: "network operator",
      ways: { ...file.ways, kiosk: {}, sms: { text: { ...evidence, value: "TOPUP" } } },
      payments: { ...file.payments, paypal: { value: "yes" } },
      contacts: [{ kind: "phone", from: "own-sim", number: { ...evidence, value: "call us" } }],
      amounts: { smallest: 5 },
      color: "red",
    });
    expect(message()).toMatchInlineSnapshot(`
      "operators/nova.json:
        kind: Invalid option: expected one of "network"|"brand"|"travel-esim"|"bill-only"|"ended"|"foreign"|"placeholder"
        contacts.0.number.value: must be a phone number in groups
        ways.sms.to: Invalid input: expected object, received undefined
        ways: Unrecognized key: "kiosk"
        payments.paypal.source: must be a web address, or \`unlinked: \` and what it is
        payments.paypal.seen: Invalid input: expected string, received undefined
        payments.paypal.trust: Invalid option: expected one of "official"|"official-undated"|"reported"
        amounts.smallest: Invalid input: expected object, received number
        file: Unrecognized key: "color""
    `);
  });

  test("that is not JSON is named, and the other files are still checked", () => {
    writeFileSync(join(folder, "operators/base.json"), "{ base }");
    change("orange", { ...operator("orange"), name: 7 });
    expect(message()).toContain("operators/base.json:\n  file: cannot be read: SyntaxError");
    expect(message()).toContain(
      "operators/orange.json:\n  name: Invalid input: expected string, received number",
    );
  });

  test("in which two operators share a name is named", () => {
    change("voo", { ...operator("voo"), aliases: { zh: ["橙子"], en: ["MobiStar"], nl: [], fr: [] } });
    expect(message()).toBe(
      'operators/voo.json:\n  aliases: "橙子" is also a name of orange\n  aliases: "mobistar" is also a name of orange',
    );
  });

  test("whose file bears another name is named", () => {
    change("copy", { ...operator("voo"), name: "Copy", product: undefined, aliases: noAliases });
    expect(message()).toContain('operators/copy.json:\n  id: is "voo": must be the name of the file');
  });

  test("that sends people to a site of somebody else is named", () => {
    const jim = operator("jim-mobile");
    const page = { ...evidence, value: "https://jimmobile.be.example.com/" };
    const steps = [{ kind: "open-site", address: page }];
    change("jim-mobile", {
      ...jim,
      ways: { website: { page, direct: true }, voucher: { ...evidence, redeem: [redeemBySite(page.value)] } },
      bill: { page },
      balance: [{ shows: { ...evidence, value: "bill" }, steps }],
      leaving: { refund: { ...evidence, value: "yes" }, form: page },
    });
    const fields = [
      "balance.0.steps.0.address",
      "ways.voucher.redeem.0",
      "ways.website.page",
      "bill.page",
      "leaving.form",
    ];
    for (const field of fields) expect(message()).toContain(`${field}: links to ${page.value}`);
  });

  test.each([
    ["a code that is no USSD code", "dial", "code", "120", "must be a USSD code such as #120#"],
    ["a text with two spaces", "send-sms", "text", "SIM  TOPUP", "must be capitals, digits, single spaces"],
    ["a number that is no short number", "send-sms", "to", "19 14", "must be a short number such as 1914"],
    ["a link without https", "open-site", "address", "http://www.base.be/", "must be an https link"],
  ])("with %s is named", (_what, kind, field, value, wrong) => {
    const voo = operator("voo");
    const right = { to: { ...evidence, value: "1914" }, text: { ...evidence, value: "TOPUP" } };
    const step = { kind, ...(kind === "send-sms" ? right : {}), [field]: { ...evidence, value } };
    const shows = { ...evidence, value: "credit" };
    change("voo", { ...voo, balance: [{ shows, steps: [step] }] });
    expect(message()).toBe(`operators/voo.json:\n  balance.0.steps.0.${field}.value: ${wrong}`);
  });

  test("with a bank account that is not typed as bills print it is named", () => {
    const account = { ...evidence, value: "BE82210000088968" };
    change("voo", { ...operator("voo"), bill: { account } });
    expect(message()).toContain("bill.account.value: must be a Belgian IBAN in groups of four");
  });

  test.each([
    ["official facts from before 2023", { seen: "2019" }, "is called official, but seen 2019"],
    ["official facts from elsewhere", { source: "https://example.com/" }, "is neither its own page"],
    ["a mirror as source", { source: "https://www.prd.base.be/" }, "names a mirror host"],
  ])("with %s is named", (_what, wrong, words) => {
    change("base", { ...operator("base"), app: { ...evidence, value: "My BASE", ...wrong } });
    expect(message()).toContain(words);
  });

  test("whose fields contradict each other is named", () => {
    const base = operator("base");
    change("base", {
      ...base,
      parent: { ...evidence, value: "nobody" },
      never: { voucher: evidence, wallet: evidence },
      payments: {
        paypal: { value: "yes", ...evidence, ways: ["sms", "website"] },
        cash: { value: "yes", ...evidence, ways: ["bill"] },
      },
      bill: undefined,
    });
    expect(message().split("\n").toSorted()).toEqual([
      "  never.voucher: says no, but ways.voucher says how",
      "  parent: names nobody, and there is no such file",
      "  payments.cash: pays for bill, of which nothing is known",
      "  payments.paypal: pays for sms, of which nothing is known",
      "operators/base.json:",
    ]);
  });

  test("whose menu leaves somebody out, or names somebody twice or nobody, is named", () => {
    const menu = JSON.parse(readFileSync(join(folder, "menu.json"), "utf8"));
    const wrong = { ...menu, common: ["proximus", "orange", "nobody"], placeholders: ["no-card", "orange"] };
    writeFileSync(join(folder, "menu.json"), JSON.stringify(wrong));
    expect(message().split("\n").slice(0, 4)).toEqual([
      "menu.json:",
      "  common: names nobody, and there is no such file",
      "  placeholders: names orange, which stands further up already",
      "  file: does not offer base: name it in one of common, travel-esim, other, placeholders",
    ]);
  });

  function operator(id: string): FileOfOperator {
    return JSON.parse(readFileSync(join(folder, `operators/${id}.json`), "utf8"));
  }

  function change(id: string, file: object): void {
    writeFileSync(join(folder, `operators/${id}.json`), JSON.stringify(file));
  }

  function message(): string {
    try {
      readCatalog(folder);
    } catch (error) {
      if (error instanceof BrokenCatalog) return error.message;
      throw error;
    }
    return "nothing is wrong";
  }
});

test("the catalog never changes once it is read", () => {
  const { belgium, operator } = readCatalog();
  const base = operator("base");
  expect(() => base?.aliases.en.push("another")).toThrow(TypeError);
  expect(Object.isFrozen(base?.ways.website?.page)).toBe(true);
  expect(Object.isFrozen(belgium.resellers[0]?.takes)).toBe(true);
  expect(operator("nobody")).toBeUndefined();
});

interface FileOfOperator {
  ways: object;
  payments: object;
}

const evidence = { source: "https://www.base.be/en/", seen: "2024", trust: "official" };
const noAliases = { zh: [], en: [], nl: [], fr: [] };

function redeemBySite(page: string) {
  return { ...evidence, value: { by: "site", page } };
}
