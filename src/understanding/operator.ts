import { aliasKey } from "../catalog/operator.ts";
import type { Class } from "./model.ts";
import { type NamedAt, type Names, namesIn } from "./names.ts";
import { anyOf } from "./text.ts";

/**
 * Which operator a sentence names, or that they do not know it (`dont-know`), or have no card yet (`no-card`). Two that
 * are named alike: none. `isOurs`: the sentence is about phones; `expected`: we asked for it.
 */
export function operatorIn(
  sentence: string,
  { names, expected, intent, isOurs }: { names: Names; expected: boolean; intent: Class; isOurs: boolean },
): string | undefined {
  const answer = expected
    ? (names.placeholders.get(aliasKey(sentence)) ??
      names.placeholders.get(aliasKey(sentence.replaceAll(SOFT, ""))))
    : undefined;
  if (answer !== undefined) return answer;
  const all = namesIn(sentence, names).filter((name) => isMeant(name, sentence, expected, isOurs));
  // "From Orange to Base": theirs is Orange.
  const left = intent === "leaving" ? all.filter(({ at }) => !WHERE_TO.test(sentence.slice(0, at))) : [];
  const meant = left.length > 0 ? left : all;
  const ids = new Set(meant.map(({ id }) => id));
  if (ids.size === 1) return [...ids][0];
  if (ids.size > 1) {
    // "Is it Vikings or Jim Mobile? It says JIM."
    const [printed, ...others] = meant.filter(({ at }) => PRINTED.test(sentence.slice(0, at)));
    if (printed !== undefined && others.length === 0) return printed.id;
    if (UNSURE.test(sentence)) return "dont-know";
    // "My Orange card, bought at Base": whose card it is stands beside the card.
    const besides = new Set(
      meant
        .filter(({ at, end }) => MINE.test(sentence.slice(0, at)) || CARD.test(sentence.slice(end)))
        .map(({ id }) => id),
    );
    return besides.size === 1 && !COMPARES.test(sentence) ? [...besides][0] : undefined;
  }
  if ((expected || MAY_BUY.has(intent)) && NO_CARD.test(sentence) && !HAS_CARD.test(sentence))
    return "no-card";
  if (expected && NONE_YET.test(sentence)) return "no-card";
  return DONT_KNOW.test(sentence) || (expected && NO_IDEA.test(sentence)) ? "dont-know" : undefined;
}

function isMeant({ key, at, end, kind }: NamedAt, text: string, expected: boolean, isOurs: boolean): boolean {
  const [before, after] = [text.slice(0, at), text.slice(end)];
  if (NOT_IT.test(before)) return false;
  const isAlone = /^[^\p{L}\d]*$/u.test(before) && /^[^\p{L}\d]*$/u.test(after);
  if (CARD.test(after)) return true;
  if (
    kind !== "shop" &&
    (isAlone || (MINE.test(before) && ENDS.test(after)) || (before === "" && BEGINS.test(after)))
  )
    return true;
  if (kind === "sure") return expected || isOurs;
  if (kind === "word") {
    if (ORDINARY_AFTER[key]?.test(after) === true || ORDINARY_BEFORE[key]?.test(before) === true)
      return false;
    return expected || isOurs;
  }
  if (AT_A_PLACE.test(before) || PERSON.test(after)) return false;
  if (key === "hey" && before === "") return isAlone ? expected : HEY_TELECOM.test(after);
  return (expected && (isAlone || before.length < 12)) || (isOurs && !SHOPS.has(key));
}

/** "Hey! the telco, not the greeting". */
const HEY_TELECOM =
  /^(?:!? ?(?:telecom|app|bill|plan|esim|usage|topup|top up|最|the (?:telco|carrier|operator))|!,|[!!]?\s*(?:的|那|这|唔|[个张]))/u;
const SHOPS: ReadonlySet<string> = new Set([
  "carrefour",
  "家乐福",
  "aldi",
  "阿尔迪",
  "奥乐齐",
  "trip",
  "tempo",
  "unicom",
]);
const SOFT =
  /^(?:好像|应该|可能|大概|嗯+|呃|我|i |it is |maybe |probably )+|(?:吧|啊|呀|呢|哦|诶|的|了|please|sorry)+$/gu;
