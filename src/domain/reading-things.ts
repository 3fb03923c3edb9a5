import type { Lexicon } from "./reading-marks.ts";

const HERE = "belgium|belgian|brussels|bruxelles|brussel|antwerp|antwerpen|ghent|gent|leuven|liege|bruges";

// Long: a list.

/** What people speak of. Texts are as `sentenceOf` makes them: simplified, without accents, "did not", "topup". */
export const THINGS = {
  credit: [
    "话费|余额|电话费|额度|充的钱",
    "credits?|krediet|beltegoed|belkrediet|belwaarde|tegoed|saldo|solde|unites|call time|airtime|balance|funds",
  ],
  money: [
    "钱(?!包)|欧元|欧(?!元|洲|盟)|块钱?|块|人民币",
    String.raw`money|euros?|eur|amount|\d+ ?(?:e|eur|euros?|€)|bucks|quid|dollars|cents?|euro'?s`,
  ],
  data: [
    String.raw`流量(?!卡)|套餐|数据(?!库)|分钟|\d+ ?个?g(?:b)?|几个?g|多少g|吃到饱|上网量|方案|月包|周包|日包|包月|流量包`,
    "data|gbs?|mbs?|gigs?|gigas?|gigabytes?|megabytes?|minutes|texts|bundles?|data plan|mobile internet|allowance|forfait|donnees|bundel|gb|juice|unlimited|pack",
  ],
  sim: [
    "sim卡?|(?:电话|手机|流量|上网|预付|新|旧|本地|比利时)卡|esim|(?<![银行信用打学生居留会员公交通食饭校园门房借记储蓄绿证片刮值密])卡(?!里|密|通|路|车|片|套|上的|号|住|死|在|了)",
    "sims?|e-?sims?|sim ?cards?|simkaart|carte sim|(?:prepaid|belgian|local|new|dutch) number|(?:phone|prepaid|data|mobile) ?cards?|nano sim",
  ],
  line: [
    "号码?(?!称)|手机号|电话号|合约|合同|套餐|月租",
    "number|line|kaart|nummer|numero|sim|plan|subscription|abonnement|contract|card|automatic (?:monthly )?payments?|auto[- ]?(?:topup|renew\\w*|pay)|direct debit",
  ],
  phone: ["手机|电话", "phone|mobile|gsm|cell|cellphone|handy|mobiel|telephone"],
  calls: ["通话", "(?:phone )?calls?"],
  number: [
    "号码?(?!称)|手机号|尾号|尾数|(?<!\\d)0\\d{3}(?!\\d)",
    "numbers?|nummer|numero|numer|digits?|cijfers?|digit|gsm-?nummer",
  ],
  code: [
    "(?<!验证|二维|puk|pin|号)码|密码|卡密(?!码)|序号|数字|那串|几位|[*]\\d{3,4}[*#]?|[一二两三四五]位|\\d+位",
    "codes?|digits?|pin|numbers?|characters?|voucher|cijfers|serial",
  ],
  voucher: [
    "充值[卡码券]|储值[卡码券]|刮刮?卡|卡密(?!码)|点卡|代金券|小票|收据|涂层|充值的票",
    "vouchers?|(?:scratch|reload|recharge|topup|refill) ?-?(?:cards?|codes?|ticket|slip|coupon)|scratch (?:card|layer|panel|off|surface)|cards? (?:for|to) (?:charge|recharge|topup|refill|load)|receipts?|ticket|slip|coupon|herlaad(?:kaart|code|bon)|recharge code",
  ],
  bankcard: [
    "银行卡|信用卡|借记卡|储蓄卡|visa|master|万事达|外卡|银联",
    "visa|mastercard|(?:credit|debit|bank|chinese|foreign|belgian) ?cards?|amex|bancontact|(?:my|the|a) cards?|bank",
  ],
  means: [
    "银行卡|信用卡|借记卡|储蓄卡|visa|万事达|mastercard|银联|支付宝|微信|现金|paypal|bancontact|外卡|现钞|apple ?pay|花呗|云闪付|国内的?卡",
    "visa(?! for| to )|mastercard|amex|american express|(?:credit|debit|bank|chinese|foreign|belgian)(?: \\w+)? ?cards?|cards|unionpay|union pay|alipay|wechat(?: pay)?|we chat pay|paypal|cash(?! register| desk| machine)|coins|bancontact|payconiq|revolut|wise|n26|apple pay|google pay|wero|klarna|maestro|sodexo|grabpay|gcash|m-?pesa|samsung pay|ideal|upi|paytm|monzo|monobank|skrill|crypto|bitcoin",
  ],
  operator: [
    "运营商|哪家|哪个公司|什么公司|哪一家|什么牌子|什么网络",
    "operators?|providers?|carriers?|network|company|brand|operateur|aanbieder",
  ],
  aCard: ["", "an? (?:phone |local |prepaid |new |data )?card"],
  into: ["往里|进去|到.{0,4}里|往.{0,4}里", "on it|onto|on my|in it|into|on the|on her|on his"],
  statement: ["账单|流水|银行记录|明细", "statement|bank account|account|amount|bill|banking app"],
  otp: ["验证码|短信码|动态码", "otp|verification code|sms code|confirmation code|3d ?secure"],
  anyName: [
    "维京|来卡",
    "proximus|orange(?! (?:juice|soda|tree|cat|is the|line|peel|cake|wine|colou?r))|base|lyca|lycamobile|(?:mobile )?vikings?|telenet|lebara|digi|scarlet|simyo",
  ],
  otherOperator: [
    "另一家|别家|别的运营商|其他运营商|另外一家|错的运营商",
    "(?:another|wrong|other|different) (?:operator|provider|company|network|carrier)",
  ],
  length: [
    "几位|多少位|十位|九位|十一位|位数",
    "how many digits|(?:ten|nine|eleven|10|9|11) digits|too (?:long|short)",
  ],
  prepaid: ["预付", "pre-?paid|pay ?(?:&|and) ?go"],
  toOperator: [
    "(?:到|去|至|成|换|回)(?:orange|base|橙子|贝斯)",
    "(?:to|from) (?:orange|base|another|a different)",
  ],
  operatorName: [
    "维京|来卡|普罗西姆斯",
    "proximus|lyca|lycamobile|(?:mobile )?vikings?|telenet|lebara|digi|scarlet|simyo|airalo|holafly",
  ],
  shop: [
    "超市|便利店|小店|商店|(?<!咖啡|酒|饭|茶|网|餐)店(?!铺评|员)|营业厅|书报亭|报刊亭|报亭|加油站|夜店|烟店|小卖部|机场|火车站|车站|南站|邮局|家乐福(?!的?(?:手机|电话|sim)?卡)|carrefour(?! ?mobile)|delhaize|spar|aldi(?! ?(?:talk|mobile))|lidl|colruyt|柜台|门店|店里|北站|中央车站",
    "(?:night|press|phone|corner|book|mobile)? ?(?:shops?|stores?)|supermarkets?|kiosks?|newsagents?|newsstand|(?:gas|petrol|train|bus|fuel) stations?|station|airport|post office|delhaize|carrefour(?! mobile)|spar|aldi(?! talk| mobile)|lidl|colruyt|albert heijn|winkel|magasin|supermarche|librairie|krantenwinkel|counter|relay|shop still|north station|central station|tabac|presse|dagbladhandel|tankstation|gare",
  ],
  cashier: [
    "店员|收银员?|老板|店家|柜台|售货员",
    "cashier|counter|till|shopkeeper|clerk|shop assistant|(?:shop )?staff|cash register|caisse|kassa",
  ],
  person: [
    "人工|真人|客服|专员|(?<=个)人(?=来|跟|和|聊|说|$)|(?<=找)人(?!民)|(?<=[跟和与])人(?=说|聊|讲)",
    "humans?|agents?|supervisor|manager|representative|person|someone|somebody|real people|staff|employee|medewerker|helpdesk|help ?line|hotline|customer (?:service|support|care)|support|service client|conseiller|quelqu'un",
  ],
  document: [
    "护照|身份证?|证件|居留|实名|id卡",
    "passports?|id|identity|identif\\w+|documents?|papers|residence permit|ids|paspoort|passeport|identiteitskaart|carte d'identite|who i am",
  ],
  pin: [
    "(?<![a-z])(?:puk|pin)码?(?![a-z])|解锁码|(?:手机卡|sim卡?|开机|服务)密码",
    "puk(?: ?-?code)?|pin(?: ?-?code)?|pukcode",
  ],
  page: [
    "网页|网站|官网|页面|app|系统|付款页|登录|界面",
    "(?:web)?(?:site|page|app|application|system|checkout|form|screen|portal|website|webshop)",
  ],
  paying: [
    "付款|支付|付钱|付费|交易|充值|充话费|缴费|扣款|下单|结账|充|付",
    "pay|paying|payment|checkout|transaction|topup|topups|recharge|reload|refill|betaling|betalen|paiement|payer|buy|order|purchase",
  ],
  topping: [
    "充值?(?!电|气|满|足|分|实)|储值|续费|续(?:一个|了|$)|话费|续命|到账通知|充值记录|入钱|入数",
    "topups?|recharg(?:e|ing|er|es)|reload(?:ing)?|refill(?:ing)?|credit|herlad(?:en|ing)|herlaad|opladen|opwaarderen|load|loading|vouchers?|recharge",
  ],
  abroad: [
    "国外|欧盟|欧洲其他|法国|德国|荷兰|西班牙|意大利|卢森堡|英国|瑞士|巴黎|阿姆斯特丹|伦敦|科隆|葡萄牙|希腊|奥地利|捷克|摩洛哥|土耳其",
    "abroad|france|germany|(?:the )?netherlands|holland|spain|italy|luxemb(?:o?u)rg|uk|england|switzerland|paris|amsterdam|london|cologne|portugal|greece|austria|itinerance|buitenland|l'etranger|other countries|another country|outside belgium|morocco|turkey|rome|barcelona|berlin",
  ],
  internet: [
    "网(?!球)络?(?!点|站|红|购|卡|银|上|运营|友|址|页)|信号|wi-?fi",
    "internet|wi-?fi|connection|network|signal|mobile data|data connection|reseau|verbinding|bereik",
  ],
  bill: ["账单|月费|月租", "bills?|invoices?|facture|factuur"],
  complaint: ["投诉|差评", "complain\\w*|complaints?"],
  bonus: ["赠送|送的|bonus", "bonus(?:es)?"],
  outside: ["出了?比利时", "outside (?:of )?belgium"],
  otherTrade: [
    "餐厅|饭店|房东|酒店|快递|航班|医院|学校|司机|外卖|邻居|市政厅",
    "restaurant|landlord|hotel|waiter|train|bus|flight|airline|neighbou?rs?|school|commune|town ?hall|city ?hall|noise|delivery|driver",
  ],
  perUnit: [
    "(?:每|一|1)(?:个)?(?:mb?|gb?|兆)(?![a-z])",
    "(?:per|a|each|1) (?:mb|megabyte|meg|gb|gig|gigabyte)s?",
  ],
  noBundle: [
    "没(?:有)?(?:买|开)?套餐|不(?:买|开|用)套餐|套餐(?:外|以外|之外)",
    "(?:no|without(?: an?| any)?|outside(?: the| my)?|not have an?) (?:bundle|plan|package|pack)",
  ],
  mark: ["logo|标|字|名字", "logo|name|label|branding|brand"],
  prefix: [
    String.raw`\+324?|0032|\b04\b|加32|开头|加零|加0|加个0|加国家码|国家代码|去掉0`,
    String.raw`\+?0{0,2}324?|04|0|(?:leading|first|the|a|or) zero|zero (?:or|in front|at the|before)|country code|prefix|landcode|\+32 or|0 in front|plus 32|the zero|a zero`,
  ],
  noSim: ["什么卡(?:都|也)?没(?:有)?(?=$|[,.。;!?])|(?<=^|,|，)没卡", "no sim(?: card)?"],
  puk: ["(?<![a-z])puk", "puk\\w*"],
  // One transaction.
  txn: ["笔|扣款|付款|充值(?![码卡券])", "charges?|payments?|transactions?|topups?|recharges?"],
  charge: ["收费|充|付|扣|刷(?!牙)|点|划", "pay|paid|charged?|billed|debited"],
  codeOnly: ["充值码|卡密(?!码)|充值密码|[码券]", "codes?|voucher"],
  myNumber: [
    "(?:我|自己|本机|这张卡)的?[只个]?(?:比利时的?)?(?:手机|电话)?号码?(?!商)|手机号(?:码)?(?=忘|是多少|多少|查|怎么)|本机号",
    "my (?:own |belgian |phone |mobile |new )*number",
  ],
  inLanguage: ["法语|荷兰语|法文|荷语|当地话", "(?:in )?(?:dutch|french|flemish|german)"],
  everyOperator: [
    "(?:买|办|选|用|充)哪家|哪家(?:运营商|公司|的?(?:电话|手机)?卡|的?套餐|好|便宜|划算|方便|合适|比较|更|最|[?]|$)|哪个(?:运营商|公司)|什么运营商",
    "(?:which|what) (?:operator|provider|carrier|company|network)",
  ],
  mySim: ["我的?(?:比利时的?)?(?:sim)?卡", "my (?:\\w+ )?sim"],
  roaming: ["漫游", "roam(?:ing)?|eu roaming|itinerance"],
  here: ["比利时|布鲁塞尔|安特卫普|根特|鲁汶|列日|布鲁日|这边|这里", `${HERE}|here`],
  other: [
    "别人|他人|陌生人|朋友|同学|室友|前男友|前女友|前任|我妈|我爸|妈妈|爸爸|老婆|老公|男友|女友|旧号|以前的|邻居|人家",
    "someone else(?:'s)?|somebody else(?:'s)?|strangers?(?:'s)?|another (?:person|number|phone)|(?:my )?(?:ex|friend|mum|mom|dad|roommate|flatmate|sister|brother|wife|husband|colleague|neighbou?r)(?:'s)?|elsewhere|old number|other number|random person|random (?:guy|person|number)(?:'s)?|some guy(?:'s)?|guy's",
  ],
  mine: ["我的|自己|我自己", "mine|my own|myself|instead of me|own"],
  link: ["链接|网址|网站|短信|邮件", "links?|sms|text|website|site|email|mail|url|page|message"],
  secret: [
    "验证码|密码|充值码|卡密|银行卡|cvv|刮刮卡|码|卡号|先(?:给|转|付|打)钱|二维码|扫码|扫(?=了)",
    "codes?|pin|password|card number|bank (?:pin|details|card|account)|otp|cvv|card details|gift cards?|details|gift ?cards?|voucher (?:number|code)|sms code|money first|deposit first|qr code",
  ],
} satisfies Lexicon;
