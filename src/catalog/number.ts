import { createRequire } from "node:module";
import type * as phoneNumbers from "awesome-phonenumber";
import { z } from "zod";
import { factOf } from "./fact.ts";

/** Who first got which mobile prefixes: only what a source says. */
export const numberBlocksSchema = z.strictObject({
  blocks: z.array(
    z.strictObject({
      holder: z.string().min(1),
      prefixes: factOf(z.array(z.string().regex(/^04[5-9]\d{1,2}$/)).min(1)),
    }),
  ),
});

/** What rows of digits are judged by. */
export interface NumberPlan extends z.infer<typeof numberBlocksSchema> {
  /** How many digits the codes on vouchers have. */
  voucherDigits: readonly number[];
}

/**
 * What a typed number is. Only a Belgian mobile number is ever given back, to show how it is written. `secret`: a reload
 * code, a payment card or a bank account, none of which belongs in an answer.
 */
export type NumberReading =
  | { kind: "belgian-mobile"; national: string; international: string; firstHolder?: FirstHolder }
  | { kind: "almost-belgian-mobile"; digits: number }
  | { kind: "belgian-landline" | "chinese-mobile" | "foreign-number" }
  | { kind: "sim-number" | "esim-chip-number" | "secret" }
  | { kind: "other" };

/** The name that first got a prefix. A hint and no more: people take their number along to another operator. */
interface FirstHolder {
  prefix: string;
  holder: string;
}

/** How many digits a Belgian mobile number has, the leading 0 counted. */
export const MOBILE_DIGITS = 10;

/** The library is loaded with the first number: most people type none, and it takes 3 MB and 12 ms. */
const require = createRequire(import.meta.url);

/** Reads the number in a message. Where there are several, one that must stay secret is the one to speak of. */
export function readNumber(text: string, plan: NumberPlan): NumberReading {
  const plain = text.normalize("NFKC").replaceAll(INVISIBLE, "").slice(0, LONGEST_TEXT);
  if (BANK_ACCOUNT.test(plain)) return { kind: "secret" };
  const readings = (plain.match(RUNS) ?? []).map((run) => readRun(run, plan));
  return (
    readings.find(({ kind }) => SECRETS.has(kind)) ??
    readings.find(({ kind }) => kind !== "other") ?? { kind: "other" }
  );
}

const LONGEST_TEXT = 4096;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const RUNS = /\+?\(?\d(?:[ \t.()/\-\u2010-\u2015_\u00B7]*\d)*/gu;
const BANK_ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?\d{4}){3,6}\b/u;
/** Free numbers of the whole world, satellites and other networks without a country: the library knows none of them. */
const OF_NO_COUNTRY = /^\+(?:80[08]\d{8}|(?:870|881|979)\d{9}|87810\d{10}|88[23][1-5]\d{6,11})$/u;
const SECRETS = new Set<NumberReading["kind"]>(["secret", "sim-number", "esim-chip-number"]);

/**
 * The whole run first; only what is nothing as a whole is taken apart at its spaces ("15 0471 23 45 67"). What follows
 * must be another number: digits left over at the end mean that too many were typed.
 */
function readRun(run: string, plan: NumberPlan): NumberReading {
  const whole = readPhone(run, plan) ?? serialOf(digitsOf(run), plan);
  if (whole !== undefined) return whole;
  const groups = run.split(/\s+/u).slice(0, 12);
  for (let size = groups.length - 1; size > 0; size--) {
    for (let from = 0; from + size <= groups.length; from++) {
      const after = groups
        .slice(from + size)
        .join("")
        .replace(/^[^\d+]+/u, "");
      const phone = /^(?:[0+]|$)/u.test(after)
        ? readPhone(groups.slice(from, from + size).join(" "), plan)
        : undefined;
      if (phone !== undefined) return phone;
    }
  }
  return miscounted(run) ?? unknownCode(run);
}

function readPhone(written: string, plan: NumberPlan): NumberReading | undefined {
  const digits = digitsOf(written);
  if (/^(?:00)?(?:86)?1[3-9]\d{9}$/u.test(digits)) return { kind: "chinese-mobile" };
  const abroad = written.trimStart().startsWith("+") || digits.startsWith("00");
  // The library would pass over the 00 in 3200…, which is how a code may begin and no number does.
  if (digits.startsWith("3200")) return undefined;
  const dialled = abroad ? `+${digits.replace(/^00/u, "")}` : digits;
  if (OF_NO_COUNTRY.test(dialled)) return { kind: "foreign-number" };
  const { parsePhoneNumber } = require("awesome-phonenumber") as typeof phoneNumbers;
  const { number, regionCode, type, valid } = parsePhoneNumber(dialled, { regionCode: "BE" });
  if (!valid) return undefined;
  if (regionCode !== "BE") return abroad ? { kind: "foreign-number" } : undefined;
  if (type === "mobile") {
    const { national, international } = number;
    const firstHolder = firstHolderOf(national, plan);
    return { kind: "belgian-mobile", national, international, ...(firstHolder && { firstHolder }) };
  }
  // Without its 0 or +32, a date or a postcode would pass for a landline.
  const complete = abroad || digits.startsWith("0");
  return complete && type === "fixed-line" ? { kind: "belgian-landline" } : undefined;
}

/** A code or a card has twelve digits or more, in groups of three or more: a date with its time has pairs. */
function unknownCode(run: string): NumberReading {
  const pairs = run
    .split(/\D+/u)
    .slice(0, -1)
    .some((group) => group.length > 0 && group.length < 3);
  const { length } = digitsOf(run);
  return { kind: length >= 12 && !pairs ? "secret" : "other" };
}

function miscounted(run: string): NumberReading | undefined {
  const digits = digitsOf(run).replace(/^(?:00)?32(?:0(?=4))?(?=4)/u, "0");
  const close = digits.length === MOBILE_DIGITS - 1 || digits.length === MOBILE_DIGITS + 1;
  return close && /^04[5-9]/u.test(digits)
    ? { kind: "almost-belgian-mobile", digits: digits.length }
    : undefined;
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/gu, "");
}

/** The longest prefix wins: 04650 lies inside 0465 and went to somebody else. */
function firstHolderOf(national: string, { blocks }: NumberPlan): FirstHolder | undefined {
  const digits = digitsOf(national);
  const found = blocks.flatMap(({ holder, prefixes }) =>
    prefixes.value.filter((prefix) => digits.startsWith(prefix)).map((prefix) => ({ prefix, holder })),
  );
  return found.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}

/** What has the form of a SIM number, an eSIM chip's, or of some operator's reload code. */
function serialOf(digits: string, { voucherDigits }: NumberPlan): NumberReading | undefined {
  if (/^89\d{30}$/u.test(digits)) return { kind: "esim-chip-number" };
  if (/^89\d{17,18}$/u.test(digits)) return { kind: "sim-number" };
  return voucherDigits.includes(digits.length) ? { kind: "secret" } : undefined;
}
