import type { Answers } from "../guide/answers.ts";
import type { AskedLanguage } from "./intents.ts";
import { readPatterns } from "./patterns.ts";

/** Whether they pay beforehand or get a bill. Both in one sentence is a question, not an answer. */
export function billingIn(sentence: string, expected: boolean): Answers["billing"] {
  const text = sentence.replaceAll(NEGATED, " ").replaceAll(WISHED, " ");
  const prepaid = PREPAID.test(text) || (expected && EXPECTED_PREPAID.test(text));
  const bill =
    BILL.test(text) ||
    (!prepaid && /(?<!信用卡|银行|支付宝|微信)账单/u.test(text)) ||
    (expected && EXPECTED_BILL.test(text));
  if (prepaid === bill) return undefined;
  return prepaid ? "prepaid" : "bill";
}

export function formIn(sentence: string, expected: boolean): Answers["form"] {
  if (NOT_ESIM.test(sentence)) return "sim";
  if (NOT_SIM.test(sentence) && (expected || ESIM.test(sentence))) return "esim";
  const esim = ESIM.test(sentence) || (expected && EXPECTED_ESIM.test(sentence));
  const sim = SIM.test(sentence) || (expected && !esim && EXPECTED_SIM.test(sentence));
  if (esim === sim || NO_ESIM.test(sentence)) return undefined;
  return esim ? "esim" : "sim";
}

/** Whether they are without internet now: out of data is not, since they write to us. */
export function isOffline(sentence: string): boolean {
  return !ON_WIFI.test(sentence) && OFFLINE.test(sentence.replaceAll(ONLINE_AFTER_ALL, " "));
}

/** The language that somebody asks for, of those that we know by name. */
export function languageIn(sentence: string): AskedLanguage | undefined {
  // "换成英文,不要中文": what is left of the wish is wanted.
  const wish = sentence.replaceAll(UNWANTED, " ");
  const named = LANGUAGES.map(([language, words]) => ({ language, at: wish.search(words) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at)[0];
  if (named !== undefined) return named.language;
  // Somebody who writes Chinese and reads no English wants Chinese.
  return ENGLISH.test(sentence) && /\p{Script=Han}{3}/u.test(sentence) ? "zh" : undefined;
}

const { pattern, table } = readPatterns("terms");
const PREPAID = pattern("PREPAID");
const BILL = pattern("BILL");
const NEGATED = pattern("NEGATED", "gu");
const WISHED = pattern("WISHED", "gu");
const EXPECTED_PREPAID = pattern("EXPECTED_PREPAID");
const EXPECTED_BILL = pattern("EXPECTED_BILL");
const ESIM = pattern("ESIM");
const SIM = pattern("SIM");
const NOT_ESIM = pattern("NOT_ESIM");
const NOT_SIM = pattern("NOT_SIM");
const NO_ESIM = pattern("NO_ESIM");
const EXPECTED_ESIM = pattern("EXPECTED_ESIM");
const EXPECTED_SIM = pattern("EXPECTED_SIM");
const OFFLINE = pattern("OFFLINE");
const ON_WIFI = pattern("ON_WIFI");
const ONLINE_AFTER_ALL = pattern("ONLINE_AFTER_ALL", "gu");
const LANGUAGES = table<AskedLanguage>("LANGUAGE");
const ENGLISH = pattern("LANGUAGE en");
const UNWANTED = pattern("UNWANTED", "gu");
