import { InlineKeyboard } from "grammy";
import { MOBILE_DIGITS, type NumberReading, readNumber } from "../../catalog/number.ts";
import { readAnswers } from "../../guide/answers.ts";
import { ifKnown } from "../../format/facts.ts";
import type { Context } from "../../bot/context.ts";
import { featureRows, homeButton, keyboardOf, type Screen } from "../../bot/screen.ts";

/**
 * A typed number: what it is and how to write it, without repeating what should stay private. Nothing is stored, and
 * an open question stays open.
 */
export function numberScreen(ctx: Context, text: string): Screen | undefined {
  const reading = readNumber(text, ctx.knowledge.numbers);
  if (reading.kind === "other") return undefined;
  if (ctx.waiting !== undefined) ctx.session.waiting = ctx.waiting;
  const isMobile = reading.kind === "belgian-mobile";
  const forms = isMobile ? [reading.national, reading.international] : [];
  const keyboard = keyboardOf(
    ...forms.map((form) => [InlineKeyboard.copyText(ctx.t.plain("copy", { text: form }), form)]),
    ...(isMobile ? featureRows(ctx, readAnswers(ctx.session.answers), ["which-operator"]) : []),
    [homeButton(ctx)],
  );
  return { text: linesOf(ctx, reading).join("\n"), keyboard };
}

function linesOf({ t }: Context, reading: Exclude<NumberReading, { kind: "other" }>): string[] {
  switch (reading.kind) {
    case "belgian-mobile":
      return [
        t("number-belgian-mobile", { national: reading.national, international: reading.international }),
        ...ifKnown(reading.firstHolder, (first) => t("number-first-holder", first)),
      ];
    case "almost-belgian-mobile":
      return [t("number-almost-belgian-mobile", { digits: reading.digits, wanted: MOBILE_DIGITS })];
    case "secret":
      return [t("number-secret")];
    case "belgian-landline":
    case "chinese-mobile":
    case "foreign-number":
    case "sim-number":
    case "esim-chip-number":
      return [t(`number-${reading.kind}`)];
  }
}
