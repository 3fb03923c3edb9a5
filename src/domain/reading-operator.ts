import { aliasKey } from "./operator.ts";
import { type NamedAt, type Names, namesIn } from "./reading-names.ts";
import {
  ABOUT_PHONES,
  BESIDE_AFTER,
  BESIDE_AFTER_CONTEXT,
  BESIDE_BEFORE,
  BESIDE_CLOSE,
  ORDINARY_AFTER,
  ORDINARY_BEFORE,
  OWNED_BEFORE,
} from "./reading-beside.ts";
import type { Meanings } from "./reading-meanings.ts";
import { anyOf, type Sentence } from "./reading-text.ts";

// Longer than most: how a name is proved to be an operator is one story, with its words.

/** Which operator a sentence names, or that they do not know it or have no card yet. Two that are equally named: none. */
export function readOperator(
  { plain }: Sentence,
  names: Names,
  { expected, phoneMatter, meanings }: { expected: boolean; phoneMatter: boolean; meanings: Meanings },
): string | undefined {
  if (expected) {
    const answer =
      names.signposts.get(aliasKey(plain)) ?? names.signposts.get(aliasKey(plain.replace(SOFT, "")));
    if (answer !== undefined) return answer;
  }
  const about = phoneMatter || ABOUT_PHONES.test(plain);
  const inChinese = (plain.match(HAN)?.length ?? 0) >= 3;
  const named: (NamedAt & { proof: number })[] = [];
  for (const name of namesIn(plain, names)) {
    // In a Chinese sentence a word in Latin letters is a name; 橙子 is not.
    const context = about || (inChinese && /[a-z]/u.test(name.key));
    const proof = proofOf(name, plain, { context, expected, phoneMatter });
    const neighbour = named.at(-1);
    const listed = neighbour !== undefined && LISTED.test(plain.slice(neighbour.end, name.at));
    named.push({ ...name, proof: listed ? Math.max(proof, neighbour.proof) : proof });
  }
  // "Is it Vikings or Jim Mobile? It says JIM."
  const printed = named.filter(({ at }) => PRINTED.test(plain.slice(0, at)));
  if (printed.length === 1) return printed[0]?.id;
  // "Not sure if it is Orange or Base."
  if (new Set(named.map(({ id }) => id)).size > 1 && UNSURE.test(plain)) return "dont-know";
  // From one to another: which is theirs is not said.
  if (
    meanings.meant.has("leaving") &&
    new Set(named.filter(({ proof }) => proof > 0).map(({ id }) => id)).size > 1
  )
    return undefined;
  const most = Math.max(1, ...named.map(({ proof }) => proof));
  const ids = new Set(named.filter(({ proof }) => proof === most).map(({ id }) => id));
  if (ids.size === 1) return [...ids][0];
  if (ids.size > 1) return undefined;
  if (hasNoCard(plain, meanings)) return "no-card";
  if (expected && /^.{0,6}(?:橙|橘)(?:红)?色/u.test(plain)) return "orange";
  if (expected && NONE_YET.test(plain)) return "no-card";
  if (DONT_KNOW.test(plain) || meanings.meant.has("operator-unknown") || (expected && NO_IDEA.test(plain)))
    return "dont-know";
  return undefined;
}

function hasNoCard(plain: string, { meant, vetoed }: Meanings): boolean {
  const says = NO_CARD.test(plain) || meant.has("no-card");
  return says && !vetoed.has("no-card") && !HAS_CARD.test(plain);
}

/** 0: it is not about the operator; 1: it may be; 2: it is, right beside a word such as "card". */
function proofOf(
  { key, at, end, weight }: NamedAt,
  text: string,
  { context, expected, phoneMatter }: { context: boolean; expected: boolean; phoneMatter: boolean },
): 0 | 1 | 2 {
  const before = text.slice(0, at);
  const after = text.slice(end);
  if (NOT_IT.test(before)) return 0;
  const beside = BESIDE_AFTER.test(after) || BESIDE_AFTER_CONTEXT.test(after) || BESIDE_BEFORE.test(before);
  if (weight === "sure") return beside ? 2 : 1;
  const last = /^[!的]?\s*(?:$|[,.!?。、]|but\b|i (?:think|believe|guess)\b)/u.test(after);
  // Who writes "Orange" to a bot for top-ups, and nothing else, says whose card it is.
  if (weight === "context" && before === "" && /^[\s!?.。]*$/u.test(after)) return 1;
  if (weight === "beside") {
    // "Hey! SIM card broken" greets.
    if (AT_A_PLACE.test(before) || (key === "hey" && at === 0 && after.startsWith("!") && !expected))
      return 0;
    if (BESIDE_CLOSE.test(after)) return 2;
    if (OF_SOMEBODY.test(before)) return 0;
    if (last && (OWNED_BEFORE.test(before) || OPERATOR_IS.test(before))) return 1;
    return expected && /^[\s!?.]*$/u.test(after) && SHORT.test(before) ? 1 : 0;
  }
  if (ORDINARY_AFTER[key]?.test(after) === true) return 0;
  const ordinary = ORDINARY_BEFORE[key]?.test(before) === true;
  if (beside && !(ordinary && key === "来卡")) return 2;
  if (expected && GUESSED.test(before)) return 1;
  if (ordinary && !(phoneMatter && last)) return 0;
  if (last && (OWNED_BEFORE.test(before) || /^ i (?:think|believe|guess)\b/u.test(after))) return 1;
  return context || (expected && text.length < 40) ? 1 : 0;
}

