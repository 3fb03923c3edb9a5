import type { Advice } from "../../domain/advice.ts";
import type { Operator } from "../../domain/operator.ts";
import type { RouteAdvice } from "../../domain/route-advice.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";

/** All that a card is made from. */
export interface Card {
  ctx: Context;
  trip: Trip;
  operator: Operator;
  advice: Advice;
  /** The ways that this person can take, the recommended one first; none where there is nothing to top up. */
  ways: readonly RouteAdvice[];
  /** The one that stands open on the card. */
  shown: RouteAdvice | undefined;
}

/** Some lines under a title, as one part; no part where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

export function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}
