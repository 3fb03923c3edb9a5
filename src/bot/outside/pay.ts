import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import { weakestOf } from "../../domain/evidence.ts";
import type { RouteAdvice } from "../../domain/route-advice.ts";
import type { Trip } from "../../domain/trip.ts";
import { cardScreen } from "../card/card.ts";
import { bullets } from "../card/parts.ts";
import type { Context } from "../context.ts";
import { adviseOn } from "../knowledge.ts";
import type { Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { listed, tellTrust } from "../telling.ts";

/** What is known to pay for each way, and for which ways nobody knows, with the official site beside it. */
export function payScreen(ctx: Context, trip: Trip): Screen {
  const { advice, operator } = adviseOn(ctx, trip);
  const { say } = ctx;
  const { recommended, verdict } = advice;
  const all = recommended === undefined ? [] : [recommended, ...advice.others];
  // Who wants to top up has no bill to pay.
  const ways = all.filter(({ route }) => verdict !== "top-up" || route !== "bill");
  const unknown = ways.filter(({ pays }) => pays.yes.length === 0 && pays.unknown.length > 0);
  const routes = listed(unknown.map(({ route }) => say.plain(`route-${route}`)));
  const lines = [
    ...bullets(ways.flatMap((way) => payLine(ctx, way))),
    ...(routes === "" ? [] : [say("inline-pay-unknown", { routes })]),
  ];
  const title = say("inline-pay", { operator: tellName(say, operator) });
  const text = [title, ...(lines.length > 0 ? lines : [say(`inline-verdict-${verdict}`)])].join("\n");
  return { text, keyboard: sitesOf(cardScreen(ctx, trip)) };
}

/** Nothing for a way that a code in hand has paid already. */
function payLine({ now, say }: Context, { pays, route }: RouteAdvice): string[] {
  const [first] = pays.yes;
  if (first === undefined) return [];
  const today = dayInBrussels(now);
  const payments = listed(pays.yes.map(({ value }) => say.plain(`payment-${value}`)));
  const trust = tellTrust(say, weakestOf(first, pays.yes, today), today);
  return [`${say("inline-pay-way", { route: say.plain(`route-${route}`), payments })}\n   ${trust}`];
}

function sitesOf({ keyboard }: Screen): InlineKeyboard {
  const rows = keyboard?.inline_keyboard ?? [];
  return new InlineKeyboard(rows.map((row) => row.filter((button) => "url" in button)));
}