/** Between two names that are put side by side: whoever compares has not said which is theirs. */
const LISTED = /^\s*(?:vs\.?|versus|or|and|和|还是|或者?|跟|与|、|\/|,)\s*$/u;
const HAN = /\p{Script=Han}/gu;
const SOFT =
  /^(?:好像|应该|可能|大概|嗯+|呃|我|i |it is |maybe |probably )+|(?:吧|啊|呀|呢|哦|诶|的|了|please|sorry)+$/gu;
const GUESSED = /(?:\b(?:it is|its|think|maybe|probably|guess|says?)|是|像)\s*$/u;
const SHORT = /^.{0,12}$/u;
const OPERATOR_IS =
  /(?:\b(?:operator|provider|carrier|brand|company|called|named)(?: is|:|,)?|(?:运营商|牌子|公司|名字)[是叫]?|叫)\s*$/u;
/** What stands on a card is its operator. */
const PRINTED =
  /(?:\b(?:sim|card|it|logo|package|box|envelope)(?: \w+){0,2} (?:says|reads)|\b(?:written|printed) on (?:it|the \w+)(?: is)?|\bit is written|上面?(?:写|印|标)(?:着|的是?|了)?|logo是)[\s:]*["']?$/u;
const AT_A_PLACE = /(?:\b(?:at|in|to|near)|[在去到]|附近的?)\s*$/u;
const OF_SOMEBODY = /(?:\b(?:from|the|a|my|told|says?)|[从是])\s*$/u;
const NOT_IT = anyOf(
  String.raw`(?:不是|并非|而非|不用|没有|(?:之前|以前|原来|本来)[是用]的?)(?: an?| the| my| with| on| using|用|\s)*$`,
  String.raw`(?:\b(?:not|no longer|instead of|rather than|used to (?:be|have|use)|was|(?:switched|changed|moved|ported) from|pas|geen|niet|without))(?: an?| the| my| with| on| using|用|\s)*$`,
);

const CARD =
  "(?:sim|esim|电话|手机|流量|上网|比利时的|比利时|当地|本地|这边|新|预付费|预付|的){0,4}(?:卡|e?sim)";
const NO_CARD = anyOf(
  "卡(?:都|也)?还没(?:有)?(?:买|办|拿到|弄)",
  `(?:还|暂时)?没(?:有)?(?:买|办|拿到|弄)(?:过|到)?(?:${CARD})`,
  `(?:还|暂时|目前|现在)没有?(?:${CARD})(?!里)|没有?(?:sim|esim|电话|手机|流量|上网|比利时的|比利时|当地|本地|的|预付){1,4}卡(?!里)|^(?:我)?没卡$`,
  `(?:想|要|需要|打算|准备|怎么|如何|哪里?|能|可以|去|推荐|先)(?:能|可以|去|个|我){0,4}(?:买|办|弄|搞|申请|选|挑)(?:[一两二三几]?[张个]|哪[张个种]|什么|啥)?(?:${CARD})(?!密)`,
  `推荐[^,。充]{0,6}${CARD}|${CARD}推荐`,
  `(?:买|办)(?:哪|什么|啥)(?:[张个种家])?(?:${CARD})`,
  String.raw`\b(?:need|buy|get|want|find|purchase|choose|recommend)(?: me)?(?: to (?:buy|get))?(?: an?| my| one| some| the| new| belgian| local| prepaid| phone| cheap| tourist| which| what| first| physical| travel)* e?-?sim(?: ?cards?)?(?! (?:topup|voucher|credit|recharge|to work))\b`,
  String.raw`\b(?:which|what) (?:e-?)?sim(?: ?card)? (?:should|do|can|to|is (?:best|good))`,
  String.raw`\bbest (?:prepaid )?e?-?sim(?: card)? (?:for|in)`,
  String.raw`\b(?:do not|not) have (?:an?|any|my)(?: belgian| local| phone)* ?e?-?(?:sim|number)\b(?: ?card)?`,
  String.raw`\bnot (?:bought|gotten|got|purchased)(?: an?| any| my| the| one)*(?: belgian| local| phone| prepaid)* ?(?:e-?sim|sim|card)\b`,
  String.raw`\bno (?:belgian |local )?sim(?: card)?(?: yet)?\b|\bwithout a sim\b|\bno card yet\b`,
  String.raw`\b(?:geen|nog geen) (?:sim|simkaart|kaart)\b|\bpas (?:encore )?de (?:carte(?: sim)?|sim)\b`,
  String.raw`\b(?:simkaart|carte sim) (?:kopen|acheter)|\bacheter une (?:carte )?sim|\been simkaart kopen`,
);
const NONE_YET = anyOf(
  "还没|^(?:没有?|没呢|暂时没有?|目前没有)(?:,|$)|没(?:办|买)",
  "^(?:none|not yet|nothing(?: yet)?|no|nope|i do not have (?:one|any))(?: yet)?[.!]?$",
  "^(?:do not have (?:one|any))(?: yet)?[.!]?$",
);
const HAS_CARD =
  /(?:买|办)(?:了|的|过|完|好)|刚(?:刚)?(?:买|办)|已经(?:买|办|有)|\b(?:just|already) (?:bought|got)|\bi bought\b/u;

const DONT_KNOW = anyOf(
  "(?:不知道|不清楚|不确定|不记得|忘了|忘记|搞不清|不晓得|唔知|分不清|认不出)(?:了|我|自己|这|那|的|是|用|买|张|卡|手机|电话|到底|现在|属于)*(?:哪(?:家|个|一家|间|个?公司)|什么(?:运营商|公司|牌子|卡|网络|电话卡)|啥(?:运营商|公司|牌子|卡)|谁家|运营商|什么$)",
  "(?:怎么|如何)(?:知道|看出?|查|判断|确认)(?:我|这|自己|手机|的|张|卡|用|是)*(?:哪(?:家|个)|什么|啥)(?:运营商|公司|卡|网络|$)",
  "(?:我|这|张|卡|的|用|手机|运营商|到底|究竟){1,8}是(?:哪家|哪个|什么|啥)(?:运营商|公司|网络|家)?的?(?:卡)?(?:吗|呢|啊|$)",
  "(?:怎么|如何)(?:知道|看|查)(?:我的?|自己的?)?(?:运营商|是哪家)",
  String.raw`\b(?:do not|not|no idea|no clue|wonder\w*|dunno|forgot|forget|can not remember|not sure|unsure|idk)(?: \w+){0,3}? (?:which|what|who)(?: \w+){0,3}? ?(?:operator|provider|carrier|network|company|brand|sim|card|it is|i have|i use|i am (?:on|with))\b`,
  String.raw`\b(?:do not know|forgot|not sure (?:of|about)|no idea (?:of|about)?) (?:my|the) (?:operator|provider|carrier|network|company)`,
  String.raw`\b(?:which|what|who)(?: is| are)?(?: my| the)? (?:operator|provider|carrier|network|company)(?: \w+){0,2} (?:do i|am i|i have|is (?:my|this|it)|mine)\b`,
  String.raw`\bwhich operator (?:is|has|does|uses?)\b(?! (?:the )?(?:best|better|cheap\w*|good|fast\w*))`,
  String.raw`\bwh(?:o|at|ich) is my (?:operator|provider|carrier|network)\b`,
  String.raw`\b(?:find out|know|tell|check|see)(?: out)? (?:which|what|who|my)(?: \w+){0,2} ?(?:operator|provider|carrier|network|company)\b`,
  String.raw`\bhow (?:do i|to|can i) (?:find|know|check|see) (?:out )?my (?:operator|provider|carrier|network)\b`,
  String.raw`\bwho is (?:this|my) (?:sim|card) from`,
  String.raw`\b(?:weet niet|geen idee) welke\b|\bquel operateur\b|\bwelke operator\b`,
);
const UNSURE =
  /\bis (?:it|this|that|mine|my (?:\w+ )?(?:sim|card|number|phone))\b.{0,30}\bor\b|是.{0,16}还是|\bor what\b|不知道|不确定|不清楚|分不清|\b(?:not sure|do not know|unsure|no idea|forgot) (?:if|whether|which)\b|\b(?:tell|know|see|check) (?:if|whether) (?:it|i|this|my)\b/u;
const NO_IDEA = anyOf(
  "不(?:太|大|是很)?(?:知道|清楚|确定|记得)|忘了|忘记|不懂|不记得|没概念|没注意|没写|没有?字|忘了叫|不认识|看不出|没看过",
  String.raw`\b(?:do not (?:know|remember|recall)|no idea|not sure|idk|dunno|forgot|can not remember|weet (?:het )?niet)\b`,
  String.raw`\b(?:sais pas|unknown|beats me|search me|haven.t a clue)\b`,
);

/** Whether they ask which operator they have. */
export function asksForOperator({ plain }: Sentence): boolean {
  return DONT_KNOW.test(plain);
}
