import { InlineKeyboard } from "grammy";
import { recapOf } from "../guide/labels.ts";
import { packMishap, packPlace, placePress, press, type RoomName } from "./callback-data.ts";
import { cardPress } from "./card-data.ts";
import type { Context } from "./context.ts";
import { missingQuestion } from "../guide/screen.ts";
import { doorLabel, type Screen, withFooter } from "./screen.ts";
import { isLanguage } from "./translate.ts";
import { tripAfter } from "../guide/typed.ts";
import type { RescueProblem } from "../features/not-arrived/plans.ts";
import { readTrip, type Trip } from "../guide/answers.ts";
import { type Intent, isMishap } from "../understanding/intents.ts";
import type { Understood } from "../understanding/understand.ts";

/** What went wrong, by what somebody comes for. */
export const MISHAP_OF: Partial<Record<Intent, RescueProblem>> = {
  "wrong-number": "wrong-number",
  twice: "paid-twice",
  "code-unreadable": "code-unreadable",
  "not-arrived": "not-arrived",
  failed: "failed",
};

/** The room that answers an intent, and what it is told besides the trip. What is not here is answered by the card. */
const ROOMS: Partial<Record<Intent, readonly [room: RoomName, ...more: string[]]>> = {
  scam: ["check", "s"],
  ...Object.fromEntries(
    Object.entries(MISHAP_OF).map(([intent, problem]) => [intent, ["rescue", packMishap({ problem })]]),
  ),
  human: ["contact"],
  leaving: ["leaving"],
  identification: ["identification"],
  money: ["money"],
  expiry: ["reminders", "o"],
  balance: ["balance"],
  "operator-unknown": ["finder"],
  number: ["balance", "n"],
  shop: ["till"],
  forget: ["delete"],
};

/** The screen of the room that words lead to, with the answers they told; undefined where no room is meant. */
export function screenMeant(ctx: Context, told: Understood): Screen | undefined {
  if (told.intent === "language" && !isLanguage(told.language))
    return ctx.rooms.get("language")?.enter(ctx, "");
  const room = ctx.rooms.get(roomMeant(told) ?? "");
  if (room === undefined) return undefined;
  const [, ...more] = (told.intent && ROOMS[told.intent]) ?? [];
  const remembered = readTrip(ctx.record.trip);
  const trip = tripAfter(remembered, told.answers);
  if (trip !== undefined) ctx.record.trip = trip;
  ctx.trail = { room: room.name, outcome: "answered" };
  return room.enter(ctx, packPlace(trip ?? remembered, ...more));
}

/** The name of the room that words lead to. */
export function roomMeant({ intent }: Pick<Understood, "intent">): RoomName | undefined {
  return intent && ROOMS[intent]?.[0];
}

/** Whether words lead to a room of this name. */
export function isRoomMeant(name: string): boolean {
  return Object.values(ROOMS).some(([room]) => room === name);
}

/** They ask to go on with what is open, and tell nothing new. A language that they ask for is spoken from here on. */
export function goesOn(ctx: Context, { intent, language }: Understood): boolean {
  if (intent === "language" && isLanguage(language)) ctx.speak(language);
  return intent !== undefined && GO_ON.has(intent);
}

/** What is said before the open question, to words that were none of its answers. */
export function remarkOn(ctx: Context, { intent }: Pick<Understood, "intent">): string | undefined {
  if (intent === "thanks") return `${ctx.say("thanks")}\n`;
  return intent === "payment" ? `${ctx.say("pay-depends")}\n` : undefined;
}

const GO_ON: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "greeting", "language"]);

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
    ...(isMishap(likeliest) ? [say("rescue-step-do-not-pay-again"), ""] : []),
    told === "" ? say("unsure") : say("unsure-told", { told }),
  ];
  const keyboard = new InlineKeyboard();
  for (const intent of new Set<Intent>([...candidates, "top-up"])) {
    const door = doorOf(ctx, trip, intent);
    if (door !== undefined) keyboard.add(door).row();
  }
  return { text: lines.join("\n"), keyboard: withFooter(ctx, keyboard, "help") };
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
