import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { labelOf } from "../../bot/answers.ts";
import { finerQuestion } from "../../domain/guide.ts";
import { STAYS } from "../../domain/trip.ts";
import { packMishap } from "../../bot/callback-data.ts";
import { CHANNEL_OF } from "../../domain/rescue.ts";
import { cardPress } from "../../bot/card/buttons.ts";
import type { Light } from "../../advice/light.ts";
import { type Case, homeOf, type Way } from "../../advice/ways.ts";
import { domainOf, tellMoney, tellPeriod } from "../../bot/telling.ts";
import type { Screen } from "../../bot/screen.ts";
import type { WayName } from "../../domain/way.ts";
import { cardButtons, copyButton, payButton, rescueButton, siteButton, tillButton } from "./keyboard.ts";
import { AIR, fitOnScreen, type Line } from "./body.ts";
import { checkLine, checksOn } from "./check.ts";
import { helpLines } from "./help.ts";
import { type Card, dot, legend, lit } from "./parts.ts";
import { tellWay } from "./ways.ts";

/** A prepaid card of a Belgian operator: two or three ways, how one sees that it worked, and whom to call. */
export function topUpCard(card: Card, first?: WayName): Screen {
  return { text: topUpText(card, first), keyboard: keyboardFor(card, shownWays(card, first)) };
}

/** Told with the light that leaves the fewest exceptions to be spoken of. */
function topUpText(card: Card, first?: WayName): string {
  const ways = shownWays(card, first);
  const { language } = card.ctx;
  const [shortest = ""] = (["yellow", "green"] as const)
    .map((title) => fitOnScreen(linesOf(card, ways, title), language))
    .toSorted((one, other) => lightsOn(one) - lightsOn(other));
  return shortest;
}

function lightsOn(text: string): number {
  return text.match(/🟢|🟡|⚪/gu)?.length ?? 0;
}

function linesOf(card: Card, ways: readonly Way[], title: Light): Line[] {
  const { advice, ctx, name } = card;
  const isOnline = advice.by === "offline" && ONLINE.has(ways[0]?.name ?? "voucher");
  const heading = ctx.say("card-title", {
    light: dot(title),
    operator: name,
    what: ctx.say.plain(isOnline ? "card-case-offline-wifi" : `card-case-${advice.by}`),
  });
  const finer = finerOf(card);
  const lines: Line[] = [
    { text: `<b>${heading}</b>` },
    ...ways.flatMap((way, at) => [...numbered(at + 1, tellWay(card, way, title), at), AIR]),
    ...bundleLine(card, title),
    ...deviceLine(card),
    { text: checkLine(card, title) },
    ...helpLines(card, title),
    ...stayLine(card),
    ...(finer === undefined ? [] : [{ text: `<b>${ctx.say(`${finer.id}-ask`)}</b>` }]),
  ];
  const text = lines.map((line) => line.text).join("\n");
  return [...lines, { text: `<i>${legend(card, text)}</i>` }];
}

/** Where credit brings no data: how to buy a bundle with it. */
function bundleLine(card: Card, title: Light): Line[] {
  const { ctx, operator } = card;
  const { bundle } = operator;
  if (bundle === undefined) return [];
  return [
    {
      text:
        ctx.say("card-bundle", { number: bundle.value.call, words: bundle.value.say }) +
        lit(card, title, bundle),
    },
  ];
}

/** The ways on the card itself; the others are one tap away. One that was chosen comes first. */
function shownWays({ advice }: Card, first?: WayName): Way[] {
  const { by, ways } = advice;
  const most = MOST[by] ?? 2;
  const chosen = ways.filter(({ name }) => name === first);
  return [...chosen, ...ways.filter(({ name }) => name !== first)].slice(0, most);
}

const MOST: Partial<Record<Case, number>> = { voucher: 1, "alipay-wechat": 3, unionpay: 3 };
const ONLINE: ReadonlySet<WayName> = new Set<WayName>(["website", "app", "bank-app"]);

/** The second way may lose what the first one keeps. */
function numbered(number: number, lines: readonly Line[], rank: number): Line[] {
  return lines.map(({ text, spare }, at) => ({
    text: at === 0 ? `<b>${number}</b> ${text}` : `　${text}`,
    ...(rank > 1 ? { spare: 7 } : spare === undefined ? {} : { spare }),
  }));
}

/** Where this device changes what one does: the store of its apps, or a phone for what it cannot do. */
function deviceLine({ advice, ctx, operator }: Card): Line[] {
  const { device } = advice.situation;
  const { say } = ctx;
  if (device === "unknown") return [];
  if (device === "tablet" || device === "router") return [{ text: say(`device-line-${device}`) }];
  if (operator.app === undefined || advice.situation.offline)
    return [{ text: say(`device-line-${device}-data`) }];
  return [{ text: say(`device-line-${device}-app`, { app: operator.app.value }) }];
}

