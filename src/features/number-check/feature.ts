import { InlineKeyboard } from "grammy";
import { MOBILE_DIGITS, type NumberReading, readNumber } from "../../catalog/number.ts";
import { readTrip } from "../../guide/answers.ts";
import { ifKnown } from "../../format/facts.ts";
import type { Context } from "../../bot/context.ts";
import { addDoors, homeButton, type Screen } from "../../bot/screen.ts";

/**
 * A typed number: what it is and how it is written, never what one should not show around. Nothing of it is kept, and
 * an open question stays open.
 */
export function numberScreen(ctx: Context, text: string): Screen | undefined {
  const reading = readNumber(text, ctx.knowledge.numbers);
  if (reading.kind === "other") return undefined;
  if (ctx.waiting !== undefined) ctx.record.waiting = ctx.waiting;
  const keyboard = new InlineKeyboard();
  if (reading.kind === "belgian-mobile") {
    for (const form of [reading.national, reading.international]) {
      keyboard.copyText(ctx.say.plain("copy", { text: form }), form).row();
    }
    addDoors(ctx, keyboard, readTrip(ctx.record.trip), ["finder"]);
  }
  return { text: linesOf(ctx, reading).join("\n"), keyboard: homeButton(ctx, keyboard) };
}

function linesOf({ say }: Context, reading: Exclude<NumberReading, { kind: "other" }>): string[] {
  switch (reading.kind) {
    case "belgian-mobile": {
      const { firstHolder, international, national } = reading;
      return [
        say("number-belgian-mobile", { national, international }),
        ...ifKnown(firstHolder, ({ prefix, holder }) => say("number-first-holder", { prefix, holder })),
      ];
    }
    case "belgian-landline":
      return [say("number-belgian-landline")];
    case "almost-belgian-mobile":
      return [say("number-almost-belgian-mobile", { digits: reading.digits, wanted: MOBILE_DIGITS })];
    case "chinese-mobile":
    case "foreign-number":
    case "sim-number":
    case "esim-chip-number":
      return [say(`number-${reading.kind}`)];
    case "secret-code":
    case "payment-card":
    case "bank-account":
      return [say("number-secret")];
  }
}
