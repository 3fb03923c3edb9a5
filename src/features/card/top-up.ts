import type { Way } from "../../advice/ways.ts";
import type { Screen } from "../../bot/screen.ts";
import { formatMoney, formatPeriod } from "../../format/facts.ts";
import { finerQuestion } from "../../guide/questions.ts";
import type { BalanceCheck } from "../../catalog/terms.ts";
import { channelPaidBy } from "../../catalog/incident.ts";
import { STAYS } from "../../guide/answers.ts";
import type { Case, WayName } from "../../catalog/way.ts";
import { AIR, block, type Line, type Lines, spare } from "./body.ts";
import { helpLine } from "./help.ts";
import {
  cardButton,
  cardButtons,
  copyButton,
  payButton,
  featureButton,
  notArrivedButton,
  siteButton,
} from "./keyboard.ts";
import { type Card, inShort, laidOut, lit, storeLine, titled, verdictOnCode } from "./parts.ts";
import { peopleLines } from "./people.ts";
import { formatWay } from "./ways.ts";

/**
 * A prepaid SIM of a Belgian operator: two or three ways, how to see that it worked, what other people say, and whom to
 * call.
 */
export function topUpCard(card: Card, first?: WayName): Screen {
  const ways = shownWays(card, first);
  // Choose the title's light so that as few lines as possible need their own.
  const [best] = (["yellow", "green"] as const)
    .map((light) => ({ lit: { ...card, light }, text: textOf({ ...card, light }, ways) }))
    .toSorted((one, other) => lightsOn(one.text) - lightsOn(other.text));
  const text = best === undefined ? "" : (heardOn(best.lit, ways, best.text) ?? best.text);
  return { text, keyboard: keyboardFor(card, ways) };
}

/**
 * On a full card, what other people say is worth more than an old code, and than a tip that is not about losing the number.
 * undefined: it is there already, or there is still no room.
 */
function heardOn(card: Card, ways: readonly Way[], text: string): string | undefined {
  const [first] = peopleLines(card, ways);
  if (first === undefined || HEARD.test(text) || card.advice.situation.stay === "long") return undefined;
  const fuller = textOf(card, ways, { text: first.short ?? first.text, spare: 8 });
  return HEARD.test(fuller) ? fuller : undefined;
}

const HEARD = /👍|👎/u;

/** The ways on the card itself; the others are one tap away. A chosen way comes first. */
function shownWays({ advice }: Card, first?: WayName): Way[] {
  const { by, ways } = advice;
  const chosen = ways.filter(({ name }) => name === first);
  return [...chosen, ...ways.filter(({ name }) => name !== first)].slice(0, MOST[by] ?? 2);
}

const MOST: Partial<Record<Case, number>> = { voucher: 1, "alipay-wechat": 3, unionpay: 3 };
const ONLINE: ReadonlySet<WayName> = new Set<WayName>(["website", "app", "bank-app"]);

function lightsOn(text: string): number {
  return text.match(/🟢|🟡|⚪/gu)?.length ?? 0;
}

/** `heard` takes the place of all that people say, and of the tip about the stay. */
function textOf(card: Card, ways: readonly Way[], heard?: Line): string {
  const { advice, operator, t } = card;
  const { bundle } = operator;
  const isOnline = advice.by === "offline" && ONLINE.has(ways[0]?.name ?? "voucher");
  const what = t.plain(isOnline ? "card-case-offline-wifi" : `card-case-${advice.by}`);
  const finer = finerOf(card);
  return laidOut(card, [
    `<b>${t("card-title", { ...titled(card), what })}</b>`,
    inShort(card, (each) =>
      ways.map((way, at) => [
        // A third way goes before any line of the first two.
        block(formatWay(each, way), at + 1).map((line) => (at > 1 ? { ...line, spare: 7 } : line)),
        spare(AIR, ""),
      ]),
    ),
    heard ?? peopleLines(card, ways),
    // If credit brings no data: how to buy a bundle with it.
    bundle && t("card-bundle", { number: bundle.value.call, words: bundle.value.say }) + lit(card, bundle),
    deviceLine(card),
    inShort(card, checkLine),
    helpLine(card),
    heard === undefined && stayLine(card),
    finer && `<b>${t(`${finer}-ask`)}</b>`,
  ]);
}

/** What depends on the device: its app store, or needing a phone for what it cannot do. */
function deviceLine(card: Card): Lines {
  const { advice, t } = card;
  const { device, offline } = advice.situation;
  if (device === "unknown") return undefined;
  if (device === "tablet" || device === "router") return t(`device-line-${device}`);
  return (offline ? undefined : storeLine(card)) ?? t(`device-line-${device}-data`);
}

