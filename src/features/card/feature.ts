import type { Feature } from "../../bot/context.ts";
import { countStep, missingQuestion, openQuestion, questionScreen } from "../../guide/screen.ts";
import { unpackCard } from "../../bot/card-data.ts";
import { cardScreen } from "./card.ts";
import { VIEW_SCREENS } from "./views.ts";
import { packFeatureData } from "../../bot/callback-data.ts";

/** Everything on a card edits its own message: another way, another view, a changed answer. */
export const card: Feature = {
  name: "card",
  open(ctx, detail) {
    const wanted = unpackCard(detail);
    const answers = wanted?.answers ?? {};
    ctx.session.answers = answers;
    const feature = ctx.features.get(wanted?.feature ?? "");
    if (feature !== undefined) return feature.open(ctx, packFeatureData(answers));
    if (wanted?.view === undefined) countStep(ctx, answers);
    const question = wanted?.view === "ask" ? openQuestion(ctx, answers) : missingQuestion(ctx, answers);
    if (question !== undefined) return questionScreen(ctx, answers, question, { asking: "card" });
    return wanted?.view === undefined || wanted.view === "ask"
      ? cardScreen(ctx, answers, wanted?.first)
      : VIEW_SCREENS[wanted.view](ctx, answers);
  },
};
