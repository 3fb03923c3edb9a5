import { MEANS, type Means } from "../catalog/means.ts";
import type { Intent } from "./intents.ts";
import { anyOf } from "./text.ts";

/** What they hold to pay with, or ask about. What they say not to have is left out, and a voucher they look for. */
export function meansIn(sentence: string, intent: Intent | undefined): Means[] {
  const text = sentence.replaceAll(NO_MEANS, " ");
  return MEANS.filter((means) => {
    if (means === "voucher" && (intent === "shop" || WANTS.test(text))) return false;
    // What a swindler wants is not what they would pay with.
    if (intent === "scam" && DEMANDED.test(text)) return false;
    return [...text.matchAll(WORDS[means])].some(
      ({ 0: word, index }) =>
        !NOT_HAVING.test(text.slice(Math.max(0, index - 24), index)) &&
        !LOST_AFTER.test(text.slice(index + word.length, index + word.length + 24)),
    );
  });
}

function eachOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "gu");
}

const WORDS: Record<Means, RegExp> = {
  cash: eachOf(
    String.raw`现金|现钞|纸币|硬币|欧元钞|(?<!mister )\bcash\b|\bbanknotes?\b|(?<!\d euro )\bcoins\b|\bcontant\b|\bespeces\b|\bliquide\b`,
  ),
  bancontact: eachOf(
    String.raw`\bban[ck]?k?[ -]?conta?[ck]+t?s?\b|\bpayconi[qck]+\b|\bbcmc\b|\bmister cash\b|半?邦康|班康`,
    "(?:比利时|当地|本地)的?(?:银行|借记|储蓄|本地)+卡|刷比利时的?卡|比利时(?:银行)?账户",
    String.raw`\bbelgian (?:bank|debit|payment|account|card)\b|\b(?:kbc|belfius|argenta|bnp|fortis|crelan|keytrade)\b|\bing ?(?:bank|card|app|的卡|银行)`,
    String.raw`\bcarte (?:bancaire )?belge\b|\bbelgische (?:bank)?kaart\b`,
  ),
  "foreign-card": eachOf(
    String.raw`\bmaster ?cards?\b|\bmaster卡|万事达|(?<!借)信用卡|\bcredit ?cards?\b|\bcartes? de credit\b|\bkredietkaart\b|\bamex\b|american express|外卡`,
    String.raw`(?:外国|国外|境外|海外|台湾|香港|新加坡|马来西亚|美国)的?(?:银行|信用|借记|金融)卡|\bvisa(?![a-z])(?: ?cards?)?|\b(?:revolut|wise|n26|monzo|youtrip|bunq|starling)\b`,
    String.raw`\b(?:foreign|american|us|uk|british|irish|german|french|dutch|indian|polish|romanian|canadian|australian|non-?eu|overseas) (?:bank |credit |debit )?cards?\b`,
  ),
  unionpay: eachOf(
    String.raw`银联|云闪付|\bunion ?pay\b|\bcup card\b|(?:中国|国内)的?(?:银行|储蓄|借记)卡|\bchinese (?:bank |debit )?cards?\b|工商银行|招商银行|建设银行卡|工行卡|招行卡|建行卡`,
  ),
  "alipay-wechat": eachOf(
    String.raw`支付宝|\bali ?pay\b|\bzhifubao\b|\bwe ?chat ?pay\w*|\bweixin pay\b|微信(?:支付|显示|付|转账?|充|钱包|零钱|红包|扫码|里有钱|(?=吗|呢|行|可以|能|也行))|^微信$`,
    "(?<=用|能|支持|收|可以|可|刷|以|和|或|者|、|宝|那)微信(?!群|联系|聊|加|问|找|号|客服|好友|发)",
    String.raw`(?<=\b(?:pay|paying|topup|recharge|use) (?:\w+ ){0,3}?(?:with|by|via|using|use|my) )we ?chat\b|(?<=(?:or|and|/|,) ?)we ?chat\b(?=[?. ]*$)|\bwe ?chat(?= (?:or|and|/) ?ali)`,
  ),
  paypal: /\bpay ?pal+\b|贝宝/gu,
  voucher: eachOf(
    String.raw`充值码|券上|(?<![不没])充值[卡券票纸]|储值[卡券]|补充卡|增值券|点数卡|卡密(?!码)|刮刮卡|刮卡|刮码|刮开|点卡|小票|票子|序号|\bvouchers?\b|\bscratch\w*\b|\bpaper code\b`,
    String.raw`\b(?:reload|recharge|topup|top-?up|refill)(?: ?-?(?:card|code|ticket|coupon|slip)s?)\b|\b(?:lyca|lebara|orange|base|proximus|ortel) (?:ticket|code)\b|\b(?:the|my|this) ticket\b`,
    String.raw`\bherlaad(?:kaart|code|bon|ticket)\w*|\b(?:carte|code|ticket) de recharge(?:ment)?\b|\bbelkaart\b|(?:\d{2} ?位|一串)(?:数字|密码|码|号码|代码)|\b(?:\d{2}|ten|twelve|thirteen|fourteen|sixteen)[- ]digits?(?: code| number)?\b`,
  ),
};

const WANTS = anyOf(
  "(?:哪里?|想|要|去|可以|能|怎么)[^,。]{0,8}[买卖](?!的|了|到|完|好)|有卖|有没有.{0,12}充值[卡券票]",
  String.raw`\b(?:where|buy|sells?|sold|purchase|find|acheter|kopen|koop|get an?|need an?|looking for)\b.{0,24}\b(?:vouchers?|cards?|tickets?|codes?)\b`,
);
/** Right in front of a means: they do not have it. */
const NOT_HAVING =
  /(?:没有?(?:带)?|除了|无|\b(?:no|without|not(?: have| got| an?)+|sans|zonder|geen|pas de|lost my|instead of)\b|需要|必须(?:要|有|用)?|一定要)(?: ?(?:a|any|an|the|my|with|use|de|银行|比利时的?|信用|visa|mastercard|bancontact|,|、|\/|or|nor|和|或者?|也没有?| )){0,6}$/u;
/** Right behind it: they no longer have it. */
const LOST_AFTER =
  /^(?:卡)?(?:都|也|被|又)?(?:丢|被?偷|忘(?:记)?带)|^(?: ?card)?(?: (?:is|was|got|has been|were))? (?:lost|stolen)/u;
/** Looks like a means and is none. */
const NO_MEANS = eachOf(
  "cash ?(?:back|machine|register|desk|flow)|(?:student|tourist|schengen|work|study) visa|visa ?(?:appl\\w+|office|appointment|expir\\w+|run\\b|is valid|until|type|status|for (?:the|a|belgium|uk|us)|d\\b|ends?|free|到|签|过期|办)",
  "(?:apply for|entry|stay|month|year|schengen|申请|签)(?: an?| my)? ?visa(?! ?card)|(?:加|用)微信(?:联系|聊|加|问)|微信(?:群|号|客服|好友)|wechat group",
);
const DEMANDED = anyOf(
  String.raw`(?:填|输入|绑定?|要|问)[^,。]{0,6}(?:信用卡|银行卡|卡号|visa)|\b(?:ask\w*|wants?|enter|fill|needs?|update)\b[^.]{0,20}\b(?:cards?|visa|bank)\b`,
);
