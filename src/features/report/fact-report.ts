import type { OperatorId } from "../../catalog/operator.ts";
import type { WayName } from "../../catalog/way.ts";

/** What can be wrong with a fact. Closed: nobody can write free text into a report. */
export const REPORT_REASONS = ["wrong-code", "wrong-amount", "no-longer-works", "something-else"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** The parts of a card. `route` is the way shown on it. */
export const REPORT_PARTS = ["route", "payment", "amounts", "balance", "contact", "other"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** One report, without who sent it. */
export interface FactReport {
  operator: OperatorId;
  /** `card`: they did not say which part. */
  fact: Exclude<ReportPart, "route"> | "route" | `route-${WayName}` | "card";
  reason: ReportReason;
}

/** What they have told us so far. */
export interface ReportAnswers {
  part?: ReportPart;
  reason?: ReportReason;
  route?: WayName;
}

/** The fact that a report is about. */
export function factReported({ part, route }: ReportAnswers): FactReport["fact"] {
  if (part === undefined) return "card";
  return part === "route" && route !== undefined ? `route-${route}` : part;
}
