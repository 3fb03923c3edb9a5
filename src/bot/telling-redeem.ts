import type { Operator } from "../domain/operator.ts";
import type { RedeemBy } from "../domain/way.ts";
import type { Say } from "./speech.ts";
import { domainOf } from "./telling.ts";

/** How the code on a voucher becomes credit, in one line of HTML. */
export function tellRedeem(say: Say, by: RedeemBy, operator: Operator | undefined): string {
  const digits = operator?.ways.voucher?.digits?.value;
  if (by.by === "sms")
    return digits === undefined
      ? say("redeem-sms", { text: by.text, to: by.to })
      : say("redeem-sms-digits", { text: by.text, to: by.to, digits });
  if (by.by === "dial") return say("redeem-dial", { code: dialled(by) });
  if (by.by === "site") return say("redeem-site", { address: by.page, site: domainOf(by.page) });
  return say("redeem-app", { app: operator?.app?.value ?? operator?.name ?? "" });
}

/** Boxes stand for the digits: what looks like an example is dialled as one. */
export function dialled(by: RedeemBy): string {
  return by.by === "dial" ? `${by.before}□□□□${by.after}` : "";
}
