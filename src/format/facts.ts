import { lightOf } from "../advice/light.ts";
import type { Say } from "../bot/translate.ts";
import { addMonths, type Day } from "../day.ts";
import { sourcesOf, weakestOf, type Evidence, isLinked } from "../catalog/fact.ts";
import type { Money, Period } from "../catalog/value.ts";

// Facts told in a language. What ends in "plain" words can be put into any sentence; the rest is Telegram HTML.

/** Plain: "30 days". */
export function tellPeriod(say: Say, { count, unit }: Period): string {
  return say.plain(`period-${unit}`, { count });
}

/** Plain: "€10", "€0.50". */
export function tellMoney(say: Say, { amount, currency }: Money): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return say.plain(`money-${currency}`, { amount: digits });
}

/** Plain: a year, a month or a day, as far as it is known. */
export function tellDate(say: Say, date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return say.plain("date-year", { year });
  if (day === undefined) return say.plain("date-month", { year, month: Number(month) });
  return say.plain("date-day", { year, month: Number(month), day: Number(day) });
}

/** Plain: a day in as few letters as it takes; of the next eleven months it takes no year. */
export function tellDateBriefly(say: Say, date: Day, today: Day): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const facts = { month: Number(month), day: Number(day) };
  if (date < addMonths(today, 11)) return say.plain("date-short", facts);
  return say.plain("date-short-year", { ...facts, year });
}

/**
 * How far a fact can be trusted: a light, a word, a date. A page that we read this year and that has no date of its own
 * is called undated, not old.
 */
export function tellTrust(say: Say, fact: Evidence, today: Day): string {
  const { seen, trust } = fact;
  if (trust === "official-undated" && seen === today.slice(0, 4)) return say("trust-undated");
  const date = tellSeen(say, fact);
  if (trust === "official" && lightOf(fact, today) !== "green")
    return say("trust-official-undated", { date });
  return say(`trust-${trust}`, { date });
}

/** The same in brackets, behind a sentence. */
export function tellTrustBehind(say: Say, fact: Evidence, today: Day): string {
  return say.plain("trust-in-brackets", { trust: tellTrust(say, fact, today) });
}

/** And nothing where the operator itself says so, not long ago. */
export function tellDoubt(say: Say, fact: Evidence, today: Day): string {
  return lightOf(fact, today) === "green" ? "" : tellTrustBehind(say, fact, today);
}

/** What is told of a fact, where it is known. */
export function ifKnown<Fact, Told>(fact: Fact | undefined, tell: (fact: Fact) => Told): Told[] {
  return fact === undefined ? [] : [tell(fact)];
}

/** Several short things in one line: a、b、c in Chinese, a, b, c in English. */
export function listed(say: Say, things: readonly string[]): string {
  return things.join(say.plain("between-words"));
}

/** The host of an address as people know it: `https://www.base.be/fr/` is base.be. */
export function domainOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

function tellSeen(say: Say, { seen, trust }: Pick<Evidence, "seen" | "trust">): string {
  return trust === "official" && /^\d{4}$/.test(seen)
    ? say.plain("date-year-or-later", { year: seen })
    : tellDate(say, seen);
}

/** Some lines under a title, as one part; no part where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

export function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}

/**
 * The pages behind some facts, each once, with how far to trust it; those of one site that are trusted alike in one
 * line. Nothing where nothing is known.
 */
export function tellSources(say: Say, facts: unknown, today: Day, most = MOST): string[] {
  const lines = new Map<string, { links: string[]; trust: string }>();
  for (const page of sourcesOf(facts).slice(0, most)) {
    const site = isLinked(page) ? domainOf(page.source) : say.plain("source-unlinked");
    const trust = tellTrust(say, page, today);
    const line = lines.get(`${site} ${trust}`) ?? { links: [], trust };
    const domain = line.links.length === 0 ? site : String(line.links.length + 1);
    line.links.push(isLinked(page) ? say("source", { address: page.source, domain }) : site);
    lines.set(`${site} ${trust}`, line);
  }
  return [...lines.values()].map(
    ({ links, trust }) => listed(say, links) + say.plain("trust-in-brackets", { trust }),
  );
}

/** How far to trust all of some facts together, as a line below them; none where nothing is known. */
export function tellWeakest(say: Say, facts: unknown, today: Day): string[] {
  const [first] = sourcesOf(facts);
  return first === undefined ? [] : [`<i>${tellTrust(say, weakestOf(first, facts), today)}</i>`];
}

/** The same in brackets, behind a line. */
export function tellWeakestBehind(say: Say, facts: unknown, today: Day): string {
  const [first] = sourcesOf(facts);
  return first === undefined ? "" : tellTrustBehind(say, weakestOf(first, facts), today);
}

const MOST = 8;
