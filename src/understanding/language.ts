import type { AskedLanguage } from "./intents.ts";

/** The language that somebody asks for, of those that we know by name. */
export function languageIn(sentence: string): AskedLanguage | undefined {
  // "换成英文,不要中文": what stands behind the wish is wanted.
  const wish = sentence.replaceAll(UNWANTED, " ");
  const named = LANGUAGES.map(([language, words]) => ({ language, at: wish.search(new RegExp(words, "u")) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at)[0];
  if (named !== undefined) return named.language;
  // Whoever writes Chinese and reads no English wants Chinese.
  return new RegExp(EN, "u").test(sentence) && /\p{Script=Han}{3}/u.test(sentence) ? "zh" : undefined;
}

const ZH = String.raw`简?繁?体?中文|汉语|普通话|国语|华语|简体|繁体|粤语|广东话|\bchinese\b|\bmandarin\b|\bcantonese\b|\bchinois\b|\bchinees\b`;
const EN = String.raw`英文|英语|\benglish\b|\benglisch\b|\bengels\b|\banglais\b`;
const NL = String.raw`荷兰语|荷语|荷兰文|弗拉芒语|\bdutch\b|\bnederlands\b|\bflemish\b|\bneerlandais\b`;
const FR = String.raw`法语|法文|\bfrench\b|\bfrancais\b|\bfrans\b`;
const DE = String.raw`德语|德文|\bgerman\b|\bdeutsch\b|\bduits\b|\ballemand\b`;
const LANGUAGES: readonly (readonly [AskedLanguage, string])[] = [
  ["zh", ZH],
  ["en", EN],
  ["nl", NL],
  ["fr", FR],
  ["de", DE],
];
const ANY = [ZH, EN, NL, FR, DE].join("|");

const UNWANTED = new RegExp(
  String.raw`(?:不要|不是|不会(?:说|讲)?|看不懂|不懂|不说|\b(?:not(?: (?:speak|understand|read|in|know))?|instead of|from|no)) ?(?:${ANY})(?: (?:or|and) (?:${ANY}))?|(?:${ANY})(?:的)?[我都也完全根本]{0,5}(?:看不懂|不好|不懂|to(?= ))`,
  "gu",
);
