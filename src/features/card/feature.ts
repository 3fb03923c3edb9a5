import type { Room } from "../../bot/context.ts";
import { countStep, missingQuestion, openQuestion, questionScreen } from "../../guide/screen.ts";
import { unpackCard } from "../../bot/card-data.ts";
import { cardScreen } from "./card.ts";
import { VIEW_SCREENS } from "./views.ts";
import { packPlace } from "../../bot/callback-data.ts";

/** Everything on a card happens in its own message: another way, another side, a changed answer. */
export const card: Room = {
  name: "card",
  enter(ctx, detail) {
    const wanted = unpackCard(detail);
    const trip = wanted?.trip ?? {};
    ctx.record.trip = trip;
    const room = ctx.rooms.get(wanted?.room ?? "");
    if (room !== undefined) return room.enter(ctx, packPlace(trip));
    if (wanted?.view === undefined) countStep(ctx, trip);
    const question = wanted?.view === "ask" ? openQuestion(ctx, trip) : missingQuestion(ctx, trip);
    if (question !== undefined) return questionScreen(ctx, trip, question, { asking: "card" });
    return wanted?.view === undefined || wanted.view === "ask"
      ? cardScreen(ctx, trip, wanted?.first)
      : VIEW_SCREENS[wanted.view](ctx, trip);
  },
};
