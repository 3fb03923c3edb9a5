import type { Day } from "./day.ts";
import type { Evidence, Fact } from "./fact.ts";
import type { Operator } from "./operator.ts";
import { ranked } from "./ranking.ts";
import { adviseRoute, type RouteAdvice } from "./route-advice.ts";
import { type RouteName, ROUTES } from "./route.ts";
import type { Situation } from "./situation.ts";
import { topUpRoutesOf, type Verdict } from "./verdict.ts";

/** Why a way that exists is not for this person. `same-as-another`: their steps are those of a way on the list. */
export const LEFT_OUT = ["billing", "stay", "device", "esim", "same-as-another"] as const;

/** Every way that people ask for, each in exactly one list. */
export interface RouteList {
  /** Can be taken: best first. */
  routes: readonly RouteAdvice[];
  leftOut: readonly { route: RouteName; because: (typeof LEFT_OUT)[number] }[];
  /** Nobody knows. */
  unconfirmed: readonly RouteName[];
  /** Was so years ago: not to go looking for. */
  once: readonly { route: RouteName; fact: Fact<"years-ago"> }[];
  /** `fact` is what says so; without one, the operator's standing does. */
  notHere: readonly { route: RouteName; fact?: Evidence }[];
}

export function routeListFor(
  operator: Operator,
  verdict: Verdict,
  situation: Situation,
  today: Day,
): RouteList {
  const open: RouteAdvice[] = [];
  const leftOut: RouteList["leftOut"][number][] = [];
  for (const name of ROUTES) {
    const route = operator.routes[name];
    if (route.value !== "yes") continue;
    const because = reasonAgainst(name, operator, verdict, situation);
    const advice =
      because === undefined ? adviseRoute(name, route, { operator, situation, today }) : undefined;
    if (advice === undefined) leftOut.push({ route: name, because: because ?? "device" });
    else open.push(advice);
  }
  const routes = ranked(open, situation);
  const same = open.filter((each) => !routes.includes(each));
  return {
    routes,
    leftOut: [...leftOut, ...same.map(({ route }) => ({ route, because: "same-as-another" }) as const)],
    ...restOf(operator),
  };
}

function reasonAgainst(
  name: RouteName,
  operator: Operator,
  verdict: Verdict,
  { billing, stay }: Situation,
): (typeof LEFT_OUT)[number] | undefined {
  if (verdict === "check-device") return "esim";
  if (verdict === "pay-the-bill") return name === "bill" ? undefined : "billing";
  if (name === "bill") return billing === "prepaid" ? "billing" : undefined;
  // It is left on when its owner has long gone home.
  const others = topUpRoutesOf(operator).length > 1;
  return name === "automatic" && stay === "weeks" && others ? "stay" : undefined;
}

function restOf({ routes }: Operator): Omit<RouteList, "routes" | "leftOut"> {
  return {
    unconfirmed: ROUTES.filter((name) => {
      const route = routes[name];
      return route.value === "unknown" && route.once === undefined;
    }),
    once: ROUTES.flatMap((name) => {
      const route = routes[name];
      return route.value === "unknown" && route.once !== undefined ? [{ route: name, fact: route.once }] : [];
    }),
    notHere: ROUTES.flatMap((name) => {
      const route = routes[name];
      if (route.value === "nothing") return [{ route: name }];
      if (route.value !== "no") return [];
      const { seen, source, trust } = route;
      return [{ route: name, fact: { seen, source, trust } }];
    }),
  };
}
