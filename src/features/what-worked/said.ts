import type { About, Voice } from "../../catalog/voice.ts";
import type { Context } from "../../bot/context.ts";
import { dayInBrussels } from "../../day.ts";

/** Whether this chat said something of this way or code this month; without either, of what it paid with. */
export function hasSaid({ now, session }: Context, operator: string, about: About): boolean {
  return session.said?.includes(noteOf(now, operator, about)) === true;
}

/** Counts it, and that this chat said it. Once a month: false if it was said before. */
export function say(ctx: Context, voice: Voice): boolean {
  if (hasSaid(ctx, voice.operator, voice)) return false;
  const { now, session } = ctx;
  const ofThisMonth = session.said?.filter((note) => note.startsWith(monthOf(now))) ?? [];
  session.said = [...ofThisMonth, noteOf(now, voice.operator, voice)];
  ctx.counted.push({ event: "voice", voice });
  return true;
}

function noteOf(now: number, operator: string, { way, code }: About): string {
  return [monthOf(now), operator, code ?? way].join("|");
}

function monthOf(now: number): string {
  return dayInBrussels(now).slice(0, "2026-11".length);
}
