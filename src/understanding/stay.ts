import type { Day } from "../day.ts";
import { daysUntil } from "./days.ts";
import { countOf } from "./count.ts";
import { type Duration, durationsIn } from "./durations.ts";
import type { HeardAnswers } from "./intents.ts";
import { anyOf, clausesOf, plainly, sentenceOf } from "./text.ts";

type Stay = NonNullable<HeardAnswers["stay"]>;

/** How long they stay: a length of time that is about staying, else a word that tells it ("留学", "tourist"). */
export function stayIn(text: string, expected: boolean, today: Day | undefined): Stay | undefined {
  const sentence = sentenceOf(text);
  const clauses = clausesOf(sentence);
  const ends = clauses.flatMap((clause) => daysLeft(clause, expected, today));
  const days =
    ends.length > 0 ? ends : [...clauses, ...listIn(text)].flatMap((clause) => stayDays(clause, expected));
  if (days.length > 0) return stayOf(Math.max(...days));
  if (expected) {
    const bare = countOf(BARE_NUMBER.exec(sentence)?.[1] ?? "");
    if (bare !== undefined) return stayOf(bare);
    const answer = EXPECTED_WORDS.find(([words]) => words.test(sentence));
    if (answer !== undefined) return answer[1];
  }
  const stay = STAY_WORDS.find(([words]) => words.test(sentence))?.[1];
  return stay === "weeks" && ABROAD.test(sentence) && !HERE.test(sentence) ? undefined : stay;
}

/** "Base iPhone 两周 现金" is a list: a length of time that stands alone in it is their stay. */
function listIn(text: string): string[] {
  return plainly(text)
    .split(/[\s,;。、/+]+/u)
    .filter((chunk) => /\p{Script=Han}/u.test(chunk) && BARE.test(chunk));
}

function stayOf(days: number): Stay {
  if (days <= 14) return "weeks";
  return days <= 92 ? "months" : "long";
}

function daysLeft(clause: string, expected: boolean, today: Day | undefined): number[] {
  if (today === undefined || NO_STAY_UNTIL.test(clause)) return [];
  const until = daysUntil(clause, today);
  if (until !== undefined) return until < 0 ? [] : [until];
  // "Friday" answers our question; "today is a nice day" does not.
  const end = expected ? daysUntil(`until ${clause}`, today) : undefined;
  return end === undefined || end <= 0 ? [] : [end];
}

function stayDays(clause: string, expected: boolean): number[] {
  return durationsIn(clause)
    .filter((duration) => isStay(clause, duration, expected))
    .map(({ days, at, end }) =>
      MORE_BEFORE.test(clause.slice(0, at)) || MORE_AFTER.test(clause.slice(end)) ? days + 1 : days,
    );
}

function isStay(clause: string, { days, at, end }: Duration, expected: boolean): boolean {
  if (ABROAD.test(clause) && !HERE.test(clause)) return false;
  const [before, after] = [clause.slice(0, at), clause.slice(end)];
  if (LEFT_AFTER.test(after) && !/\b(?:valid|data|gb|credit)\b|流量|套餐/u.test(clause)) return true;
  if (days > 92 && LIVED.test(before) && !/\b(?:not|without)\b/u.test(before)) return true;
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  return expected || BARE.test(clause) || FOR.test(before) || STAYING.test(clause);
}

const PLACES = "比利时|布鲁塞尔|根特|安特卫普|鲁汶|列日|布鲁日|那慕尔|梅赫伦";
const LATIN_PLACES =
  "belgium|belgian|brussels|bruxelles|brussel|antwerp|antwerpen|ghent|gent|leuven|liege|bruges|brugge|namur|charleroi|mons|ostend|mechelen";
const HERE = new RegExp(`${PLACES}|这边|这里|\\b(?:${LATIN_PLACES}|here)\\b`, "u");
/** "A week in Spain" is no stay in Belgium. */
const ABROAD = anyOf(
  "(?:去|到|回|飞)[^,。]{0,4}(?:法国|德国|荷兰|英国|意大利|西班牙|瑞士|葡萄牙|希腊|土耳其|美国|日本|泰国|韩国|巴黎|伦敦|阿姆斯特丹)",
  String.raw`\b(?:to|in|visit) (?:france|germany|holland|the netherlands|england|the uk|italy|spain|switzerland|portugal|greece|turkey|japan|thailand|paris|london|amsterdam|berlin|rome|madrid|morocco|china|india)\b`,
);
const BARE_NUMBER = /^(?:about |around |大概|大约|差不多)?(\d{1,3}|[一二两三四五六七八九十]{1,3})$/u;

