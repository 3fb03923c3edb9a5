import type { Room } from "../context.ts";
import { unpackCard } from "../card/buttons.ts";
import { cardScreen } from "../card/card.ts";
import { VIEW_SCREENS } from "../card/views.ts";
import { packPlace } from "../place.ts";
import { openQuestion, questionScreen } from "../question.ts";

/** Everything on a card happens in its own message: another way, another side, a changed answer. */
export const card: Room = {
  name: "card",
  enter(ctx, detail) {
    const wanted = unpackCard(detail);
    const trip = wanted?.trip ?? {};
    ctx.record.trip = trip;
    const moved = ctx.rooms.get(wanted?.room ?? "");
    if (moved !== undefined) return moved.enter(ctx, packPlace(trip));
    const question = openQuestion(ctx, trip);
    if (question !== undefined) return questionScreen(ctx, trip, question, { asking: "card" });
    return wanted?.view === undefined
      ? cardScreen(ctx, trip, wanted?.first)
      : VIEW_SCREENS[wanted.view](ctx, trip);
  },
};
