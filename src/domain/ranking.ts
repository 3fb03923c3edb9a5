import { FITS } from "./fit.ts";
import type { RouteAdvice } from "./route-advice.ts";
import type { RouteName } from "./route.ts";
import type { Situation } from "./situation.ts";

/** The ways to top up, best first, for one person. */
export function ranked(routes: readonly RouteAdvice[], situation: Situation): RouteAdvice[] {
  const sorted = routes.toSorted((one, other) => compare(rankOf(one, situation), rankOf(other, situation)));
  return withAutomatic(withCash(distinct(sorted)), situation);
}

/** The voucher that cash buys, where nothing that they hold is known to pay for the best route. */
export function cashRouteOf(routes: readonly RouteAdvice[]): RouteName | undefined {
  const [best] = routes;
  if (best === undefined || best.fits === "yes" || best.fits === "not-asked") return undefined;
  return routes.find(({ pays }) => pays.yes.some(({ value }) => value === "cash"))?.route;
}

/** All else being equal. Machines and people that no source confirms come last. */
const ORDER: readonly RouteName[] = [
  "website",
  "app",
  "voucher",
  "sms",
  "shop",
  "dial",
  "bank-app",
  "phone",
  "operator-shop",
  "reseller",
  "wallet",
  "customer-service",
  "kiosk",
  "cash-machine",
  "automatic",
  "bill",
];

/** Compared place by place, the first difference decides. */
function rankOf(advice: RouteAdvice, situation: Situation): number[] {
  const { conditions, fits, needs, route, steps } = advice;
  const has = (kind: string) => steps.some((step) => step.kind === kind);
  return [
    +(route === "bill"),
    +(fits === "no"),
    +(situation.offline && needs.includes("internet")),
    FITS.indexOf(fits),
    +(route === "automatic"),
    +conditions.some((condition) => NOT_EVERYBODYS.has(condition)),
    +(needs.includes("voucher-code") && !situation.holds.has("voucher")),
    +has("move-sim-to-phone"),
    +has("enter-code"),
    +(route === "app" && (situation.bought === "mainland" || advice.onAnotherDevice)),
    +(situation.holds.has("voucher") && BUYING.has(route)),
    ORDER.indexOf(route),
  ];
}

/** Who holds a code is told how to use it, not where one is sold. */
const BUYING: ReadonlySet<RouteName> = new Set<RouteName>(["voucher", "shop"]);
const NOT_EVERYBODYS: ReadonlySet<string> = new Set(["payment-saved-before", "customer-of-that-bank"]);

/** First where nothing else can be paid for, second where the best route is only worth a try. */
function withCash(routes: readonly RouteAdvice[]): readonly RouteAdvice[] {
  const name = cashRouteOf(routes);
  return name === undefined ? routes : movedTo(routes, name, routes[0]?.fits === "no" ? 0 : 1);
}

/** It tops up nothing now, but spares who stays from running out. */
function withAutomatic(routes: readonly RouteAdvice[], { offline, stay }: Situation): RouteAdvice[] {
  const isOffered = routes.some(({ route, fits }) => route === "automatic" && fits !== "no");
  return [...(stay === "long" && isOffered && !offline ? movedTo(routes, "automatic", 1) : routes)];
}

function movedTo(routes: readonly RouteAdvice[], name: RouteName, place: number): readonly RouteAdvice[] {
  const from = routes.findIndex(({ route }) => route === name);
  const moved = routes[from];
  return moved === undefined || from <= place ? routes : routes.toSpliced(from, 1).toSpliced(place, 0, moved);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** Two ways with the same steps are one to a person. */
function distinct(routes: readonly RouteAdvice[]): RouteAdvice[] {
  const ways = routes.map(({ steps }) => JSON.stringify(steps));
  return routes.filter((_, at) => ways.indexOf(ways[at] ?? "") === at);
}
