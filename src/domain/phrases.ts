import { z } from "zod";
import { RESCUE_PROBLEMS } from "./rescue.ts";
import { everyKey } from "./route.ts";

/** What somebody shows at the till. What it means stands in the languages of the guide. New ones go to the end: buttons carry the place. */
export const SAYINGS = [
  "sell-top-ups",
  "voucher",
  "direct",
  "credit-not-starter",
  "check-number",
  "receipt",
  "where-code",
  "code-fails",
  "card",
  "cash",
  "alipay",
  "register",
  "esim",
  "wrong-operator",
  "english",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** What somebody hears there. */
export const HEARINGS = [
  "which-operator",
  "which-amount",
  "which-number",
  "cash-or-card",
  "bancontact-only",
  "not-sold-here",
  "not-available-now",
  "machine-is-down",
  "try-newsagent",
  "document-please",
  "code-on-ticket",
  "follow-ticket",
  "done",
  "no-refund",
] as const;
export type Hearing = (typeof HEARINGS)[number];

/** What a person fills in, or the guide does where it knows. Written as `[amount]`. */
export const BLANKS = ["operator", "amount", "number", "date"] as const;
export type Blank = (typeof BLANKS)[number];

/** Languages at a Belgian till; English is for writing to an operator only. */
export const TILL_LANGUAGES = ["nl", "fr", "de"] as const;
export type TillLanguage = (typeof TILL_LANGUAGES)[number];

/** As much as a copy button holds. */
export const LONGEST_PHRASE = 256;

const phrase = z.string().min(2).max(LONGEST_PHRASE);
const common = { readByNativeSpeaker: z.boolean() };
/** What to look for on a map, to buy a voucher. */
const till = { ...common, newsagent: z.string().min(2).max(40) };
const say = z.strictObject(everyKey(SAYINGS, phrase));
const hear = z.strictObject(everyKey(HEARINGS, phrase));
const complain = z.strictObject(everyKey(RESCUE_PROBLEMS, phrase));

/** A complaint goes to an operator, and for those Dutch, French and English will do. */
export const phrasesSchema = z.discriminatedUnion("language", [
  z.strictObject({ language: z.literal("nl"), ...till, say, hear, complain }),
  z.strictObject({ language: z.literal("fr"), ...till, say, hear, complain }),
  z.strictObject({ language: z.literal("de"), ...till, say, hear }),
  z.strictObject({ language: z.literal("en"), ...common, complain }),
]);
export type PhraseFile = z.infer<typeof phrasesSchema>;
type PhrasesIn<Language> = Extract<PhraseFile, { language: Language }>;
export type Phrases = { readonly [Language in PhraseFile["language"]]: PhrasesIn<Language> };

/** New ones go to the end: buttons carry the place. */
export const REGIONS = ["flanders", "brussels", "wallonia", "east-belgium"] as const;
export type Region = (typeof REGIONS)[number];

/** The languages to show at a till: both in Brussels, and all while nobody knows where it is. */
export function languagesAt(region: Region | undefined): readonly TillLanguage[] {
  return region === undefined ? ["nl", "fr", "de"] : SPOKEN[region];
}

const SPOKEN: Record<Region, readonly TillLanguage[]> = {
  flanders: ["nl"],
  brussels: ["fr", "nl"],
  wallonia: ["fr"],
  "east-belgium": ["de"],
};

/** Near a border people speak as on either side: the languages of them all; all there are, while none is known. */
export function languagesAround(regions: readonly Region[]): readonly TillLanguage[] {
  return regions.length === 0 ? languagesAt(undefined) : [...new Set(regions.flatMap(languagesAt))];
}

/** Fills in what is known; any other blank stays, to be filled in by hand. */
export function fillIn(phrase: string, known: Partial<Record<Blank, string>>): string {
  return BLANKS.reduce(
    (text, blank) => text.replaceAll(`[${blank}]`, () => known[blank] ?? `[${blank}]`),
    phrase,
  );
}
