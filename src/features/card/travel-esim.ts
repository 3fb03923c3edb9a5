import { cardPress } from "../../bot/card-data.ts";
import { button, type Button, type Screen } from "../../bot/screen.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import type { Note } from "../../catalog/note.ts";
import { withOperator } from "../../guide/answers.ts";
import { type Lines, spare } from "./body.ts";
import { helpLine } from "./help.ts";
import { cardButton, payButton, notArrivedButton, screenOf, siteButton } from "./keyboard.ts";
import {
  type Card,
  eidRow,
  lit,
  noteLines,
  noteOf,
  phoneWithoutEid,
  shopsOf,
  storeLine,
  titled,
} from "./parts.ts";
import { formatPays } from "./ways.ts";

/** A travel eSIM that they bought: is it in the phone? If so, how to top it up; if not, what to do. */
export function travelEsimCard(card: Card): Screen {
  if (card.advice.situation.gate === "blocked") return blocked(card);
  const { advice, name, t } = card;
  const { device, esimDoubtful, stay } = advice.situation;
  const where = eidRow(card);
  const border = noteOf(card, "works-only-in-its-countries");
  const lines: Lines = [
    `<b>${t("travel-title", titled(card))}</b>`,
    t(`travel-look-${device}`, { operator: name }),
    t("travel-in"),
    `<b>1</b> ${wayToTopUp(card)}`,
    `<b>2</b> ${planLine(card)}`,
    `<b>3</b> ${t("travel-worked")}`,
    t("travel-no-button"),
    spare(1, t("travel-keep")),
    esimDoubtful
      ? t.plain("travel-out-doubtful", { phone: phoneWithoutEid(card), where })
      : t.plain("travel-out", { where }),
    spare(2, esimDoubtful && t("travel-refund")),
    noteLines(card, NOTES, 3),
    spare(4, border && t("travel-border") + lit(card, border)),
    // Those who stay longer need a number.
    spare(1, (stay === "months" || stay === "long") && t("travel-number")),
    spare(5, storeLine(card)),
    helpOf(card),
  ];
  const buttons = [
    siteOf(card),
    cardButton(card, "button-not-in-phone", {}, "not-in-phone"),
    notArrivedButton(card, { problem: "not-arrived", likely: "app" }, "button-no-data"),
    cardButton(card, "button-no-top-up", {}, "no-button"),
  ];
  return screenOf(card, lines, buttons, { beside: payButton(card) });
}

/** What is different at this seller. */
const NOTES = [
  "top-up-waits-for-the-end",
  "new-esim-after-the-end",
  "can-be-topped-up-after-the-end",
  "site-purchase-is-a-new-esim",
  "free-emergency-data",
] as const satisfies readonly Note[];

/** This phone takes no eSIM. */
function blocked(card: Card): Screen {
  const { t } = card;
  const lines: Lines = [
    `<b>${t("travel-title-blocked", titled(card))}</b>`,
    `<b>1</b> ${t("travel-plastic", { shops: shopsOf(card) })}`,
    `<b>2</b> ${t("travel-refund")}`,
    t("travel-eid-no"),
    helpOf(card),
  ];
  const hasEid = cardButton(card, "button-eid-yes", { eid: "yes" });
  return screenOf(card, lines, [plasticButton(card), siteOf(card), hasEid]);
}

/** Another view of the card: its text and buttons, the main one first. */
export interface ViewContent {
  lines: Lines;
  buttons: readonly Button[];
}

/** How to install it, and what to do if that is impossible. */
export function notInPhone(card: Card): ViewContent {
  const { advice, t } = card;
  const lines: Lines = [
    `<b>${t("travel-title-missing", titled(card))}</b>`,
    t.plain("travel-eid-first", { where: eidRow(card) }),
    advice.situation.device === "android" && t("travel-eid-settings"),
    t("travel-eid-yes", { app: appOf(card) }),
    t("travel-eid-deleted"),
    t("travel-eid-no"),
    t("travel-refund"),
    t("travel-plastic", { shops: shopsOf(card) }),
    helpOf(card),
  ];
  return { lines, buttons: [plasticButton(card), siteOf(card)] };
}

/** It cannot be topped up: a new plan, or another SIM. */
export function withoutButton(card: Card): ViewContent {
  const { advice, t } = card;
  const { device } = advice.situation;
  const isPhone = device === "iphone" || device === "android";
  const where = t.plain(isPhone ? `travel-lines-${device}` : "travel-lines-unknown");
  const lines: Lines = [
    `<b>${t("travel-title-no-button", titled(card))}</b>`,
    t("travel-again"),
    `<b>1</b> ${t("travel-again-buy", { app: appOf(card) })}`,
    `<b>2</b> ${t("travel-again-install", { where })}`,
    t("travel-again-plastic", { shops: shopsOf(card) }),
    helpOf(card),
  ];
  return { lines, buttons: [siteOf(card), plasticButton(card)] };
}

/** In the app if there is one, in the words printed there. */
function wayToTopUp(card: Card): string {
  const { ctx, operator, t } = card;
  const { app, website } = operator.ways;
  const { extend, "top-up": topUp } = ctx.knowledge.phrases.en["look-for"];
  const words = [topUp[0] ?? "", ...extend];
  const way = operator.app === undefined ? website : (app ?? website);
  const press = way?.press?.value ?? [];
  const isAll = press.some((label) => words.some((word) => label.toLowerCase().includes(word.toLowerCase())));
  const path = [...press, ...(isAll ? [] : [words.join(" / ")])].join(" › ");
  const light = press.length === 0 ? "" : lit(card, way?.press);
  if (operator.app !== undefined) {
    const facts = { app: operator.app.value, words: path, path };
    return t(press.length === 0 ? "travel-app-words" : "travel-app", facts) + light;
  }
  const facts = { ...(card.home ?? { address: "", site: "" }), words: path, path };
  return t(press.length === 0 ? "travel-site-words" : "travel-site", facts) + light;
}

function planLine(card: Card): string {
  const { advice, t } = card;
  const { by, situation } = advice;
  const plan = t(situation.stay === "weeks" ? "travel-plan-smallest" : "travel-plan");
  if (by === "cash") return plan + t("travel-cash");
  const someRegions = noteOf(card, "alipay-in-some-regions-only");
  if (by === "alipay-wechat" && someRegions !== undefined)
    return plan + t("travel-alipay") + lit(card, someRegions);
  return plan + formatPays(card, "app");
}

function helpOf(card: Card): string {
  const site = card.home?.site ?? card.name;
  return helpLine(card, { none: card.t("travel-stuck-none", { site }) });
}

/** On to what to buy where an eSIM will not do. */
function plasticButton(card: Card) {
  const next = { ...withOperator(card.answers, PLACEHOLDERS.noCard), form: "sim" as const };
  return button(card, "button-plastic", cardPress({ answers: next }));
}

function siteOf(card: Card) {
  return card.home && siteButton(card, card.home);
}

function appOf({ name, operator }: Card): string {
  return operator.app?.value ?? name;
}
