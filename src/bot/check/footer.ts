import type { InlineKeyboard } from "grammy";
import { readTrip } from "../../domain/trip.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { packPlace, placePress } from "../callback-data.ts";
import { homeButton, languageButton } from "../screen.ts";

/** The screens of the room, by the letter that stands for each in a button: none is given away twice. */
const PAGES = { s: "scam", p: "paid", v: "verdict" } as const;
export type CheckPage = (typeof PAGES)[keyof typeof PAGES];

export function checkPress(ctx: Context, page?: CheckPage): string {
  return placePress("check", readTrip(ctx.record.trip), ...lettersOf(page));
}

export function readPage([letter]: readonly string[]): CheckPage | undefined {
  return Object.entries(PAGES).find(([each]) => each === letter)?.[1];
}

/** To the card where there is one, home, and the same in the other language. */
export function addCheckFooter(ctx: Context, keyboard: InlineKeyboard, page?: CheckPage): InlineKeyboard {
  const trip = readTrip(ctx.record.trip);
  keyboard.add(...wayToCard(ctx, trip)).row();
  const detail = packPlace(trip, ...lettersOf(page));
  return homeButton(ctx, keyboard).add(languageButton(ctx, "check", detail));
}

function lettersOf(page: CheckPage | undefined): string[] {
  return Object.entries(PAGES).flatMap(([letter, name]) => (name === page ? [letter] : []));
}
