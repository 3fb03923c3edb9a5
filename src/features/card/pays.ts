import type { Light } from "../../advice/light.ts";
import { fitOf } from "../../advice/ways.ts";
import { listed } from "../../bot/telling.ts";
import { type Payment, paysFor } from "../../domain/payment.ts";
import type { WayName } from "../../domain/way.ts";
import { type Card, lit } from "./parts.ts";

/** What pays there, in one breath: theirs, if they said what they hold. What nobody says is a look that costs nothing. */
export function tellPays(card: Card, way: WayName | "bill", title: Light): string {
  const { advice, ctx, operator } = card;
  const { by } = advice;
  const fit = fitOf(advice.situation.holds, way, operator);
  const isSaid = by !== "any" && by !== "offline" && by !== "voucher";
  if (isSaid && fit.pays === "yes")
    return ctx.say("pay-yes", { means: ctx.say.plain(`means-short-${by}`) }) + lit(card, title, fit.fact);
  if (isSaid && fit.pays === "no") return ctx.say("pay-no");
  if (isSaid) return ctx.say("pays-try", { means: ctx.say.plain(`means-short-${by}`) });
  const known = KNOWN.filter((payment) => paysFor(operator.payments[payment], way) === "yes");
  if (known.length === 0) return ctx.say("pays-look");
  const [cell] = known.map((payment) => operator.payments[payment]);
  const means = listed(
    ctx.say,
    known.map((payment) =>
      payment === "foreign-card"
        ? ctx.say.plain("means-short-foreign-card")
        : ctx.say.plain(`payment-${payment}`),
    ),
  );
  return ctx.say("pays-with", { means }) + lit(card, title, cell?.value === "yes" ? cell : undefined);
}

/** Those that most people hold first. */
const KNOWN = [
  "foreign-card",
  "bancontact",
  "paypal",
  "apple-google-pay",
  "alipay",
  "wechat-pay",
  "unionpay",
] as const satisfies readonly Payment[];
