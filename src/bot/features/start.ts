import type { Trip } from "../../domain/trip.ts";
import { cardScreen } from "../card/card.ts";
import type { Context, Room } from "../context.ts";
import { openQuestion, questionScreen } from "../question.ts";
import { isLanguage } from "../speech.ts";
import { readPayload } from "../payload.ts";

/** The front door, by command, by button, or by a deep link that carries answers: `base_iphone_weeks_zh`. */
export const start: Room = {
  name: "start",
  command: true,
  enter(ctx, detail) {
    const wished = detail.split("_").find(isLanguage);
    if (wished) ctx.speak(wished);
    return screenFor(ctx, readPayload(detail, ctx.knowledge.catalog));
  },
};

function screenFor(ctx: Context, trip: Trip) {
  ctx.record.trip = trip;
  delete ctx.record.finished;
  const question = openQuestion(ctx, trip);
  return question === undefined ? cardScreen(ctx, trip) : questionScreen(ctx, trip, question);
}
