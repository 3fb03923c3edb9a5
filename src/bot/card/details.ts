import { dayInBrussels } from "../../domain/day.ts";
import { fold } from "../fold.ts";
import { tellContact, tellLanguages, tellShop } from "../telling-operator.ts";
import { tellSteps } from "../telling-steps.ts";
import {
  tellAmounts,
  tellBalance,
  tellClocks,
  tellIdentification,
  tellLeaving,
  tellOwnNumber,
  tellUsualAmounts,
} from "../telling-terms.ts";
import { tellSources } from "../telling-sources.ts";
import { listed } from "../telling.ts";
import { bullets, type Card, section } from "./parts.ts";

/** The folded part: as many whole sections as have room, the sources always. */
export function cardDetails(card: Card, room: number): string {
  return fold(sectionsOf(card), sourcesOf(card).join("\n\n"), room);
}

const NOTES = 4;
const SHOPS = 4;

/** Most useful first: what has no room is left out from the end. */
function sectionsOf(card: Card): string[] {
  const { advice, ctx } = card;
  const { say } = ctx;
  const { identification, leaving, verdict } = advice;
  const isToldAbove = verdict === "get-a-card";
  const isAboutNobody = isToldAbove || verdict === "find-out-operator";
  return [
    ...section(say("card-tips"), bullets(advice.tips.map((tip) => say(`tip-${tip}`)))),
    ...section(say("card-amounts"), bullets(amountsOf(card))),
    ...section(say("card-others"), bullets(otherWays(card))),
    ...section(say("card-notes"), bullets(notesOf(card))),
    ...section(say("card-shops"), bullets(advice.shops.slice(0, SHOPS).map((shop) => tellShop(say, shop)))),
    ...section(say("card-unconfirmed"), isAboutNobody ? [] : routeLine(card, advice.unconfirmed)),
    ...section(
      say("card-once"),
      routeLine(
        card,
        advice.once.map(({ route }) => route),
      ),
    ),
    ...section(say("card-balance"), bullets(moreChecks(card))),
    ...section(say("card-contacts"), bullets(contactsOf(card))),
    ...(identification === undefined || isToldAbove
      ? []
      : section(say("card-identification"), bullets(tellIdentification(say, identification)))),
    ...(leaving === undefined ? [] : section(say("card-leaving"), bullets(tellLeaving(say, leaving)))),
  ];
}

/** What is good to know about the way that is shown, then about the operator. */
function notesOf({ advice, ctx, shown }: Card): string[] {
  const remarks = shown?.remarks ?? [];
  return [
    ...remarks.map(({ value }) => ctx.say(`remark-${value}`)),
    ...advice.notes.slice(0, NOTES).map(({ value }) => ctx.say(`note-${value}`)),
  ];
}

function amountsOf({ advice: { amount, clocks }, ctx: { say } }: Card): string[] {
  return [
    ...(amount === undefined ? [] : tellAmounts(say, amount.terms)),
    ...(amount?.usual === undefined ? [] : [tellUsualAmounts(say, amount.usual)]),
    ...tellClocks(say, clocks),
  ];
}

function otherWays({ ctx: { say }, shown, ways }: Card): string[] {
  return ways
    .filter((way) => way !== shown)
    .map(({ route, steps }) => `<b>${say(`route-${route}`)}</b> · ${tellSteps(say, steps)}`);
}

function routeLine({ ctx }: Card, routes: Card["advice"]["unconfirmed"]): string[] {
  return routes.length === 0 ? [] : [listed(routes.map((route) => ctx.say(`route-${route}`)))];
}

function moreChecks({ advice: { balance, ownNumber }, ctx: { say } }: Card): string[] {
  return [
    ...balance.slice(1).map((check) => tellBalance(say, check)),
    ...(ownNumber === undefined ? [] : [tellOwnNumber(say, ownNumber)]),
  ];
}

function contactsOf({ advice, ctx: { say }, operator }: Card): string[] {
  return [
    ...advice.contacts.map((contact) => tellContact(say, contact)),
    ...(operator.languages === undefined ? [] : [tellLanguages(say, operator.languages)]),
  ];
}

/** Where it stands, with dates. Where nothing stands, that is said. */
function sourcesOf({ advice, ctx }: Card): string[] {
  const { say } = ctx;
  const pages = tellSources(say, advice.sources, dayInBrussels(ctx.now));
  return pages.length === 0 ? [say("card-no-source")] : section(say("card-sources"), bullets(pages));
}
