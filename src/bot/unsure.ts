import { InlineKeyboard } from "grammy";
import type { Trip } from "../domain/trip.ts";
import { type Intent, isMishap } from "../understanding/intents.ts";
import type { Understood } from "../understanding/understand.ts";
import { recapOf } from "./answers.ts";
import { cardPress } from "./card/buttons.ts";
import { placePress, press, type RoomName } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { doorLabel, homeButton, languageButton, type Screen } from "./screen.ts";
import { MISHAP_OF, ROOMS } from "./intents.ts";
import { missingQuestion } from "./question.ts";
import { warning } from "./rescue/questions.ts";

/** We heard something that may be for us, and not well enough to act on it. What tells of a card only, leads to it. */
export function isUnsure({ intent, isSkip, likeliest, confidence, answers }: Understood): boolean {
  if (intent !== undefined || isSkip) return false;
  // Facts, and nothing that is asked: they lead to the card.
  if ((likeliest === "none" || likeliest === "top-up") && Object.keys(answers).length > 0) return false;
  return likeliest !== "none" || confidence < OFF_TOPIC;
}

/** From here on it is about something else altogether. */
const OFF_TOPIC = 0.5;

/** What we heard, and the three likeliest things that we can help with. Where money may be lost, first: do not pay again. */
export function unsureScreen(ctx: Context, trip: Trip, { candidates, likeliest }: Understood): Screen {
  const { say } = ctx;
  ctx.counted.push({ event: "unread" });
  ctx.record.trip = trip;
  const told = recapOf(ctx, trip);
  const lines = [
    ...(isMishap(likeliest) ? [warning(say), ""] : []),
    told === "" ? say("unsure") : say("unsure-told", { told }),
  ];
  const keyboard = new InlineKeyboard();
  for (const intent of new Set<Intent>([...candidates, "top-up"])) {
    const door = doorOf(ctx, trip, intent);
    if (door !== undefined) keyboard.add(door).row();
  }
  return { text: lines.join("\n"), keyboard: homeButton(ctx, keyboard).add(languageButton(ctx, "help")) };
}

function doorOf(ctx: Context, trip: Trip, intent: Intent) {
  const { say } = ctx;
  const isReady = missingQuestion(ctx, trip) === undefined;
  if (intent === "top-up")
    return InlineKeyboard.text(say.plain("button-top-up"), isReady ? cardPress({ trip }) : press("start"));
  if (intent === "payment" && isReady)
    return InlineKeyboard.text(say.plain("button-pay"), cardPress({ trip, view: "pay" }));
  const [room, ...more] = ROOMS[intent] ?? [];
  if (room === undefined || !ctx.rooms.has(room)) return undefined;
  return InlineKeyboard.text(labelOf(ctx, intent, room), placePress(room, trip, ...more));
}

/** What the person wants of the room, where its own name says less. */
function labelOf(ctx: Context, intent: Intent, room: RoomName): string {
  const problem = MISHAP_OF[intent];
  if (problem !== undefined) return ctx.say.plain(`rescue-problem-${problem}`);
  const words = WORDS[intent];
  return words === undefined ? doorLabel(ctx, room) : ctx.say.plain(words);
}

const WORDS: Partial<Record<Intent, PlainWords>> = {
  scam: "unsure-scam",
  number: "unsure-number",
  shop: "unsure-shop",
  forget: "button-delete",
};
type PlainWords = "unsure-scam" | "unsure-number" | "unsure-shop" | "button-delete";
