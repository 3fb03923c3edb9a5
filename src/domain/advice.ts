import type { Belgium, Shop } from "./belgium.ts";
import type { Caution } from "./caution.ts";
import { cautionsFor } from "./caution-ranking.ts";
import type { Day } from "./day.ts";
import type { DeviceKinds } from "./device.ts";
import { type Source, sourcesOf } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import type { Gate } from "./gate.ts";
import { type BalanceAdvice, balanceFor, contactsFor, shopsFor } from "./help-advice.ts";
import { identificationFor } from "./identification-advice.ts";
import { type InsteadAdvice, insteadsFor, type Offer, offersFor } from "./instead-advice.ts";
import type { Contact, Note } from "./note.ts";
import { notesFor, problemsFor } from "./note-ranking.ts";
import type { Operator, OperatorId } from "./operator.ts";
import { cashRouteOf } from "./ranking.ts";
import type { RouteAdvice } from "./route-advice.ts";
import { type RouteList, routeListFor } from "./route-list.ts";
import type { RouteName } from "./route.ts";
import { adaptSteps } from "./adapted-steps.ts";
import { type Situation, situationOf } from "./situation.ts";
import { type AmountAdvice, amountFor, clocksFor, leavingFor, type StayTip, tipsFor } from "./stay-advice.ts";
import { needsOf, type Step } from "./step.ts";
import type { Clocks, Identification, Leaving } from "./terms.ts";
import type { Trip } from "./trip.ts";
import { isBelgian, type Verdict, verdictOn } from "./verdict.ts";

/** All that a card says, still without words. What is absent or empty has no place on the card. */
export interface Advice extends Omit<RouteList, "routes"> {
  operator: OperatorId;
  verdict: Verdict;
  standing: Operator["standing"];
  endedOn?: Fact<string>;
  /** The domain to name as its own. */
  site?: Fact<string>;
  /** The form that this is about: never an eSIM for a device that may have none. */
  form: Situation["form"];
  gate: Gate;
  /** The way to take. Without one there is something to do in `instead`. */
  recommended?: RouteAdvice;
  /** Other ways that this person can take, best first. */
  others: readonly RouteAdvice[];
  /** The voucher that cash buys, where nothing that they hold is known to pay for what is recommended. */
  cashRoute?: RouteName;
  /** They are without internet, and even the first thing to do needs some. */
  needsWifi: boolean;
  instead: readonly InsteadAdvice[];
  /** What to get, for who has no card yet. */
  offers: readonly Offer[];
  /** Most likely to go wrong first: a card shows three. */
  cautions: readonly Caution[];
  notes: readonly Fact<Note>[];
  tips: readonly StayTip[];
  amount?: AmountAdvice;
  clocks: Clocks;
  balance: readonly BalanceAdvice[];
  ownNumber?: readonly Step[];
  identification?: Identification;
  leaving?: Leaving;
  problems: Operator["problems"];
  contacts: readonly Contact[];
  /** Where to ask for a voucher. */
  shops: readonly Shop[];
  /** Every page behind the facts above, once. */
  sources: readonly Source[];
}

/** What holds whoever asks: the law, what devices can do, and the day, which makes facts old. */
export interface Ground {
  belgium: Belgium;
  devices: DeviceKinds;
  today: Day;
}

/** The advice for one trip and one operator. It changes nothing and asks nobody. */
export function adviceFor(trip: Trip, operator: Operator, ground: Ground): Advice {
  const { belgium, devices, today } = ground;
  const situation = situationOf(trip, operator, devices);
  const verdict = verdictOn(operator, situation);
  const { routes, ...rest } = routeListFor(operator, verdict, situation, today);
  const answered = verdict === "top-up" || verdict === "pay-the-bill";
  const recommended = answered ? routes[0] : undefined;
  const others = answered ? routes.slice(1) : routes;
  const instead = insteadsFor(operator, verdict, situation, devices);
  const answer = { operator, situation, verdict, routes };
  const cashRoute = cashRouteOf(routes);
  const advice = {
    operator: operator.id,
    verdict,
    standing: operator.standing,
    form: situation.form,
    gate: situation.gate,
    others,
    needsWifi:
      situation.offline && needsOf(recommended?.steps ?? instead[0]?.steps ?? []).includes("internet"),
    ...rest,
    instead,
    offers: offersFor(operator, verdict, situation),
    cautions: cautionsFor({ operator, situation, verdict, recommended }),
    notes: notesFor(operator, verdict, situation),
    tips: tipsFor(answer),
    clocks: clocksFor(operator, verdict, situation),
    balance: balanceFor(operator, verdict, situation),
    problems: problemsFor(operator, verdict),
    contacts: contactsFor(operator, situation),
    shops: shopsFor(operator, routes, belgium),
    ...present({
      endedOn: operator.endedOn,
      site: siteOf(operator, [...routes, ...instead]),
      recommended,
      cashRoute,
      amount: amountFor(answer, belgium),
      ownNumber: operator.ownNumber && adaptSteps(operator.ownNumber.steps, situation),
      identification: identificationFor(operator, verdict, situation, belgium),
      leaving: leavingFor(operator, verdict, situation, belgium),
    }),
  };
  return { ...advice, sources: sourcesOf([recommended, advice], today) };
}

/** Where they are sent, else the domain of whoever serves them here. */
function siteOf(operator: Operator, ways: readonly { steps?: readonly Step[] }[]): Fact<string> | undefined {
  for (const step of ways.flatMap(({ steps }) => steps ?? []))
    if (step.kind === "open-site")
      return { ...step.address, value: new URL(step.address.value).hostname.replace(/^www\./, "") };
  return isBelgian(operator) ? operator.domains[0] : undefined;
}

/** Without the keys that hold nothing. */
function present<Parts extends object>(
  parts: Parts,
): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys it was given
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [Key in keyof Parts]?: Exclude<Parts[Key], undefined>;
  };
}
