import { fileURLToPath } from "node:url";
import { createTranslations, type Translate } from "../../src/bot/translate.ts";
import { formatContact, formatKind, formatRedeem } from "../../src/format/operator.ts";
import {
  formatAmounts,
  formatBalance,
  formatClocks,
  formatDocuments,
  formatLeaving,
  formatPorting,
  formatUsualAmounts,
} from "../../src/format/terms.ts";
import { formatTrust } from "../../src/format/facts.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { evidenceIn } from "../../src/catalog/fact.ts";
import type { Operator } from "../../src/catalog/operator.ts";
import type { Identification } from "../../src/catalog/terms.ts";

/** Missing sentences and missing facts. */
export const problems: string[] = [];
export const translations = createTranslations(
  fileURLToPath(new URL("../../locales", import.meta.url)),
  (problem) => problems.push(problem),
);
export const { belgium, operators } = readCatalog();
export const TODAY = "2026-11-20";

/** Every line about one operator outside its card, as HTML. */
export function linesOf(t: Translate, operator: Operator): string[] {
  return [
    formatKind(t, operator),
    ...(operator.ways.voucher?.redeem ?? []).map(({ value }) => formatRedeem(t, value, operator)),
    ...operator.notes.map(({ value }) => t(`note-${value}`)),
    ...Object.values(operator.fixes).flatMap((fix) => (fix === undefined ? [] : [t(`fix-${fix.value}`)])),
    ...operator.contacts.map((contact) => formatContact(t, contact, operator)),
    ...formatClocks(t, operator.clocks),
    ...formatAmounts(t, operator.amounts),
    ...operator.balance.map((check) => formatBalance(t, check)),
    ...formatIdentification(t, operator.identification),
    ...(operator.leaving === undefined ? [] : formatLeaving(t, operator.leaving)),
    ...evidenceIn(operator).map(({ evidence }) => formatTrust(t, evidence, TODAY)),
  ];
}

export function linesOfBelgium(t: Translate): string[] {
  return [
    ...formatIdentification(t, belgium.identification),
    ...formatLeaving(t, belgium.leaving),
    formatPorting(t, belgium.porting),
    formatUsualAmounts(t, belgium.usualAmounts),
    ...belgium.usual.outlets.map(({ value }) => t(`outlet-${value}`)),
  ];
}

function formatIdentification(t: Translate, { documents, needed, places, rules }: Identification): string[] {
  return [
    ...(needed === undefined ? [] : [t(`identification-${needed.value}`)]),
    ...(places ?? []).map(({ value }) => t(`place-${value}`)),
    ...(documents === undefined ? [] : [formatDocuments(t, documents)]),
    ...(rules ?? []).map(({ value }) => t(`identification-rule-${value}`)),
  ];
}

export function linesOfBase(t: Translate): string[] {
  return operators
    .filter(({ id }) => id === "base")
    .flatMap((operator) => [...new Set(linesOf(t, operator))]);
}
