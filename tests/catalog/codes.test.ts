import { expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";

const { belgium, operator, operators } = readCatalog();
const everything = JSON.stringify([operators, belgium]);

test("nobody can dial, text or call anything that is not on this list, which was checked by hand", () => {
  const steps = operators.flatMap((each) =>
    each.balance
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        if (step.kind === "dial") return [`${each.id} dial ${step.code.value}`];
        if (step.kind !== "send-sms") return [];
        return [`${each.id} text ${step.text.value} to ${step.to.value}`];
      }),
  );
  const contacts = operators.flatMap((each) =>
    each.contacts.flatMap((contact) => {
      if (contact.kind === "whatsapp") return [`${each.id} help ${contact.number.value} on WhatsApp`];
      return contact.kind === "phone" ? [`${each.id} help ${contact.number.value} from ${contact.from}`] : [];
    }),
  );
  expect([...new Set([...steps, ...contacts])].sort()).toEqual([
    "base help +32 486 19 19 99 from any-phone",
    "base help 1999 from own-sim",
    "base text CONSULT to 1914",
    "base text PAY to 1914",
    "ctexcel help +44 787 002 0888 from any-phone",
    "ctexcel help 888 from own-sim",
    "holafly help +1 661 384 8482 on WhatsApp",
    "jim-mobile help 1984 from own-sim",
    "lycamobile dial *103#",
    "lycamobile help +32 466 00 19 76 from abroad",
    "lycamobile help 0800 49 811 from any-phone",
    "lycamobile help 1976 from own-sim",
    "mobile-vikings help 1976 from own-sim",
    "mobile-vikings text BALROAM to 1984",
    "orange dial #123#",
    "orange help +32 2 745 95 00 from abroad",
    "orange help 02 745 95 00 from any-phone",
    "orange help 5000 from own-sim",
    "proximus dial #120#",
    "proximus help 0800 22 800 from any-phone",
    "proximus help 0800 55 800 from any-phone",
    "telenet help 015 66 66 66 from any-phone",
    "voo help 078 50 50 50 from any-phone",
  ]);
});

test("no code is redeemed and no account is shown but by this list, which was checked by hand", () => {
  const codes = operators.flatMap(({ id, ways: { voucher } }) =>
    [...(voucher?.redeem ?? []), ...(voucher?.lastResort === undefined ? [] : [voucher.lastResort])].map(
      ({ value }) => {
        if (value.by === "dial") return `${id} dials ${value.before}<code>${value.after}`;
        return value.by === "sms" ? `${id} texts ${value.text} <code> to ${value.to}` : `${id} ${value.by}`;
      },
    ),
  );
  const accounts = operators.flatMap(({ bill, id }) =>
    bill?.account === undefined ? [] : [`${id} bill ${bill.account.value}`],
  );
  expect([...codes, ...accounts].sort()).toEqual([
    "base app",
    "base bill BE15 0018 3201 2930",
    "base site",
    "base texts TOPUP <code> to 1914",
    "hey bill BE05 2100 2335 9975",
    "lycamobile dials *103*<code>#",
    "orange dials #125*<code>#",
    "proximus bill BE82 2100 0008 8968",
    "proximus dials *121*<code>#",
    "scarlet bill BE82 2100 0008 8968",
  ]);
});

test("what only an old page names is dialled as a last resort, never told as the way", () => {
  const last = operators.filter(({ ways }) => ways.voucher?.lastResort !== undefined).map(({ id }) => id);
  expect(last).toEqual(["orange", "proximus"]);
  // A code that is not redeemed there costs nothing; a text message or a call may.
  for (const id of last) expect(operator(id)?.ways.voucher?.lastResort?.value.by).toBe("dial");
});

test("nor does a way, a bundle or a bill hold a number that is not on this list, checked by hand", () => {
  const said = operators.flatMap(({ bill, bundle, id, ways: { sms, voucher } }) => {
    const digits = voucher?.digits?.value;
    const { late, openAmount } = bill ?? {};
    const later = late?.value.later;
    return [
      ...(digits === undefined ? [] : [`${id} voucher of ${digits} digits`]),
      ...(sms === undefined ? [] : [`${id} texts ${sms.text.value} to ${sms.to.value}`]),
      ...(bundle === undefined ? [] : [`${id} calls ${bundle.value.call}, says ${bundle.value.say}`]),
      ...(openAmount === undefined ? [] : [`${id} texts ${openAmount.value.text} to ${openAmount.value.to}`]),
      ...(later === undefined
        ? []
        : [`${id} reminder after ${late?.value.free} of ${later.amount} ${later.currency}`]),
    ];
  });
  expect(said.sort()).toEqual([
    "base texts PAY to 1914",
    "base voucher of 15 digits",
    "lycamobile calls 1976, says Plan S, ten euro, please",
    "mobile-vikings texts SIM TOPUP to 1984",
    "orange reminder after 1 of 10 EUR",
    "proximus reminder after 1 of 10 EUR",
    "scarlet reminder after 2 of 10 EUR",
    "telenet reminder after 1 of 10 EUR",
    "undo reminder after 1 of 10 EUR",
    "voo reminder after 1 of 10 EUR",
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
    "china-mobile-hong-kong smallest 50 HKD",
    "jim-mobile above 5 EUR",
    "jim-mobile fee 5 EUR",
    "lycamobile known 10 EUR",
    "lycamobile known 15 EUR",
    "lycamobile known 20 EUR",
    "lycamobile known 5 EUR",
    "mobile-vikings known 15 EUR",
    "proximus above 5 EUR",
    "proximus bonuses 15 EUR",
    "proximus cap 250 EUR",
    "proximus fee 5 EUR",
  ]);
});

/** Old, foreign or unofficial codes that circulate for these operators. */
const CODES =
  "1712 1966 1912 1918 1988 1230 5555 5995 1244 1200 #121# *121# #125# *124 #124 " +
  "*101# *108# *136# *104* *100# *150# TOP/PAY " +
  // Lycamobile of other countries, and a text to a paid number that buys a bundle at once.
  "*131 *221 *231 *102# *122# *123 *143 *611 2001 3535 " +
  // Years before 2013.
  "8989";

/** Numbers that exist, or are said to, but are no help with a top-up. */
const NUMBERS = [
  "2 202 41 11",
  "2 745 71 11",
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
