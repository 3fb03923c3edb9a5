import type { Day } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { adviseOn } from "../knowledge.ts";
import { bullets, tellDoubt } from "../telling.ts";
import { tellContact, tellRedeem } from "../telling-operator.ts";
import { tellBalance } from "../telling-terms.ts";

/** What to do with the ticket: the code becomes credit, one looks whether it did, and somebody helps if not. */
export function afterwards(ctx: Context, trip: Trip, operator: Operator, today: Day): string {
  const { say } = ctx;
  const { voucher } = operator.ways;
  const { advice } = adviseOn(ctx, trip);
  const redeem = [
    ...(voucher?.redeem ?? []).slice(0, WAYS),
    ...(voucher?.lastResort ? [voucher.lastResort] : []),
  ];
  const lines = redeem.map((way) => tellRedeem(say, way.value, operator) + tellDoubt(say, way, today));
  const typed = redeem.some(({ value: { by } }) => by === "sms" || by === "dial");
  const [check] = advice.balance;
  const phone = advice.contacts.find(({ kind }) => kind === "phone");
  return [
    say("till-then"),
    ...bullets([
      say("till-then-ticket"),
      ...(typed && !advice.situation.can("text") ? [say("step-move-sim-to-phone")] : []),
      ...lines,
      ...(check === undefined ? [] : [tellBalance(say, check)]),
      phone === undefined
        ? say("till-then-back")
        : say.plain("till-then-stuck", { how: tellContact(say, phone, operator) }),
    ]),
  ].join("\n");
}

const WAYS = 2;
