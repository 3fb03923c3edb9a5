import type { InlineKeyboardButton } from "grammy/types";
import { isNobody } from "../advice/verdict.ts";
import type { Answers } from "../guide/answers.ts";
import type { Context } from "./context.ts";
import { adviseOn, operatorOf } from "./knowledge.ts";
import { openQuestion } from "../guide/screen.ts";
import { cardPress } from "./card-data.ts";
import { button } from "./screen.ts";

/**
 * A button to the card: "back" if all answers are there, "on" if only the operator is known, none without an
 * operator. `isBrief`: three of its width share a row.
 */
export function wayToCard(ctx: Context, answers: Answers, isBrief = false): InlineKeyboardButton[] {
  const operator = operatorOf(ctx, answers);
  const isReady = answers.operator !== undefined && openQuestion(ctx, answers) === undefined;
  if (!isReady && (operator === undefined || isNobody(operator))) return [];
  const paysBill = operator !== undefined && adviseOn(ctx, answers).advice.outcome === "pay-the-bill";
  const label = isReady ? "button-card" : paysBill ? "button-pay-bill" : "button-top-up";
  return [button(ctx, isBrief ? BRIEF[label] : label, cardPress({ answers }))];
}

const BRIEF = {
  "button-card": "button-card-brief",
  "button-top-up": "button-top-up-brief",
  "button-pay-bill": "button-pay-bill",
} as const;
