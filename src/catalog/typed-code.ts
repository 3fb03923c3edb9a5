import type { BalanceCheck } from "./terms.ts";
import type { RedeemBy, Ways } from "./way.ts";

/** A code that people dial or text: the word under which it is counted, and how a button shows it. */
export interface TypedCode {
  word: string;
  shown: string;
}

/** Those of one card: the first that shows the balance, and the one that goes before a voucher's digits. */
export function typedCodes({ voucher }: Ways, checks: readonly BalanceCheck[]): TypedCode[] {
  const [balance] = checks
    .filter(({ shows }) => shows.value !== "roaming-data")
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      if (step.kind === "dial") return step.code.value;
      return step.kind === "send-sms" ? step.text.value : [];
    });
  const redeem = voucher?.redeem?.[0] ?? voucher?.lastResort;
  const codes = [balance && { word: balance, shown: balance }, redeem && redeemingCode(redeem.value)];
  return codes.filter((code) => typeof code === "object");
}

/** undefined: nothing is dialled or sent. */
export function redeemingCode(by: RedeemBy): TypedCode | undefined {
  if (by.by === "sms") return { word: by.text, shown: by.text };
  if (by.by !== "dial") return undefined;
  return { word: `${by.before}code${by.after}`, shown: `${by.before}…${by.after}` };
}
