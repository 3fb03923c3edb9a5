import { dayInBrussels } from "../../domain/day.ts";
import type { RouteAdvice } from "../../domain/route-advice.ts";
import { recapOf } from "../answers.ts";
import { tellContact, tellInstead, tellName } from "../telling-operator.ts";
import { tellStep } from "../telling-steps.ts";
import { tellBalance, tellIdentification } from "../telling-terms.ts";
import { listed, tellTrust } from "../telling.ts";
import { bullets, type Card, section } from "./parts.ts";

/** What a person reads first: what to do, how to pay, how to see that it worked, what to mind. */
export function cardAnswer(card: Card): string {
  const { advice, ctx, shown, trip } = card;
  const { say } = ctx;
  const cautions = advice.cautions.slice(0, CAUTIONS).map((word) => say(`caution-${word}`));
  const parts = [
    headOf(card),
    ...(advice.verdict === "top-up" ? [] : [say(`verdict-${advice.verdict}`, { operator: nameOf(card) })]),
    ...(trip.offline === "yes" ? [say(advice.needsWifi ? "card-needs-wifi" : "card-no-internet")] : []),
    ...(shown === undefined ? insteadOf(card) : wayOf(card, shown)),
    ...section(say("card-cautions"), bullets(cautions)),
  ];
  return parts.join("\n\n");
}

const CAUTIONS = 3;
const INSTEADS = 4;

function nameOf({ ctx, operator }: Card): string {
  return tellName(ctx.say, operator);
}

function headOf(card: Card): string {
  const { ctx, trip } = card;
  const answers = recapOf(ctx, { ...trip, operator: "unknown" });
  const operator = nameOf(card);
  return answers === ""
    ? ctx.say("card-head", { operator })
    : ctx.say("card-head-answers", { operator, answers });
}

function wayOf(card: Card, way: RouteAdvice): string[] {
  const { advice, ctx } = card;
  const { say } = ctx;
  const route = say.plain(`route-${way.route}`);
  const title = say(way === advice.recommended ? "card-recommended" : "card-way", { route });
  const steps = way.steps.map((step, index) => `${index + 1}. ${tellStep(say, step)}`);
  const needs = way.needs.map((word) => say.plain(`need-${word}`));
  const needed = needs.length === 0 ? [] : [say("card-needs", { needs: listed(needs) })];
  const notes = [
    ...(way.onAnotherDevice ? [say("card-on-another-device")] : []),
    ...way.conditions.map((word) => say(`condition-${word}`)),
    ...way.gaps.map((word) => say(`gap-${word}`)),
  ];
  const asksToPay = advice.verdict !== "pay-the-bill";
  return [
    [title, tellTrust(say, way.weakest, dayInBrussels(ctx.now)), ...needed, ...steps, ...bullets(notes)].join(
      "\n",
    ),
    ...(asksToPay ? [payOf(card, way), checkOf(card)] : []),
  ];
}

/** What is known to pay; what nobody confirms is called so, and never promised. */
function payOf({ advice, ctx }: Card, { fits, pays, route, steps, with: held }: RouteAdvice): string {
  const { say } = ctx;
  const known = pays.yes.map(({ value }) => say.plain(`payment-${value}`));
  const isByCode =
    pays.unknown.length === 0 && steps.some(({ kind }) => kind === "find-code" || kind === "enter-code");
  const nothingKnown = isByCode ? "card-pays-by-code" : "card-pays-unknown";
  const lines = known.length > 0 ? [say("card-pays", { payments: listed(known) })] : [];
  if (known.length === 0 && fits !== "unknown") lines.push(say(nothingKnown));
  if (fits === "yes")
    lines.push(say("card-fits", { means: listed(held.map((word) => say.plain(`means-${word}`))) }));
  if (fits === "unknown") lines.push(say("card-fits-unknown"));
  if (fits === "no") lines.push(say("card-fits-not"));
  const cash = advice.cashRoute === route ? undefined : advice.cashRoute;
  if ((fits === "unknown" || fits === "no") && cash !== undefined) {
    lines.push(say("card-cash-route", { route: say.plain(`route-${cash}`) }));
  }
  return lines.join("\n");
}

function checkOf({ advice, ctx }: Card): string {
  const [first] = advice.balance;
  const check = first === undefined ? ctx.say("card-check-unknown") : tellBalance(ctx.say, first);
  return `${ctx.say("card-check")}\n${check}`;
}

/** Something to do where there is nothing to top up, or nobody knows how. */
function insteadOf(card: Card): string[] {
  const { advice, ctx } = card;
  const { say } = ctx;
  const { identification, verdict } = advice;
  const isForPapers = verdict === "get-a-card" && identification !== undefined;
  const contacts = verdict === "not-known" ? advice.contacts.slice(0, 2) : [];
  return [
    ...section(say("card-offers"), bullets(offersOf(card))),
    ...section(say("card-instead"), insteadSteps(card)),
    ...(isForPapers
      ? section(say("card-identification"), bullets(tellIdentification(say, identification)))
      : []),
    ...section(say("card-contacts"), bullets(contacts.map((contact) => tellContact(say, contact)))),
  ];
}

function insteadSteps({ advice, ctx }: Card): string[] {
  return advice.instead.slice(0, INSTEADS).map((way, index) => {
    const target = way.operator === undefined ? undefined : ctx.knowledge.catalog.operator(way.operator);
    const [what, ...how] = tellInstead(ctx.say, way, target);
    return [`${index + 1}. ${what}`, ...how].join("\n");
  });
}

function offersOf({ advice, ctx }: Card): string[] {
  return advice.offers.map(({ get, operators }) => {
    const names = operators.flatMap((id) => ctx.knowledge.catalog.operator(id)?.name ?? []);
    const offer = ctx.say(`offer-${get}`);
    return names.length === 0 ? offer : offer + ctx.say("offer-from", { operators: listed(names) });
  });
}
