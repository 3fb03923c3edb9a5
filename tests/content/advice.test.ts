import { beforeAll, describe, expect, test } from "vitest";
import domainFile from "../../src/content/domains.json" with { type: "json" };
import { MOST_STEPS } from "../../src/domain/adapted-steps.ts";
import { type Advice, adviceFor } from "../../src/domain/advice.ts";
import { CAUTIONS } from "../../src/domain/caution.ts";
import { domainsSchema } from "../../src/domain/domains.ts";
import { FITS } from "../../src/domain/fit.ts";
import { GATES } from "../../src/domain/gate.ts";
import { MORE_INSTEADS } from "../../src/domain/instead-advice.ts";
import { judgeLinks } from "../../src/domain/links.ts";
import { type Means, PAYMENTS_OF } from "../../src/domain/means.ts";
import { INSTEADS, type Operator } from "../../src/domain/operator.ts";
import { paysFor } from "../../src/domain/payment.ts";
import type { RouteAdvice } from "../../src/domain/route-advice.ts";
import { LEFT_OUT } from "../../src/domain/route-list.ts";
import { ROUTES } from "../../src/domain/route.ts";
import { STAY_TIPS } from "../../src/domain/stay-advice.ts";
import { needsOf, needsOfStep, type Step } from "../../src/domain/step.ts";
import { meansOf, type Trip } from "../../src/domain/trip.ts";
import { VERDICTS } from "../../src/domain/verdict.ts";
import { catalog, everyDevice, everyTopUp, ground } from "../support/trips.ts";

const domains = domainsSchema.parse(domainFile);

/** One answer to one person. */
interface Case {
  trip: Trip;
  operator: Operator;
  advice: Advice;
}

