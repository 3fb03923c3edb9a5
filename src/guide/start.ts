import type { Trip } from "./answers.ts";
import { readTrip } from "./answers.ts";
import { cardScreen } from "../features/card/card.ts";
import type { Context, Room } from "../bot/context.ts";
import { beginAnew, countVisit, homeScreen, openQuestion, questionScreen } from "./screen.ts";
import type { Screen } from "../bot/screen.ts";
import { isLanguage } from "../bot/translate.ts";
import { readPayload } from "../bot/deep-link.ts";

/**
 * The front door, by command, by button, or by a deep link: its words tell answers, a language, or a room, in any
 * order: `base_iphone_weeks_zh`, `rescue_orange`. The button leaves the message that it is under as it is.
 */
export const start: Room = {
  name: "start",
  command: true,
  enter(ctx, detail) {
    const words = detail.split("_");
    const wished = words.find(isLanguage);
    if (wished) ctx.speak(wished);
    const trip = readPayload(detail, ctx.knowledge.catalog);
    const door = words.map((word) => ctx.rooms.get(word)).find((room) => room?.door === true);
    if (door === undefined) return screenFor(ctx, trip);
    ctx.record.trip = { ...readTrip(ctx.record.trip), ...trip };
    return door.enter(ctx, "");
  },
};

function screenFor(ctx: Context, trip: Trip): Screen {
  beginAnew(ctx, trip);
  delete ctx.record.finished;
  countVisit(ctx, trip);
  if (Object.keys(trip).length === 0) return { ...homeScreen(ctx), isNew: true };
  const question = openQuestion(ctx, trip);
  return question === undefined ? cardScreen(ctx, trip) : questionScreen(ctx, trip, question);
}
