import { InlineKeyboard } from "grammy";
import { MOBILE_DIGITS, type NumberReading, readNumber } from "../../catalog/number.ts";
import { readAnswers } from "../../guide/answers.ts";
import { ifKnown } from "../../format/facts.ts";
import type { Context } from "../../bot/context.ts";
import { addFeatureButtons, homeButton, type Screen } from "../../bot/screen.ts";

/**
 * A typed number: what it is and how to write it, without repeating what should stay private. Nothing is stored, and
 * an open question stays open.
 */
export function numberScreen(ctx: Context, text: string): Screen | undefined {
  const reading = readNumber(text, ctx.knowledge.numbers);
  if (reading.kind === "other") return undefined;
  if (ctx.waiting !== undefined) ctx.session.waiting = ctx.waiting;
  const keyboard = new InlineKeyboard();
  if (reading.kind === "belgian-mobile") {
    for (const form of [reading.national, reading.international]) {
      keyboard.copyText(ctx.t.plain("copy", { text: form }), form).row();
    }
    addFeatureButtons(ctx, keyboard, readAnswers(ctx.session.answers), ["which-operator"]);
  }
  return { text: linesOf(ctx, reading).join("\n"), keyboard: homeButton(ctx, keyboard) };
}

function linesOf({ t }: Context, reading: Exclude<NumberReading, { kind: "other" }>): string[] {
  switch (reading.kind) {
    case "belgian-mobile": {
      const { firstHolder, international, national } = reading;
      return [
        t("number-belgian-mobile", { national, international }),
        ...ifKnown(firstHolder, ({ prefix, holder }) => t("number-first-holder", { prefix, holder })),
      ];
    }
    case "belgian-landline":
      return [t("number-belgian-landline")];
    case "almost-belgian-mobile":
      return [t("number-almost-belgian-mobile", { digits: reading.digits, wanted: MOBILE_DIGITS })];
    case "chinese-mobile":
    case "foreign-number":
    case "sim-number":
    case "esim-chip-number":
      return [t(`number-${reading.kind}`)];
    case "secret":
      return [t("number-secret")];
  }
}
