import { ABOUT_PHONES } from "./reading-beside.ts";
import { anyOf, eachOf } from "./reading-text.ts";
import type { Intent } from "./reading-told.ts";

/** Whether it is about parcels, trains or rent, and not about phones. */
export function isOffTopic(plain: string): boolean {
  return (
    PLAY.test(plain) || (OFF_TOPIC.test(plain) && !ABOUT_PHONES.test(plain.replaceAll(OTHER_CARDS, " ")))
  );
}

/** What an intent is not, although its words are there. */
export const NOT_WHEN: Partial<Record<Intent, RegExp>> = {
  // "Back home, how do I keep my number" is about keeping it.
  leaving: anyOf(
    "保号|不断|survive",
    "(?:号码?|卡|number|sim)[^,。]{0,12}(?:过期|失效|收回|作废|expire|deactivat)",
    "^(?!.*(?:转到|转去|转成|转网|换到|换成|换运营商|携号|改用|带[到去走])).*保留[^,。]{0,8}号",
    String.raw`(?<!\b(?:switch|chang|mov|port|transfer|join)\w*\b.{0,40})\bkeep (?:my|the) (?:\w+ ){0,2}(?:number|sim)\b(?!.{0,30}(?:switch|chang|mov|another|port|transfer|join|go (?:from|to|over)|going (?:from|to|over)|different (?:operator|provider|company)))`,
    "(?:号码?|卡)[^,。]{0,6}(?:多久|什么时候)",
  ),
  "top-up": anyOf(
    String.raw`公交|地铁|交通卡|火车|校园卡|饭卡|游戏|会员|steam|[qＱ]币|电动车|电池|\bmobib|\bbatter|\b(?:recharge|reload|refuel) (?:myself|yourself|my (?:soul|mind|body|energy|brain|social))\b`,
    String.raw`\b(?:car|scooter|bike|laptop|netflix|steam|game|games)\b`,
  ),
  // "My suitcase has not arrived." "Is a bonus the same as credit?"
  "not-arrived":
    /\bthe same (?:thing )?as\b|\bmy (?!topup|credit|money|recharge|data|balance|payment|bundle|sim|card|phone|mobile|lyca|orange|base|proximus|prepaid|reload|refill|euros?|purchase|e-?sim|plan|bonus|sms|code)\w+ (?:\w+ )?(?:has|have|did|is) not/u,
  failed: anyOf(
    String.raw`签证|身份|认证|实名|\b(?:my|the) sim(?: card)? (?:does|is|do) not work\w*[.!?]*$`,
    String.raw`\b(?:new|just bought|bought) [^.]{0,20}\b(?:card|sim)\b[^.]{0,14}\bnot work`,
  ),
  identification: /激活套餐|\bcash register\b/u,
  balance: /清零/u,
  twice: /\bgot paid\b/u,
  // A bill is paid, and that is all the topping up there is.
  payment: anyOf(
    "(?:付|交|缴)(?:款)?(?:账单|话费|电话费|月租)|账单[^,。]{0,6}(?:付|交|缴)",
    String.raw`\bpay (?:my|the|a) (?:\w+ )?(?:bill|invoice)\b|哪[里儿][^,。]{0,8}(?:充|买|能|可以)`,
    String.raw`\bwhere (?:can|do|could)\b|\bhow (?:can|do|to|could|should)(?: i| we)? (?:topup|recharge|reload|refill)\b`,
  ),
};
/** Shops are asked for all kinds of things. */
export function isSoldThere(plain: string): boolean {
  return SOLD_THERE.test(plain.replaceAll(OTHER_CARDS, " "));
}

