import type { NumberPlan } from "./number-plan.ts";

/** What a long row of digits may be, when its length does not settle it. */
export const CODE_GUESSES = ["voucher", "sim-number-end", "phone-serial"] as const;
export type CodeGuess = (typeof CODE_GUESSES)[number];

/** A row of digits that is no phone number. None of them is given back. */
export type SerialReading =
  | { kind: "sim-number"; belgian: boolean; checkDigit: "right" | "wrong" }
  | { kind: "esim-chip-number" }
  | { kind: "secret-code"; mayBe: CodeGuess[]; operators: string[] }
  | { kind: "payment-card" };

/** What has the form of a SIM number, an eSIM chip's, a payment card's or of some operator's reload code. */
export function readSerial(digits: string, plan: NumberPlan): SerialReading | undefined {
  if (/^89\d{30}$/u.test(digits)) return { kind: "esim-chip-number" };
  if (/^89\d{17,18}$/u.test(digits)) {
    return {
      kind: "sim-number",
      belgian: digits.startsWith("8932"),
      checkDigit: passesLuhn(digits) ? "right" : "wrong",
    };
  }
  if (PAYMENT_CARD.test(digits) && passesLuhn(digits)) return { kind: "payment-card" };
  const operators = plan.voucherCodes
    .filter((code) => code.digits.value === digits.length)
    .map(({ operator }) => operator);
  return operators.length > 0 ? secretCode(digits.length, operators) : undefined;
}

/** Visa, Mastercard and UnionPay from 16 digits on; shorter ones would swallow reload codes. */
const PAYMENT_CARD = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|62\d{14,17})$/u;

/** Some SIM cards print only the last 13 digits of their number; a phone's serial number (IMEI) has 15. */
export function secretCode(length: number, operators: string[]): SerialReading {
  const mayBe: CodeGuess[] = ["voucher"];
  if (length === 13) mayBe.push("sim-number-end");
  if (length === 15) mayBe.push("phone-serial");
  return { kind: "secret-code", mayBe, operators };
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of digits.split("").toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