/** How to see that it worked, in one line. */
function checkLine(card: Card): string {
  const { operator, t } = card;
  const checks = checksOn(card).flatMap((check) => formatCheck(card, check));
  const app = operator.app && t("worked-app-short", { app: operator.app.value });
  const how = checks.length === 0 ? app : checks.slice(0, 2).join(t.plain("between-things"));
  return how === undefined ? t("worked-ask") : t.plain("worked", { how });
}

/** The ways to check that show a top-up; credit left abroad does not. */
function checksOn({ advice }: Card): BalanceCheck[] {
  return advice.balance.filter(({ shows }) => shows.value !== "roaming-data");
}

/** By its first step that is short enough. */
function formatCheck(card: Card, { shows, steps }: BalanceCheck): string[] {
  const { t } = card;
  const checks = steps.flatMap((step) => {
    if (step.kind === "send-sms")
      return [
        t("worked-sms", { text: step.text.value, to: step.to.value }) +
          lit(card, step.text, verdictOnCode(card, step.text.value)),
      ];
    if (step.kind === "dial") {
      const key = shows.value === "bonus" ? "worked-dial-bonus" : "worked-dial";
      return [t(key, { code: step.code.value }) + lit(card, step.code, verdictOnCode(card, step.code.value))];
    }
    return step.kind === "open-app" ? [t("worked-app-short", { app: step.app.value })] : [];
  });
  return checks.slice(0, 1);
}

/** What the length of the stay changes. */
function stayLine({ advice, operator, t }: Card): Lines {
  const { bundle, sim } = operator.clocks;
  const money = formatMoney(t, advice.amount.money.value);
  if (advice.by === "voucher") return undefined;
  switch (advice.situation.stay) {
    case "unknown":
      return undefined;
    case "weeks":
      return t("stay-tip-weeks", { money });
    case "months":
      if (bundle === undefined) return t("stay-tip-months");
      return bundle.value.unit === "months" && bundle.value.count === 1
        ? t("stay-tip-months-monthly", { money })
        : t("stay-tip-months-every", { money, period: formatPeriod(t, bundle.value) });
    case "long":
      return sim === undefined
        ? t("stay-tip-long")
        : t("stay-tip-long-sim", { period: formatPeriod(t, sim.value) });
  }
}

/** The first way gives the main button; codes on the card get copy buttons. */
function keyboardFor(card: Card, ways: readonly Way[]) {
  const { advice, home } = card;
  const [first] = ways;
  const names = new Set(ways.map(({ name }) => name));
  const hasShop = names.has("voucher") && advice.by !== "voucher";
  const shop = hasShop ? featureButton(card, "button-till", "at-the-shop") : undefined;
  const isOnline = names.has("website") || names.has("friend");
  const site = isOnline && home ? siteButton(card, home) : undefined;
  const [code, ...codes] = codesOn(card, names).map((each) => copyButton(card, each));
  const notArrived = notArrivedButton(card, first ? { likely: channelPaidBy(first.name) } : {});
  const ownWay = { voucher: shop ?? code ?? notArrived, wallet: shop ?? notArrived };
  const main =
    first?.name === "voucher" || first?.name === "wallet" ? ownWay[first.name] : (site ?? shop ?? notArrived);
  const others = [shop, code, notArrived, ...codes, site].filter((button) => button !== main);
  const asks = finerButtons(card);
  if (asks.length > 0) return cardButtons(card, [main], { asks, beside: payButton(card) });
  const online = advice.situation.offline && cardButton(card, "button-online", { offline: "no" });
  return cardButtons(card, [main, ...others], { beside: online || payButton(card) });
}

/** The codes on this card: the text before a voucher code, and how to check the balance. */
function codesOn(card: Card, names: ReadonlySet<WayName>): string[] {
  const { sms, voucher } = card.operator.ways;
  const redeem = voucher?.redeem?.[0]?.value;
  const checks = checksOn(card)
    .flatMap(({ steps }) => steps)
    .flatMap((step) =>
      step.kind === "dial" ? step.code.value : step.kind === "send-sms" ? step.text.value : [],
    );
  return [
    ...(names.has("voucher") && redeem?.by === "sms" ? [`${redeem.text} `] : []),
    ...(names.has("sms") && sms ? [sms.text.value] : []),
    ...checks.slice(0, 1),
  ];
}

/** They asked before the guide could ask its questions, so these go below the card. */
function finerOf({ ctx, answers }: Card): "stay" | "device" | undefined {
  const question = finerQuestion(answers, ctx.knowledge.catalog)?.key;
  return question === "stay" || question === "device" ? question : undefined;
}

function finerButtons(card: Card) {
  switch (finerOf(card)) {
    case "stay":
      return STAYS.map((stay) => cardButton(card, `stay-brief-${stay}`, { stay }));
    case "device":
      return [
        cardButton(card, "device-iphone", { device: "iphone" }),
        cardButton(card, "device-android", { device: "android" }),
        cardButton(card, "device-other", {}, "ask"),
      ];
    case undefined:
      return [];
  }
}
