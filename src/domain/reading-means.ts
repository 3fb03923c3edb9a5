import { anyOf, eachOf, type Sentence } from "./reading-text.ts";
import { MEANS, type Means } from "./means.ts";
import type { Intent } from "./reading-told.ts";

/** What they hold to pay with. What they say not to have is left out, and so is a voucher that they want to buy. */
export function readMeansIn({ plain, clauses }: Sentence): Means[] {
  const text = plain.replaceAll(NO_MEANS, " ");
  return MEANS.filter((means) =>
    means === "voucher" ? hasVoucher(plain, clauses) : namesIt(text, WORDS[means]),
  );
}

/** Whoever asks where to buy has no voucher yet, and what a swindler wants is not what they would pay with. */
export function readMeansFor(sentence: Sentence, intent: Intent | undefined): Means[] {
  return readMeansIn(sentence).filter((means) =>
    means === "voucher" ? intent !== "shop" : intent !== "scam" || !DEMANDED.test(sentence.plain),
  );
}

function namesIt(text: string, words: RegExp): boolean {
  return [...text.matchAll(words)].some(
    ({ 0: word, index }) =>
      !NOT_HAVING.test(text.slice(Math.max(0, index - 24), index)) &&
      !LOST_AFTER.test(text.slice(index + word.length, index + word.length + 24)),
  );
}

function hasVoucher(plain: string, clauses: readonly string[]): boolean {
  if (WANTS_EARLIER.test(plain)) return false;
  return HAS_VOUCHER.test(plain) || clauses.some((clause) => namesIt(clause, VOUCHER) && !WANTS.test(clause));
}

const WORDS: Record<Exclude<Means, "voucher">, RegExp> = {
  cash: eachOf(
    String.raw`现金|现钞|纸币|硬币|欧元钞|(?<!mister )\bcash\b(?! ?(?:back|machine|app))|\bbanknotes?\b`,
    String.raw`\bcoins?\b|\bcontant\b|\bespeces\b|\bliquide\b`,
  ),
  bancontact: eachOf(
    String.raw`\bban[ck]?k?[ -]?conta?[ck]+t?s?\b|\bbancontac?k?t?\b|\bpayconi[qck]+\b|\bbcmc\b`,
    String.raw`\bmister cash\b|比利时的?(?:银行|借记|储蓄|本地)+卡|刷比利时的?卡|当地的?(?:银行|借记|储蓄)卡`,
    "本地的?(?:银行|借记)卡|比利时(?:银行)?账户",
    String.raw`\bbelgian (?:bank|debit|payment|account)\b(?: ?card| ?account)?|\bbelgian card\b`,
    String.raw`\b(?:kbc|belfius|argenta|bnp|fortis|crelan)\b|\bing ?(?:bank|card|app|的卡|银行)`,
    String.raw`\bcarte (?:bancaire )?belge\b|\bbelgische (?:bank)?kaart\b|半?邦康|班康`,
  ),
  "foreign-card": eachOf(
    String.raw`\bmaster ?cards?\b|万事达|(?<!借)信用卡|\bcredit ?cards?\b|\bcreditcard\b`,
    String.raw`\bcartes? de credit\b|\bkredietkaart\b|\bamex\b|american express|外卡`,
    String.raw`(?:外国|国外|境外|海外)的?(?:银行|信用|借记)?卡|\bforeign (?:bank |credit |debit )?cards?\b`,
    String.raw`\b(?:american|us|uk|british|japanese|indian|non-?eu) (?:bank |credit |debit )?cards?\b`,
    String.raw`\b(?:non-?european|overseas) (?:bank |credit |debit )?cards?\b`,
    String.raw`\bvisa(?![a-z])(?: ?cards?)?`,
  ),
  unionpay: eachOf(
    String.raw`银联|云闪付|\bunion ?pay\b|\bcup card\b|(?:中国|国内)的?(?:银行|储蓄|借记)卡`,
    String.raw`\bchinese (?:bank |debit )?cards\b|\bchinese (?:bank|debit) ?card\b|工商银行|招商银行|建设银行卡|工行卡|招行卡|建行卡`,
  ),
  "alipay-wechat": eachOf(
    String.raw`支付宝|\bali ?pay\b|\bzhifubao\b|\bwe ?chat ?pay\w*|\bweixin pay\b`,
    "微信(?:支付|显示|付|转账?|充|钱包|零钱|红包|扫码)",
    "(?<=用|能|支持|收|可以|可|刷|有|以|和|或|者|、|是|宝)微信(?!群|联系|聊|加|问|找|号|客服|好友)",
    "微信(?=(?:吗|呢|行|可以|能|也(?:行|可以|能)|成吗))|^微信$",
    String.raw`(?<=\b(?:pay|paying|topup|recharge|use) (?:\w+ ){0,3}?(?:with|by|via|using|use|my) )we ?chat\b`,
    String.raw`(?<=(?:or|and|/|,) ?)we ?chat\b(?=[?. ]*$)|\bwe ?chat(?= (?:or|and|/) ?ali)`,
    String.raw`(?<=\buse )we ?chat\b(?= (?:to pay|for))`,
  ),
  paypal: /\bpay ?pal+\b|贝宝/gu,
};

