import type { Lexicon } from "./reading-marks.ts";

// Long: a list of notions, each with its words. Add a word to a notion rather than a rule for a sentence.

/** What happens to them, what is done, and how it is asked. */
export const HAPPENINGS: Lexicon = {
  // Having none.
  no: [
    "没有?(?!事|问题|关系|错|办法|想|说|听)|无(?!法|线|限|论|聊)|不见",
    "no|no more|not any|without|none|zero|0|geen|plus de|plus d'|pas de|aucun|out of|n'ai plus|short (?:of|on)|low on|no more of",
  ],
  gone: [
    "用完|用光|用没|没了|没有了|见底|告罄|归零|花完|花光|耗尽|不够|不足|快没|空了|超了|欠费|停机|所剩无几|超出|用超|用尽|告急|为0|(?:是|只有|就剩)0|一分钱?都没|余额0|干了|烧完|跑完|刷完|不多了|没多少|没剩|所剩|耗光|快完了|只剩一点|停了|结束了",
    "finish(?:ed|es)?|gone|empty|used (?:it )?(?:all )?up|use up|used all|run(?:s|ning)? out|ran out|run dry|out|(?:is|are|was) over|dead|dry|depleted|low|exhausted|insufficient|op|leeg|vide|epuise|almost out|expended|burn(?:t|ed)|eaten|zero|0|all used|up|used (?:100 ?%|everything|it all|the whole)|almost gone|nearly (?:gone|out|empty)|not much left|broke|all gone|kaput|ran low|dwindling|wiped|ended",
  ],
  add: [
    "充|加(?!微信|我|群)|买(?!的|了)|续|打(?=钱|[0-9])|开通|激活(?!码)|弄点|往里|包(?:个|一个)?(?:月|天|周)?(?=流量)|续命|办(?=.{0,4}(?:包|套餐))|加购|升级",
    "adds?|put|load|buy|need|purchase|activate|kopen|acheter|bijladen|bijkopen|more|extra|renew|extend|refill|recharge|throw|stick|chuck|send|top off|give me|order|subscribe to|upgrade",
  ],
  use: ["用", "use|using|works?"],
  enter: ["输|填|放|(?<![没到进加])入(?![账口境住网])", "enter|type|put|fill|go|insert"],
  // Money went.
  paid: [
    "过数|过了数|买(?:了|完|好)(?!(?:[一两]?[张个])?[^,。充值]{0,8}(?:卡(?!密)|sim))|(?:充|付|扣|缴|转|刷|交|汇|支付|存)(?:值|款|费|钱|进去|出去)?(?:了|完|好|过|掉|走|\\d|的)|付出去|付款成功|支付成功|充值成功|显示成功|付完|扣了|扣款|充完|充进|充好|充上|钱都|昨[天晚]充|今[天早]充|刚充|刚才充|刚付|发了|发完|充值之?后|付款后|划走|划了|划掉|转出去|付过|搞定付款|成功了|发(?:出去|过去|送)?了",
    "paid|payed|charged|debited|recharged|refilled|reloaded|deducted|billed|money (?:left|is gone|went|was taken|taken)|took my money|have paid|made? (?:the |a )?payment|make payment|i (?:already |just |only )?(?:pay|put|recharge|send|charge) (?:\\w+ ){0,3}(?:and|but|yesterday|already|today)|payment (?:(?:has been |was |is )?confirmed|went|done|ok|successful|made)|bought(?! (?:(?!for|on|credit|data|topup)\\w+ ){0,3}(?:sims?|e-?sims?|phone|iphone))|sent(?! (?:\\w+ )?(?:messages|texts|photos))|texted|transferred|betaald|afgeschreven|paye|debite|rechargee|(?:i|we|have|just|already) topup|topup'd|did (?:(?:the|a) )?(?:topup|recharge)|put \\d+|after (?:the |my )?(?:topup|paying|payment|recharge|reload)|scanned|entered|successful|payment (?:was|is|has) (?:done|successful|complete\\w*)|checked out|did everything|money (?:has )?left",
  ],
  absent: [
    "没(?:有)?(?:到|收到|看到|见到|显示|动静|反馈|回音|回复|入|进|加|变|影|反应|下文|来|人理|增加|更新|上账|音信|消息|理我)|收不到|毛都没|什么[都也]没(?!干|做|用|动|打|上|买)|显示0|一点没|什么反应|不到账|未到|未入|迟迟|不见踪影|还是0|看不到|查不到|还没好|没下落|石沉大海|没动(?!静)|老样子|静悄悄|还是那么多|没啥变化|一点动静|纹丝不动|没个影|原样|原来(?:的)?(?:数|余额)|充?进去没|到没到|到了没|好了没|进没进|没(?:有)?(?:任何)?(?:提示|确认|通知)|没涨",
    "(?<!\\b(?:did|do|done|doing|for|use|used) )nothing|silence|no \\w+ (?:come|came|arriv\\w*)|(?:balance|credit) (?:is |stays? |still |remains )*(?:the )?same|no (?:reply|response|answer|topup|sms|confirmation|change|effect)|never (?:came|arrived|got here|received|showed up)|not (?:\\w+ )?(?:arriv\\w+|come|came|receiv\\w*|recieve\\w*|show\\w*|appear\\w*|credited|added|updat\\w+|there|here|in|on my (?:phone|sim|card|number)|get it|got it|get anything|got anything|reach\\w*|reflect\\w*|done|processed)|not confirmed|not see|still waiting|pending|missing|disappeared|vanished|0[.,]00|says? 0|still (?:at )?(?:0|zero|nothing|empty|the same|no)|where is it|where (?:is|are|did) (?:my|the|they|it)(?! (?:\\w+ ){0,3}go(?:ne)?\\b)|niets|niks|rien|geen (?:krediet|beltegoed|tegoed|data)|niet (?:\\w+ )?(?:ontvangen|aangekomen|gekregen)|pas (?:\\w+ )?(?:recu|arrive)|the same|no sign|nope|no trace|nowhere|unchanged|did not move|has not moved|komt niet aan|niet toegekomen|old (?:balance|amount|credit)",
  ],
  arrive: [
    "到账|到(?=$|[?了啊呢])|入账|生效|收到|见效|能用上|才能用|到手",
    "arrive|visible|show up|show|appear|come through|come|take|be credited|credited|process|go through|arriver|aankomen|kick in|be there|instantly|immediately|right away|land|wait|(?:is|are) (?:the |a |my )?topup",
  ],
  still: ["还是|仍|依然|还(?=不|没)|照样|但是?|却|结果", "still|yet|but|and|however|toch|toujours|nog"],
  cannot: [
    "不能|上不了|打不了|打不出|用不了|没法|无法|发不出|不可以|打唔出|充不进",
    "can not|could not|not able|unable|does not work|not work\\w*|no internet|no service|can not call|can not text|no calls",
  ],
  using: [
    "用|上网|打电话|打|发短信|流量",
    "use|call|calls|surf|text|internet|online|data|work|phone|anyone|usage|surfing",
  ],
  ages: [
    "半天|好久|老半天|小时|半个?钟|个钟|昨天|昨晚|几天|半小时|分钟|一天|一晚",
    "hours?|ages|days?|yesterday|minutes|forever|so long|since|hrs?|this morning|last night|week",
  ],
  // It does not go through.
  refused: [
    "失败|拒绝?|报错|无效|不成功|没成功|出错|错误|付不(?:了|出去?|成)|刷不(?:过|了|上)|绑不(?:上|了)|进不去|(?<!什么[都也])打不开|登不上|转圈|一直转|转啊转|卡死|闪退|白屏|加载不|过不去|通不过|不支持|不让|充不(?:了|进|上)|不接受|崩了|死机|提示(?:不|无|错)|已使用|用过了|被使用|弹回|踢出|跳回|弹出|过不(?:了|去)|不正确|不对|不认|没通过|验证不过|一直失败|一直报|不给(?:充|付|过)|登录不|进不了|登不|拦截|拦了|风控",
    "refus\\w*|declin\\w*|fail\\w*|errors?|invalid|reject\\w*|denied|freez\\w*|frozen|kick\\w*|stuck|crash\\w*|not (?:let|take|accept|allow|go through|load|open|work|authori[sz]e|recogni[sz]e|complete|possible|valid|approved?|supported)\\w*(?: me)?|keeps? (?:loading|spinning|failing|saying|asking)|spinning|hangs?|hanging|blocked|already used|already redeemed|timed? ?out|loading forever|geweigerd|mislukt|werkt niet|lukt niet|ongeldig|foutmelding|ne (?:marche|fonctionne|passe) pas|refuse|echoue|cancelled|will not|unsuccessful|not successful|went wrong|logs? me out|logged out|bounced?|bounces|try again|wrong code|(?:is|code) (?:false|not good|no good)|not correct|incorrect code|broken|does nothing|goes blank|blank page|white screen|no gree|blocks|blocking|blank|不接受|not pass(?:ed|ing)?|endless|loops?|looping|timeout|unavailable|maintenance|says no|redirects?|n'a pas (?:fonctionne|marche|abouti)|does not exist|never (?:loads?|opens?|works?|goes through)",
  ],
  press: ["点|按|一付款|确认|提交|付款时", "press\\w*|click\\w*|tap\\w*|hit|push|submit|confirm"],
  nothing: ["没(?:有)?反应|没动静|什么反应", "nothing|no reaction|not happen\\w*|no response"],
  // Twice.
  twice: [
    "(?<!很)(?:两|2|二|三|3|多|双|好几)(?:次|遍|份|笔|倍|回|下|单|条)|重复|又充了|双重|多扣|多付|多充|再充了|一模一样|连刷|变两笔|变成两笔|两个一样的",
    "twice|double|doubled|(?:two|2|three) times|2 ?x|duplicate|two (?:payments|charges|transactions|times)|(?:did|paid|charged|bought|sent) (?:it )?again|twee keer|dubbel|deux fois|2 fois|for both|the same (?:amount|payment|topup)|both|2 ?(?:payments|charges|topups)|two topups|two identical|double[- ]\\w+",
  ],
  // Wrong.
  wrong: [
    "[写搞弄输填打]反|颠倒|搞混|弄混|[填输写打按弄搞充发选存储付交缴转看]错|不是我的|错了|错的|少(?:打|输|写|填)|多(?:打|输|写|填)|不小心|手抖|手滑|本来想|以为是|误|(?:填|打|写|输|选|按|看)成|差一位|错位|张冠李戴|老号",
    "wrong|wrongly|incorrect|mistyp\\w*|mistaken\\w*|typo|swapped|mixed up|one digit|digit off|by mistake|accidentally|by accident|instead of|oops|omg|misread|verkeerd\\w*|fout|mauvais|trompe|by habit|should (?:be|have been)|not mine|ended up|meant to|instead|mixing up|mixed|confused|transposed|old number|different number",
  ],
  toOther: [
    "(?:充|付|转|储|加|打|存|给|缴|交)(?:值|钱|款|费)?(?:了)?(?:到|给|成|进|在)|给",
    "topup|recharged?|sent|went|paid|gave|credited|loaded|put|reloaded|refilled",
  ],
  // The code cannot be read.
  unreadable: [
    "看不(?:清|见|到|了|出)|模糊|糊(?:了|成|掉)|磨(?:掉|花|没)|刮(?:坏|花|没|掉|破|烂|过|太|得|不)|褪色|破了|损坏|烂了|认不(?:出|清)|读不|少了|缺|淋|太浅|不清楚|没了|湿|撕|弄脏|洗了|认不得|缺失|没字|字没|掉色|像\\d|辨认|太淡|分不(?:出|清)|花了|看不明",
    "unreadable|illegible|faded|fading|smudged|smeared|blurr?(?:y|ed)|rubbed(?: off)?|scratched(?: off| too| away)?|tore|torn|ripped|shredded|crumpled|wet|damaged|destroyed|missing|gone|worn|not readable|not legible|not visible|went with it|can not (?:read|see|tell|make out)|could not (?:read|see|tell|make out)|hard to (?:read|see)|not (?:read|see)|can not be read|came off|washed|onleesbaar|illisible|weggekrast|gratte|half of|half gone|only (?:see|read)|unclear|smear|stain\\w*|cut off|peeled|chipped|not (?:make out|decipher)|muddy|bits missing",
  ],
  sixOrEight: [
    "是\\d还是\\d|像\\d.{0,3}像\\d|\\d和\\d分不清|分不清.{0,4}\\d",
    "(?:if (?:it|that|this) ?(?:is)? )?an? \\d or an? \\d|\\d or (?:an? )?\\d|\\d looks like|looks like an? \\d",
  ],
  // Balance.
  left: [
    "还有|还剩|还能打|还可以打|剩余?|余额|用了多少|剩下|里头|里还|还能用|余量|够不够|够用|撑到|还够|剩多少",
    "left|left over|remain\\w*|still (?:have|got|on)|i still (?:have|got)|used so far|balance|usage|reste|resterend|over heb|staat er nog|nog op|on it|juice left|still(?= (?:data|credit|money|gb|minutes))|use all|used all|enough|still there|il me reste",
  ],
  check: [
    "查|看|知道|查询|显示|忘了|咋查|听",
    "check|show(?= me (?:my|the))|see|know|view|find(?:ing)? out|tell me|dial|checken|verifier|voir|consult|tell",
  ],
  howMany: ["多少|几(?:个|块|g|欧|分|m|$)|有没有|吗", "how much|how many|amount|hoeveel|combien|combien"],
  // Time runs out.
  lapse: [
    "过期|到期|失效|作废|清零|没了|停掉?|注销|收回|销号|断|死|回收|废|归零|不能用|还在|还能用|活着|没掉|消失|保留|保住|存活|有效|下个月还|浪费|白费|没用了|作数|过了?期|还在",
    "expire\\w*|expiry|dies?|dead|lose|lost|cut|cut off|deactivat\\w*|stop(?:s|ped)?|valid|validity|good|alive|active|survive|disappear|run(?:s)? out|end(?:s)?|over|carry over|roll over|rollover|vanish|gone|inactive|still (?:mine|work|exist|there)|block\\w*|vervalt|vervallen|geldig|valable|expire|perime|reassigned|be cancel\\w*|taken away|kept|last|lapses?|wasted|useless|survives?|void|worthless|forfeit\\w*|evaporate|delet\\w*",
  ],
  unused: [
    "不(?:用|充|碰|续)|没(?:用|充)|放假|闲置|搁|放(?:一年|半年|抽屉|着)|一年|半年|几个月|两个月|暑假|一直|回国|不在|出国|离开.{0,4}月|没人用|未(?:充|用|续)",
    "not use\\w*|not topup|unused|not using|over (?:the )?summer|not coming back|until (?:spring|summer|autumn|next)|next (?:spring|summer|autumn|year)|for a (?:year|while)|(?:six|6|three|3|few|several|some) months|a year|months|away|never topup|forget to topup|i only come|every \\d+ months|do not come|come back|return in|not here|leave it|gone for|travel(?:l)?ing for|idle",
  ],
  until: [
    "到期|有效日?期|什么时候|哪天|到几号|多久|几天|期限|有效期|多长时间|最晚|最迟|截止|最后期限|哪一天|多快",
    "until when|what date|when|how long|how many (?:days|minutes|hours)|till when|which date|what day|combien de temps|hoelang|hoe lang|jusqu'?a? ?quand|tot wanneer|before when|last day|deadline|latest|how often|at some point|whens|when is|how (?:fast|quick\\w*|soon)",
  ],
  validity: ["有效日?期|到期|期限|停机", "validity|expiry|expir\\w+|geldig"],
  ask: ["怎么|什么|吗|多少号|忘|不记得|记不|几号|是多少", "what|how|which|tell me|can not remember|forgot"],
  usedAll: ["用完|用光|用了", "used? (?:up )?(?:all|everything|the whole|100)|use all|used up|finish(?:ed)?"],
  haveI: ["是不是|有没有", "did i|have i|do i|if i"],
  tell: ["报|发给|发过去|告诉|给他|给她|读给|念给", "tell|send|give|read|share|forward|for my"],
  vanish: ["没了|消失|作废|浪费", "vanish\\w*|disappear\\w*|expire|lost|gone|wasted"],
  deadline: [
    "最晚|最迟|截止|最后一天|多久得|多久(?:要|必须)",
    "last day|deadline|latest|how often|when do i have to|again",
  ],
  same: ["同一个?|原来的?|不变|留|保留|keep", "same|keep|retain|hold on to|garder|behouden"],
  past: ["了", "already|yesterday|just|by mistake"],
  wait: ["马上|立刻|立即|要等|秒到", "instant\\w*|immediate\\w*|right away|wait|at once"],
  arrived: ["到账|入账|上账", "show up|be credited|get credited|appear"],
  payFirst: ["先(?:给|转|付|打|汇)", "pay (?:him |her |them )?first|upfront|up front|money first|deposit"],
  available: ["买得到|有得卖|有卖|买到|现货", "in stock|available|still have|still sell"],
  stuck: [
    "闪退|转圈|报错|出错|系统繁忙|稍后再试|崩了",
    "try again(?: later)?|not an? (?:prepaid|valid|correct|belgian)|timed? ?out|error \\d+|white screen|keeps? (?:loading|crashing|spinning)",
  ],
  leftover: ["剩|余额|没用完", "leftover|left over|remaining|rest of|unused|what is left"],
  renew: ["补办|换发|丢|过期|大使馆|更新|续签|办理", "renew\\w*|embassy|apply|lost|stolen|expir\\w+|missing"],
  besides: ["除了|不去|不用去|以外", "besides|other than|without going|instead of going|not in"],
  stillSays: ["还(?:是|说|显示|提示)|仍", "still|yet"],
  active: ["生效|能用上|可用", "active|usable|ready|there|available"],
  confirmation: ["成功|确认|邮件", "confirmation|confirmed|receipt|success|successful|ok"],
  planWord: ["套餐|合约", "plan|package|bundle|subscription|abo"],
  usedUp: ["用完|用光|跑完", "(?:ran|run|running|am|are|is) (?:\\w+ )?out of|no more|used up|out of"],
  activating: ["激活|开通", "activat\\w+|activer|activeren"],
  whichCard: [
    "什么卡|哪张卡|哪种卡",
    "(?:which|what) (?:sim|card)s?(?: card)? (?:should|do|to|would|is (?:best|good))",
  ],
  ranOut: ["没(?:有)?(?:话费|流量|余额)了", "out of (?:credit|data)"],
  typed: ["填|输|写", "typed?|entered|put|gave|wrote|used"],
  whatHappens: ["会怎么样|会怎么|怎么样", "what happens|what will happen"],
  format: ["格式", "format"],
  moneyAgain: ["", "\\d+(?: ?€| euros?)? again|another \\d+"],
  taken: ["被扣|扣了|扣款|划走", "took|taken|deducted|charged|debited"],
  takingLong: [
    "这么慢|太慢|好慢",
    "tak(?:ing|es) (?:so |too |very )?(?:long|forever|ages)|so slow|delay\\w*",
  ],
  expired: ["已?过期", "expired"],
  owe: ["欠", "owe\\w*"],
  whether: ["是不是|有没有|还有没有|是否", "if|whether"],
  holding: [
    "",
    "(?:do |have )?i (?:still |now )?(?:have|got)(?! to)|have i|(?:is|are) (?:there|still)|on (?:my|the|this) (?:card|sim|phone|number)|it have|inside",
  ],
  orNot: ["行不行|可不可以|好不好", "or (?:not|no|nah)"],
  recover: ["找回|恢复|复活|救回", "reactivat\\w*|recover|revive|restore"],
  realName: ["实名|登记", "regist\\w*|activat\\w*"],
  canI: ["", "(?:can|could|may) (?:i|we|my \\w+)|possible to|able to"],
  mustRegister: ["要(?:不要)?(?:实名|登记)", "(?:have|need|must|required|obliged) to (?:register|identify)"],
  dealing: ["怎么处理|怎么办", "what (?:happens|do i do|about)"],
  wanting: ["想要|要", "want|need|gimme|give me"],
  leastSum: ["最少|最低|起充", "minimum|smallest|lowest"],
  finishes: ["", "finish\\w*|close[sd]?|stop\\w*|end(?:s|ed)?"],
  wentThrough: [
    "扣了|被扣|扣款|划走|(?:钱|银行)[^,。]{0,6}(?:出去|没了|走了|少了|成功)",
    "(?:went|gone|goes|going) through|(?:money|amount|cash|euros?|payment) (?:is |was |has |has been |is already |already )?(?:gone|taken|left|deducted|debited|charged|out)|(?:bank|account|app) (?:shows?|says?) (?:it |as |the )*(?:\\w+ )?(?:paid|successful|done|completed|charged|debited|ok)|took (?:my |the )?money|bank (?:\\w+ )?(?:approved|accepted|ok|okay|yes)|approved by",
  ],
  bigger: ["大一点|更大|升级|换", "bigger|larger|upgrade"],
  frenchLeft: ["", "combien (?:il )?(?:me )?reste|combien il me reste"],
  keep: ["留着|保留|留住", "keep|hold on to"],
  remind: [
    "提醒|叫我|喊我|通知我|告诉我一声|发消息|说一声|吱一声|叫一声|催我|别让我忘",
    "remind\\w*|reminder|ping me|notify|notification|alert|let me know|tell me|send me a|warn me|heads ?up|message me|nudge|poke|warn|ring a bell|heads up|tell me when",
  ],
  before: [
    "前|快过期|到期|之前|快到|过期|怕忘|忘了充",
    "before|ahead|in advance|runs? out|expir\\w*|in time|end\\w*|lapse\\w*|before it|due",
  ],
  // Going away.
  leave: [
    "离开|离境|回国(?!内)|回(?:中国|香港|台湾|老家|去)|走人|人?要走|走了|搬(?:走|回|离|去|到)|毕业|读完|学业结束|结束了|再也不|不回来|不待了|撤了|撤|不再回|不回(?:来|比利时)|永远离开|回.{0,3}(?:上海|北京|广州|深圳|成都|台北)",
    "leav(?:e|ing)|mov(?:e|ing) (?:back|away|out|to)|go(?:ing)? (?:back|home|away|for good)|fly(?:ing)? (?:home|back|out)|heading (?:home|back)|return(?:ing)? (?:home|to)|studies are over|graduat\\w+|done with|end of my stay|quitte|vertrek|last (?:week|day) here|finish(?:ed|ing) my (?:studies|master|degree|exchange)|not coming back ever|go back|exchange is over|last week in|heading back|off to (?:china|home)|repatriat\\w+|fly back|semester is over|finished my",
  ],
  refund: [
    "退(?!学|休|出|房)(?:款|钱|费|还|回|给|掉)?|取出来|取回|拿回|要回(?!国|家|来|去)|提现|转出来|返还|转回|追回|退(?:到|回)|打回|浪费",
    "refund\\w*|money back|pay (?:(?:me|it) )?back|get back|get (?:my |the )?(?:\\w+ ){0,3}back|reimburse\\w*|give (?:me )?back|rembours\\w*|terugbetal\\w*|cash out|withdraw|reclaim|want .{0,20} back|wired?|transfer(?:red)? (?:back )?to my (?:bank|account)|give back|paid back|back to my (?:bank|card|account)",
  ],
  what: ["怎么|什么", "what|how"],
  rollover: [
    "顺延|累积|结转|滚存|下个?月(?:还|能)|留到",
    "carr(?:y|ies|ied) over|roll(?:s|ed)? ?over|next month|transfer over",
  ],
  chose: ["选(?:了|成|的)|点成", "selected|chose|picked|ticked"],
  cancel: [
    "取消|解约|(?<!被)销号|(?<!被)注销|销户|终止|停用|退订|(?<!被|会)停(?:掉|止)|解(?:除|掉|$)|关(?:掉|闭|了)|怎么解|退租|退网|不想用|不想要|不用了|换掉|解绑",
    "(?<!\\b(?:be|is|get|gets|was|been|being) )cancel\\w*|terminate|stop|close|end|unsubscribe|quit|get rid of|opzeggen|stopzetten|resilier|annuler|deactivate|get out of|give up|drop|hand in|opzeg\\w*|stopzet\\w*",
  ],
  porting: [
    "携号|转网|带号|(?:转|换)(?:到|去|成|入|至)|转台|跳到|换台|改用|带着号",
    "port|porting|ported|switch(?:ing)?|overzetten|portabilite|number portability|overstap\\w*|overdragen|behouden bij|transferring|migrat\\w+|jump(?:ing)? (?:ship|to)|chang(?:e|ing) from|going from|from (?:proximus|orange|base|lyca\\w*|telenet|(?:mobile )?vikings?) to|chang(?:er|eant) d'operateur|garder mon numero",
  ],
  port: [
    "携号|转网|带号|换(?:运营商|到|去|成|家)|转(?:到|去|入|成|网|至)|带(?:去|到|走|过去)|迁移|换网",
    "port|porting|switch\\w*|transfer|take|move|keep|chang(?:e|ing)|bring|carry|migrate|overzetten|meenemen|portabilite",
  ],
  // Identification.
  verify: [
    "登记|验证?|认证|实名|注册|激活|开卡|身份|核实|要|需要|带|用|拿|未注册|没注册|复印件|核验",
    "identif\\w+|regist\\w+|verif\\w+|activat\\w+|need|require\\w*|show|bring|want|ask|asks|necessary|must|which|what|have to|buy|get|refused|kyc|validate|enough|ok|nodig|faut|show\\w*|good enough|accepted|copy of|without (?:an? )?id",
  ],
  fresh: [
    "新(?:卡|办|买|的)|刚(?:买|办|拿|插)|买了卡|办的卡|刚开|插进去|刚拿到|第一次用",
    "new|brand new|just bought|bought|fresh|just got|nieuwe?|nouvelle?|just inserted|new one|just put in|out of the box",
  ],
  deadSim: [
    "没信号|用不了|不能用|没法用|打不了|打不出|没反应|没服务|连不上|没网|无服务|未激活|没激活|不工作|无信号|未注册|没注册|没有?信号|信号(?:都|也)没|一格信号|打不通|激活不了",
    "no signal|no service|not (?:\\w+ )?(?:work\\w*|connect\\w*|activ\\w*|register\\w*)|dead|blocked|no network|emergency calls|can not call|will not connect|geen netwerk|geen bereik|not registered|emergency|no bars|limited service|invalid sim|no sim detected|will not activate",
  ],
  // What only the operator can do.
  lost: [
    "丢|被偷|偷了|不见了|遗失|挂失|折断|(?<=卡)断|坏|剪坏|弄坏|补(?:卡|办)|消磁|被抢|换(?:小|大|一张|张)卡|掉(?:进|到|下|水)|泡水|进水|冲走|吞了|弄没|太大|太小|塞不进|剪卡|剪",
    "lost|stolen|stole|broken|snapped|cracked|damaged|replace\\w*|dropped|can not find|robbed|swap|perdu|perte|vole?|kwijt|verloren|gestolen|kapot|bent|cut it|drowned|washed|ran over|fell (?:in|into|out)|in the (?:canal|water|toilet|river)|ate my|perdue?|volee?|too big|does not fit|not fit|(?<=(?:sim|card) )broke|in (?:half|two|pieces)|melted|chewed|too large|too small|wrong size|cut (?:wrong|badly|off)|needs? another|i broke|broke my",
  ],
  locked: [
    "锁|封|冻结|解锁|挂失|停用",
    "lock(?:ed)?|blocked?|unlock|unblock|suspended|barred|geblokkeerd|bloque\\w*|block it",
  ],
  forgot: [
    "忘|不记得|输错|错了|想不起|不知道|哪里|三次|几次",
    "forg(?:o|e)t|forgotten|do not (?:know|remember)|not remember|wrong|three times|3 times|where|ou|need|asks?|asking|wants|lost|oublie|vergeten|too many|entered|what is",
  ],
  call: [
    "打(?:给|电话|几|哪|什么)|电话打|联系|找|转|投诉|接通|跟|和",
    "call|contact|talk|speak|chat|reach|phone|get (?:me )?(?:to )?|get me|give me|connect|transfer|complain|need|want|bellen|contacter|parler|spreken|put me|helpline",
  ],
  // Which one it is, or should be.
  unsure: [
    "不知|不清楚|不确定|不记得|忘|分不清|不晓得|没写|没有?字|没有logo|认不出|什么(?:字|都)?也?没(?:有|写)?|弄不清|搞不清|怎么(?:看|知道|查|判断)|到底|是(?=哪|什么)",
    "do not know|not know|not sure|unsure|no idea|no clue|forg(?:o|e)t|not remember|not tell|how (?:do|can|to|would)(?: i| we)? (?:know|tell|find out|see|check|figure)|find out|what is|which is|who is|whose|no logo|no name|wondering|am i (?:on|with|using)|do i have|no label|weet niet|sais pas|c'est quoi|quel est|even",
  ],
  whose: [
    "哪家|谁家|什么公司|哪个公司|什么运营商|哪一家|什么网",
    "whose|which (?:one|operator|company|brand|provider|network|carrier)|what (?:operator|company|brand|provider|network|carrier)|who is (?:it|this|that|my|the)|by who|from who",
  ],
  advice: [
    "好$|好[,?。了些呢]|划算|推荐|建议|适合|合适|便宜|哪种|哪家的|什么卡|哪张",
    "best|better|good|recommend\\w*|which|should|suggest\\w*|advice|advise|cheap\\w*|suitable|need|needs|want|wants|get",
  ],
  getting: [
    "买|办(?!理居)|弄|开|选|搞|挑",
    "buy|buying|get(?! rid| out| back| to| it)|getting|need|needs|choose|looking for|purchase",
  ],
  unconnected: [
    "连不上|接不上|上不了|上不去",
    "(?:can not|could not|unable to|not able to|does not|not) (?:connect|get online|go online|get on|access|reach)",
  ],
  deactivated: ["被注销|被回收|被收回|销号", "deactivat\\w*|desactive\\w*|inactive|gedeactiveerd"],
  renumber: [
    "换(?:个|一个)?(?:手机)?号码?(?!商)",
    "chang(?:e|ing) (?:my |the )?(?:phone |telephone |mobile )?number|new number for|(?:can i|how (?:do i|to|can i)|possible to) (?:get|have) (?:an? )?(?:new|different|another) (?:phone |mobile )?number",
  ],
  broken: [
    "断|挂了|崩|没了|没有|用不了|不能用|连不上|上不去|没",
    "no|not|without|down|dead|gone|broken|cut|off|stopped|not work\\w*|does not work|any|lost|neither|nor|geen|pas d'|pas de|zonder|sans|kaput",
  ],
  either: ["还是|要不要|加不加|用不用|吗", "or|should|do i|keep|need|without"],
  phoning: [
    "打给|打电话给|打到|联系|致电|给.{0,6}打电话",
    "call|contact|reach|(?<!\\b(?:my|the|a|your|on|this|her|his|new|old|mobile|cell|not|or|and) )phone|ring|get hold of|bellen|appeler|get through to",
  ],
  // Where it went.
  melt: [
    "少了|少一|越来越少|没了|不见|消失|扣|变少|被吃|蒸发|往下掉|跑得|用得|掉得|烧得",
    "disappear\\w*|vanish\\w*|shrink\\w*|drain\\w*|eaten|eats?|eating|go(?:es|ing)? down|drop(?:s|ped|ping)?|melt\\w*|deducted|deducting|cut(?:ting)?|gone|go(?:es)?|los(?:e|es|ing)|reduc\\w*|minus|stolen|steal\\w*|taken|less|done|finish\\w*",
  ],
  byItself: [
    "自己就|自动就|莫名|平白|无缘无故|无故|(?:什么|我)(?:都|也)没(?:有)?(?:干|用|打|做|动|上)|没(?:怎么)?(?:用|打)过?|天天|每天|偷偷|乱扣|太快|[这那]么快|一(?:个视频|条短信|个电话|通电话)就|不翼而飞|谁偷",
    "(?:all )?by (?:it|them)sel(?:f|ves)|on (?:its|their) own|every ?day|daily|overnight|for nothing|no reason|even (?:when|if|though) i do not|(?:did|have|has|had) not (?:even )?(?:use|used|touch|touched|call|called|do|done)\\w*|not (?:using|calling|doing)|nobody|without (?:me )?(?:using|calling|doing|touching)|little by little|after (?:just |only )?(?:an?|one|two|\\d+) (?:videos?|calls?|sms|messages?|texts?|minutes?)|mysteriously|so (?:fast|quick\\w*)|too (?:fast|quick\\w*)",
  ],
  inTime: [
    "一(?:天|晚上?|夜)就",
    "(?:in|after) (?:just |only )?(?:an?|one|two|three|\\d+) (?:days?|hours?|weeks?|nights?|minutes?)",
  ],
  quitting: ["不想用|怎么停|停用|取消|解约", "unsubscribe|cancel"],
  switched: ["已经[换转]|[换转]了", "(?:switched|changed|ported|moved) (?:from|to)"],
  endDate: ["有效日期|截止日期?|到期日", "end date|expiration|expiry date|time limit"],
  freshSim: [
    "新的?(?:sim|电话|手机)?卡|刚(?:买|办|开)的?(?:sim|电话|手机)?卡|买了(?:张|个)?(?:sim|电话|手机)?卡",
    "(?:new|fresh) (?:\\w+ )?(?:sim|card|e-?sim)(?: ?card)?",
  ],
  alreadyLow: [
    "就剩|只剩|就只有|就没(?:了(?!下文)|有了|几)|才剩|剩下不到|就用完|就扣完",
    "(?:already|now|today) (?:gone|empty|finished|used|only|down|it is (?:gone|empty))|only \\S+ (?:\\w+ )?left|down to|already (?:\\w+ )?(?:0|zero|empty)|is already (?:gone|empty|finished)|are already gone",
  ],
  more: ["再|续|还想|怎么加", "more|again|another|renew|extend|add|topup how"],
  why: [
    "为什么|为何|怎么回事|什么情况|怎么就|去哪|哪去",
    "why|how come|where (?:did|does|is|has|have|do)|what is (?:happening|eating|taking|going on)|who (?:is )?(?:takes?|eats?|eating|taking|stole)|explain",
  ],
  // Buying and asking.
  where: [
    "哪里?(?!家)|哪有|什么地方|附近|最近的|周围|这边有|有没有|还开|怎么走|还有哪|哪个地方|还开着",
    "where|any(?= (?:\\w+ )?(?:night ?)?(?:shops?|stores?|kiosks?|supermarkets?|place))|nearest|nearby|near me|near|closest|ou|waar|somewhere|where to|is there (?:a|any|somewhere)|any place|which shop|around the",
  ],
  sell: [
    "买|卖|充(?!值[卡码券])|办|有得|能充|可以充|开门|买得到|有卖|买到|能不能买|架子",
    "buy|sells?|sold|topups?|recharge|reload|get|have|stock|kopen|koop|acheter|verkopen|vend\\w*|purchase|do phone credit|carr(?:y|ies)|have any|still open|do topups|offers?",
  ],
  trade: ["买|卖", "buy|sells?|sold|get"],
  put: ["充|放|存|打|丢|入(?=钱)", "put|load|topup|add|charge|recharge|throw|stick|chuck|drop|zet|mettre"],
  say: [
    "说|讲|跟|沟通|给.{0,2}看|表达|问|要.{0,4}怎么|一句",
    "say|tell|show|ask|explain|speak|dire|zeggen|ask for|phrase|sentence|word for|translate",
  ],
  howMuch: [
    "多少钱|什么价|价格|价钱|几欧|几块|资费|贵不贵|贵吗|最便宜|最少|最多|最低|起充|送多少|一次.{0,4}多少|几百|怎么收费|收费|算钱|扣多少|计费|花多少|多少欧|要多少|啥价|多贵",
    "what (?:do|would|will) i (?:have to )?pay(?! with| by)|how much (?:is|are|for|does|do|would|will|costs?)|prices?|pricing|costs?|cheapest|tariffs?|rates?|prijs|kost|prix|coute|minimum|maximum|least|most|how expensive|combien coute|expensive|what is the price|smallest|lowest|what is the (?:smallest|least|minimum|price|cost)|what does .{0,24} cost|how cheap",
  ],
  how: [
    "怎么|方法|步骤|教|流程|教程|怎么办|做什么|干什么|然后呢|下一步|接下来|怎样|咋",
    "how|way|steps?|process|procedure|help|hoe|comment|what (?:am|are) (?:i|we) (?:meant|supposed) to|what (?:do|now|next)|now what|what to do|guide|explain|instructions|what do i do|next step|then what|show me|teach me|anyone know|any idea",
  ],
  can: [
    "能|可以|行|得了|收|支持|接受|可不可以|好使|行得通|吗|么$|行吗|好使吗|成吗",
    "can|could|may|possible|accept\\w*|take|takes|ok|okay|allowed|work|works|will|do they|does it|is it|supported?|valid|fine|kan|puis-je|mogelijk|legal|screwed|good|any other",
  ],
  question: [
    "吗|呢|怎么|能不能|可不可以|行不行|什么|哪|[?]",
    "[?]|how|what|which|can|could|do|does|is|are|will|would",
  ],
  pay: [
    "付|支付|充|买|刷|给钱|付钱|结账|交",
    "pay|paying|topup|recharge|buy|use|using|accept\\w*|take|takes|payer|betalen|payment",
  ],
  withWhat: [
    "(?:用|拿|刷)什么(?:付|充|支付|方式|$)|哪些(?:卡|方式|支付)(?!能用)|什么(?:方式|支付|能付)|支付方式|付款方式",
    "(?:what|which) (?:\\w+ )?(?:payments?|cards|methods?|means|way|ways|options?)|payment (?:method|option|mean|way)s?|other ways? to pay|ways? (?:of|to) pay\\w*|how (?:can|do|to|could|should)(?: i| we| you)? pay|with what|another way to pay",
  ],
  offer: [
    "打?折|半价|低价|便宜|优惠价|代充|慢充|出(?:话费|流量)|内部|\\d+块(?:钱)?(?:代)?充|卖话费|送\\d+|便宜卖|特价|秒充",
    "half(?: the)? price|cheap\\w*|discount\\w*|% off|deal|offers?|sells?|selling|for less|\\d+ (?:euros? )?(?:credit )?for \\d+|too good|\\d+ ?(?:€|eur|euros?)? ?\\w* for (?:only |just )?\\d+|worth it|promo|bargain|resell\\w*",
  ],
  stranger: [
    "有人|网上|群里|小红书|淘宝|闲鱼|朋友圈|学长|学姐|陌生|卖家|自称|冒充|telegram|微信群|对方|骗子|代充|加我|私信|贴吧|小程序|拼多多|代理|陌生号|陌生人|自称|冒充",
    "someone|somebody|guy|stranger|man|seller|person|online|telegram|facebook|whatsapp|instagram|marketplace|reseller|caller|'\\w+'|some (?:site|guy|shop|dude|person|website|page|one)|whatsapp\\w*|dm|dms|insta|tiktok|weird (?:guy|site)|employee|impersonat\\w+|works? for|from the company",
  ],
  doubt: [
    "真的?吗|真的假的|真假|靠谱|可信|能信|信得过|安全|正常吗|是不是官方|官方吗|是官方|能买吗|骗|诈|会不会是假|钓鱼|可疑|能发吗|要不要信|正规|真的$|有诈|坑|可靠|会不会被骗|好事|能买么|敢不敢|敢[买充信]|有问题吗",
    "legit\\w*|real(?! person| people| human)|safe|official|trust\\w*|scam\\w*|fraud\\w*|fake|phish\\w*|genuine|true|suspicious|fishy|ok to pay|normal(?! (?:credit|cards?|sims?|calls?|data|internet|balance|phone))|too good|reliable|believe|shady|sketchy|secure|arnaque|oplichting|betrouwbaar|fiable|worth it|sus|real deal|to be trusted|should i click|should i trust|feels off",
  ],
  demand: [
    "要我|让我|叫我|问我|[找管跟向]我要|发给他|告诉他|填|拍照|发过去|要(?:验证码|密码|卡密|充值码)|发不|先(?:给|转|付|打)钱?|报(?!错|警)|说要|我欠|欠费要",
    "ask\\w*|want\\w*|demand\\w*|send|give|told me|needs?|request\\w*|tell (?:him|her|them)|whatsapped me for|for my|messaged me|pay first|in advance|upfront",
  ],
  gotCall: [
    "打电话|来电|电话说|收到.{0,8}(?:短信|电话|邮件)|短信(?:叫|让|说)|自称|短信说|打给我|发短信|来了个电话",
    "got (?:an? )?(?:call|text|sms|message|mail|email)|received an? (?:call|text|sms|message)|called me|caller|a call from|phoned me|text from|sms from|(?:sms|message|text|mail) (?:come|came)|(?:get|receive) (?:an? )?(?:sms|message|text)|rang claiming|claim\\w*|message from|(?:sms|text|message|mail|email) (?:says|tells|asks|wants)|whatsapped me|messaged me|texted me|contacted me|rang me|an email from|emailed me|a message|sent me",
  ],
  clicking: ["点|链接|网址|转账|验证码|密码", "click\\w*|links?|code|pin|password|pay|transfer"],
  threat: [
    "涉嫌|犯罪|中奖|停机|冻结|点(?:击|开|这个)?(?:链接|网址)|封|转账|安全账户|公安|大使馆|中了|领奖|抽中|验证码|注销",
    "click|blocked|suspended|won|prize|police|embassy|arrest|win|urgent|bank pin|link|code|gift|lottery|winner|free|confirm|gets cut|verify your|expire|suspend\\w*|delet\\w*|pay \\d+|or (?:my|your)",
  ],
};
