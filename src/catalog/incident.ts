import type { WayName } from "./way.ts";

/** What can be wrong with a paid top-up; `bill-open` is about a bill. */
export const RESCUE_PROBLEMS = [
  "not-arrived",
  "failed",
  "paid-twice",
  "wrong-number",
  "code-unreadable",
  "code-refused",
  "bill-open",
] as const;
export type RescueProblem = (typeof RESCUE_PROBLEMS)[number];

/** Problems with a letter; for a bill, the reference is enough. */
export const COMPLAINTS = RESCUE_PROBLEMS.filter((problem) => problem !== "bill-open");
export type Complaint = (typeof COMPLAINTS)[number];

/** How they paid. `voucher`: a code bought somewhere; `shop`: topped up in the shop itself. */
export const RESCUE_CHANNELS = [
  "website",
  "app",
  "bank-app",
  "automatic",
  "sms",
  "voucher",
  "shop",
  "reseller",
  "wallet",
  "unknown",
] as const;
export type RescueChannel = (typeof RESCUE_CHANNELS)[number];

/** How long ago they paid. Never asked, only heard. */
export const ELAPSED = ["under-10-minutes", "under-2-hours", "under-24-hours", "over-24-hours"] as const;
export type Elapsed = (typeof ELAPSED)[number];

/** How they probably paid, by the way that the card put first; a friend pays on the website. */
export function channelPaidBy(way: WayName): RescueChannel {
  return RESCUE_CHANNELS.find((channel) => channel === (way === "friend" ? "website" : way)) ?? "unknown";
}

export function elapsedBetween(paid: number, now: number): Elapsed {
  const minutes = (now - paid) / 60_000;
  if (minutes < 10) return "under-10-minutes";
  if (minutes < 120) return "under-2-hours";
  return minutes < 1440 ? "under-24-hours" : "over-24-hours";
}

/** What they have told us about the problem so far; "unknown": asked, and they do not know. */
export interface IncidentAnswers {
  problem?: RescueProblem | "unknown";
  channel?: RescueChannel;
  elapsed?: Elapsed | "unknown";
  /** The channel that the card recommended, so probably the one they used: it is offered first. */
  likely?: RescueChannel;
}
