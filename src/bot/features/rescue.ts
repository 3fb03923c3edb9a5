import { Composer } from "grammy";
import { SIGNPOSTS } from "../../domain/menu.ts";
import { type MishapTold, mishapOf, nextMishapQuestion } from "../../domain/mishap-told.ts";
import { readTrip, type Trip } from "../../domain/trip.ts";
import type { Context, Room } from "../context.ts";
import { countProblem } from "../counting.ts";
import { askOperator } from "../question.ts";
import { packPlace } from "../place.ts";
import { complaintScreen } from "../rescue/complaint.ts";
import { ombudsmanScreen } from "../rescue/ombudsman.ts";
import { mishapQuestion, paysBill, warning } from "../rescue/questions.ts";
import { moreOf, RESCUE, type Spot, spotIn, spotPress } from "../rescue/spot.ts";
import { stepsScreen } from "../rescue/steps.ts";
import { heardAt, heardBeside } from "../rescue/typed.ts";
import type { Screen } from "../screen.ts";
import { toldIn } from "../typed.ts";

/** Paid, and something went wrong: at most two questions, then what to do. Never to pay again. */
export const rescueRoom: Room = {
  name: RESCUE,
  door: true,
  enter(ctx, detail) {
    const spot = spotIn(ctx, detail);
    return screenAt(ctx, { ...spot, told: heardBeside(spot.told, ctx.message?.text) });
  },
};

/** Typed answers to the rescue's questions; what is none, but says something, goes on. */
export const rescueAnswers = new Composer<Context>();

rescueAnswers.on("message:text", async (ctx, next) => {
  const { text } = ctx.message;
  if (ctx.waiting?.room !== RESCUE || text.startsWith("/")) return next();
  const remembered = readTrip(ctx.record.trip);
  const spot = spotIn(ctx, packPlace(remembered, ...ctx.waiting.more));
  const sentence = toldIn(ctx, text, "operator");
  const told = spot.side === "operator" ? undefined : heardAt(ctx, spot.told, text, sentence);
  if (told === undefined && Object.keys(sentence).length > 0) return next();
  ctx.trail = { room: RESCUE, outcome: "answered" };
  if (told === undefined) {
    ctx.counted.push({ event: "unread" });
    return ctx.show(screenAt(ctx, spot, ctx.say("rescue-again")));
  }
  const { operator = SIGNPOSTS.dontKnow } = sentence;
  const trip: Trip = operator === SIGNPOSTS.dontKnow ? remembered : { ...remembered, operator };
  await ctx.show(screenAt(ctx, { trip, told: heardBeside(told, text) }));
});

/** `note` is said above an open question. */
function screenAt(ctx: Context, spot: Spot, note?: string): Screen {
  const { side } = spot;
  if (side === "problems") return mishapQuestion(ctx, { ...spot, side: undefined }, "problem", note);
  const told = presumed(ctx, spot);
  countProblem(ctx, spot.told);
  const asked = side === "operator" ? operatorScreen(ctx, spot, note) : undefined;
  if (asked !== undefined) return asked;
  const question = nextMishapQuestion(told);
  const mishap = mishapOf(told);
  if (question !== undefined || mishap === undefined)
    return mishapQuestion(ctx, { ...spot, told }, question ?? "problem", note);
  const { problem } = mishap;
  if (side === "complaint" && problem !== "bill-open")
    return complaintScreen(ctx, { ...spot, told }, problem);
  if (side === "ombudsman") return ombudsmanScreen(ctx, { ...spot, told });
  return stepsScreen(ctx, { trip: spot.trip, told }, mishap);
}

/** Who pays by bill and says nothing more has paid it, and it is still open. */
function presumed(ctx: Context, { told, trip }: Spot): MishapTold {
  if (told.problem !== undefined || !paysBill(ctx, trip)) return told;
  return { ...told, problem: "bill-open" };
}

/** Whose card it is, asked only of who wants to say so. */
function operatorScreen(ctx: Context, spot: Spot, note?: string): Screen | undefined {
  const asked = askOperator(ctx, RESCUE, spot.trip, moreOf(spot));
  if (asked === undefined) return undefined;
  asked.keyboard?.row().text(ctx.say.plain("button-back"), spotPress({ ...spot, side: undefined }));
  const lines = [warning(ctx.say), "", note, asked.text];
  return { ...asked, text: lines.filter((line) => line !== undefined).join("\n") };
}
