import type { Day } from "./day.ts";
import { countOf, durationsIn, type Duration } from "./reading-duration.ts";
import { EXPECTED_WORDS, STAY_WORDS } from "./reading-stay-words.ts";
import { THINGS } from "./reading-things.ts";
import { anyOf, type Sentence } from "./reading-text.ts";
import type { Told } from "./reading-told.ts";
import { daysUntil } from "./reading-until.ts";

type Stay = NonNullable<Told["stay"]>;

/** How long they stay: a length of time that is about staying, else a word that tells it ("留学", "tourist"). */
export function readStay(
  { spaced, plain, clauses }: Sentence,
  expected: boolean,
  today: Day | undefined,
): Stay | undefined {
  const lists = spaced.split(LIST).filter((chunk) => HAN.test(chunk));
  const days = [
    ...clauses.flatMap((clause) => stayDays(clause, expected, today)),
    ...lists.flatMap((chunk) => (BARE.test(chunk) ? stayDays(chunk, false, today) : [])),
  ];
  if (days.length > 0) return stayOf(Math.max(...days));
  if (expected) {
    const bare = countOf(BARE_NUMBER.exec(plain)?.[1] ?? "");
    if (bare !== undefined) return stayOf(bare);
    const answer = EXPECTED_WORDS.find(([words]) => words.test(plain));
    if (answer !== undefined) return answer[1];
  }
  const stay = STAY_WORDS.find(([words]) => words.test(plain))?.[1];
  return stay === "weeks" && ELSEWHERE.test(plain) && !HERE.test(plain) ? undefined : stay;
}

function stayOf(days: number): Stay {
  if (days <= 14) return "weeks";
  return days <= 92 ? "months" : "long";
}

function stayDays(clause: string, expected: boolean, today: Day | undefined): number[] {
  const about = durationsIn(clause).filter((duration) => isStay(clause, duration, expected));
  if (about.length > 0) {
    return about.map(({ days, at, end }) =>
      MORE_BEFORE.test(clause.slice(0, at)) || MORE_AFTER.test(clause.slice(end)) ? days + 1 : days,
    );
  }
  const ending = expected && !/until|到/u.test(clause) ? `until ${clause}` : clause;
  const until = today === undefined || NO_STAY_UNTIL.test(clause) ? undefined : daysUntil(ending, today);
  return until === undefined || until < 0 ? [] : [until];
}

function isStay(clause: string, { days, at, end }: Duration, expected: boolean): boolean {
  if (ELSEWHERE.test(clause) && !HERE.test(clause)) return false;
  const before = clause.slice(0, at);
  const after = clause.slice(end);
  if (days > 92 && LIVED.test(before) && !/\b(?:not|without)\b/u.test(before)) return true;
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  return expected || BARE.test(clause) || FOR.test(before) || STAYING.test(clause);
}

/** "A week in Spain" is no stay in Belgium. */
const [ABROAD, ABROAD_WORDS] = THINGS.abroad;
const ELSEWHERE = new RegExp(
  `(?:去|到|回|飞)[^,。]{0,4}(?:${ABROAD})|\\b(?:to|in|visit) (?:${ABROAD_WORDS})\\b`,
  "u",
);
const HERE = new RegExp(THINGS.here.join("|"), "u");
const HAN = /\p{Script=Han}/u;
const LIST = /[\s,;。、/+]+/u;
const BARE_NUMBER = /^(?:about |around |大概|大约|差不多)?(\d{1,3}|[一二两三四五六七八九十]{1,3})$/u;

const FILLER = String.raw`(?:大概|大约|差不多|左右|就|吧|只|共|一共|总共|about|around|maybe|probably|roughly|for|just|only|environ|ongeveer|more or less|max|以内|以下|以上|多|or so|[\s.])*`;
const BARE = new RegExp(
  String.raw`^${FILLER}(?:\S{1,8}(?:天|周|星期|礼拜|个月|年|年半|学期|个半月)|(?:an? |the )?[\w-]{1,12}(?: ?(?:to|or|-|of) ?[\w-]{1,12})? ?-?(?:days?|nights?|weeks?|months?|years?|semesters?|jours?|semaines?|mois|ans?|dagen|weken|maanden|maand|jaar)|(?:a |the |long )*weekend|周末)${FILLER}$`,
  "u",
);

