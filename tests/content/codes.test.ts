import { expect, test } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { stepsOf } from "../../src/domain/walk.ts";

const { operators } = readCatalog();
const everything = JSON.stringify(readCatalog());

test("nobody can dial, text or call anything that is not on this list, which was checked by hand", () => {
  const steps = operators.flatMap((operator) =>
    stepsOf(operator).flatMap(({ step }) => {
      if (step.kind === "dial") return [`${operator.id} dial ${step.code.value}`];
      if (step.kind === "call") return [`${operator.id} call ${step.number.value}`];
      if (step.kind !== "send-sms") return [];
      const code = step.append === undefined ? "" : " <code>";
      return [`${operator.id} text ${step.text.value}${code} to ${step.to.value}`];
    }),
  );
  const contacts = operators.flatMap((operator) =>
    operator.contacts.flatMap((contact) =>
      contact.kind === "phone" ? [`${operator.id} help ${contact.number.value} from ${contact.from}`] : [],
    ),
  );
  expect([...new Set([...steps, ...contacts])].sort()).toEqual([
    "base help +32 486 19 19 99 from any-phone",
    "base help 1999 from own-sim",
    "base text CONSULT to 1914",
    "base text PAY to 1914",
    "base text TOPUP <code> to 1914",
    "ctexcel help +44 787 002 0888 from any-phone",
    "ctexcel help 888 from own-sim",
    "jim-mobile call 1984",
    "jim-mobile help 1984 from own-sim",
    "lycamobile call 1976",
    "lycamobile help +32 466 00 19 76 from abroad",
    "lycamobile help 0800 49 811 from any-phone",
    "lycamobile help 1976 from own-sim",
    "mobile-vikings help 1976 from own-sim",
    "mobile-vikings text BALROAM to 1984",
    "mobile-vikings text SIM TOPUP to 1984",
    "proximus dial #120#",
    "telenet help 015 66 66 66 from any-phone",
  ]);
});

test("nobody sees an amount that is not on this list, which was checked by hand", () => {
  const amounts = operators.flatMap(({ id, amounts, leaving }) =>
    Object.entries({ ...amounts, fee: leaving?.fee, above: leaving?.above }).flatMap(([name, fact]) =>
      [...JSON.stringify(fact ?? {}).matchAll(/"amount":([\d.]+),"currency":"(\w+)"/g)].map(
        ([, amount, currency]) => `${id} ${name} ${amount} ${currency}`,
      ),
    ),
  );
  expect(amounts.sort()).toEqual([
    "base above 5 EUR",
    "base bonuses 10 EUR",
    "base bonuses 10 EUR",
    "base bonuses 5 EUR",
    "base fee 5 EUR",
    "base known 5 EUR",
    "base perMegabyte 0.5 EUR",
    "china-mobile-hong-kong largest 1000 HKD",
    "china-mobile-hong-kong smallest 50 HKD",
    "mobile-vikings known 15 EUR",
    "proximus above 5 EUR",
    "proximus bonuses 15 EUR",
    "proximus cap 250 EUR",
    "proximus fee 5 EUR",
  ]);
});

/** Old, foreign or unofficial codes that circulate for these operators. */
const CODES =
  "1712 1966 1912 1918 1988 1230 5555 5995 5000 1244 1200 *121* #121# *124 #124 #125 #123# " +
  "*101# *103# *108# *136# *104* *100# *150# TOP/PAY";

/** Numbers that exist, or are said to, but are no help with a top-up. */
const NUMBERS = [
  "0800 55 800",
  "02 431 96 16",
  "0486 19 19 89",
  "499 95 19 66",
  "456 19 19 76",
  "456 13 06 93",
];

/** Places that copy, guess, imitate or advertise. */
const PLACES =
  "astel.be webwoordenboek expydoc jiblial alibaba iiab.me mwitty opennieuwsbank esim1088 " +
  "issuu scamshield aliyunyh github-index mobile.lebara.com prd.base airallomobile aerailo kpnonline " +
  "alditalk.be mobilevikings.pl lycamobile.co.uk";

test.each([...CODES.split(" "), ...NUMBERS, ...PLACES.split(" ")])("%s is nowhere in the catalog", (word) => {
  // Bare digits also stand inside page addresses: as a value they stand alone between quotes.
  expect(everything).not.toContain(/^\d+$/.test(word) ? `"${word}"` : word);
});
