import { z } from "zod";
import { COMPLAINTS } from "./incident.ts";
import { words } from "./value.ts";

/** What somebody shows at the shop. New ones go to the end: buttons carry the place. */
export const PHRASES = words(
  "sell-top-ups voucher direct credit-not-starter check-number receipt where-code code-fails card",
  "cash alipay register esim wrong-operator english",
);
export type Phrase = (typeof PHRASES)[number];

/** What somebody hears there. */
export const HEARINGS = words(
  "which-operator which-amount which-number cash-or-card bancontact-only not-sold-here",
  "not-available-now machine-is-down try-newsagent document-please code-on-ticket follow-ticket",
  "done no-refund",
);

/** Words that are printed on pages, in apps and on bills: what to look for. They are language, and need no source. */
const LOOK_FOR = words(
  "top-up phone-number amount pay payment-method next confirm without-login code credit bill",
  "reference due to-pay receipt cancel log-in forgot-password account-number direct-debit paid",
  "choose payee customer-service end-contract extend",
);
export type LookFor = (typeof LOOK_FOR)[number];

/** What a person fills in, or the guide does where it knows. Written as `[amount]`. */
export const BLANKS = ["operator", "amount", "number", "date"] as const;
type Blank = (typeof BLANKS)[number];

/** Languages at a Belgian till; English is for writing to an operator only. */
export const SHOP_LANGUAGES = ["nl", "fr", "de"] as const;
type ShopLanguage = (typeof SHOP_LANGUAGES)[number];

/** As much as a copy button holds. */
export const LONGEST_PHRASE = 256;

const phrase = z.string().min(2).max(LONGEST_PHRASE);
/** The variants of a word, the most common first. */
const printedWords = z.array(z.string().min(2).max(30)).min(1).max(4);
const common = {
  readByNativeSpeaker: z.boolean(),
  "look-for": z.record(z.enum(LOOK_FOR), printedWords),
};
const shop = {
  ...common,
  /** The whole wish in one breath, where a message has room for one sentence. */
  "voucher-short": phrase,
  /** Asks for a prepaid SIM card with data. */
  "sim-short": phrase,
};
/** To say on the telephone. */
const helpdesk = { "helpdesk-not-arrived": phrase };
const say = z.record(z.enum(PHRASES), phrase);
const hear = z.record(z.enum(HEARINGS), phrase);
const complain = z.record(z.enum(COMPLAINTS), phrase);

/** A complaint goes to an operator, and for those Dutch, French and English will do. */
export const phrasesSchema = z.discriminatedUnion("language", [
  z.strictObject({ language: z.literal("nl"), ...shop, ...helpdesk, say, hear, complain }),
  z.strictObject({ language: z.literal("fr"), ...shop, ...helpdesk, say, hear, complain }),
  z.strictObject({ language: z.literal("de"), ...shop, say, hear }),
  z.strictObject({ language: z.literal("en"), ...common, ...helpdesk, complain }),
]);
type PhraseFile = z.infer<typeof phrasesSchema>;
type PhrasesIn<Language> = Extract<PhraseFile, { language: Language }>;
export type Phrases = { readonly [Language in PhraseFile["language"]]: PhrasesIn<Language> };

/** New ones go to the end: buttons carry the place. */
export const REGIONS = ["flanders", "brussels", "wallonia", "east-belgium"] as const;
export type Region = (typeof REGIONS)[number];

/** Until somebody says where the shop is: most people ask there, and its two languages serve nearly all of the country. */
export const USUAL_REGION: Region = "brussels";

/** The languages to show at a shop: both in Brussels. */
export function languagesAt(region: Region = USUAL_REGION): readonly ShopLanguage[] {
  return SPOKEN[region];
}

const SPOKEN: Record<Region, readonly ShopLanguage[]> = {
  flanders: ["nl"],
  brussels: ["fr", "nl"],
  wallonia: ["fr"],
  "east-belgium": ["de"],
};

/** Fills in what is known; any other blank stays, to be filled in by hand. */
export function fillIn(phrase: string, known: Partial<Record<Blank, string>>): string {
  return BLANKS.reduce(
    (text, blank) => text.replaceAll(`[${blank}]`, () => known[blank] ?? `[${blank}]`),
    phrase,
  );
}