/** Right behind a name: it is an operator's. */
const CARD = anyOf(
  String.raw`^(?:'s|!|的|嘅|家的?|公司的?|那个|自己(?:家)?的?| belgi\w*| own| 自己家?)?\s*(?:的|[嗰张個个]+)?\s*(?:(?:pre-?paid|e-?sims?|sims?|chip|kaart|simkaart|telecom|subscription|abonnement|gsm|customer|talk|cards?|mobile|carrier|operator|provider|shop|store|account|number|bill|bundle|voucher|website)\b|预付|后付|手?机?卡(?!路里|通)|电话|号码|用户|运营商|客服|门店|那家)`,
);
const MINE = anyOf(
  String.raw`(?:\b(?:my|our|her|his|with|on|have|got|use|uses|using|mine is|(?:card|sim|phone|number|carrier|operator|it|inside|its) is|carrier's|inside)(?: \w+)? |(?:我的?|我用的?是?|我是|用的?是?|我家|张|卡是|号码?是|里面是?|入面|插的?是?|运营商是?) ?)$`,
);
const ENDS = /^(?: ?(?:one|one,?)|[的嘅])?\s*(?:[,.;!?。、(]|$|btw|and|in\b|here|now|on (?:a|an|my|the) )/u;
/** "Base, with Samsung, I stay here". */
const BEGINS = /^[,。;.] ?\S/u;
const WHERE_TO = /(?:\b(?:to|into|for|towards)|[到去成转换→>])(?: the| my)?\s*$/u;
const COMPARES =
  /\b(?:or|vs\.?|versus|between|compare\w*)\b|还是|哪个|对比|比较|转到?|换到?|携号|从.{0,12}到/u;
const PRINTED =
  /(?:\b(?:sim|card|it|logo|package|box|envelope)(?: \w+){0,2} (?:says|reads)|\b(?:written|printed) on (?:it|the \w+)(?: is)?|\bit is written|上面?(?:写|印|标)(?:着|的是?|了)?|logo是)[\s:]*["']?$/u;
const UNSURE =
  /\bis (?:it|this|that|mine|my (?:\w+ )?(?:sim|card|number|phone))\b.{0,30}\bor\b|(?<!不)是.{0,16}还是|\bor what\b|不知道是|不确定|分不清|弄不清|\b(?:not sure|do not know|unsure|no idea|forgot) (?:if|whether|which)\b|\b(?:tell|know|see|check) (?:if|whether) (?:it|i|this|my)\b/u;
const AT_A_PLACE = /(?:\b(?:at|in|to|near|the|from)|[在去到]|附近的?)\s*$/u;
const PERSON = /^ ?(?:told|said|says|gave|is (?:a|my)|and i)\b|^(?:说|告诉|给我)/u;
const NOT_IT = anyOf(
  String.raw`(?:不是|并非|而非|不用|没有|(?:之前|以前|原来|本来)[是用]的?)(?: an?| the| my| with| on| using|用|\s)*$`,
  String.raw`\b(?:not|no longer|instead of|rather than|used to (?:be|have|use)|(?:switched|changed|moved|ported) from|geen|niet|without)(?: an?| the| my| with| on| using|用|\s)*$`,
);

/** Right behind an ordinary word, these make it the ordinary word after all; in front of it likewise. */
const FRUIT_AFTER =
  /^(?:怎么(?:挑|选|吃|剥|种|卖|做)|汁|味|皮|色|树|酱|好吃|很甜|太|多少钱|甜|酸|真|是水果|水果|和苹果)/u;
const FRUIT_BEFORE =
  /(?:[吃剥榨喝种斤颗筐箱]|水果|新鲜|只)(?:个|了|点|些|一个|几个|的)*$|(?:苹果|香蕉)(?:和|、|跟)$/u;
const ORDINARY_AFTER: Readonly<Record<string, RegExp>> = {
  base: anyOf(
    String.raw`^(?:s\b|d\b|ment|line|ball)|^\s*(?:on\b|upon|of\b|camp|price|model|layer|station|salary|fee|rate|in (?:north|south)|at (?:the|home)\b)`,
    String.raw`^\s*(?:[在于地]|北京|上海|深圳|布鲁|比利时|欧洲|巴黎)`,
  ),
  orange: anyOf(
    String.raw`^s\b|^\s*(?:juice|colou?r|light|line|soda|fruit|tree|peel|cake|wine|hair|shirt|dress|jacket|lamp|led)`,
    String.raw`^\s*(?:button|square|icon|dot|bag|county|alert|phone case|iphone|(?:and|or) (?:blue|red|black|yellow|white|green))`,
  ),
  橙子: FRUIT_AFTER,
  橘子: FRUIT_AFTER,
  nomad: /^\s*(?:life|lifestyle|visa|worker|people|s\b|who|tribe)/u,
  viking: /^\s*(?:ship|movie|series|museum|age|history|boat)/u,
  vikings: /^\s*(?:ship|movie|series|museum|age|history|season|were|boat)/u,
  scarlet: /^\s*(?:letter|red|witch|johansson|fever|dress)/u,
  payandgo: /^\s*(?:to|back|home|out|away|online|shopping)\b/u,
  来卡: /^(?:里|住|片|上|死|了|在)/u,
  digi: /^\s*(?:cam|tal|key|是?什么意思)/u,
  undo: /^\s*(?:the|it|this|that|a|an|my|one|what|on|in|is|button)\b|^[,.?!]?$/u,
};
const ORDINARY_BEFORE: Readonly<Record<string, RegExp>> = {
  base: anyOf(
    String.raw`(?:\b(?:data|knowledge|military|air|home|code|customer|user|fan|third|first|power|touch|naval|army)|二垒|营地?|登山)\s*$`,
  ),
  orange: anyOf(
    String.raw`\b(?:eat|ate|eating|drink|drank|fresh|blood|colou?r(?: is)?|bright|dark|light|turns?|turned|blinking|blinks|red|favou?rite|peel(?:ed)?|the colou?r|an)\s*$`,
    String.raw`[吃剥榨喝种斤颗筐箱]\s*$`,
  ),
  橙子: FRUIT_BEFORE,
  橘子: FRUIT_BEFORE,
  nomad: /\b(?:digital|a|the)\s*$/u,
  贝斯: /(?:弹|电|玩|学|把)$/u,
  来卡: /(?:[原上回过出进下起寄拿买带换后本]|我)$/u,
  undo: /\b(?:to|can|you|we|i|how|please|cannot|not|possible|do|one)\s*$/u,
};

/** Who asks this may have none; "how do I register my SIM" has one. */
const MAY_BUY: ReadonlySet<Class> = new Set([
  "top-up",
  "shop",
  "money",
  "payment",
  "identification",
  "number",
  "none",
]);
const A_CARD =
  "(?:sim|esim|电话|手机|流量|上网|比利时的|比利时|当地|本地|这边|新|预付费|预付|的){0,4}(?:卡|e?sim)";
const HAN_CARD = "(?:e?sim|(?:电话|手机|上网|流量|预付|本地|当地|新)卡)";
const LATIN_CARD = String.raw`(?:e-?sims?|sims?|sim ?cards?|chips?|simkaart|carte sim|visitor sim)`;
const NO_CARD = anyOf(
  `(?:卡|sim)(?:都|也)?(?:还没|未)(?:有)?(?:买|办|拿到|弄)|(?:还|暂时|仲)?(?:没(?:有)?|未)(?:买|办|拿到|弄)(?:过|到)?(?:${A_CARD})`,
  `(?:还|暂时|目前|现在|连|我|都|一张|未)(?:没|未)?有?(?:${A_CARD})?(?:都|也)?(?:没有?|莫得|未有)(?:${A_CARD})?$|(?:还|暂时|目前|现在|连|未|完全)没?有?(?:本地|当地|比利时)?(?:电话|手机)卡|(?:没有?|未有|完全没)(?:sim|esim|电话|手机|流量|上网|比利时的|比利时|当地|本地|预付){0,4}卡(?!里|槽)`,
  `(?:买|办|弄|搞|整|挑|换|拿|领|申请|推荐|卖)(?!了|的)[^,。]{0,10}${HAN_CARD}(?![^,。]{0,4}(?:充|加|续|钱|费|余额|密))|${HAN_CARD}[^,。]{0,6}(?:哪里|怎么|如何|推荐)[^,。]{0,3}(?:买|办|拿)|(?:买|办|整|弄)(?:一|张|个|哪|什么|啥子?)+卡|(?:想要|要|来)一?张?(?:新卡|卡$|比利时的?卡)`,
  String.raw`\b(?:need|needs|buy|get|want|wanna|find|purchase|choose|recommend|suggest|looking for|after|sell|sells|sellin\w*|which|what|best|cheapest|new|any|an?|where)\b(?: \w+){0,6}? ${LATIN_CARD}\b(?! ?(?:topup|voucher|credit|recharge|to work|topped|number|is|does|not|from|says|of my))`,
  String.raw`\b(?:no|zero|without (?:a|any)|not (?:have|has|got|bought)(?: an?| any| my)?|nobody ha\w+|still no)(?: belgian| local| phone)* ?(?:${LATIN_CARD}|card yet|belgian (?:card|number)|number of belgium)|\b(?:not (?:have|bought|got) (?:anything|one|any|it) yet|no card (?:of any kind|so far|yet|at all)|simless|has not a card|have no chip)\b`,
  String.raw`\b(?:geen|nog geen) (?:sim|simkaart|kaart)\b|\bpas (?:encore )?de (?:carte(?: sim)?|sim)\b|\b(?:simkaart|carte sim) (?:kopen|acheter)|\bacheter une (?:carte )?sim`,
);
const NONE_YET =
  /还没|^(?:没有?|没呢|暂时没有?|目前没有)(?:,|$)|没(?:办|买)|^(?:none|not yet|nothing|no|nope|(?:i )?do not have (?:one|any))(?: yet)?[.!]?$/u;
const HAS_CARD =
  /(?:买|办|插|装)(?:了|的|过|完|好)|刚(?:刚)?(?:买|办)|已经(?:买|办|有)|充|加(?:钱|点)|续|这张|那张|我的卡|\b(?:just|already) (?:bought|got)|\b(?:i|we) bought\b|\bmy (?:e-?sim|sim|card|chip)\b|\b(?:topup|top up|recharge|reload|refill|credit)\b/u;
const DONT_KNOW = anyOf(
  "(?:不知道?|不清楚|不确定|不记得|忘了|忘记|搞不清|弄不清|不晓得|分不清|认不出)(?:了|我|自己|这|那|的|是|用|买|张|卡|手机|电话|到底|现在|属于)*(?:哪(?:家|个|一家|间)|什么(?:运营商|公司|牌子|卡|网络|电话卡)|啥|谁家|运营商|什么$)",
  "(?:怎么|如何)(?:知道|看出?|查|判断|确认)(?:我|这|自己|手机|的|张|卡|用|是)*(?:哪(?:家|个)|什么|啥|运营商)|(?:我|这|那|张|卡|的|用|手机|运营商|到底|究竟){1,8}是(?:哪家|哪个|什么|啥|谁家?)(?:运营商|公司|网络|家|牌子)?的?(?:卡)?(?:吗|呢|啊|$)",
  String.raw`\b(?:do not|not|no idea|no clue|wonder\w*|dunno|forgot|forget|can not remember|not sure|unsure|idk)(?: \w+){0,3}? (?:which|what|who|whose)(?: \w+){0,3}? ?(?:operator|provider|carrier|network|company|brand|sim|card|it is|i have|i use|i am (?:on|with))\b`,
  String.raw`\b(?:which|what|who|whose)(?: is| are)?(?: my| the| this)? (?:operator|provider|carrier|network|company|brand)(?: \w+){0,2} (?:do i|am i|i have|is (?:my|this|it)|mine)\b`,
  String.raw`\bwh(?:o|at|ich) (?:is my (?:operator|provider|carrier|network)|am i with)\b|\bwho is (?:this|my) (?:sim|card) from|\bwhose (?:sim|card|network) is\b`,
  String.raw`\bhow (?:do i|to|can i) (?:find|know|check|see) (?:out )?(?:which|what|who|my)\b.{0,16}\b(?:operator|provider|carrier|network|company)\b`,
);
const NO_IDEA = anyOf(
  "不(?:太|大|是很)?(?:知道|清楚|确定|记得)|忘了|忘记|不懂|没概念|没注意|没写|没有?字|不认识|看不出|没看过",
  String.raw`\b(?:do not (?:know|remember|recall)|no idea|not sure|idk|dunno|forgot|can not remember|weet (?:het )?niet|sais pas|unknown)\b`,
);
