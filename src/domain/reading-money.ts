import { anyOf } from "./reading-text.ts";

const WORDS = "话费|余额|套餐|流量包?|赠送|额度|充值";

/** How people ask what credit, a bundle and a bonus are, and where their credit went. As `sentenceOf` makes texts. */
export const MONEY: RegExp = anyOf(
  // what is what
  `(?:${WORDS})[^,。]{0,4}(?:和|跟|与|还是|或者?)[^,。]{0,6}(?:${WORDS})[^。]{0,8}(?:区别|不同|差别|不一样|一样|一回事|关系|意思|分别|分不清|是(?:什么|啥)(?!时))`,
  `(?:${WORDS})[^,。]{0,4}(?:是不是|等于|就是|算)[^,。]{0,4}(?:${WORDS})`,
  "(?:赠送|bonus|送的)[^,。]{0,6}(?:能|可以)[^,。]{0,6}(?:打|用|上网|发)",
  `(?:区别|不同|差别|分不清|搞不(?:清|懂)|弄不(?:清|懂))[^,。]{0,8}(?:${WORDS})`,
  `(?:什么|啥)(?:是|叫)(?:做)?(?:话费余额|话费|套餐|赠送|流量包|额度)(?!.*(?:充|买|付))`,
  `(?:套餐|赠送|流量包|话费余额|额度)(?:是|指)(?:什么|啥)(?:意思|东西)?$`,
  "(?:套餐|赠送|流量包|额度|bonus|bundle)[^,。]{0,2}(?:是)?(?:什么|啥)意思",
  "(?:什么|啥)(?:是|叫)(?:做)?(?:bundle|bonus|credit)|(?:bonus|bundle)(?:又|到底|究竟)?(?:是|指)(?:什么|啥)",
  "(?:话费|余额|钱)(?:能|可以)(?:直接)?(?:换|变|转)成?(?:流量|套餐)",
  "有(?:话费|余额|钱)[^。]{0,8}(?:为什么|为啥|怎么|却|但|可是?|还是)[^。]{0,8}(?:没有?(?:流量|网)|不能上网|上不了网)",
  // where it went
  "(?:为什么|为啥|怎么(?!查|看|充|买|办))[^,。]{0,10}(?:话费|余额|流量|钱|赠送)[^,。]{0,8}(?:少了|变少|这么快|那么快|没了|不见|被扣|扣(?:光|完|掉|了)?$|用(?:完|光)了|被吃)",
  "(?:话费|余额|流量)[^,。]{0,6}(?:为什么|为啥|怎么)[^,。]{0,4}(?:少了|变少|这么快|那么快|没了|被扣|扣(?:光|完|掉|了)?)",
  "(?:话费|余额)[^,。]{0,4}(?:被)?(?:偷|乱|莫名|自动|一直|老是?)[^,。]{0,4}扣",
  "(?:偷|乱|莫名其妙|自动|一直)扣[^,。]{0,4}(?:话费|余额)",
  "(?:话费|余额|流量|钱)[^,。]{0,8}(?:为什么|为啥|怎么)[^,。]{0,4}(?:越来越少|一直少|变少)",
  "(?:会不会|会|是不是)(?:直接)?扣(?:我的)?(?:话费|余额)",
  // beyond the bundle
  "(?:超出|超过)(?:的|了)?(?:流量|套餐)[^。]{0,8}(?:多少钱|怎么(?:收费|算|计费|扣)|收费)",
  "套餐(?:用完|没了?|过期|到期)[^。]{0,10}(?:多少钱|怎么(?:收费|算|计费|扣)|收费)",
  "(?:套餐(?:外|以外|之外)|超出套餐|超套餐|没有?套餐)[^。]{0,12}(?:多少钱|怎么(?:收费|算|计费|扣)|收费|价格|贵|资费)",
  "(?:流量|上网)[^,。]{0,6}(?:每|一|1)(?:m|mb|兆|g|gb)[^,。]{0,6}(?:多少|几)(?:钱|欧)",
  String.raw`\b(?:credit|balance|bundles?|bonus|data plan|top-?ups?)\b[^.]{0,12}\b(?:vs|versus)\b[^.]{0,16}\b(?:credit|balance|bundles?|bonus|data|plan)`,
  String.raw`\b(?:difference|different|confus\w*|same(?: thing)?)\b[^.]{0,24}\b(?:credit|bundles?|bonus|balance)\b`,
  String.raw`\b(?:credit|bundle|bonus)\b[^.]{0,20}\b(?:the same|same thing|different from|difference)\b`,
  String.raw`\bwhat (?:is|are|does) (?:an? |the )?(?:prepaid |call |mobile |data )?(?:bundles?|bonus|credit)(?: mean)?[?!.]*$|\bwhat does (?:an? |the |my )?(?:bundle|bonus|credit|data plan) mean`,
  String.raw`\b(?:not (?:understand|get)|confus\w*|explain)\b[^.]{0,20}\b(?:bundle|bonus)s?\b[^.]{0,12}\b(?:credit|balance)`,
  String.raw`\b(?:does|will|do|is)\b[^.]{0,24}\b(?:use|take|taken|eat|charge|deduct)\w*\b[^.]{0,12}\bmy (?:credit|balance)\b`,
  String.raw`\b(?:why|how come|where)\b[^.]{0,24}\b(?:credit|data|bonus|balance)\b[^.]{0,16}\b(?:gone|go|went|disappear\w*|vanish\w*|eaten|used|down|so (?:fast|quick\w*)|shrink\w*|dropp\w*|empty)\b(?![^.]{0,30}\bnot arriv)`,
  String.raw`\bwhy\b[^.]{0,24}\b(?:\d+ ?(?:euros?|eur|€)|money)\b[^.]{0,12}\b(?:gone|go|went|disappear\w*|vanish\w*|used up)\b[^.]{0,6}\b(?:so )?(?:fast|quick\w*|soon)\b`,
  String.raw`\b(?:credit|balance)\b[^.]{0,12}\b(?:gets?|got|is|was|being|keeps? getting)\b[^.]{0,8}\b(?:eaten|deducted|charged|drained)\b`,
  String.raw`\b(?:what|who|something)(?: is|'s)? (?:eat|tak|us|drain)(?:s|es|ing)? (?:up )?my credit\b`,
  String.raw`\b(?:credit|balance) (?:just |always )?keeps? (?:on )?(?:disappearing|vanishing|going|dropping|shrinking)\b`,
  String.raw`\b(?:bundle or (?:only |just )?credit|credit or (?:a )?bundle)\b`,
  String.raw`\bwhy\b[^.]{0,12}\b(?:charged|deducted|taken|lost)\b[^.]{0,16}\bfrom my (?:credit|balance)\b`,
  String.raw`\bhave credit\b[^.]{0,16}\b(?:but|no)\b[^.]{0,10}\b(?:no )?(?:data|internet|bundle)\b`,
  String.raw`\b(?:outside|beyond|without|out of)(?: of)?(?: the| my| a)? (?:bundle|plan)\b[^.]{0,16}\b(?:cost|price|rate|charge|pay|expensive)|\bout-of-bundle\b`,
  String.raw`\b(?:cost|price|rate|charge)s?\b[^.]{0,20}\b(?:per (?:mb|megabyte|gb)|(?:outside|beyond|without)(?: of)?(?: the| my| a)? (?:bundle|plan))`,
  String.raw`\b(?:verschil|difference)\b[^.]{0,16}\b(?:beltegoed|bundel|krediet|forfait)\b`,
);
