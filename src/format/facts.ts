import { lightOf } from "../advice/light.ts";
import type { Translate } from "../bot/translate.ts";
import type { Day } from "../day.ts";
import { sourcesOf, weakestOf, type Evidence, isLinked } from "../catalog/fact.ts";
import type { Money, Period } from "../catalog/value.ts";

// Facts as text. "Plain" results fit into any sentence; the others are Telegram HTML.

/** Plain: "30 days". */
export function formatPeriod(t: Translate, { count, unit }: Period): string {
  return t.plain(`period-${unit}`, { count });
}

/** Plain: "€10", "€0.50". */
export function formatMoney(t: Translate, { amount, currency }: Money): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return t.plain(`money-${currency}`, { amount: digits });
}

/** Plain: a year, a month or a day, whichever is known. */
export function formatDate(t: Translate, date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return t.plain("date-year", { year });
  if (day === undefined) return t.plain("date-month", { year, month: Number(month) });
  return t.plain("date-day", { year, month: Number(month), day: Number(day) });
}

/** Plain: a short date, without the year if it is within the next eleven months. */
export function formatDateBriefly(t: Translate, date: Day, today: Day): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const facts = { month: Number(month), day: Number(day) };
  if (year === today.slice(0, 4)) return t.plain("date-short", facts);
  return t.plain("date-short-year", { ...facts, year });
}

/**
 * How far to trust a fact: a light, a word, a date. A page without a date that we read this year is "undated", not
 * old.
 */
export function formatTrust(t: Translate, fact: Evidence, today: Day): string {
  const { seen, trust } = fact;
  if (trust === "official-undated" && seen === today.slice(0, 4)) return t("trust-undated");
  const date = formatSeen(t, fact);
  if (trust === "official" && lightOf(fact, today) !== "green") return t("trust-official-undated", { date });
  return t(`trust-${trust}`, { date });
}

/** The same in brackets, to follow a sentence. */
export function formatTrustBehind(t: Translate, fact: Evidence, today: Day): string {
  return t.plain("trust-in-brackets", { trust: formatTrust(t, fact, today) });
}

/** The same, but nothing if the operator itself said so recently. */
export function formatDoubt(t: Translate, fact: Evidence, today: Day): string {
  return lightOf(fact, today) === "green" ? "" : formatTrustBehind(t, fact, today);
}

/** Formats a fact if it is known. */
export function ifKnown<Fact, Told>(fact: Fact | undefined, format: (fact: Fact) => Told): Told[] {
  return fact === undefined ? [] : [format(fact)];
}

/** Joins short items: a、b、c in Chinese, a, b, c in English. */
export function listed(t: Translate, things: readonly string[]): string {
  return things.join(t.plain("between-words"));
}

/** The host of an address as people know it: `https://www.base.be/fr/` gives base.be. */
export function domainOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

function formatSeen(t: Translate, { seen, trust }: Pick<Evidence, "seen" | "trust">): string {
  return trust === "official" && /^\d{4}$/.test(seen)
    ? t.plain("date-year-or-later", { year: seen })
    : formatDate(t, seen);
}

/** Lines under a title, as one part; no part without lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

export function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}

/**
 * The pages behind some facts, without duplicates, each with its trust. Pages of one site with the same trust share a
 * line. Empty if nothing is known.
 */
export function formatSources(t: Translate, facts: unknown, today: Day, most = MOST): string[] {
  const lines = new Map<string, { links: string[]; trust: string }>();
  for (const page of sourcesOf(facts).slice(0, most)) {
    const site = isLinked(page) ? domainOf(page.source) : t.plain("source-unlinked");
    const trust = formatTrust(t, page, today);
    const line = lines.get(`${site} ${trust}`) ?? { links: [], trust };
    const domain = line.links.length === 0 ? site : String(line.links.length + 1);
    line.links.push(isLinked(page) ? t("source", { address: page.source, domain }) : site);
    lines.set(`${site} ${trust}`, line);
  }
  return [...lines.values()].map(
    ({ links, trust }) => listed(t, links) + t.plain("trust-in-brackets", { trust }),
  );
}

/** The lowest trust among some facts, as a line of its own; none if nothing is known. */
export function formatWeakest(t: Translate, facts: unknown, today: Day): string[] {
  const [first] = sourcesOf(facts);
  return first === undefined ? [] : [`<i>${formatTrust(t, weakestOf(first, facts), today)}</i>`];
}

/** The same in brackets, to follow a line. */
export function formatWeakestBehind(t: Translate, facts: unknown, today: Day): string {
  const [first] = sourcesOf(facts);
  return first === undefined ? "" : formatTrustBehind(t, weakestOf(first, facts), today);
}

const MOST = 8;
