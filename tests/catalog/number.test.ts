import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { readNumber, type NumberReading } from "../../src/catalog/number.ts";

const plan = readCatalog().numbers;
const DIGITS = "0123456789".split("");
const read = (text: string) => readNumber(text, plan);

const MOBILE = { kind: "belgian-mobile", national: "0471 23 45 67", international: "+32 471 23 45 67" };

test.each([
  "0471234567",
  "0471 23 45 67",
  "0471 234 567",
  "0471-23-45-67",
  "0471.23.45.67",
  "0471/23.45.67",
  "0471/234567",
  "(0471) 23 45 67",
  "04 71 23 45 67",
  "047 123 4567",
  "+32471234567",
  "+32 471 23 45 67",
  "+32 (0)471 23 45 67",
  "+32 0471 23 45 67",
  "+32-471-234-567",
  "(+32) 471 23 45 67",
  "0032471234567",
  "0032 471 23 45 67",
  "00 32 471/23.45.67",
  "32471234567",
  "32 471 23 45 67",
  "471234567",
  "471 23 45 67",
  "０４７１２３４５６７",
  "０４７１　２３　４５　６７",
  "＋３２ ４７１ ２３ ４５ ６７",
  "0471\u00A023\u00A045\u00A067",
  "0471\u200B234567",
  "0471\u201323\u201345\u201367",
  "我的号码是0471234567，怎么充值？",
  "充15欧到 0471 23 45 67",
  "15 0471 23 45 67",
  "0471 23 45 67 / 0486 12 34 56",
  "0471 23 45 67 0486 12 34 56",
  "my number: 0471 23 45 67, thanks",
  "tel:+32471234567",
  "WhatsApp +32 471 23 45 67!",
])("%s is the mobile number 0471 23 45 67", (text) => {
  expect(read(text)).toMatchObject(MOBILE);
});

test.each<[string, NumberReading]>([
  ["02 511 22 33", { kind: "belgian-landline" }],
  ["+32 2 511 22 33", { kind: "belgian-landline" }],
  ["04 221 22 33", { kind: "belgian-landline" }],
  ["13812345678", { kind: "chinese-mobile" }],
  ["138 1234 5678", { kind: "chinese-mobile" }],
  ["１３８１２３４５６７８", { kind: "chinese-mobile" }],
  ["+86 138 1234 5678", { kind: "chinese-mobile" }],
  ["0086 19912345678", { kind: "chinese-mobile" }],
  ["8613812345678", { kind: "chinese-mobile" }],
  ["我的号码15912345678", { kind: "chinese-mobile" }],
  ["+33 6 12 34 56 78", { kind: "foreign-number" }],
  ["0044 7870 020888", { kind: "foreign-number" }],
  ["+852 9123 4567", { kind: "foreign-number" }],
  ["+86 10 6505 5888", { kind: "foreign-number" }],
  ["+1 212 456 7890", { kind: "foreign-number" }],
  ["00800 1234 5678", { kind: "foreign-number" }],
  ["+881 6 1234 5678", { kind: "foreign-number" }],
  ["+32 800 11 222", { kind: "other" }],
  ["8932000000000000006", { kind: "sim-number" }],
  ["8932 0000 0000 0000 005", { kind: "sim-number" }],
  ["89860012345678901231", { kind: "sim-number" }],
  ["89049032123451234512345678901235", { kind: "esim-chip-number" }],
  ["EID: 8904 9032 1234 5123 4512 3456 7890 1235", { kind: "esim-chip-number" }],
  ["1234567890123", { kind: "secret" }],
  ["*121*1234567890123#", { kind: "secret" }],
  ["123456789012345", { kind: "secret" }],
  ["TOPUP 123456789012345", { kind: "secret" }],
  ["充值码 123 456 789 012 345", { kind: "secret" }],
  ["１２３４５６７８９０１２３４５", { kind: "secret" }],
  ["3200484886891", { kind: "secret" }],
  ["1234 5678 9012", { kind: "secret" }],
  ["12345678901234", { kind: "secret" }],
  ["4111 1111 1111 1111", { kind: "secret" }],
  ["6222020000000000000", { kind: "secret" }],
  ["BE68 5390 0754 7034", { kind: "secret" }],
  ["my account is BE68539007547034", { kind: "secret" }],
  ["0471 23 45 6", { kind: "almost-belgian-mobile", digits: 9 }],
  ["0471 23 45 678", { kind: "almost-belgian-mobile", digits: 11 }],
  ["+32 471 23 45 6", { kind: "almost-belgian-mobile", digits: 9 }],
  ["0471234567 and code 123456789012345", { kind: "secret" }],
  ["", { kind: "other" }],
  ["hello", { kind: "other" }],
  ["1999", { kind: "other" }],
  ["15", { kind: "other" }],
  ["#120#", { kind: "other" }],
  ["2026-11-20", { kind: "other" }],
  ["20/11/2026 10:30", { kind: "other" }],
  ["5 10 15 20 25 30", { kind: "other" }],
  ["0412345678", { kind: "other" }],
  ["iPhone 15 + 20 GB", { kind: "other" }],
  ["04 71 23 45 67 89", { kind: "other" }],
])("%s is read as it is", (text, reading) => {
  expect(read(text)).toEqual(reading);
});

