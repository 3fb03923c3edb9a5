import type { OperatorId } from "./operator.ts";
import { WAY_AT, type WayName } from "./way.ts";

/** What can be wrong with a fact. Closed: nobody can write anything into a report. */
export const REPORT_REASONS = ["wrong-code", "wrong-amount", "no-longer-works", "something-else"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** The parts of a card. `route` is the way that stood open on it. */
export const REPORT_PARTS = ["route", "payment", "amounts", "balance", "contact", "other"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** One report, without whoever sent it. */
export interface FactReport {
  operator: OperatorId;
  /** `card`: they did not say which part. */
  fact: Exclude<ReportPart, "route"> | "route" | `route-${WayName}` | "card";
  reason: ReportReason;
}

/** What a report's button holds, in letters: places in the lists above, and in the list of routes. */
export interface ReportTold {
  part?: ReportPart;
  reason?: ReportReason;
  route?: WayName;
}

export function packReport({ part, reason, route }: ReportTold): string {
  return letterOf(part, REPORT_PARTS) + letterOf(reason, REPORT_REASONS) + letterOf(route, WAY_AT);
}

export function unpackReport(packed: string): ReportTold {
  const part = wordOf(packed[0], REPORT_PARTS);
  const reason = wordOf(packed[1], REPORT_REASONS);
  const route = wordOf(packed[2], WAY_AT);
  return {
    ...(part === undefined ? {} : { part }),
    ...(reason === undefined ? {} : { reason }),
    ...(route === undefined ? {} : { route }),
  };
}

/** The fact that a report is about. */
export function factReported({ part, route }: ReportTold): FactReport["fact"] {
  if (part === undefined) return "card";
  return part === "route" && route !== undefined ? `route-${route}` : part;
}

function letterOf(word: string | undefined, words: readonly (string | undefined)[]): string {
  const place = word === undefined ? -1 : words.indexOf(word);
  return place < 0 ? "-" : place.toString(36);
}

function wordOf<Word extends string>(
  letter: string | undefined,
  words: readonly (Word | undefined)[],
): Word | undefined {
  return letter === undefined ? undefined : words[Number.parseInt(letter, 36)];
}
