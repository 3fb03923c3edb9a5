import { cardPress } from "../../bot/card-data.ts";
import { button, type Screen } from "../../bot/screen.ts";
import { formatName } from "../../format/operator.ts";
import { without } from "../../guide/questions.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { block, type Lines, spare } from "./body.ts";
import { operatorButton, screenOf, siteButton } from "./keyboard.ts";
import { type Card, type Home, homeAt, lookFor, operatorsInstead, titled } from "./parts.ts";

/** Whose SIM is it? A number tells at once; otherwise the screen, the SIM or a text. Also for unknown names. */
export function findOutCard(card: Card): Screen {
  const isUnlisted = card.operator.id !== PLACEHOLDERS.dontKnow;
  const lines = isUnlisted ? unlisted(card) : findOut(card);
  const { beside, others } = namesToTap(card);
  return screenOf(card, lines, [lookupButton(card), ...others], { beside });
}

function findOut(card: Card): Lines {
  const { advice, t } = card;
  const { device, offline } = advice.situation;
  const isPhone = device === "iphone" || device === "android";
  const lookup: Lines = [
    t(offline ? "finder-lookup-later" : "finder-lookup", lookupOf(card)),
    forksOf(card).map((fork) => spare(1, fork)),
    spare(4, t("finder-print-wins")),
    spare(2, t("finder-no-number")),
  ];
  const looks = [
    t(isPhone ? `finder-bar-${device}` : "finder-bar"),
    t(device === "unknown" || isPhone ? "finder-print" : "finder-print-device"),
    t("finder-message"),
  ];
  const ways = offline ? [...looks, lookup] : [lookup, ...looks];
  return [
    `<b>${t("finder-title", titled(card))}</b>`,
    ways.map((way, at) => block(way, at + 1)),
    spare(3, t("finder-esim")),
    spare(5, t("finder-statement")),
    t("finder-found"),
    t("finder-stuck"),
  ];
}

/** A name with two meanings: bills, and the prepaid SIM of another brand. */
function forksOf(card: Card): string[] {
  const { t } = card;
  return commonOperators(card)
    .filter(({ kind }) => kind === "bill-only")
    .flatMap((operator) =>
      operatorsInstead(card, operator).map((other) =>
        t("finder-fork", { bill: operator.name, prepaid: formatName(t, other) }),
      ),
    );
}

/** We do not list their operator: what holds for all of them. */
function unlisted(card: Card): Lines {
  const { advice, t } = card;
  const ways = [t("other-name", { press: lookFor(card, "top-up") }), t("other-voucher")];
  return [
    `<b>${t("other-title", titled(card))}</b>`,
    (advice.situation.offline ? ways.toReversed() : ways).map((way, at) => block(way, at + 1)),
    t("other-test"),
    t("other-lookup", lookupOf(card)),
    t("other-stuck", { words: lookFor(card, "customer-service") }),
  ];
}

export function lookupOf({ ctx }: Card): Home {
  return homeAt(ctx.knowledge.catalog.belgium.lookup.value);
}

/** The most common names, and a button for the others. No other question comes in between. */
export function namesToTap(card: Card) {
  const asking = { stay: "unknown", device: "unknown", ...without(card.answers, "operator") } as const;
  return {
    others: commonOperators(card).map(({ id, name }) => operatorButton(card, id, name)),
    beside: button(card, "button-other-names", cardPress({ answers: asking })),
  };
}

function commonOperators({ ctx: { knowledge } }: Card) {
  return knowledge.catalog.menu.common.flatMap((id) => knowledge.catalog.operator(id) ?? []);
}

/** Type a number there to see which operator has it today. */
export function lookupButton(card: Card) {
  return siteButton(card, lookupOf(card));
}