/** What the length of the stay changes. */
function stayLine({ advice, ctx, operator }: Card): Line[] {
  const { amount, by, situation } = advice;
  const { say } = ctx;
  const { bundle, sim } = operator.clocks;
  const money = tellMoney(say, amount.money.value);
  if (situation.stay === "unknown" || by === "voucher") return [];
  if (situation.stay === "weeks") return [{ text: say("stay-tip-weeks", { money }) }];
  if (situation.stay === "months")
    return [
      {
        text:
          bundle === undefined
            ? say("stay-tip-months")
            : say("stay-tip-months-every", { money, period: tellPeriod(say, bundle.value) }),
      },
    ];
  return [
    {
      text:
        sim === undefined
          ? say("stay-tip-long")
          : say("stay-tip-long-sim", { period: tellPeriod(say, sim.value) }),
    },
  ];
}

/** The main action is that of the first way; codes on the card can be copied. */
function keyboardFor(card: Card, ways: readonly Way[]): InlineKeyboard {
  const { advice, ctx, operator, trip } = card;
  const [first] = ways;
  const till =
    ways.some(({ name }) => name === "voucher") && advice.by !== "voucher" ? [tillButton(card)] : [];
  const address = homeOf(operator);
  const isOnline = ways.some(({ name }) => name === "website" || name === "friend");
  const site = isOnline && address !== undefined ? siteButton(card, address, domainOf(address)) : undefined;
  const codes = codesOn(card, ways).map((code) => copyButton(card, code));
  const usesTill = first?.name === "voucher" && till.length > 0;
  const rescue = rescueButton(
    card,
    packMishap(first === undefined ? {} : { likely: CHANNEL_OF[first.name] }),
  );
  const byCode = first?.name === "voucher" ? (codes[0] ?? rescue) : undefined;
  const usual = usesTill || first?.name === "wallet" ? till[0] : (byCode ?? site ?? till[0]);
  const main = usual ?? rescue;
  const others = [
    ...(usesTill ? [] : till),
    ...codes.slice(0, 1),
    rescue,
    ...codes.slice(1),
    ...(site === undefined ? [] : [site]),
  ].filter((button) => button !== main);
  const finer = finerButtons(card);
  if (finer.length > 0) return cardButtons(card, { main, others: [], asks: finer, beside: payButton(card) });
  const beside = advice.situation.offline
    ? InlineKeyboard.text(ctx.say.plain("button-online"), cardPress({ trip: { ...trip, offline: "no" } }))
    : payButton(card);
  return cardButtons(card, { main, others, beside });
}

/** What is typed on this card: the text before a voucher code, and how to see the balance. */
function codesOn(card: Card, ways: readonly Way[]): string[] {
  const { operator } = card;
  const redeem = operator.ways.voucher?.redeem?.[0]?.value;
  const isVoucher = ways.some(({ name }) => name === "voucher");
  const steps = checksOn(card).flatMap((check) => check.steps);
  const [check] = steps.flatMap((step) =>
    step.kind === "dial" ? [step.code.value] : step.kind === "send-sms" ? [step.text.value] : [],
  );
  return [
    ...(isVoucher && redeem?.by === "sms" ? [`${redeem.text} `] : []),
    ...(ways.some(({ name }) => name === "sms") && operator.ways.sms ? [operator.ways.sms.text.value] : []),
    ...(check === undefined ? [] : [check]),
  ];
}

type Finer = { id: "stay" | "device" };

/** A question was typed before the guide asked its own: they stand under the answer. */
function finerOf({ ctx, trip }: Card): Finer | undefined {
  const question = finerQuestion(trip, ctx.knowledge.catalog);
  return question?.answers === "stay" || question?.answers === "device"
    ? { id: question.answers }
    : undefined;
}

function finerButtons(card: Card): InlineKeyboardButton[] {
  const { ctx, trip } = card;
  const finer = finerOf(card);
  if (finer?.id === "stay")
    return STAYS.map((stay) =>
      InlineKeyboard.text(ctx.say.plain(`stay-brief-${stay}`), cardPress({ trip: { ...trip, stay } })),
    );
  if (finer?.id !== "device") return [];
  return [
    ...(["iphone", "android"] as const).map((device) =>
      InlineKeyboard.text(labelOf(ctx, "device", device), cardPress({ trip: { ...trip, device } })),
    ),
    InlineKeyboard.text(ctx.say.plain("device-other"), cardPress({ trip, view: "ask" })),
  ];
}
