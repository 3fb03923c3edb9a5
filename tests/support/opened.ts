import {
  readFeatureData,
  readPress,
  unpackAnswers,
  unpackIncident,
  unpackReport,
} from "../../src/bot/callback-data.ts";
import { unpackCard } from "../../src/bot/card-data.ts";
import { unpackVoice } from "../../src/bot/voice-data.ts";
import { readPage } from "../../src/features/link-check/verdict.ts";
import type { Context } from "../../src/bot/context.ts";
import { renewed } from "../../src/bot/old-callback-data.ts";
import { kindOf, unpackLapses } from "../../src/features/reminders/press.ts";
import { stateIn } from "../../src/features/not-arrived/questions.ts";
import { readShopData } from "../../src/features/at-the-shop/place.ts";
import { unpackDay } from "../../src/day.ts";

/** What a raw string opens, in words that outlive its letters and screens. Absent: the string does not say. */
export interface Opened {
  /** The feature it names, as in the log. */
  feature: string;
  /** The language it chooses. */
  language?: string | undefined;
  /** The feature that this one leads on to. */
  target?: string | undefined;
  /** The answers it carries; absent: the remembered ones stay. */
  answers?: Readonly<Record<string, string>> | undefined;
  /** Anything else it says, by name. */
  place?: Details | undefined;
}

type Details = Readonly<Record<string, unknown>>;

/** What a button opens, according to the bot's own parsers. undefined: not one of ours. */
export function openedBy(data: string): Opened | undefined {
  const press = readPress(renewed(data));
  if (press === undefined) return undefined;
  const { detail, feature } = press;
  if (feature !== "language") return { feature, ...READERS[feature]?.(detail) };
  const [language, ...rest] = detail.split(":");
  const inner = readPress(rest.join(":"));
  return { feature, language, target: inner?.feature, ...(inner && READERS[inner.feature]?.(inner.detail)) };
}

type Told = Omit<Opened, "feature" | "language">;

const READERS: Record<string, (detail: string) => Told> = {
  guide: (detail) => ({ answers: unpackAnswers(detail) }),
  card(detail) {
    const { first, feature, answers, view } = unpackCard(detail) ?? {};
    return { answers, place: someOf({ first, view }), ...(feature !== undefined && { target: feature }) };
  },
  "not-arrived": inFeature((ctx, detail) => {
    const { given, side } = stateIn(ctx, detail);
    return { ...given, side };
  }),
  "at-the-shop": inFeature((ctx, detail) => {
    const { amount, page, region } = readShopData(ctx, detail);
    return { amount, page, ...(region && { regions: [region] }) };
  }),
  report: inFeature((ctx, detail) => {
    const [letters = "", counted] = readFeatureData(ctx, detail).more;
    return { ...unpackReport(letters), ...(counted === "d" && { counted: true }) };
  }),
  "link-check": inFeature((ctx, detail) => ({ page: readPage(readFeatureData(ctx, detail).more) })),
  balance: inFeature(sim),
  credit: inFeature(sim),
  identification: inFeature(sim),
  leaving: inFeature(sim),
  "which-operator": inFeature(sim),
  "people-to-ask": inFeature((ctx, detail) =>
    readFeatureData(ctx, detail).more[0] === "p" ? { asks: "operator" } : {},
  ),
  reminders: inFeature((ctx, detail) => {
    const [word = "", ...words] = readFeatureData(ctx, detail).more;
    const place = REMINDERS[word]?.(words);
    return place ?? (ctx.session.answers === undefined ? {} : { shows: "arrived" });
  }),
  "what-worked": inFeature((ctx, detail) => {
    const { incident, ...saying } = unpackVoice(readFeatureData(ctx, detail).more) ?? {};
    return { ...saying, ...(incident !== undefined && unpackIncident(incident)) };
  }),
  delete: (detail) => ({ place: detail === "yes" ? { does: "delete all" } : undefined }),
};

/** What each word of the reminders' buttons does, with the words after it. */
const REMINDERS: Record<string, (words: readonly string[]) => Details> = {
  o: ([since]) => ({ shows: "offer", since: dayIn(since) }),
  l: () => ({ shows: "list" }),
  m: ([lapses, operator]) => ({ shows: "reminder", lapses: unpackLapses(lapses), operator }),
  p: () => ({ asks: "operator" }),
  t: ([since]) => ({ asks: "day of the top-up", since: dayIn(since) }),
  i: ([since]) => ({ asks: "day of the identification", since: dayIn(since) }),
  d: ([since]) => ({ asks: "day of their own", since: dayIn(since) }),
  X: () => ({ asks: "whether to delete all" }),
  s: ([kind, day, since]) => ({
    does: "switch on",
    kind: kindOf(kind),
    day: dayIn(day),
    since: dayIn(since),
  }),
  S: ([since]) => ({ does: "switch all on", since: dayIn(since) }),
  u: ([kind, , since]) => ({ does: "switch off", kind: kindOf(kind), since: dayIn(since) }),
  x: ([kind, operator]) => ({ does: "delete", kind: kindOf(kind), operator }),
  Y: () => ({ does: "delete all" }),
  a: ([lapses, operator]) => ({ does: "topped up", lapses: unpackLapses(lapses), operator }),
  b: ([operator]) => ({ does: "identified", operator }),
  "1": ([lapses, operator]) => ({ does: "put off", days: 1, lapses: unpackLapses(lapses), operator }),
  "3": ([lapses, operator]) => ({ does: "put off", days: 3, lapses: unpackLapses(lapses), operator }),
  n: ([operator]) => ({ does: "stop", operator }),
};

/** Parses as if nothing were remembered. */
function inFeature(read: (ctx: Context, detail: string) => Details): (detail: string) => Told {
  return (detail) => {
    const ctx = { session: {} } as Context;
    const place = someOf(read(ctx, detail));
    return { answers: ctx.session.answers, place };
  };
}

function sim(ctx: Context, detail: string): Details {
  const { more } = readFeatureData(ctx, detail);
  return {
    ...(more.includes("n") && { about: "number" }),
    ...(more.includes("o") && { asks: "operator" }),
  };
}

function dayIn(word: string | undefined): string | undefined {
  return unpackDay(word ?? "");
}

function someOf(place: Details): Details | undefined {
  return Object.values(place).some((each) => each !== undefined) ? place : undefined;
}
