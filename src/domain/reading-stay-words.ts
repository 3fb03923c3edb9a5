import { anyOf } from "./reading-text.ts";
import type { Told } from "./reading-told.ts";

type Stay = NonNullable<Told["stay"]>;

const PLACE =
  "(?:in (?:belgium|brussels|antwerp|ghent|gent|leuven|liege|bruges|europe)|at (?:a |the )?(?:university|uni|ulb|vub|ku|ugent|nato|school))";

/** Words that tell a stay without a length of time: "留学", "tourist". */
export const STAY_WORDS: readonly (readonly [RegExp, Stay])[] = [
  [
    anyOf(
      String.raw`(?:short|quick|long) (?:business )?trip|layover|transit|stop-?over|passing through|in passing|过境|转机|中转`,
    ),
    "weeks",
  ],
  [
    anyOf(
      "留学|打工度假|工作签|交换生|交换学生|(?:来|在)[^,。]{0,10}交换(?!机)|交换(?:一年|半年|学期)|访问学者|访学|读博|读研|博士|硕士|本科|大学生|研究生",
      "学生(?!优惠|证|签)|上大学|念书|读书",
      "常住|定居|长住|长居|移民|长期(?!有效)|永久|一直住",
      "(?:住|生活)在(?:比利时|布鲁塞尔|根特|安特卫普|鲁汶|列日|这边|这里)",
      "在(?:比利时|布鲁塞尔|根特|安特卫普|鲁汶|列日|这边|这里|欧洲)(?:工作|打工|上班|生活|住|读|上学)",
      "我们?家?住(?:比利时|布鲁塞尔|根特|安特卫普|鲁汶|列日)|比利时居民|本地居民|外派",
      String.raw`(?:^|, ?|\band |\bi |\bwe )(?:live|work) (?:here|${PLACE})\b`,
      String.raw`\b(?:i|we|he|she|who|son|daughter|wife|husband|friend) (?:lives?|works?|study|studies) (?:here|${PLACE})`,
      String.raw`\b(?:living|working|studying|moved|moving|settled|relocat\w+) (?:here|in|to) ?(?:belgium|brussels|antwerp|ghent|leuven|liege|bruges|$)`,
      String.raw`\b(?:living|working|studying|been|lived|worked)\b[^.]{0,14}\b(?:since (?:19|20)\d\d|for years)\b`,
      String.raw`\b(?:students?|erasmus|working holiday|au pair)\b(?! (?:discount|visa|card))`,
      String.raw`\b(?:(?:got|new|have) a job|phd|master'?s?(?! ?card)|bachelor)\b(?! (?:discount|visa|card))`,
      String.raw`\b(?:exchange student|semester abroad|expat|resident)\b(?! (?:discount|visa|card))`,
      String.raw`\b(?:permanent(?:ly)?|long[ -]?term|long stay|etudiante?s?)\b(?! (?:discount|visa|card))`,
      String.raw`\b(?:studente?n?|scholar|postdoc|ik woon|j'habite)\b(?! (?:discount|visa|card))`,
    ),
    "long",
  ],
  [
    anyOf(
      "短期(?:旅|停留|居留|签|访|来|出)|游客|观光|旅游(?!卡|esim|流量|上网)",
      "(?:来|去|在|是)[^,。]{0,6}旅行(?!卡|esim|社|流量|计划)|度假|出差|自由行|跟团|来玩|玩几天",
      "短途",
      String.raw`\b(?:tourists?|short stay|sightseeing|business trip|on holidays?|on vacation|on a trip)\b`,
      String.raw`\b(?:city ?trip|(?:just |only )?visiting|touriste|en vacances|op vakantie|toerist)\b`,
    ),
    "weeks",
  ],
];

/** Words that answer the question but mean too little elsewhere. */
export const EXPECTED_WORDS: readonly (readonly [RegExp, Stay])[] = [
  [/短期|短|几天|不久|很快|short|not long|few days|kort|court/u, "weeks"],
  [
    /长|久|一直|永|工作|上班|住|读|学|long|live|living|work|stud|forever|always|home|years|lang|woon|habite/u,
    "long",
  ],
  [
    anyOf(
      "(?:明天|后天|周|星期|礼拜|这几天|月底).{0,6}(?:走|回|离开)",
      String.raw`\b(?:leave|leaving|fly|go)\b.{0,12}\b(?:tomorrow|weekend|week|monday|tuesday|wednesday)\b`,
      String.raw`\b(?:leave|leaving|fly|go)\b.{0,12}\b(?:thursday|friday|saturday|sunday|soon)\b`,
    ),
    "weeks",
  ],
  [/\byear\b|学年|一年/u, "long"],
  [/months|几个月|maanden|mois/u, "months"],
];