const FILLER = String.raw`(?:大概|大约|差不多|左右|就|吧|只|共|一共|总共|而已|about|around|maybe|probably|roughly|for|just|only|environ|ongeveer|more or less|max|以内|以下|以上|多|or so|[\s.!])*`;
const BARE = new RegExp(
  String.raw`^${FILLER}(?:\S{1,8}(?:天|周|星期|礼拜|个月|年|年半|学期|个半月)|(?:an? |the )?[\w-]{1,12}(?: ?(?:to|or|-|of) ?[\w-]{1,12})? ?-?(?:days?|nights?|weeks?|months?|years?|semesters?|jours?|semaines?|mois|ans?|dagen|weken|maanden|maand|jaar)|(?:a |the |long )*weekend|周末)${FILLER}$`,
  "u",
);

/** In front of a length of time that has gone by, or that something is valid for. */
const NOT_BEFORE = anyOf(
  String.raw`(?:(?<![还仲])有|过|等了?|已经?|经过|每|第|用了|充了|买了|付了|断了|前|有效期?|套餐|撑到?|够用?到?|保留|再续|再买|流量|最近|过去|连续|都|快|上|(?:不|没)(?:充值?|用|续|碰)[^,。]{0,4})\s*$`,
  String.raw`\b(?:last|past|every|each|per|valid|validity|wait|waited|waiting|since|within|after|ago|away|gone|leave|paid|expires?|expire in|almost|already|of|took|took me|takes|been (?:waiting|down|dead|off)|in the (?:last|past))(?: for| for the last| of| in| a)?\s*$`,
  String.raw`\b(?:not|never|without|no)\b[^.]{0,24}\b(?:topup|us\w+|recharg\w*|reload\w*|anything|touch\w*)\b[^.]{0,16}$`,
  String.raw`\b(?:for the (?:last|past)|pass|bundle|plan) $`,
);
/** Behind it. */
const NOT_AFTER = anyOf(
  "^到晚|^才?(?:回来|来|去|回)?(?:这边|这里|比利时)?[一两三几]次|^(?:多|半)?(?:以?前|之前|了|内(?!$)|后|没|未|以来|都|还没|过去|不充|不用|没充|没用|一次|有效|一直|突然)",
  String.raw`^(?:的|\d+g)?(?:流量|套餐|卡|包|有效|话费|免费|esim|sim|上网)|^\s*(?:ago|later|before|old|after|since|already|now|valid|without|earlier|straight|in a row)\b`,
  String.raw`^(?:'s?)?(?: of)?(?: unlimited| mobile| prepaid| free)? (?:data|validity|plan|bundle|pass|pack|credit|sim|esim|card|free|warranty)\b`,
);
/** "Four more days left", "还有三天就走". */
const LEFT_AFTER = anyOf(
  String.raw`^(?: more)? (?:left|remaining|to go)(?: in| here| of| before)?|^(?: before| until| till) (?:i|we|my) (?:fly|leave|go|flight)`,
  "^(?:就|才|先|后|以后|之后|要|得)*(?:走|回国|回家|回去|回台|回港|飞|离开|离境|才走|先走)|^(?:行程|假期)",
);
/** "More than three months" is longer than three months. */
const MORE_BEFORE = /(?:more than|over|longer than|at least|超过|不止|至少|plus de|meer dan)\s*$/u;
const MORE_AFTER = /^(?:以上|多(?!一)|\+| or more| plus\b)/u;
const LIVED = anyOf(
  String.raw`(?:住|待|呆|生活|工作|读|学习?|(?:来|在)(?:比利时|这里|这边|布鲁塞尔)?)了?\s*(?:已经|快|差不多)?$`,
  String.raw`\b(?:lived?|living|been|studying|working|resident)\b.{0,24}(?:for|since)?\s*$`,
);
const FOR =
  /(?<!valid |wait |waited |waiting |paid |charged |works? |pay |down |dead |off |offline )\b(?:for|pour|voor)(?: about| around| only| just| the next| another)? ?(?:\d+ ?(?:-|to|or) ?|\w+ (?:to|or) )?$/u;
