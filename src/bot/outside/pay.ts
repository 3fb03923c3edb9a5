import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import { PAYMENTS } from "../../domain/payment.ts";
import type { Trip } from "../../domain/trip.ts";
import { cardScreen } from "../../features/card/card.ts";
import type { Context } from "../context.ts";
import { adviseOn } from "../knowledge.ts";
import type { Screen } from "../screen.ts";
import { bullets, tellWeakest } from "../telling.ts";
import { tellName } from "../telling-operator.ts";

/** What is known to pay here, and how to see the rest for oneself. */
export function payScreen(ctx: Context, trip: Trip): Screen {
  const { operator } = adviseOn(ctx, trip);
  const { say } = ctx;
  const known = PAYMENTS.filter((payment) => operator.payments[payment].value === "yes");
  const cells = known.map((payment) => operator.payments[payment]);
  const lines = [
    ...bullets(known.map((payment) => say(`payment-${payment}`))),
    ...tellWeakest(say, cells, dayInBrussels(ctx.now)),
    say("inline-pay-look"),
  ];
  const title = say("inline-pay", { operator: tellName(say, operator) });
  return { text: [title, ...lines].join("\n"), keyboard: sitesOf(cardScreen(ctx, trip)) };
}

function sitesOf({ keyboard }: Screen): InlineKeyboard {
  const rows = keyboard?.inline_keyboard ?? [];
  return new InlineKeyboard(rows.map((row) => row.filter((button) => "url" in button)));
}