/** What must hold for every answer. Each tells whether it is broken. */
const BROKEN: Record<string, (each: Case) => boolean> = {
  "there is a way to take, or something to do instead": ({ advice }) =>
    advice.recommended === undefined && advice.instead.length === 0,

  "a way to top up or to pay is only promised where there is one": ({ advice }) =>
    (advice.verdict === "top-up" && advice.recommended === undefined) ||
    (advice.recommended !== undefined && advice.verdict !== "top-up" && advice.verdict !== "pay-the-bill"),

  "every way that people ask for stands in exactly one list": ({ advice }) => {
    const { leftOut, notHere, once, unconfirmed } = advice;
    const rest = [...leftOut, ...notHere, ...once].map(({ route }) => route);
    const all = [...ways(advice).map(({ route }) => route), ...rest, ...unconfirmed];
    return all.length !== ROUTES.length || new Set(all).size !== ROUTES.length;
  },

  "no way is advised whose cell is not yes": ({ advice, operator }) =>
    ways(advice).some(({ route }) => operator.routes[route].value !== "yes") ||
    advice.unconfirmed.some((route) => operator.routes[route].value !== "unknown") ||
    advice.notHere.some(({ route }) => !["no", "nothing"].includes(operator.routes[route].value)),

  "nothing takes more than six steps, or none": ({ advice }) =>
    walks(advice).some((steps) => steps.length === 0 || steps.length > MOST_STEPS),

  "nobody is told to call, text or dial with a device that cannot": ({ advice, trip }) =>
    (trip.device === "tablet" || trip.device === "router") && walks(advice).some(isBeyondTablet),

  "nobody is told to put an eSIM into a phone": ({ advice }) =>
    advice.form === "esim" && walks(advice).some((steps) => has(steps, "move-sim-to-phone")),

  "without internet, Wi-Fi comes first wherever some is needed": ({ advice, trip }) =>
    trip.offline === "yes" &&
    walks(advice).some((steps) => needsOf(steps).includes("internet") && steps[0]?.kind !== "use-wifi"),

  "without internet, a way without it is recommended wherever it can be paid": ({ advice, trip }) =>
    trip.offline === "yes" &&
    advice.recommended?.needs.includes("internet") === true &&
    advice.others.some(
      ({ fits, needs, route }) => !needs.includes("internet") && fits !== "no" && route !== "bill",
    ),

  "it is said when nothing goes without Wi-Fi": ({ advice, trip }) =>
    advice.recommended !== undefined &&
    advice.needsWifi !== (trip.offline === "yes" && advice.recommended.needs.includes("internet")),

  "a means is only said to fit where a source says yes": ({ advice, operator, trip }) =>
    ways(advice).some(({ fits, route, steps, with: fitting }) =>
      fits === "yes"
        ? fitting.length === 0 || !fitting.every((means) => isKnownToPay(means, operator, route, steps, trip))
        : fitting.length > 0,
    ),

  "whoever said nothing about money is not judged by it": ({ advice, trip }) =>
    ways(advice).some(({ fits }) => (fits === "not-asked") !== (meansOf(trip).size === 0)),

  "the cash voucher is offered first or second, and cash is known to pay it": ({ advice }) => {
    const at = ways(advice).findIndex(({ route }) => route === advice.cashRoute);
    if (advice.cashRoute === undefined) return false;
    return at < 0 || at > 1 || !ways(advice)[at]?.pays.yes.some(({ value }) => value === "cash");
  },

  "who holds a voucher is not told to buy one": ({ advice, trip }) =>
    meansOf(trip).has("voucher") && ways(advice).some(({ steps }) => has(steps, "buy-voucher")),

  "who is told to check the balance is told how": ({ advice }) =>
    advice.balance.length === 0 && ways(advice).some(({ steps }) => has(steps, "check-balance")),

  "what tops up by itself later is never the way to top up now": ({ advice }) =>
    advice.recommended?.route === "automatic" && advice.others.some(({ route }) => route !== "bill"),

  "a device that may have no eSIM gets no eSIM": ({ advice, operator, trip }) => {
    const far = trip.bought === "mainland" || trip.bought === "hong-kong-macao";
    const none = trip.eid === "no" || (far && trip.eid !== "yes");
    const buys =
      advice.instead.some((way) => way.do === "buy-a-new-plan") ||
      advice.offers.some(({ get }) => get === "travel-esim");
    return (
      none &&
      (buys ||
        (operator.kind === "travel-esim" && ways(advice).length > 0) ||
        (advice.gate !== "open" && advice.form === "esim"))
    );
  },

  "an eSIM is bought only where nothing stands in its way": ({ advice }) =>
    advice.gate !== "open" &&
    (advice.instead.some((way) => way.do === "buy-a-new-plan") ||
      advice.offers.some(({ get }) => get === "travel-esim")),

  "cautions are those of the operator, each once": ({ advice, operator }) =>
    new Set(advice.cautions).size !== advice.cautions.length ||
    advice.cautions.some((caution) => !operator.cautions.includes(caution)),

  "every page behind it is named once": ({ advice }) =>
    new Set(advice.sources.map(({ source }) => source)).size !== advice.sources.length ||
    ways(advice).some(({ weakest }) => advice.sources.every(({ source }) => source !== weakest.source)),
};

