import { fileURLToPath } from "node:url";
import { createSpeech, type Say } from "../../src/bot/speech.ts";
import {
  tellContact,
  tellInstead,
  tellKind,
  tellLanguages,
  tellProblem,
  tellShop,
  tellStanding,
} from "../../src/bot/telling-operator.ts";
import { tellStep } from "../../src/bot/telling-steps.ts";
import {
  tellAmounts,
  tellBalance,
  tellClocks,
  tellIdentification,
  tellLeaving,
  tellPorting,
  tellUsualAmounts,
} from "../../src/bot/telling-terms.ts";
import { tellTrust } from "../../src/bot/telling.ts";
import { readCatalog } from "../../src/content/catalog.ts";
import { evidenceIn } from "../../src/domain/fact.ts";
import type { Operator } from "../../src/domain/operator.ts";
import { ROUTES } from "../../src/domain/route.ts";

/** What the speech complained of: a missing sentence, a missing fact. */
export const problems: string[] = [];
export const speech = createSpeech(fileURLToPath(new URL("../../locales", import.meta.url)), (problem) =>
  problems.push(problem),
);
export const { belgium, operators } = readCatalog();
export const TODAY = "2026-11-20";

/** Every line that can be told of one operator, as HTML. */
export function linesOf(say: Say, operator: Operator): string[] {
  const routes = ROUTES.map((name) => operator.routes[name]);
  const open = routes.filter((route) => route.value === "yes");
  const once = routes.flatMap((route) => (route.value === "unknown" ? [route.once ?? []].flat() : []));
  return [
    tellKind(say, operator),
    ...tellStanding(say, operator),
    say(`esim-${operator.esim.value}`),
    ...(operator.languages === undefined ? [] : [tellLanguages(say, operator.languages)]),
    ...open.flatMap(({ steps }) => steps.map((step) => tellStep(say, step))),
    ...open.flatMap(({ conditions }) => conditions ?? []).map((word) => say(`condition-${word}`)),
    ...open.flatMap(({ remarks }) => remarks ?? []).map(({ value }) => say(`remark-${value}`)),
    ...open.flatMap(({ gaps }) => gaps ?? []).map((word) => say(`gap-${word}`)),
    ...once.map(({ value }) => say(`once-${value}`)),
    ...operator.cautions.map((word) => say(`caution-${word}`)),
    ...operator.notes.map(({ value }) => say(`note-${value}`)),
    ...operator.problems.flatMap((problem) => tellProblem(say, problem)),
    ...operator.contacts.map((contact) => tellContact(say, contact)),
    ...tellClocks(say, operator.clocks),
    ...tellAmounts(say, operator.amounts),
    ...operator.balance.map((check) => tellBalance(say, check)),
    ...tellIdentification(say, operator.identification),
    ...(operator.leaving === undefined ? [] : tellLeaving(say, operator.leaving)),
    ...operator.instead.flatMap((way) => tellInstead(say, way, meant(way.operator))),
    ...evidenceIn(operator).map(({ evidence }) => tellTrust(say, evidence, TODAY)),
  ];
}

export function linesOfBelgium(say: Say): string[] {
  return [
    ...tellIdentification(say, belgium.identification),
    ...tellLeaving(say, belgium.leaving),
    tellPorting(say, belgium.porting),
    tellUsualAmounts(say, belgium.usualAmounts),
    ...belgium.tills.map(({ value }) => say(`payment-${value}`)),
    ...belgium.shops.map((shop) => tellShop(say, shop)),
  ];
}

export function linesOfBase(say: Say): string[] {
  return operators
    .filter(({ id }) => id === "base")
    .flatMap((operator) => [...new Set(linesOf(say, operator))]);
}

function meant(id: string | undefined): Operator | undefined {
  return operators.find((each) => each.id === id);
}
