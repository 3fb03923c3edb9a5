import type { Advice } from "../../advice/advice.ts";
import { lightOf } from "../../advice/light.ts";
import { verdictOnWay } from "../../advice/told.ts";
import { homeOf, refusedLast } from "../../advice/ways.ts";
import { packAnswers } from "../../bot/callback-data.ts";
import { packCard } from "../../bot/card-data.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn, realOperatorOf } from "../../bot/knowledge.ts";
import { type Screen, shared } from "../../bot/screen.ts";
import { formatName } from "../../format/operator.ts";
import { createCache } from "../../cache.ts";
import { dayInBrussels } from "../../day.ts";
import type { Evidence } from "../../catalog/fact.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import type { Operator } from "../../catalog/operator.ts";
import { paysFor } from "../../catalog/payment.ts";
import type { Answers } from "../../guide/answers.ts";
import type { WayName } from "../../catalog/way.ts";
import { billCard } from "./bill.ts";
import { billsOnlyCard, elsewhereCard, endedCard, sellsNothingCard } from "./ended.ts";
import { findOutCard } from "./find-out.ts";
import { noCardCard } from "./no-card.ts";
import { type Card, homeAt } from "./parts.ts";
import { topUpCard } from "./top-up.ts";
import { travelEsimCard } from "./travel-esim.ts";

/**
 * The reply: one message, complete in itself, that fits on a phone screen with its buttons. `first` puts one way
 * first. The start offers it again.
 */
export function cardScreen(ctx: Context, answers: Answers, first?: WayName): Screen {
  if (realOperatorOf(ctx, answers) !== undefined) ctx.session.last = packAnswers(answers);
  return writtenCard(ctx, answers, first);
}

/** The same, of which nothing is remembered. It is written once for everybody until people say something new. */
export function writtenCard(ctx: Context, answers: Answers, first?: WayName): Screen {
  const key = [ctx.language, dayInBrussels(ctx.now), packCard({ answers, first })].join(" ");
  return written(ctx.voices, key, () => shared(write(cardOf(ctx, answers), first)));
}

const written = createCache<Screen>(500);

function write(card: Card, first?: WayName): Screen {
  switch (card.advice.outcome) {
    case "top-up":
      return card.operator.kind === "travel-esim" ? travelEsimCard(card) : topUpCard(card, first);
    case "pay-the-bill":
      return billCard(card);
    case "get-a-card":
      return noCardCard(card);
    case "find-out-operator":
      return findOutCard(card);
    case "no-prepaid-here":
      return billsOnlyCard(card);
    case "ended":
      return endedCard(card);
    case "elsewhere":
      return elsewhereCard(card);
    case "sells-nothing":
      return sellsNothingCard(card);
  }
}

/** Everything a card for these answers is made from. */
export function cardOf(ctx: Context, answers: Answers): Card {
  const { operator, ...advised } = adviseOn(ctx, answers);
  const advice = inTried(ctx, operator, advised.advice);
  const { t } = ctx;
  const today = dayInBrussels(ctx.now);
  const light = lightOf(groundOf(ctx, operator, advice), today);
  const address = homeOf(operator);
  const home = address === undefined ? undefined : homeAt(address);
  const name = formatName(t, operator);
  return { ctx, t, answers, operator, advice, name, today, voices: ctx.voices, home, light };
}

/** The ways in the order that people's experience leaves them. Who holds a code can only use that. */
function inTried({ voices }: Context, { id: operator }: Operator, advice: Advice): Advice {
  const { holds } = advice.situation;
  if (holds.has("voucher")) return advice;
  const isRefused = (way: WayName) => verdictOnWay({ voices, operator, holds }, way) === "refused";
  return { ...advice, ways: refusedLast(advice.ways, isRefused) };
}

/** The fact that decides the light in the title. The card of a prepaid SIM chooses its own. */
function groundOf(ctx: Context, operator: Operator, { bill, outcome }: Advice): Evidence | undefined {
  const { belgium } = ctx.knowledge.catalog;
  const { payments, status, ways } = operator;
  const known = status.value === "unknown" ? undefined : status;
  switch (outcome) {
    case "top-up":
      return ways.app ?? ways.website?.page;
    case "pay-the-bill": {
      const cells = [payments["bank-transfer"], payments["direct-debit"]];
      const paid = cells.find((cell) => cell.value === "yes" && paysFor(cell, "bill") === "yes");
      return paid?.value === "yes" ? paid : (bill.page ?? known);
    }
    case "get-a-card":
      return belgium.identification.needed;
    case "find-out-operator":
      return operator.id === PLACEHOLDERS.dontKnow ? belgium.lookup : belgium.usual.website;
    case "no-prepaid-here":
    case "ended":
    case "elsewhere":
    case "sells-nothing":
      return known;
  }
}
