import { anyOf, inTurn, near } from "./reading-text.ts";
import type { Intent } from "./reading-told.ts";

// Longer than most files: each intent is a list of ways to say it, and a list in two files can no longer be read.

const PAID = anyOf(
  String.raw`(?:充|付|扣|缴|转|刷|交|汇)(?:值|款|费|钱)?(?:了|完|好|过|成功|后|掉|\d)`,
  "(?:显示|支付|付款|充值)成功",
  String.raw`\b(?:paid|payed|charged|debited|recharged|refilled|reloaded|texted|sent|transferred|deducted)\b`,
).source;
const ABSENT = anyOf(
  "没(?:有)?(?:到|收到|看到|见到|显示|动静|回音|回复|入|进|来|加|变|影)",
  "看不(?:到|见)(?:钱|余额|话费|流量|$|[,。])|(?:还|仍|依然|却)(?:是|为)(?:0|零|空|没)|查不到",
  "未到|不见了",
  String.raw`\b(?:no|without) (?:reply|response|credit|sms|answer|confirmation|change|extra data)\b`,
  String.raw`\b(?:rien|niets) (?:recu|ontvangen)\b`,
).source;
const NUMBER = anyOf(
  String.raw`(?<!账|卡|序列)号(?!称)|尾数|[一二两几]位(?:数)?|\b(?:number|numer|digits?|nummer|numero)\b`,
).source;
const WRONG = anyOf(
  "写反|搞反|弄反|颠倒|搞混|弄混|[填输写打按弄搞充发看付]错",
  String.raw`\b(?:mistyp\w*|mistaken\w*|typo|swapped|mixed up|one (?:digit )?off|digit off|off by one)\b`,
  String.raw`\b(?:wrongly|(?:typed|entered|put|wrote|dialled|dialed|gave|used)\b[^.]{0,16}\bwrong)\b`,
).source;

