import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Operator } from "../../catalog/operator.ts";
import { fillIn, HEARINGS, languagesAt, type Saying, SAYINGS } from "../../catalog/phrases.ts";
import type { Context } from "../../bot/context.ts";
import { footer, type Screen } from "../../bot/screen.ts";
import { tellMoney } from "../../format/facts.ts";
import { packTill, type TillPlace, tillPress } from "./place.ts";

/** What else can be said, by a word or two, and what the cashier may answer; a tap shows it big. */
export function sayingsScreen(ctx: Context, place: TillPlace): Screen {
  const { say } = ctx;
  const { phrases } = ctx.knowledge;
  const heard = HEARINGS.map((hearing) => {
    const words = languagesAt(place.region).map((language) => phrases[language].hear[hearing]);
    return say("till-heard", { meaning: say.plain(`hearing-${hearing}`), phrases: words.join(" / ") });
  });
  const keyboard = new InlineKeyboard();
  // The first screen says "voucher".
  for (const [index, saying] of SAYINGS.filter((each) => each !== "voucher").entries()) {
    if (index > 0 && index % 3 === 0) keyboard.row();
    keyboard.text(say.plain(`saying-button-${saying}`), tillPress({ ...place, page: saying }));
  }
  const text = `${say("till-more")}\n\n${folded([say("till-hearings"), ...heard])}`;
  return { text, keyboard: keyboard.row().add(...wayBack(ctx, place)) };
}

/** One saying, to show. */
export function sayingScreen(ctx: Context, operator: Operator, saying: Saying, place: TillPlace): Screen {
  const { copies, lines, meaning } = phraseFor(ctx, saying, operator, place);
  const more = InlineKeyboard.text(
    ctx.say.plain("button-more-phrases"),
    tillPress({ ...place, page: "list" }),
  );
  return {
    text: [...lines, meaning].join("\n\n"),
    keyboard: new InlineKeyboard([copies, [more], wayBack(ctx, place)]),
  };
}

/**
 * A saying for this operator and amount, in each language of the region, and what it means. The number of a phone is
 * never asked for here: it is filled in by hand.
 */
export function phraseFor(
  { knowledge: { phrases }, say }: Context,
  saying: Saying,
  { name: operator }: Pick<Operator, "name">,
  { amount, region }: TillPlace,
): { lines: string[]; meaning: string; copies: InlineKeyboardButton[] } {
  const known = { operator, amount: amount === undefined ? BLANK : String(amount), number: BLANK };
  const said = languagesAt(region).map((language) => {
    const { say: sayings, "voucher-short": voucher } = phrases[language];
    return {
      language: say.plain(`spoken-${language}`),
      phrase: fillIn(saying === "voucher" ? voucher : sayings[saying], known),
    };
  });
  const money = amount === undefined ? BLANK : tellMoney(say, { amount, currency: "EUR" });
  const meaning =
    saying === "sell-top-ups"
      ? say.plain("saying-sell-top-ups", { operator })
      : saying === "voucher" || saying === "direct"
        ? say.plain(`saying-${saying}`, { operator, money })
        : say.plain(`saying-${saying}`);
  const byHand = saying === "direct" ? [say("till-number-by-hand")] : [];
  return {
    lines: said.map((each) => say("till-phrase", each)),
    meaning: [say("till-meaning", { meaning }), ...byHand].join("\n"),
    copies: said.map(({ language, phrase }) =>
      InlineKeyboard.copyText(say.plain("button-copy-phrase", { language }), phrase),
    ),
  };
}

export function folded(lines: readonly string[]): string {
  return `<blockquote expandable>${lines.join("\n")}</blockquote>`;
}

/** To the first phrase, home, and the same in the other language. */
function wayBack(ctx: Context, place: TillPlace): InlineKeyboardButton[] {
  const back = InlineKeyboard.text(ctx.say.plain("button-back"), tillPress({ ...place, page: undefined }));
  return [back, ...footer(ctx, "till", packTill(place)).inline_keyboard.flat()];
}

const BLANK = "____";