const VOUCHER = eachOf(
  String.raw`充值码|券上|(?<![不没])充值卡|储值卡|储值码|卡密(?!码)|刮刮卡|刮卡|刮码|充值券|代金券|点卡|\bvouchers?\b`,
  String.raw`\b(?:reload|recharge|scratch|topup|refill)(?: ?-?(?:card|code|ticket|coupon|slip)s?)\b`,
  String.raw`\bherlaad(?:kaart|code|bon)\w*|\bcarte de recharge(?:ment)?\b|\bcode de recharge(?:ment)?\b`,
  String.raw`\bbelkaart\b|(?:\d{2} ?位|十[一二三四五六]?位|一串|小票上?的?|收据上?的?)(?:数字|密码|码|代码)`,
  String.raw`\b(?:\d{2}|ten|twelve|thirteen|fourteen|fifteen|sixteen)[- ]digits?(?: code| number)?\b`,
);
const HAS_VOUCHER = anyOf(
  String.raw`(?<!哪里|能|可以|没|哪家)(?:买了|有|拿到了?|收到了?|买到了?|手上)(?:一?[张个]|的|base|orange|proximus|lyca\w*|\d+ ?欧元?|[一二三五十两]{1,3}[块欧]元?|的)*(?:充值码|(?<![不没])充值卡|储值卡|储值码|卡密(?!码)|刮刮卡|充值券|vouchers?|码)`,
  String.raw`\b(?:have|got|bought|received|with)(?: an?| the| my| this| \d+ ?(?:euros?|eur|€)?| proximus| orange| base| lyca\w*| paper){0,4} (?:vouchers?|(?:reload|recharge|scratch|topup)[ -]?(?:card|code|ticket))`,
);
const WANTS = anyOf(
  "(?:哪|想|要|去|可以|能|怎么|如何|在|帮我)[^,。]{0,10}[买卖购](?!的|了|到|完|好)",
  "(?:卖|有卖|能买|买)(?!了|的|到|完|好)[^,。]{0,8}(?:充值|刮)",
  String.raw`\b(?:where|buy|sells?|sold|purchase|find|acheter|kopen|koop|get an?|need an?|looking for)\b`,
);
const WANTS_EARLIER =
  /哪(?:里|儿|家|个店)[^,。]{0,6}[买卖]|\bwhere (?:can|do|to|could) (?:i )?(?:buy|get|find)\b/u;

/** Right in front of a means: they do not have it. */
const NOT_HAVING =
  /(?:没有?(?:带)?|不(?:能|支持|收|接受|想用?|用|是)|无法用?|除了|无|\b(?:no|without|not(?: have| accept| take| use| got| an?)*|sans|zonder|geen|pas de|lost my|instead of|except|not any|any|need(?: an?)?)\b|需要|必须(?:要|有|用)?|有没有|一定要)(?: ?(?:a|any|an|the|my|with|use|de|银行|比利时的?|信用|visa|mastercard|bancontact|,|、|\/|or|nor|和|或者?|也没有?| )){0,6}$/u;
/** Right behind it: they no longer have it. */
const LOST_AFTER =
  /^(?:卡)?(?:都|也|被|又)?(?:丢|被?偷|掉了|忘(?:记)?带)|^(?: ?card)?(?: (?:is|was|got|has been|were))? (?:lost|stolen)/u;
/** Looks like a means and is none. */
const NO_MEANS = eachOf(
  "cash ?(?:back|machine|register|desk)|(?:student|tourist|schengen|work) visa",
  "visa ?(?:appl\\w+|office|appointment|expir\\w+|run\\b|is valid|until|type|status|for (?:the|a|belgium|uk|us)|d\\b|ends?|free|到|签|过期|办)",
  "(?:need|get|apply for|without|entry|stay|month|year|day|schengen|work|study|办|申请|签)(?: an?| my)? ?visa(?! ?card)",
  "(?:加|用)微信(?:联系|聊|加|问)|微信(?:群|号|客服|好友)|wechat group",
);

const DEMANDED = anyOf(
  "(?:填|输入|绑定?|要|问)[^,。]{0,6}(?:信用卡|银行卡|卡号|visa)",
  String.raw`\b(?:ask\w*|wants?|enter|fill|needs?|update)\b[^.]{0,20}\b(?:cards?|visa|bank)\b`,
);
