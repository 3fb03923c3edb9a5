import { adaptSteps } from "./adapted-steps.ts";
import type { DeviceKinds } from "./device.ts";
import { type MenuName, SIGNPOSTS } from "./menu.ts";
import type { Instead, Operator, OperatorId } from "./operator.ts";
import type { Situation } from "./situation.ts";
import { needsOf, type Step } from "./step.ts";
import type { Verdict } from "./verdict.ts";

/** What advice may say besides the words of the catalog. */
export const MORE_INSTEADS = ["check-eid", "get-plastic-sim"] as const;

/** Something to do where there is nothing to top up, or besides. */
export interface InsteadAdvice {
  do: Instead | (typeof MORE_INSTEADS)[number];
  operator?: OperatorId;
  steps?: readonly Step[];
}

/** What to do instead, or besides, most useful first. */
export function insteadsFor(
  operator: Operator,
  verdict: Verdict,
  situation: Situation,
  devices: DeviceKinds,
): InsteadAdvice[] {
  const eid = eidChecks(situation, devices);
  if (verdict === "check-device") return [...eid, PLASTIC];
  const catalog = operator.instead
    .filter((way) => isMeant(way.do, verdict, situation))
    .flatMap((way) => adapted(way, operator, situation));
  const added = missing(verdict, catalog).flatMap((way) => adapted(way, operator, situation));
  const ways = [...catalog, ...added].toSorted(
    (one, other) => placeOf(one, verdict, situation) - placeOf(other, verdict, situation),
  );
  return situation.gate === "open" ? ways : [...ways, ...eid];
}

/** What to get for who has no card, first what suits the stay. No operator stands for all of a menu. */
export interface Offer {
  get: "prepaid-sim" | "travel-esim" | "subscription";
  operators: readonly OperatorId[];
  menu?: MenuName;
}

export function offersFor(operator: Operator, verdict: Verdict, situation: Situation): Offer[] {
  if (verdict !== "get-a-card") return [];
  const operators = operator.instead.flatMap((way) => (way.operator === undefined ? [] : [way.operator]));
  const sim: Offer = { get: "prepaid-sim", operators };
  const bill: Offer = { get: "subscription", operators };
  const { device, form, gate, stay } = situation;
  if (stay === "long") return [sim, bill];
  const takesEsim = gate === "open" && form !== "sim" && device !== "router";
  if (!takesEsim) return [sim];
  const esim: Offer = { get: "travel-esim", operators: [], menu: "travel-esim" };
  return stay === "weeks" || form === "esim" ? [esim, sim] : [sim, esim];
}

const PLASTIC: InsteadAdvice = { do: "get-plastic-sim", operator: SIGNPOSTS.noCard };

/** An eSIM is bought only where nothing stands in its way; operators to get a card from are offers. */
function isMeant(word: Instead, verdict: Verdict, { billing, gate }: Situation): boolean {
  if (word === "buy-a-new-plan") return gate === "open";
  if (word === "see-operator") return verdict !== "get-a-card";
  if (word === "pay-the-bill") return billing !== "prepaid";
  return true;
}

/** What nobody wrote into the catalog, because it holds wherever a verdict does. */
function missing(verdict: Verdict, there: readonly InsteadAdvice[]): Operator["instead"] {
  const has = (word: string) => there.some((way) => way.do === word);
  if (verdict === "no-prepaid-here")
    return [
      ...(has("look-at-card-or-pack") ? [] : [{ do: "look-at-card-or-pack" } as const]),
      { do: "get-another-card", operator: SIGNPOSTS.noCard },
    ];
  const ownPages = verdict === "pay-the-bill" || verdict === "not-known";
  return ownPages && !has("read-operators-own-pages") ? [{ do: "read-operators-own-pages" }] : [];
}

function adapted(
  way: Operator["instead"][number],
  operator: Operator,
  situation: Situation,
): InsteadAdvice[] {
  const written = way.steps ?? (way.do === "read-operators-own-pages" ? ownPages(operator) : undefined);
  if (written === undefined) return [{ ...bare(way) }];
  const steps = adaptSteps(
    written.map((step) => callable(step, operator, situation)),
    situation,
  );
  return steps === undefined ? [] : [{ ...bare(way), steps }];
}

function bare({ do: word, operator }: Operator["instead"][number]): InsteadAdvice {
  return { do: word, ...(operator === undefined ? {} : { operator }) };
}

function ownPages({ domains }: Operator): Step[] | undefined {
  const [domain] = domains;
  if (domain === undefined) return undefined;
  return [{ kind: "open-site", address: { ...domain, value: `https://${domain.value}/` } }];
}

/** From a tablet or router nobody can call a short number, but any phone at hand can call the long one. */
function callable(step: Step, { contacts }: Operator, { can }: Situation): Step {
  if (step.kind !== "call" || can("call")) return step;
  const long = contacts.find((contact) => contact.kind === "phone" && contact.from === "any-phone");
  return long?.kind === "phone" ? { kind: "call", number: long.number } : step;
}

/** The EID row, by a code on a phone and in the settings. */
function eidChecks({ device, gate }: Situation, { eidCheck }: DeviceKinds): InsteadAdvice[] {
  if (gate === "open" || gate === "blocked") return [];
  const phone = device !== "tablet" && device !== "router";
  const path = eidCheck.settings.find(({ brand, family }) => family === device && brand === undefined)?.path;
  return [
    ...(phone ? [{ do: "check-eid", steps: [{ kind: "dial", code: eidCheck.dial }] } as const] : []),
    ...(path === undefined
      ? []
      : [{ do: "check-eid", steps: [{ kind: "open-menu", path }] satisfies Step[] } as const]),
    ...(phone || path !== undefined ? [] : [{ do: "check-eid" } as const]),
  ];
}

/** Looking first at what this device shows; without internet, first what needs none. */
function placeOf({ do: word, steps }: InsteadAdvice, verdict: Verdict, situation: Situation): number {
  const { billing, device, form, offline } = situation;
  if (offline && steps !== undefined && needsOf(steps).includes("internet")) return 2;
  if (word === "follow-carrier-in-settings") return form === "esim" ? -1 : 0;
  if (word === "look-at-card-or-pack" && device !== "iphone" && device !== "android")
    return verdict === "find-out-operator" && device !== "unknown" ? -1 : 0;
  if (word === "see-operator") return billing === "prepaid" ? -1 : 0;
  if (word === "pay-the-bill") return verdict === "pay-the-bill" ? -1 : 1;
  return 0;
}
