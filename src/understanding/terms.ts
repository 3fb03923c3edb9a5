import type { HeardAnswers, AskedLanguage } from "./intents.ts";
import { anyOf } from "./text.ts";

/** Whether they pay beforehand or get a bill. Both in one sentence is a question, not an answer. */
export function billingIn(sentence: string, expected: boolean): HeardAnswers["billing"] {
  const text = sentence.replaceAll(NEGATED, " ").replaceAll(WISHED, " ");
  const prepaid = PREPAID.test(text) || (expected && EXPECTED_PREPAID.test(text));
  const bill =
    BILL.test(text) ||
    (!prepaid && /(?<!信用卡|银行|支付宝|微信)账单/u.test(text)) ||
    (expected && EXPECTED_BILL.test(text));
  if (prepaid === bill) return undefined;
  return prepaid ? "prepaid" : "bill";
}

export function formIn(sentence: string, expected: boolean): HeardAnswers["form"] {
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
  // "换成英文,不要中文": what stands behind the wish is wanted.
  const wish = sentence.replaceAll(UNWANTED, " ");
  const named = LANGUAGES.map(([language, words]) => ({ language, at: wish.search(new RegExp(words, "u")) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at)[0];
  if (named !== undefined) return named.language;
  // Whoever writes Chinese and reads no English wants Chinese.
  return new RegExp(EN, "u").test(sentence) && /\p{Script=Han}{3}/u.test(sentence) ? "zh" : undefined;
}

const PREPAID = anyOf(
  "预付|预存|易付卡|充值型|即用即付|先充后用",
  String.raw`\bpre-?paid\w*|\bprepayee?s?\b|\bpay ?(?:&|and|n) ?go\b(?! (?:to|back|home|out))`,
  String.raw`\bpay[ -]as[ -]you[ -]go\b|\bpayg\b|\bcarte prepayee\b|\bprabel`,
);
const BILL = anyOf(
  "后付|月租|月结|合约(?:机|卡|套餐)?|合同(?:套餐|卡|机)|签(?:了)?合同",
  "每个?月的?(?:自动)?(?:扣|交|付)(?!不)",
  String.raw`\bpost-?paid\b|\bsubscription\b|\babonnement\w*|(?<!\b(?:work|job|rental|rent|employment|lease) )\bcontract\b`,
  String.raw`\bmonthly (?:bill|payment|invoice|contract|fee|plan)s?\b|\binvoices?\b`,
  String.raw`\b(?:phone|my|pay (?:the|my|a)|get a|a|the)(?: (?:next|last|monthly|phone))? bills?\b|\bfactuur\b|\bfactures?\b|\bbill-only\b`,
);
const NEGATED =
  /(?:不是|没有|不要|并非|\bnot(?: on)?(?: an?| the)?|\bno|\bgeen|\bpas d(?:e|')|\bwithout an?) ?(?:预付费?|后付费?|月租|合约|合同|账单|pre-?paid|contract|subscription|abonnement|bill)/gu;
/** "How do I change to prepaid": they are not yet. */
const WISHED =
  /(?<=换成|改成|转成|变成|换到|\b(?:switch|chang|mov|convert)\w*\b.{0,30}\bto(?: an?)?) ?(?:预付费?|后付费?|月租|合约|pre-?paid|contract|subscription)/gu;
const EXPECTED_PREPAID =
  /充|储值|先付|先买|先存|用多少|买多少|自己充|随用随|\btopup|\bcredit\b|\brecharg|\breload|herla|oplad|beforehand|in advance|when i need|as i need|up ?front/u;
const EXPECTED_BILL = anyOf(
  String.raw`月付|包月|每月|按月|扣款|自动扣|银行扣|\bmonthly\b|every month|\bcontract\b|\bbill(?:ed)?\b`,
  String.raw`\bplan\b|direct debit|domicili|maandelijks|mensuel|套餐`,
);

const ESIM =
  /(?<![a-z0-9@_])(?:e-?sims?(?![a-z0-9])|e sim(?![a-z0-9])|e卡)|虚拟卡|虚拟sim|电子(?:sim)?卡|电子sim/u;
const SIM = anyOf(
  "实体(?:sim)?卡|物理(?:sim)?卡|塑料(?:sim)?卡|实体的?(?:sim|电话|手机|那种)",
  "插(?:的|入|着|了|[这那]?张|[^,。]{0,10}的)?(?:sim)?卡|插(?:的|了|着)[^,。]{1,12}卡|普通(?:的)?(?:sim|电话)卡|小卡",
  String.raw`\b(?:physical|plastic|real|normal|nano|micro|regular) ?-?(?:sim(?:s| ?cards?)?|cards?|chip)\b`,
  String.raw`\bfysieke\b|\bcarte (?:sim )?physique\b|physical one`,
);
const NOT_ESIM =
  /(?:不是|不用|不要|没有|没用|\bnot(?: an?)?|\bno|\bgeen|\bpas d') ?e-?sim(?!\w)(?:卡)?(?:[,.。!]|$|的| ?but|而?是|, )/u;
const NOT_SIM = /(?:不是|没有?|\bnot(?: an?| the)?|\bno) ?(?:实体|塑料|插|plastic|physical|card)/u;
const NO_ESIM = anyOf(
  String.raw`(?:支持|不支持|兼容|support\w*|compatible|works? with|capable)(?: an?| the)? ?e-?sims?`,
  "(?:can (?:it|i|my phone|you) (?:use|have)|能不能用|能用|可以用|能装)(?: an?| the)? ?e-?sims?",
  "(?:插|装|用|开)不了(?: an?| the)? ?e-?sims?|(?:有没有|兼不兼容)(?: an?| the)? ?e-?sims?",
  "e-?sim(?:还是|或者?|/| or )(?:实体|sim|physical|normal)",
  "(?:实体|sim|physical)(?: ?sim)?(?: ?card|卡)?(?:还是|或者?|/| or (?:an? )?)e-?sim",
);
const EXPECTED_ESIM = /电子|虚拟|二维码|扫码|扫的|下载|装的|手机里|\bqr\b|scan|digital|virtual|^e\b|无卡/u;
const EXPECTED_SIM = /卡|实体|塑料|插|\bsims?\b|\bcard\b|physical|plastic|chip|\bkaart|\bcarte\b/u;

const OFFLINE = anyOf(
  "没(?:有)?(?:手机)?(?:网络?|信号|wi-?fi)(?!点|站|红|购|卡|银|上|运营)|无(?:网络?|信号)(?!约)",
  "断网|断了网|上不了网|上不去网|连不上(?:网|wi-?fi)|没法上网|不能上网|网(?:断|没)了|离线|脱机",
  String.raw`\b(?:no|without(?: any)?|not have(?: any)?|have no|lost|not got|any) (?:internet|wi-?fi|connection|network|signal|web access|mobile internet)\b`,
  String.raw`\b(?:am|is|are|be|being|currently|now|completely) offline\b|\boffline (?:right )?now\b`,
  String.raw`\bcan not (?:get|go|be) online\b|\bno(?:t)? online\b`,
  String.raw`\binternet (?:is |does |has )?(?:not work|down|gone|dead|stopp|cut|off)`,
  String.raw`\bdata (?:connection )?(?:is off|does not work)`,
  String.raw`\b(?:geen|zonder) (?:internet|wifi|verbinding)\b`,
  String.raw`\b(?:pas d'|sans |plus d')(?:internet|wifi|reseau)|\bhors ligne\b`,
);
/** "No data, I am on the hotel's wifi." */
const ON_WIFI = anyOf(
  "(?:蹭|连(?:着|的|上了?|了)|用(?:着|的是?)?|借(?:着|的|用)?|只有)[^,。没不]{0,8}wi-?fi(?![^,。]{0,4}[不没断坏])",
  String.raw`(?<!(?:internet|signal|connection|work\w*) )\b(?:on|using|via|from|over|borrow\w*) (?:(?!no\b|without\b)[\w']+ ){0,3}wi-?fi\b(?! (?:is|does|not|no|dead|down))|wi-?fi only`,
);
const ONLINE_AFTER_ALL =
  /没网(?:也|时|的时候|能|怎么)?(?=能用吗)|(?:不用|不需要|无需)(?:联?网|wi-?fi)|\bno need (?:for|of) (?:internet|wifi)|没有?信号弹/gu;

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