test.each([
  ["0471 23 45 67", "Proximus"],
  ["0460 12 34 56", "Proximus"],
  ["0486 12 34 56", "BASE"],
  ["0495 12 34 56", "Orange"],
  ["0456 12 34 56", "Mobile Vikings"],
  ["0465 12 34 56", "Lycamobile"],
  ["0465 01 23 45", "Telenet"],
  ["0466 51 23 45", "Vectone"],
  ["0451 01 23 45", "DIGI"],
  ["0461 81 23 45", "SNCB/NMBS"],
])("the block of %s first went to %s", (number, holder) => {
  const reading = read(number);
  expect(reading).toMatchObject({ kind: "belgian-mobile", firstHolder: { holder } });
});

it("says nothing about a block that no source names", () => {
  expect(read("0459 12 34 56")).not.toHaveProperty("firstHolder");
});

describe("whatever is typed", () => {
  const nationalDigits = fc
    .tuple(
      fc.constantFrom("46", "47", "48", "49"),
      fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 7, maxLength: 7 }),
    )
    .map(([block, rest]) => block + rest)
    .filter((digits) => read(`0${digits}`).kind === "belgian-mobile");
  const gaps = fc.array(fc.constantFrom("", "", " ", ".", "-", "\u3000", "\u00A0"), {
    minLength: 9,
    maxLength: 9,
  });

  it("any spelling of a number gives the same two forms", () => {
    fc.assert(
      fc.property(
        nationalDigits,
        gaps,
        fc.constantFrom("0", "+32", "+32 ", "0032", "0032 ", "32", "+32(0)"),
        fc.boolean(),
        (digits, gaps, lead, wide) => {
          const spelt =
            lead +
            digits
              .split("")
              .map((digit, at) => digit + (at === 8 ? "" : (gaps[at] ?? "")))
              .join("");
          const typed = wide
            ? spelt.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
            : spelt;
          expect(read(typed)).toEqual(read(`0${digits}`));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("gets a kind from the list and never an error", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(..."0123456789 +()-./*#０１ＡBE\u200B比利时".split("")),
        maxLength: 80,
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text).kind).toMatch(/^[a-z-]+$/u);
      }),
      { numRuns: 1500 },
    );
  });

  it("a code, a card or a SIM number is never given back", () => {
    const secret = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 12, maxLength: 32 });
    fc.assert(
      fc.property(secret, (digits) => {
        const reading = read(digits);
        fc.pre(reading.kind !== "belgian-mobile");
        expect(JSON.stringify(reading)).not.toMatch(/\d{6}/u);
      }),
      { numRuns: 500 },
    );
  });
});