describe("every traveller with every operator", () => {
  const broken = new Map<string, string[]>(Object.keys(BROKEN).map((rule) => [rule, []]));
  const met = new Set<string>();
  let count = 0;

  beforeAll(() => {
    const start = performance.now();
    for (const trip of [...everyTopUp(), ...everyDevice()])
      for (const operator of catalog.operators) {
        const each = { trip, operator, advice: adviceFor(trip, operator, ground) };
        for (const [rule, isBroken] of Object.entries(BROKEN))
          if (isBroken(each)) broken.get(rule)?.push(`${operator.id} ${JSON.stringify(trip)}`);
        for (const word of wordsOf(each.advice)) met.add(word);
        count++;
      }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const rules = Object.keys(BROKEN).length;
    process.stdout.write(`${count} pieces of advice, judged by ${rules} rules, in ${seconds} s\n`);
  }, 120_000);

  test.each(Object.keys(BROKEN))("%s", (rule) => {
    expect(count).toBe((everyTopUp().length + everyDevice().length) * catalog.operators.length);
    expect(broken.get(rule)?.slice(0, 5)).toEqual([]);
  });

  test.each(
    Object.entries({
      verdict: VERDICTS,
      gate: GATES,
      fits: FITS,
      leftOut: LEFT_OUT,
      tip: STAY_TIPS,
      choose: ["smallest", "bundle-or-credit", "as-usual"],
      get: ["prepaid-sim", "travel-esim", "subscription"],
      instead: [...INSTEADS, ...MORE_INSTEADS],
      step: ["move-sim-to-phone", "enter-code", "use-wifi"],
    }),
  )("no word of %s is idle", (list, words) => {
    expect(words.filter((word) => !met.has(`${list} ${word}`))).toEqual([]);
  });

  test("every caution is among the first three on some card", () => {
    expect(CAUTIONS.filter((caution) => !met.has(`caution ${caution}`))).toEqual([]);
  });

  test("every address that anybody is sent to is official on the list by which links are judged", () => {
    const addresses = [...met].filter((word) => word.startsWith("address ")).map((word) => word.slice(8));
    expect(addresses.length).toBeGreaterThan(20);
    const strays = addresses.filter((address) => judgeLinks(address, domains)[0]?.verdict !== "official");
    expect(strays).toEqual([]);
  });

  test("every note of every operator is on some card", () => {
    const notes = catalog.operators.flatMap(({ id, notes }) =>
      notes.map(({ value }) => `note ${id} ${value}`),
    );
    expect(notes.filter((note) => !met.has(note))).toEqual([]);
  });
});

function ways({ others, recommended }: Advice): RouteAdvice[] {
  return recommended === undefined ? [...others] : [recommended, ...others];
}

/** Everything that the person is told to do, one walk after the other. */
function walks(advice: Advice): (readonly Step[])[] {
  return [
    ...ways(advice).map(({ steps }) => steps),
    ...advice.balance.map(({ steps }) => steps),
    ...advice.instead.flatMap(({ steps }) => (steps === undefined ? [] : [steps])),
    ...(advice.ownNumber === undefined ? [] : [advice.ownNumber]),
  ];
}

function has(steps: readonly Step[], kind: Step["kind"]): boolean {
  return steps.some((step) => step.kind === kind);
}

/** A text, a code or a call to a short number, with the SIM still where it cannot be sent from. */
function isBeyondTablet(steps: readonly Step[]): boolean {
  const moved = steps.findIndex(({ kind }) => kind === "move-sim-to-phone");
  return steps.some((step, at) => {
    if (step.kind === "call" && step.number.value.length > 5) return false;
    const needs = needsOfStep(step);
    const phone = needs.includes("texts") || needs.includes("dial-codes") || needs.includes("calls");
    return phone && (moved < 0 || at < moved);
  });
}

function isKnownToPay(
  means: Means,
  { payments }: Operator,
  route: RouteAdvice["route"],
  steps: readonly Step[],
  trip: Trip,
): boolean {
  if (!meansOf(trip).has(means)) return false;
  if (means === "voucher") return needsOf(steps).includes("voucher-code");
  return PAYMENTS_OF[means].some((payment) => paysFor(payments[payment], route) === "yes");
}

function wordsOf(advice: Advice): string[] {
  return [
    `verdict ${advice.verdict}`,
    `gate ${advice.gate}`,
    ...(advice.amount === undefined ? [] : [`choose ${advice.amount.choose}`]),
    ...ways(advice).flatMap(({ fits, steps }) => [
      `fits ${fits}`,
      ...steps.map(({ kind }) => `step ${kind}`),
    ]),
    ...advice.leftOut.map(({ because }) => `leftOut ${because}`),
    ...advice.tips.map((tip) => `tip ${tip}`),
    ...advice.offers.map(({ get }) => `get ${get}`),
    ...advice.instead.map((way) => `instead ${way.do}`),
    ...advice.cautions.slice(0, 3).map((caution) => `caution ${caution}`),
    ...walks(advice)
      .flat()
      .flatMap((step) => (step.kind === "open-site" ? [`address ${step.address.value}`] : [])),
    ...(advice.site === undefined ? [] : [`address https://${advice.site.value}/`]),
    ...advice.notes.map(({ value }) => `note ${advice.operator} ${value}`),
  ];
}
