import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Operator } from "../../catalog/operator.ts";
import { fillIn, HEARINGS, languagesAt, type Phrase, PHRASES } from "../../catalog/phrases.ts";
import type { Context } from "../../bot/context.ts";
import { button, footer, inRows, keyboardOf, type Screen } from "../../bot/screen.ts";
import { formatMoney } from "../../format/facts.ts";
import { packShop, type ShopData, shopPress } from "./place.ts";

/** What else to say, in a word or two, and what the cashier may answer; a tap shows it big. */
export function phrasesScreen(ctx: Context, data: ShopData): Screen {
  const { t } = ctx;
  const { phrases } = ctx.knowledge;
  const heard = HEARINGS.map((hearing) => {
    const words = languagesAt(data.region).map((language) => phrases[language].hear[hearing]);
    return t("till-heard", { meaning: t.plain(`hearing-${hearing}`), phrases: words.join(" / ") });
  });
  // The first screen says "voucher".
  const others = PHRASES.filter((each) => each !== "voucher").map((phrase) =>
    button(ctx, `saying-button-${phrase}`, shopPress({ ...data, page: phrase })),
  );
  const text = `${t("till-more")}\n\n${folded([t("till-hearings"), ...heard])}`;
  return { text, keyboard: keyboardOf(...inRows(others, 3), wayBack(ctx, data)) };
}

/** One saying, to show. */
export function phraseScreen(ctx: Context, operator: Operator, phrase: Phrase, data: ShopData): Screen {
  const { copies, lines, meaning } = phraseFor(ctx, phrase, operator, data);
  const more = button(ctx, "button-more-phrases", shopPress({ ...data, page: "list" }));
  return {
    text: [...lines, meaning].join("\n\n"),
    keyboard: keyboardOf(copies, [more], wayBack(ctx, data)),
  };
}

/**
 * A phrase for this operator and amount, in each language of the region, with its meaning. We never ask for the phone
 * number: people fill it in by hand.
 */
export function phraseFor(
  { knowledge: { phrases }, t }: Context,
  phrase: Phrase,
  { name: operator }: Pick<Operator, "name">,
  { amount, region }: ShopData,
): { lines: string[]; meaning: string; copies: InlineKeyboardButton[] } {
  const known = { operator, amount: amount === undefined ? BLANK : String(amount), number: BLANK };
  const said = languagesAt(region).map((language) => {
    const { say, "voucher-short": voucher } = phrases[language];
    return {
      language: t.plain(`spoken-${language}`),
      phrase: fillIn(phrase === "voucher" ? voucher : say[phrase], known),
    };
  });
  const money = amount === undefined ? BLANK : formatMoney(t, { amount, currency: "EUR" });
  const meaning =
    phrase === "sell-top-ups"
      ? t.plain("saying-sell-top-ups", { operator })
      : phrase === "voucher" || phrase === "direct"
        ? t.plain(`saying-${phrase}`, { operator, money })
        : t.plain(`saying-${phrase}`);
  const byHand = phrase === "direct" ? [t("till-number-by-hand")] : [];
  return {
    lines: said.map((each) => t("till-phrase", each)),
    meaning: [t("till-meaning", { meaning }), ...byHand].join("\n"),
    copies: said.map(({ language, phrase }) =>
      InlineKeyboard.copyText(t.plain("button-copy-phrase", { language }), phrase),
    ),
  };
}

export function folded(lines: readonly string[]): string {
  return `<blockquote expandable>${lines.join("\n")}</blockquote>`;
}

/** To the first phrase, home, and the same in the other language. */
function wayBack(ctx: Context, data: ShopData): InlineKeyboardButton[] {
  const back = button(ctx, "button-back", shopPress({ ...data, page: undefined }));
  return [back, ...footer(ctx, "at-the-shop", packShop(data))];
}

const BLANK = "____";
