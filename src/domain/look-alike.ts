import { glance, isOneSlipFrom, shownLabel } from "./confusables.ts";
import type { OfficialDomain } from "./domains.ts";

/** How an address pretends to be another. */
export const TRICKS = [
  "name-before-at",
  "official-address-in-front",
  "foreign-letters",
  "other-ending",
  "misspelt",
  "name-inside",
  "name-in-front",
] as const;
export type Trick = (typeof TRICKS)[number];

/** An address that is on no list: its host, the part somebody registered, and what stands before an `@`. */
export interface Suspect {
  host: string;
  domain: string;
  before: string;
}

/** The official domain that an address imitates, and how; nothing if it resembles none. */
export function trickOn(
  suspect: Suspect,
  officials: readonly OfficialDomain[],
): { imitates: OfficialDomain; trick: Trick } | undefined {
  const parts = partsOf(suspect);
  for (const [trick, is] of TESTS) {
    const imitates = officials.find(
      (official) =>
        (OF_THE_ADDRESS.has(trick) || hasName(official)) &&
        is(parts, official, official.domain.value.split(".")[0] ?? ""),
    );
    if (imitates !== undefined) return { imitates, trick };
  }
  return undefined;
}

interface Parts extends Suspect {
  /** The host as it is shown. */
  whole: string;
  /** The registered name without its ending, as it is shown, and at a glance. */
  shown: string;
  seen: string;
  ending: string;
  /** The labels in front of it, at a glance. */
  front: string[];
}

type Test = (parts: Parts, official: OfficialDomain, name: string) => boolean;

const TESTS: [Trick, Test][] = [
  ["name-before-at", ({ before }, { domain }) => before.includes(domain.value)],
  ["official-address-in-front", ({ whole }, { domain }) => startsLike(whole, domain.value)],
  ["foreign-letters", ({ shown, seen }, _official, name) => shown !== name && seen === glance(name)],
  [
    "other-ending",
    ({ shown }, { ordinary }, name) => ordinary !== true && shown.replaceAll("-", "") === name,
  ],
  ["misspelt", misspelt],
  ["name-inside", nameInside],
  ["name-in-front", nameInFront],
];

/** These look for the whole address; the others for the name in it. */
const OF_THE_ADDRESS: ReadonlySet<Trick> = new Set<Trick>(["name-before-at", "official-address-in-front"]);

/** One host among those of others has no name of its own, and half of all top-up shops are called like a reseller. */
function hasName({ exact, kind }: OfficialDomain): boolean {
  return exact !== true && kind !== "reseller";
}

/** "base.be.evil.com", "base.be-topup.com": read from the left it is the real address; "base.bet.com" is not. */
function startsLike(whole: string, domain: string): boolean {
  const at = `.${whole}`.indexOf(`.${domain}`);
  return at !== -1 && !/[a-z0-9]/u.test(whole[at + domain.length] ?? "");
}

/** Of an everyday word only within the same country's endings: orenge.be, but not grange.com. */
function misspelt({ seen, ending }: Parts, { domain, ordinary }: OfficialDomain, name: string): boolean {
  if (name.length < 5) return false;
  if (ordinary === true) return domain.value === `${name}.${ending}` && isOneSlipFrom(seen, name);
  if (isOneSlipFrom(seen, name)) return true;
  const sizes = name.length < 6 ? [] : [name.length - 1, name.length, name.length + 1];
  return sizes.some((size) =>
    Array.from({ length: Math.max(seen.length - size + 1, 0) }, (_, at) => seen.slice(at, at + size)).some(
      (piece) => isOneSlipFrom(piece, name) && piece[0] === name[0] && piece.at(-1) === name.at(-1),
    ),
  );
}

function nameInside({ seen }: Parts, { ordinary }: OfficialDomain, name: string): boolean {
  const glued = seen.replaceAll("-", "");
  if (ordinary !== true) return glued.includes(glance(name).replaceAll("-", ""));
  const words = seen.split("-");
  if (words.includes(name) && words.some((word) => HINTS.has(word))) return true;
  return HINT_LIST.some((hint) => glued === name + hint || glued === hint + name);
}

function nameInFront({ front, seen }: Parts, { ordinary }: OfficialDomain, name: string): boolean {
  if (ordinary !== true)
    return front.some((label) => label.replaceAll("-", "").includes(name.replaceAll("-", "")));
  const hinted = HINT_LIST.some((hint) => hint.length > 2 && seen.includes(hint));
  return front.some((label) => {
    const words = label.split("-");
    return words.includes(name) && (hinted || words.some((word) => HINTS.has(word)));
  });
}

/** What stands beside an operator's name in addresses that want money or a password. */
const HINT_LIST =
  "be belgium belgie belgique topup top recharge reload refill herladen herlaad opladen prepaid mobile telecom sim esim pay payment betaling paiement my mijn mon login secure account credit bill factuur facture promo bonus support service official online".split(
    " ",
  );
const HINTS = new Set(HINT_LIST);

function partsOf(suspect: Suspect): Parts {
  const labels = suspect.host.split(".").map((label) => shownLabel(label) ?? label);
  const registered = suspect.domain.split(".");
  const front = labels.slice(0, Math.max(labels.length - registered.length, 0)).map(glance);
  const shown = labels[front.length] ?? "";
  return {
    ...suspect,
    whole: labels.join("."),
    shown,
    seen: glance(shown),
    ending: registered.slice(1).join("."),
    front,
  };
}
