import { anyOf, type Sentence } from "./reading-text.ts";
import type { AskedLanguage } from "./reading-told.ts";

/** Whether they ask for another language, and which if they say so. */
export function readLanguage({ plain }: Sentence): { asked: boolean; language?: AskedLanguage } {
  const bare = plain.replaceAll(/[\s?!.。]|please|menu|version|language|请|吧|用|in |pls|版|界面/gu, "");
  const alone = LANGUAGES.find(([, words]) => new RegExp(`^(?:${words})$`, "u").test(bare))?.[0];
  if (alone !== undefined) return { asked: true, language: alone };
  if (SPEAKS_OF_ONE.test(plain) || !ASKS.test(plain.replaceAll(OF_A_LANGUAGE, " "))) return { asked: false };
  // "换成英文,不要中文": what stands behind the wish is wanted.
  const wish = plain.replaceAll(UNWANTED, " ");
  const named = LANGUAGES.map(([language, words]) => ({ language, at: wish.search(new RegExp(words, "u")) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at)[0];
  // Whoever writes Chinese and reads no English wants Chinese.
  if (named === undefined && new RegExp(EN, "u").test(plain) && /\p{Script=Han}{3}/u.test(plain))
    return { asked: true, language: "zh" };
  return named === undefined ? { asked: true } : { asked: true, language: named.language };
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

const ASKS = anyOf(
  `(?:说|讲|换|切|改|转|用|会|懂|支持|弄成?|变成?|来|有没有|有|设置|显示|变|调|看不懂|不懂|能|可以)[^,。]{0,8}(?:${ANY}|语言)`,
  `(?:${ANY})[^,。]{0,4}(?:怎么|如何|在哪)[^,。]{0,3}(?:切|换|调|设|改|选)`,
  `(?:${ANY})(?:版|界面|可以吗|行吗|有吗|模式|回复|回答|$| (?:ok|okay|possible|available|please))|(?:换|切换?|改|更改|选|设置?|调)[^,。]{0,4}语言|语言(?:设置|切换|选择|怎么|$)`,
  String.raw`\b(?:speak|talk|switch|change|set|in|to|understand|write|reply|answer|support|have|prefer|use|read|into|en|auf|parlez-vous|parler|spreek)\b[^,.]{0,18}(?:${ANY})`,
  String.raw`\b(?:switch|change|set|other|another|different|choose|select)\b[^,.]{0,14}\blanguages?\b`,
  String.raw`\b(?:which|what|supported|wrong)\b[^,.]{0,14}\blanguages?\b`,
  String.raw`\blanguage (?:settings?|switch|change|options?)\b|^languages?$|\b(?:andere )?taal\b`,
  String.raw`\bautre langue\b`,
);
/** Learning a language, or that somebody else speaks it. */
const SPEAKS_OF_ONE =
  /[他她]们?|学(?!生)|教|老师|字典|\b(?:he|she|they|everybody|everyone|people|study\w*|learn\w*|teach\w*|lessons?|school|translat\w+|interested|books?|fluent\w*)\b/u;
/** "A Chinese card" is no language. */
const OF_A_LANGUAGE =
  /\b(?:chinese|english|french|dutch|german) (?=cards?\b|bank|phone|visa|passport|number|sim\b|food|restaurant|student|credit|debit|people|guy|friend|teacher|class|exam|homework|iphone|version of the)/gu;
const UNWANTED = new RegExp(
  String.raw`(?:不要|不是|不会(?:说|讲)?|看不懂|不懂|不说|\b(?:not(?: (?:speak|understand|read|in|know))?|instead of|from|no)) ?(?:${ANY})(?: (?:or|and) (?:${ANY}))?|(?:${ANY})(?:的)?[我都也完全根本]{0,5}(?:看不懂|不好|不懂|to(?= ))`,
  "gu",
);
