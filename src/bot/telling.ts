import { addMonths, type Day } from "../domain/day.ts";
import type { Evidence } from "../domain/fact.ts";
import type { Money, Period } from "../domain/value.ts";
import type { Say } from "./speech.ts";

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

/** How far a fact can be trusted. A bare year is a bound: what may be over a year old is said to be so. */
export function tellTrust(say: Say, { seen, trust }: Evidence, today: Day): string {
  const date = tellSeen(say, { seen, trust });
  return isOld(seen, today) ? say(`trust-${trust}-old`, { date }) : say(`trust-${trust}`, { date });
}

/** Plain: the same in a few words, where a line is all there is. */
export function tellTrustBriefly(say: Say, { seen, trust }: Pick<Evidence, "seen" | "trust">): string {
  return say.plain(`inline-trust-${trust}`, { date: tellSeen(say, { seen, trust }) });
}

/** Several short things in one line, as everywhere in the bot. */
export function listed(things: readonly string[]): string {
  return things.join(" · ");
}

/** The host of an address as people know it: `https://www.base.be/fr/` is base.be. */
export function domainOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

function tellSeen(say: Say, { seen, trust }: Pick<Evidence, "seen" | "trust">): string {
  const bound = trust === "official" && /^\d{4}$/.test(seen);
  return bound ? say.plain("date-year-or-later", { year: seen }) : tellDate(say, seen);
}

function isOld(seen: string, today: Day): boolean {
  const [year = "", month = "01", day = "01"] = seen.split("-");
  return `${year}-${month}-${day}` < addMonths(today, -12);
}
