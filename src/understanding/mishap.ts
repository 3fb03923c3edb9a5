import { countOf } from "./count.ts";
import { type Elapsed, elapsedBetween, type RescueChannel } from "../features/not-arrived/plans.ts";
import { anyOf, sentenceOf } from "./text.ts";

/** How it was paid, and how long ago, where a sentence says so. Of several ways the first of the list counts. */
export function incidentIn(text: string): { channel?: RescueChannel; elapsed?: Elapsed } {
  const sentence = sentenceOf(text);
  const channel = CHANNELS.find(([, said]) => said.test(sentence))?.[0];
  const elapsed = readElapsed(sentence);
  return { ...(channel === undefined ? {} : { channel }), ...(elapsed === undefined ? {} : { elapsed }) };
}

/** Texts are as `sentenceOf` makes them. A word that is also said of what did not come back is none: "no text". */
const CHANNELS: readonly (readonly [RescueChannel, RegExp])[] = [
  [
    "reseller",
    anyOf("第三方|代充|淘宝|闲鱼|携程", String.raw`\b(?:reseller|recharge\.com|ding|bitrefill)\b`),
  ],
  ["bank-app", anyOf(String.raw`银行app|手机银行|网银|\bkbc\b|\b(?:bank(?:ing)?|belfius|argenta) app\b`)],
  ["automatic", anyOf(String.raw`自动充|自动扣|\bauto(?:matic(?:ally)?)? ?(?:topup|reload|recharge)\b`)],
  ["sms", anyOf(String.raw`(?:发|用)短信|短信充|\b(?:by|via|with|per) (?:an? )?(?:sms|text)\b`)],
  ["wallet", anyOf(String.raw`支付宝|微信|\b(?:alipay|wechat)\b`)],
  ["voucher", anyOf(String.raw`充值券|充值码|充值卡|刮刮卡|\b(?:voucher|reload card|topup card)s?\b`)],
  [
    "shop",
    anyOf("超市|便利店|小店|报刊|柜台|收银|门店|店里", String.raw`\b(?:shop|store|till|supermarket)\b`),
  ],
  ["website", anyOf(String.raw`官网|网站|网页|网上|\b(?:(?:web ?)?site|online|web ?page)\b`)],
  ["app", anyOf(String.raw`(?<![a-z])app(?![a-z])`)],
];

/** "Just now", "20 minutes ago", "昨天": one word and one unit, for this is asked by buttons anyway. */
function readElapsed(sentence: string): Elapsed | undefined {
  if (JUST_NOW.test(sentence)) return "under-10-minutes";
  if (DAYS_AGO.test(sentence)) return "over-24-hours";
  const { count, unit } = SOME_TIME.exec(sentence)?.groups ?? {};
  if (count === undefined || unit === undefined) return undefined;
  const minutes = (countOf(count.replace(" an", "")) ?? 0) * (/^(?:分|min)/u.test(unit) ? 1 : 60);
  return elapsedBetween(0, minutes * 60_000);
}

const JUST_NOW = anyOf(
  String.raw`刚刚|刚才|刚充|刚付|刚买|不到(?:十|10|几)分|\bjust (?:now|paid|topup|bought)\b`,
);
const DAYS_AGO = anyOf(
  String.raw`昨天|前天|(?:超过|过了)一天|一天多|上周|上个?星期|上个?月|天前|天了|周前|星期前`,
  String.raw`\b(?:yesterday|last (?:week|month|night)|days? ago|weeks? ago|for (?:\d+|two|three|some) days)\b`,
);
const SOME_TIME =
  /(?<![a-z\d])(?<count>\d{1,3}(?:\.5)?|半|一|两|三|几|十|an?|half an|one|two|three|few)个? ?(?:多)?(?<unit>分钟?|小时|钟头|min(?:ute)?s?\b|h(?:our)?s?\b)(?!内)/u;
