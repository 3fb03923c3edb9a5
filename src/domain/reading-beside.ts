import { anyOf } from "./reading-text.ts";

/** Right behind an ordinary word, these make it an operator. */
export const BESIDE_AFTER =
  /^(?:'s|的|家的?|公司的?|belgi\w*| belgi\w*|电信|牌|这个|那个)?\s*(?:的)?\s*(?:(?:pre-?paid|e-?sims?|sims?|kaart|simkaart|telecom|subscription|contract|abonnement|gsm|customer|klant|user)\b|预付|后付|手?机?卡(?!路里|通)|电话|sim|esim|号码|号(?![称召])|用户|账单|套餐|流量|话费|运营商|网络|app|客服|充)/u;
export const BESIDE_AFTER_CONTEXT = anyOf(
  String.raw`^(?:'s)?\s*(?:(?:cards?|topup|recharge|reload|voucher|credit|herladen|herlaad\w*|beltegoed|mobile|carrier|operator|provider|shop|app|account|number|bill|bundle|balance|website|data)\b)`,
  String.raw`^(?:'s)?\s*(?:余额|没|储值|续费|网|信号|官网|怎么|到账|查|号|扣|短信)`,
);
/** For `beside`: the shop, the person and the greeting stand before these too. */
export const BESIDE_CLOSE = anyOf(
  String.raw`^(?:'s|的|!)?\s*(?:(?:pre-?paid|e-?sims?|sims?|simkaart|telecom|subscription|abonnement|mobile|card|customer|talk)\b)`,
  String.raw`^(?:'s|的|!)?\s*(?:预付|手机卡|电话卡|卡(?!路里|通)|sim|esim|账单|用户)`,
);

/** Right in front of it. */
export const BESIDE_BEFORE = new RegExp(
  [
    String.raw`\b(?:topup|recharg\w*|reload(?:ing)?|refill|herlaad|herladen|opladen|opwaarderen|carte(?: sim)?|simkaart(?: van)?|sim(?: card)? (?:from|of|is|by)|(?:sim|card|number) (?:from |of |is )?|(?:operator|provider|carrier|network)(?: is|:)?|customer of|(?:subscription|contract|plan|account|number|sim|card|abonnement) (?:with|at|by|bij|chez)|credit (?:for|on|to)|voucher for)(?: my| mijn| mon| ma| the| a| an)?\s*$`,
    "(?:运营商|公司|网络|卡)(?:是|叫|:)?\\s*$|用的?是\\s*$|给(?:我的?)?\\s*$|充值?(?:我的?)?\\s*$|续费?\\s*$|缴费?\\s*$|手机号是\\s*$",
  ].join("|"),
  "u",
);
/** In front of it, when nothing else follows: "I use Orange". */
export const OWNED_BEFORE = anyOf(
  String.raw`(?:\bi am (?:with|on|using|at)|\b(?:i|we) (?:use|have|got|am using)|\bi have got)\s*$`,
  String.raw`(?:\b(?:wife|husband|son|daughter|mum|mom|dad|friend|she|he|who) (?:has|uses|is (?:on|with)))\s*$`,
  String.raw`(?:\bi (?:think|believe|guess)|\bprobably|\bmaybe)(?: (?:it is|its|that is))?\s*$`,
  String.raw`\bnot (?:an? )?(?:orange|base|proximus|lyca\w*|telenet|viking\w*|digi|scarlet|voo|hey),? (?:but |it is )?$`,
  String.raw`(?:\bmine is|\bchez|\bj'ai|\bik heb|\bbij)\s*$`,
  String.raw`(?:\b(?:(?:my|the) (?:sim|card|phone|number)|it|its|this)(?: is)?(?: from| with)?|我?用的?(?:是)?)\s*$`,
  String.raw`(?:我(?:的)?是|我有|应该是|好像是|可能是|我在用|我办的?是?|我买的?是?)\s*$`,
);

/** Right behind it, these make it the ordinary word after all; in front of it likewise. */
export const ORDINARY_AFTER: Readonly<Record<string, RegExp>> = {
  base: anyOf(
    String.raw`^(?:s\b|d\b|ment|line|ball)`,
    String.raw`^\s*(?:on\b|upon|of\b|camp|price|model|layer|station|case|jump|salary|fee|rate|\d|in\b|at\b)`,
    String.raw`^\s*(?:[在于地]|北京|上海|深圳|布鲁|比利时|欧洲|巴黎)`,
  ),
  orange: anyOf(
    String.raw`^s\b`,
    String.raw`^\s*(?:juice|colou?r|light|line|soda|fruit|tree|peel|cake|wine|hair|shirt|dress|jacket)`,
    String.raw`^\s*(?:button|square|icon|dot|bag|county|alert|phone case|is (?:a|the|my|not)\b|is the new)`,
    String.raw`^\s*(?:and (?:blue|red|black|yellow|white|green)|or (?:blue|red|black|yellow|white|green))`,
  ),
  橙子: /^(?:怎么(?:挑|选|吃|剥|种|卖|做)|汁|味|皮|色|树|酱|好吃|很甜|太|多少钱|怎么卖|甜|酸|真|是水果|水果|和苹果)/u,
  橘子: /^(?:怎么(?:挑|选|吃|剥|种|卖|做)|汁|味|皮|色|树|酱|好吃|很甜|太|多少钱|怎么卖|甜|酸|真|是水果|水果|和苹果)/u,
  nomad: /^\s*(?:life|lifestyle|visa|worker|people|s\b|who|tribe)/u,
  viking: /^\s*(?:ship|movie|series|museum|age|history|boat)/u,
  vikings: /^\s*(?:ship|movie|series|museum|age|history|season|were|boat)/u,
  scarlet: /^\s*(?:letter|red|witch|johansson|fever|dress)/u,
  payandgo: /^\s*(?:to|back|home|out|away|online|shopping)\b/u,
  来卡: /^(?:里|住|片|上|死|了|在)/u,
  digi: /^\s*(?:cam|tal|是?什么意思)/u,
};
export const ORDINARY_BEFORE: Readonly<Record<string, RegExp>> = {
  base: anyOf(
    String.raw`(?:\b(?:data|knowledge|military|air|home|code|customer|user|fan|third|first|the|a|at|of|power|touch|my home|naval|tax))\s*$`,
    String.raw`(?:二垒)\s*$`,
  ),
  orange: anyOf(
    String.raw`(?:\b(?:an|eat|ate|eating|drink|drank|fresh|blood|colou?r(?: is)?|is|are|bright|dark|light|turns?|turned|blinking|red|favou?rite|peel(?:ed)?|and|or|buy some|the colou?r))\s*$`,
    String.raw`(?:[吃剥榨喝种斤颗筐箱])\s*$`,
  ),
  橙子: /(?:[吃剥榨喝种斤颗筐箱]|水果|新鲜|只)(?:个|了|点|些|一个|几个|的)*$|(?:苹果|香蕉)(?:和|、|跟)$/u,
  橘子: /(?:[吃剥榨喝种斤颗筐箱]|水果|新鲜|只)(?:个|了|点|些|一个|几个|的)*$|(?:苹果|香蕉)(?:和|、|跟)$/u,
  nomad: /\b(?:digital|a|the)\s*$/u,
  viking: /\b(?:a|the|old)\s*$/u,
  贝斯: /(?:弹|电|玩|学|把)$/u,
  来卡: /(?:[原上回过出进下起寄拿买带换后本]|我)$/u,
};

/** Somewhere in the sentence: it is about phones. */
export const ABOUT_PHONES = anyOf(
  String.raw`充(?!电|满|分|足)|储值|加值|增值|话费|流量|余额|到账|\be-?sim|\bsim\b|sim卡|电话卡|手机卡`,
  String.raw`[^银用打]卡(?!车|路里|通|片|住|死)|预付|套餐|运营商|手机号|电话号|(?<!门牌|房间|车牌|航班|订单|取件|单|型)号码|欠费|停机|\btopup\b`,
  String.raw`\brecharg|\breload|\brefill|pre-?paid|\bvouchers?\b|\b(?:phone|call|mobile|calling) credit\b`,
  String.raw`\bcredit (?:on|for|left)\b|beltegoed|belkrediet|herla|oplad|credit d'appel|mobile data`,
  String.raw`\bdata\b(?!base)|\b(?:gb|mb|gigs?)\b|phone number|\boperator|\bprovider|\bcarrier`,
  String.raw`mobile network|roaming|\b(?:no|out of|more) (?:credit|data)\b|\blyca|\bproximus\b|\btelenet\b|\blebara\b|mobile vikings|\b(?:official|link|website|app)\b|\bbundle|没网|信号|实名|保号|扣(?:了|款|钱)|短信|\bsms\b|付款|支付`,
  String.raw`客服|\bbills? (?:every|each|per) month|\bmonthly (?:bill|invoice)`,
);
