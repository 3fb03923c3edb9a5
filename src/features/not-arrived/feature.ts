import { SIGNPOSTS } from "../../catalog/menu.ts";
import { mishapOf, type MishapTold, nextMishapQuestion } from "./plans.ts";
import { readTrip, type Trip } from "../../guide/answers.ts";
import { type Answers, type Intent, isMishap } from "../../understanding/intents.ts";
import type { Understood } from "../../understanding/understand.ts";
import type { Context, Room } from "../../bot/context.ts";
import { askOperator } from "../../guide/screen.ts";
import { packPlace, unpackMishap } from "../../bot/callback-data.ts";
import { complaintScreen, ombudsmanScreen } from "./letter.ts";
import {
  mishapQuestion,
  moreOf,
  paysBill,
  RESCUE,
  type Spot,
  spotIn,
  spotPress,
  warning,
} from "./questions.ts";
import { stepsScreen } from "./steps.ts";
import { heardAt, heardBeside } from "./typed.ts";
import type { Screen } from "../../bot/screen.ts";
import { heardIn, tripAfter } from "../../guide/typed.ts";

/** Paid, and something went wrong: at most two questions, then what to do. Never to pay again. */
export const rescueRoom: Room = {
  name: RESCUE,
  door: true,
  enter(ctx, detail) {
    const spot = spotIn(ctx, detail);
    return screenAt(ctx, { ...spot, told: heardBeside(spot.told, ctx.message?.text) });
  },
  hear,
};

/**
 * What is typed while something has gone wrong adds to it: the operator, how it was paid, a word of doubt. Only what
 * clearly asks for something else goes on, and paying again is none of that.
 */
function hear(ctx: Context, text: string, more: readonly string[]): Screen | undefined {
  const heard = heardIn(ctx, text, "operator");
  const remembered = readTrip(ctx.record.trip);
  const spot = spotIn(ctx, packPlace(remembered, ...more));
  // "With PayPal", where we asked how they paid, is no question about paying.
  const isChannel = nextMishapQuestion(spot.told) === "channel" && heard.answers.means !== undefined;
  if (!isChannel && asksForElse(heard, text)) return undefined;
  const told = spot.side === "operator" ? undefined : heardAt(ctx, spot.told, text, heard);
  const trip = tripBeside(remembered, heard.answers);
  const isUnread = told === undefined && trip === undefined;
  if (isUnread) ctx.counted.push({ event: "unread" });
  const spotAfter = {
    trip: trip ?? remembered,
    told: heardBeside(told ?? spot.told, text),
    ...(isUnread && { side: spot.side }),
  };
  return screenAt(ctx, spotAfter, isUnread ? ctx.say("rescue-again") : undefined);
}

/** How they would pay is not what they hold here: it says how they paid. */
function tripBeside(remembered: Trip, answers: Answers): Trip | undefined {
  const { operator, ...rest } = answers;
  delete rest.means;
  const isKnown = operator !== undefined && operator !== SIGNPOSTS.dontKnow && operator !== SIGNPOSTS.noCard;
  return tripAfter(remembered, { ...rest, ...(isKnown && { operator }) });
}

function asksForElse({ intent, confidence, answers }: Understood, text: string): boolean {
  if (intent === undefined) return false;
  if (PAYS.has(intent))
    return confidence >= SURE_TO_PAY && answers.offline === undefined && !AGAIN.test(text);
  return intent === "scam" || !isMishap(intent);
}

/** What may be said of the same mishap, or lead to paying once more. */
const PAYS: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "shop", "money"]);
const SURE_TO_PAY = 0.6;
const AGAIN = /再|重新|again|another|once more|second/iu;

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
  // Whatever they add now is about this, until they ask for something else.
  ctx.record.waiting = { room: RESCUE, more: moreOf({ told }) };
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

/** Somebody says what went wrong: by a text, or at the question for it. Whoever only looks again says nothing new. */
function countProblem(ctx: Context, { problem }: MishapTold): void {
  const isAsked = ctx.waiting?.room === "rescue";
  if (problem === undefined || !(isAsked || ctx.message !== undefined)) return;
  const before = isAsked ? unpackMishap(ctx.waiting?.more[0] ?? "").problem : undefined;
  if (problem !== before) ctx.counted.push({ event: "rescue", problem });
}