/** How people tell that something went wrong. All texts are as `sentenceOf` makes them: "did not", "topup". */
export const PROBLEMS: Partial<Record<Intent, RegExp>> = {
  scam: anyOf(
    "骗|诈|钓鱼|假(?:的|网站|链接|客服|短信|冒)|冒充|可疑|可信|靠不靠谱|靠谱",
    "是真的[^,。]{0,4}(?:吗|假)|真的假的|是不是真的|是真是假|正规吗|官方的?吗|是官方|是不是官方",
    String.raw`代充|慢充|\d(?:\.\d)?折|[一二三四五六七八九]折|对折|半价|内部渠道|低价充`,
    "能点吗|中奖|(?:要|让|叫)我?(?:先)?(?:转账|转钱|汇款|打钱)|能信|信得过|敢信|值得信",
    String.raw`\b(?:scam\w*|fraud\w*|phish\w*|fake|legit\w*|trustworthy|suspicious|spoof\w*|hacked)\b`,
    "(?:找|问|向|跟|管)我(?:要|索要|讨)(?:了|的|个)?(?:短信|手机)?(?:验证码|密码|充值码|卡密|护照|银行卡)",
    String.raw`\b(?:is|are|was) (?:this|it|that|these) (?:\w+ ){0,2}(?:real|safe|official|genuine)\b`,
    String.raw`\b(?:arnaque|oplichting|oplichter|frauduleu\w*|rip-?off|swindle\w*)\b`,
    String.raw`\d+ ?% (?:off|discount|cheaper|korting|de reduction)`,
    String.raw`\b(?:discount(?:ed)?|cheap(?:er)?|half[- ]price)\b[^,.]{0,16}\b(?:topup|recharge|credit|voucher)s?\b`,
    String.raw`\b(?:topup|recharge|credit|voucher)s? (?:at|with|for) (?:a )?(?:discount|half)`,
    String.raw`\b(?:strange|weird|odd|unknown) (?:sms|text|link|message|email|call)`,
  ),
  "wrong-number": anyOf(
    near(NUMBER, WRONG, 16),
    "充错|(?:少|多)(?:输|打|填|写)了?(?:一|1)?[个位]?(?:数|号|$|[,。])",
    "充到了?(?:别人|他人|另一|其他|错|陌生|不是我|朋友|旧号|以前|前[男女任]|老号)",
    "别人的?(?:手机)?号|号码?错了|给错(?:人|号)|错充|充(?:值)?给了?(?:别人|陌生|以前|错|旧)",
    "(?:话费|钱)充给(?:了)?(?:别人|陌生)",
    String.raw`\b(?:wrong|incorrect|different|someone else'?s|somebody else'?s|another person'?s?|old|other|stranger'?s|mistaken) (?:phone |mobile |cell )?(?:number|numer|nr|person|phone|sim|mobile|account)\b(?=[^.]*|$)(?<!(?:have|got|find|use|other|different|my old|another|change) (?:phone |mobile )?(?:number|sim|phone))`,
    String.raw`\b(?:wrong digits?|swapped)\b[^.]{0,20}\b(?:number|digits?|in)\b`,
    String.raw`\b(?:topup|recharged|sent|paid|money|credit|went)\b[^.]{0,20}\b(?:(?:to|for|on|into) (?:the |a |my )?(?:wrong|old number|someone else|somebody else|another person|another number|stranger)|my old number|someone else|somebody else)`,
  ),
  twice: anyOf(
    "多(?:扣|付|充|收)了|两次(?:扣|充|付|收|支付)|(?:扣|付)了双倍|双重扣|一共扣了(?:两|2)",
    String.raw`\b(?:twice|double|duplicate|two)[^.,]{0,14}\b(?:charge[ds]?|payments?|paid|pay|topup)\b`,
    String.raw`\bdouble-?(?:charged|paid|payment|billed)\b`,
    String.raw`\b(?:twee keer|2 keer|dubbel)[^.]{0,14}(?:betaald|herladen|aangerekend|afgeschreven)`,
    String.raw`\bdebite (?:deux|2)`,
  ),
  "code-unreadable": anyOf(
    "刮(?:得)?(?:坏|花|破|烂|没了|掉了|太|不(?:清|开|出|干净)|过头|糊)",
    "(?:码|数字|卡密|密码|号码|卡|小票|收据|字)(?:上|的)?(?:都|也|被|有点|部分|几位|几个|数字|码|我|给|有|一部分)*(?:看不(?:清|见|到|了|出)|模糊|糊了|磨(?:掉|花|没)|缺(?:了)?|少了|破(?:了|损)|损坏|褪色|烂了|刮(?:坏|花|没)|糊|读不(?:了|出))",
    "(?:看不清|看不见|认不出)[^,。]{0,6}(?:位|码|数字|卡密|密码)",
    String.raw`\b(?:digits?|numbers?|code|voucher)\b[^.]{0,20}\b(?:not visible|destroyed|worn)\b`,
    String.raw`\b(?:damaged|torn|ripped|wet|destroyed) (?:code|voucher|card|ticket|scratch)`,
  ),
  "not-arrived": anyOf(
    inTurn(PAID, ABSENT, 30),
    "(?:没|未|不|尚未|迟迟不|一直不|沒)(?:有)?(?:到(?:帐|账)|入账)",
    String.raw`(?:没|未|不|尚未|迟迟不|一直不|沒)(?:有)?(?:到(?!比利时|布鲁|欧洲|根特|期|安特|鲁汶|学校|家|达|店|机场|处|底|两|一|三|半|\d|十)(?:$|[?!,.。呢啊呀吗的怎，我账]))`,
    "(?:没|未|不|尚未|迟迟不|一直不|沒)(?:有)?(?:显示)",
    "充值[^,。]{0,8}没有?(?:动静|短信|反应|收到)|成功[^。]{0,6}(?:可是|但是?|却|还是?)[^。]{0,4}没",
    "钱被?[扣付花转]了?[^。]{0,10}(?:没|不[到见]|0)|钱没了[^。]{0,4}(?:话费|流量|余额|也没)",
    "(?:多久|多长时间|什么时候|几时|何时|几分钟|几天|几小时)(?:才|能|会|可以)*到账?(?!期|比|布)",
    "到账(?:时间|要|需要)?(?:多久|多长|慢)|还不到账|钱去哪|钱呢|到账了吗",
    "怎么还没(?:到|好|有)(?!期|比利时|布鲁)|短信[^,。]{0,4}没(?:有)?来|(?:到账|充值)延迟",
    String.raw`\b(?:not|never|n't) (?:\w+ )?(?:arriv\w*|come|came|receiv\w*|get|got|show\w*|appear\w*|credited|added|activ\w+ after|gone through yet|updat\w*|chang\w*|increas\w*|reach\w*|loaded)\b(?! (?:to |in |at |yet |back )*(?:belgium|brussels|europe|antwerp|ghent|leuven|liege|airport|home|here|any (?:help|sim)|what|why|how|it\b(?! yet)|a sim|my sim|my luggage|my passport|online|a signal|signal))`,
    String.raw`\b(?:how long|when)\b[^.]{0,20}\b(?:topup|credit|money|recharge|it|payment)\b[^.]{0,12}\b(?:arrive|take|show|appear|come|credited|process)`,
    String.raw`\b(?:pas|rien|jamais)(?: encore)? (?:arrive|recu|credite|ete credite|ajoute)\w*`,
    String.raw`\bn'est pas (?:arrive|credite|la)`,
    String.raw`\b(?:niet|nog niet|niets) (?:aangekomen|ontvangen|toegekend|gekregen|toegevoegd|erop|bijgekomen)`,
  ),
  failed: anyOf(
    "失败|充(?:值)?不(?:了|上|进|成|进去)",
    "(?:付|支付|付款|交|刷|扣|输|兑换)(?:不了|不成功|不上|不过|没成功|未成功|不进去)(?:款|费|钱)?(?!多少)",
    "付不(?:了|出|成)|被拒|拒绝|不成功|没成功|未成功|没充(?:上|进|成)|出错|报错|错误|无效|不能充",
    "(?<!什么[都也])打不开|登不上|登录不了|打不了1914|已(?:经)?被?使用|码(?:不对|不行|用不了|不能用|错)",
    "用不了这个码|无法(?:充值|付款|支付|登录|使用充值|兑换)",
    "(?:说|提示|显示)[^,。]{0,10}不(?:支持|对|正确|能用|存在|被?接受)|(?:码|卡密)(?:已经)?用过",
    String.raw`\b(?:fail\w*|declin\w*|reject\w*|refus\w*|denied|error\w*|invalid|unsuccessful|crash\w*)\b`,
    String.raw`\b(?:timed? ?out|not recogni[sz]ed|not accepted|(?:something )?went wrong)\b`,
    String.raw`\b(?:echou\w*|echec|invalide|erreur|fout(?:melding|code)?)\b`,
    String.raw`\b(?:can not|could not|unable to|not able to|will not(?: let me)?|does not let me|did not let me|impossible to|struggl\w* to|trouble|problems?|issues?)\b[^.]{0,16}\b(?:topup|recharg\w*|pay\b|paying|payment|reload\w*|redeem|refill|enter(?:ing)? (?:the |my )?(?:code|voucher)|use (?:the|my|this) (?:code|voucher)|add credit|log ?in|open the app|buy (?:credit|data))`,
    String.raw`\b(?:topup|recharge|payment|paying|voucher|code|app|website|site|transaction|reload|ussd|sms|credit card|card payment|bancontact|visa|mastercard|alipay|paypal)\b[^.]{0,18}\b(?:does not|did not|is not|was not|not|will not|stopped?) (?:work\w*|go through|accept\w*|load\w*|complete\w*|valid|going through|process\w*|open\w*|possible|successful)`,
    String.raw`\b(?:web)?(?:site|app|page|system) (?:is |was |seems )?(?:not loading|frozen)`,
    String.raw`\bn'arrive pas a (?:recharger|payer)|\bne peux pas (?:recharger|payer)`,
  ),
};