const STAYING = anyOf(
  "玩|待|呆|住|逗留|停留|旅|出差|来|去|到(?!账|期|了)|行程|访|学|读|实习|工作|上班|交换|换宿|打工|生活|放假|度假|欧洲|这边|这里|短期|长期|打算|计划",
  `${PLACES}|课程|项目|签证|还有|还剩|合同|外派|假|进修|博士|硕士|会议|开会|比赛|巡演|帮工|帮忙|短工|project|(?:买|办|esim|卡).{0,6}用|过周末|过个`,
  String.raw`\b(?:stay\w*|visit\w*|trip|travel\w*|tour\w*|holidays?|vacation|here|europe|study\w*|student|internship|intern|exchange|erasmus|work\w*|live|living|business|conference|spend\w*|programme?|passing|posted|posting|contract|lease|assignment|phd|masters?|doctorate|project|beamtime|festival|races?|sitting|campervan|camper|tdy|attachment|guests?|cruise|course)\b`,
  String.raw`\b(?:${LATIN_PLACES}|sejour|reste|vacances|voyage|belgique|blijf|verblijf|vakantie|belgie|reis|woon)\b`,
);
const NO_STAY_UNTIL =
  /valid|expire|有效|到期|过期|流量|话费|余额|套餐|open|营业|关门|wait|promo|geldig|valable|到账|deadline|exam|考试/u;

const NOT_A_PERSON = "(?! (?:discount|visa|card|sim|plan|esim|account|deal))";
/** Words that tell a stay without a length of time: "留学", "tourist". */
const STAY_WORDS: readonly (readonly [RegExp, Stay])[] = [
  [
    /(?:short|quick|long) (?:business )?trip|layover|transit|stop-?over|passing through|in passing|过境|转机|中转/u,
    "weeks",
  ],
  [
    anyOf(
      "我[^,。]{0,6}(?:留学|读博|读研)|打工度假|打工换宿|工作签|(?:我|来|在)[^,。]{0,10}交换(?!机)|交换(?:一年|半年)|访问学者|访学|(?:我是?|在读|读)(?:博士|硕士|本科|大学生|研究生|留学生|交换生)|留学生,|^(?:留学生|交换生|学生)",
      `常住|定居|长住|长居|移民(?!局)|长期(?!有效)|一直住|(?:住|生活)在(?:${PLACES}|这边|这里)|在(?:${PLACES}|这边|这里|欧洲)(?:工作|打工|上班|生活|住|读|上学|念)|我们?家?住(?:${PLACES})|比利时居民|本地居民|外派`,
      String.raw`\b(?:i|we) (?:live|work|study) (?:here|in (?:${LATIN_PLACES}))|(?:^|, ?|\band )(?:live|work|study)(?:ing)? (?:here|in (?:${LATIN_PLACES}))\b`,
      String.raw`\b(?:i am|we are|i have been|we have been) (?:living|working|studying|settled|based|resident)\b|\b(?:moved|relocat\w+) (?:here|to (?:${LATIN_PLACES}))|\b(?:been|lived|living) here since (?:19|20)\d\d|\bretired (?:out )?here\b`,
      String.raw`\b(?:i am|we are|as) (?:an? |the )?(?:\w+ ){0,2}(?:students?|erasmus|au pair|expats?|residents?|phd|postdoc|bachelor|intern)\b${NOT_A_PERSON}|\b(?:working holiday|exchange student|semester abroad|permanent(?:ly)?|long[ -]?term|long stay)\b${NOT_A_PERSON}`,
      String.raw`\b(?:i am|we are) (?:on|doing|starting) (?:my|an?) (?:erasmus|phd|master'?s?|posting|exchange)|\b(?:erasmus|phd|master'?s) (?:student|here|year)\b|\b(?:got|new) (?:a )?job here\b|\bik woon\b|\bj'habite\b|\betudiante?\b`,
    ),
    "long",
  ],
  [
    anyOf(
      "短期(?:旅|停留|居留|签|访|来|出)|(?:我|我们|是)[^,。]{0,4}(?:游客|观光客)|(?:来|在)[^,。]{0,6}(?:旅游|旅行)(?!卡|esim|社|流量|计划)|(?:来|我|我们|在)[^,。]{0,6}(?:度假|出差)|自由行|跟团|来玩|玩几天|短途",
      String.raw`\b(?:i am|we are|as) (?:an? |the |just )?(?:\w+ )?(?:tourists?|visitors?)\b|\b(?:short stay|sightseeing|business trip|on holidays?|on vacation|on a (?:\w+ )?trip|city ?(?:trip|break)|(?:just |only )?visiting|en vacances|op vakantie)\b`,
    ),
    "weeks",
  ],
];

/** Words that answer the question but mean too little elsewhere. */
const EXPECTED_WORDS: readonly (readonly [RegExp, Stay])[] = [
  [/短|几天|不久|很快|游客|旅游|出差|short|not long|few days|kort|court|touris|holiday|visit/u, "weeks"],
  [
    /长|(?<!多)久|一直|永|工作|上班|住|读|学|long(?!er)|live|living|\bwork(?:ing)? (?:here|in)|^work|\bjob|stud|forever|always|home|years|lang|woon|habite|\byear\b|一年/u,
    "long",
  ],
  [/months|几个月|maanden|mois/u, "months"],
];