const SOLD_THERE = anyOf(
  String.raw`卡|充(?!电)|sim|流量|话费|现金|营业厅|门店|店员|柜台|收银|怎么[说讲]|\bvouchers?\b|\bcodes?\b`,
  String.raw`\bcredit\b|\btopup|recharg|reload|\bcards?\b|\bcash|\btill\b|\bcounter\b|\bkaart|herlaad|\b(?:press|night) ?shop|\bask for\b|\bwhat (?:do|should) i (?:say|ask)`,
  String.raw`herladen|\bcarte|beltegoed|proximus|\borange\b|\bbase\b|lyca|viking`,
  String.raw`\bit (?:in|at) (?:a |the )?(?:shop|store|supermarket)|\bsay\b.{0,12}\b(?:shop|store)`,
  "^(?:shop|store)s? near|^(?:附近|最近|which|nearest|any)[^,]{0,20}(?:店|超市|shop|store)",
);
/** Good only where nothing else was asked: "top up and pay by card" is topping up. */
export const PAYS_BY = anyOf(
  String.raw`\bpay(?:ing)? (?:by|with|via|using|in)\b|用[^,。]{1,10}(?:付|支付)`,
  String.raw`\b(?:apple pay|google pay|revolut|wero)\b[^.]{0,10}\?|(?:付|交|缴)(?:款|钱)?(?:吗|方式)`,
);

/** "No, it was not charged twice": said, but not what happened. */
export const DENIED = eachOf(
  "(?:没有?|不是|并没有?)(?:充错|重复|被骗|失败|过期|到期)",
  String.raw`\b(?:no|not|never) (?:a )?(?:scam|refund needed|problem with the payment|error)\b`,
  String.raw`\bno problems?\b|没问题|没事|\bwithout (?:any )?(?:problems?|issues?)\b`,
);

/** An address has words in it that nobody said. */
export const LINK = eachOf(
  String.raw`(?:https?://|www\.)[^\s\p{Script=Han}]+`,
  String.raw`[a-z0-9.-]{1,80}\.(?:com|be|net|org|eu|app|me|cc|top)(?![a-z0-9-])(?:/[^\s\p{Script=Han}]*)?`,
  String.raw`[a-z0-9.-]{1,80}\.(?:xyz|shop|ly|info|io|cn|co)(?![a-z0-9-])(?:/[^\s\p{Script=Han}]*)?`,
);

/** What people ask a bot about by mistake; then "it did not arrive" is about a parcel. */
const OFF_TOPIC = anyOf(
  "行李|公寓|宿舍|公交|地铁|巴士|电车|电费|水费|燃气|煤气|物业|医保|驾照|快递|包裹|航班|机票|车票|酒店|空调|暖气|居留卡|开户|银行账户|自行车|钥匙|退货|网购|外卖|房租|租房|押金|房东|健身|会员|餐厅|饭店|酒吧|衣服|鞋|保险|医院|医生|药|驾照|学校|课程|考试|电影|演唱会|门票|打车|滴滴|理发|洗衣|家具|宜家|游戏|电视|冰箱|猫|狗|充电",
  "面包|啤酒|奶茶|火锅|薯条|华夫|巧克力|学费|税|水电|护照丢|签证|洗衣机|电脑",
  String.raw`\b(?:parcels?|package|flights?|plane|train|bus|hotel|heating|bike|bicycle|keys|luggage)\b`,
  String.raw`\b(?:residence (?:card|permit)|bank account|laptop|computer|washing|amazon|rent|taxes|tax)\b`,
  String.raw`\b(?:uber|taxi|deposit|landlord|gym|restaurant|pizza|kebab|food|clothes|shoes|insurance|doctor|dentist|hospital|licence|exam|homework|concert|tickets? (?:to|for)|museum|movie|cinema|haircut|furniture|ikea|games?|netflix|steam|spotify|playstation|xbox|icloud|library|printer|flatmate|tv|fridge|washing machine|bread|beers?|wine|dinner|lunch|breakfast|chocolate|waffles?|fries|frites|airbnb|hostel|apartment|flat|room|visa application|scooter|atm|dog|cat)\b`,
  String.raw`\b(?:tuition|electricity|my order|lost (?:my|the|a) passport|http|404)\b`,
);
/** These are topped up too. */
const PLAY = /游戏|原神|王者|点券|[qｑ]币|\b(?:steam|netflix|spotify|playstation|xbox|roblox)\b/u;
const OTHER_CARDS =
  /居留卡|信用卡|银行卡|身份证|学生卡|校园卡|饭卡|医保卡|会员卡|公交卡|\b(?:student|library|membership|loyalty|gift|business|birthday|post|graphics|memory|sd|id|residence|health|metro|bus|train|mobib) cards?\b/gu;