/** In front of a length of time that has gone by, or that something is valid for. */
const NOT_BEFORE = anyOf(
  String.raw`(?:有|过|等了?|已经?|经过|每|第|回国|离开|回去|走了?|用了|充了|买了|前|有效期?|套餐)\s*$`,
  String.raw`(?:撑到?|够用?到?|用到|保留|再来|再续|再买|流量|最近|过去|连续|都|快)\s*$`,
  String.raw`\b(?:last|past|every|each|valid|validity|waited|waiting)(?: for| for the last| of| in)?\s*$`,
  String.raw`\b(?:wait|since|within|after|ago|away|gone|leave|paid|expires?|expire in)(?: for| for the last| of| in)?\s*$`,
  String.raw`\b(?:almost|already)(?: for| for the last| of| in)?\s*$`,
  "(?:不|没)(?:充值?|用|续|碰)[^,。]{0,4}$",
  String.raw`\b(?:not|never|without|no)\b[^.]{0,24}\b(?:topup|us\w+|recharg\w*|reload\w*)\b[^.]{0,16}$`,
  String.raw`\b(?:not|never|without|no)\b[^.]{0,24}\b(?:anything|touch\w*)\b[^.]{0,16}$`,
  String.raw`\b(?:for the (?:last|past)|pass|bundle|plan) $`,
);
/** Behind it. */
const NOT_AFTER = anyOf(
  "^到晚",
  "^才?(?:回来|来|去|回)?(?:这边|这里|比利时)?[一两三几]次|^(?:多|半)?(?:以?前|之前|了|内(?!$)|后|没|未|以来|都|还没|过去|不充|不用|没充|没用|一次|有效)",
  String.raw`^(?:的|\d+g)?(?:流量|套餐|卡|包|有效|话费|免费|esim|sim|上网)`,
  String.raw`^\s*(?:ago|later|before|old|after|since|already|now|left|valid|without|earlier)\b`,
  String.raw`^(?:'s?)?(?: of)?(?: unlimited| mobile| prepaid| free)? (?:data|validity|plan|bundle|pass)\b`,
  String.raw`^(?:'s?)?(?: of)?(?: unlimited| mobile| prepaid| free)? (?:credit|sim|esim|card|free)\b`,
  String.raw`^(?:'s?)?(?: of)?(?: unlimited| mobile| prepaid| free)? (?:warranty)\b`,
);
/** "More than three months" is longer than three months. */
const MORE_BEFORE = /(?:more than|over|longer than|at least|超过|不止|至少|plus de|meer dan)\s*$/u;
const MORE_AFTER = /^(?:以上|多(?!一)|\+| or more| plus\b)/u;
const LIVED = anyOf(
  String.raw`(?:住|待|呆|生活|工作|读|学习?|(?:来|在)(?:比利时|这里|这边|布鲁塞尔)?)了?\s*(?:已经|快|差不多)?$`,
  String.raw`\b(?:lived?|living|been|studying|working)\b.{0,24}(?:for|since)?\s*$`,
);
const FOR =
  /(?<!valid |wait |waited |waiting |paid |charged |works? |pay )\b(?:for|pour|voor)(?: about| around| only| just| the next)? ?(?:\d+ ?(?:-|to|or) ?|\w+ (?:to|or) )?$/u;
const STAYING = anyOf(
  "玩|待|呆|住|逗留|停留|旅|出差|来|去|到(?!账|期|了)|行程|访|学|读|实习|工作|上班|交换|生活",
  "放假|度假|比利时|布鲁塞尔|根特|安特卫普|鲁汶|布鲁日|列日|欧洲|这边|这里|短期|长期|打算|计划",
  "课程|项目|签证|(?:买|办|esim|卡).{0,6}用|过周末|过个",
  String.raw`\b(?:stay\w*|visit\w*|trip|travel\w*|tour\w*|holidays?|vacation|here|belgium|brussels)\b`,
  String.raw`\b(?:antwerp|ghent|gent|leuven|bruges|liege|europe|study\w*|student|internship|intern)\b`,
  String.raw`\b(?:exchange|erasmus|work\w*|live|living|business|conference|spend\w*|programme?|passing)\b`,
  String.raw`\b(?:sejour|reste|vacances|voyage|belgique|bruxelles|blijf|verblijf|vakantie|belgie)\b`,
  String.raw`\b(?:brussel|reis|woon)\b`,
);
const NO_STAY_UNTIL =
  /valid|expire|有效|到期|过期|流量|话费|余额|套餐|open|营业|wait|promo|geldig|valable|到账/u;
