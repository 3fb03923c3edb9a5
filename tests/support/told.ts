import { fileURLToPath } from "node:url";
import { createSpeech, type Say } from "../../src/bot/translate.ts";
import { tellContact, tellKind, tellRedeem } from "../../src/format/operator.ts";
import {
  tellAmounts,
  tellBalance,
  tellClocks,
  tellDocuments,
  tellLeaving,
  tellPorting,
  tellUsualAmounts,
} from "../../src/format/terms.ts";
import { tellTrust } from "../../src/format/facts.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { evidenceIn } from "../../src/catalog/fact.ts";
import type { Operator } from "../../src/catalog/operator.ts";
import type { Identification } from "../../src/catalog/terms.ts";

/** What the speech complained of: a missing sentence, a missing fact. */
export const problems: string[] = [];
export const speech = createSpeech(fileURLToPath(new URL("../../locales", import.meta.url)), (problem) =>
  problems.push(problem),
);
export const { belgium, operators } = readCatalog();
export const TODAY = "2026-11-20";

/** Every line that can be told of one operator outside its card, as HTML. */
export function linesOf(say: Say, operator: Operator): string[] {
  return [
    tellKind(say, operator),
    ...(operator.ways.voucher?.redeem ?? []).map(({ value }) => tellRedeem(say, value, operator)),
    ...operator.notes.map(({ value }) => say(`note-${value}`)),
    ...Object.values(operator.fixes).flatMap((fix) => (fix === undefined ? [] : [say(`fix-${fix.value}`)])),
    ...operator.contacts.map((contact) => tellContact(say, contact, operator)),
    ...tellClocks(say, operator.clocks),
    ...tellAmounts(say, operator.amounts),
    ...operator.balance.map((check) => tellBalance(say, check)),
    ...tellIdentification(say, operator.identification),
    ...(operator.leaving === undefined ? [] : tellLeaving(say, operator.leaving)),
    ...evidenceIn(operator).map(({ evidence }) => tellTrust(say, evidence, TODAY)),
  ];
}

export function linesOfBelgium(say: Say): string[] {
  return [
    ...tellIdentification(say, belgium.identification),
    ...tellLeaving(say, belgium.leaving),
    tellPorting(say, belgium.porting),
    tellUsualAmounts(say, belgium.usualAmounts),
    ...belgium.usual.outlets.map(({ value }) => say(`outlet-${value}`)),
  ];
}

function tellIdentification(say: Say, { documents, needed, places, rules }: Identification): string[] {
  return [
    ...(needed === undefined ? [] : [say(`identification-${needed.value}`)]),
    ...(places ?? []).map(({ value }) => say(`place-${value}`)),
    ...(documents === undefined ? [] : [tellDocuments(say, documents)]),
    ...(rules ?? []).map(({ value }) => say(`identification-rule-${value}`)),
  ];
}

export function linesOfBase(say: Say): string[] {
  return operators
    .filter(({ id }) => id === "base")
    .flatMap((operator) => [...new Set(linesOf(say, operator))]);
}
