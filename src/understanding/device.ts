import type { Devices, Family } from "../catalog/devices.ts";
import type { HeardAnswers } from "./intents.ts";
import { anyOf } from "./text.ts";

/** The words for devices, ready to be found in a sentence. */
export interface DeviceWords {
  names: Word<Family>[];
  brands: Word<Family>[];
  kinds: Word<Family>[];
  bought: Word<Bought>[];
}

type Bought = keyof Devices["bought"];
type Word<Meaning> = readonly [pattern: RegExp, means: Meaning];

export function prepareDevices({ bought, families }: Devices): DeviceWords {
  const each = Object.entries(families) as [Family, Devices["families"][Family]][];
  return {
    names: [...each.flatMap(([family, { names }]) => wordsFor(family, names)), ...MODELS],
    brands: each.flatMap(([family, { brands }]) => wordsFor(family, brands)),
    kinds: each.flatMap(([family, { words }]) => wordsFor(family, words)),
    bought: Object.entries(bought).flatMap(([where, words]) => wordsFor(where as Bought, words)),
  };
}

/** The device that a sentence names as theirs. A laptop takes a card as a router does; a watch is none to top up. */
export function deviceIn(
  sentence: string,
  words: DeviceWords,
  expected: boolean,
): Pick<HeardAnswers, "device"> {
  const text = SLIPS.reduce((before, [slip, meant]) => before.replaceAll(slip, meant), sentence).replaceAll(
    NOT_THEIRS,
    " ",
  );
  const family = familyIn(text, words, expected);
  if (family === "vague") return {};
  if (family !== undefined && family !== "watch" && family !== "laptop") return { device: family };
  if (family === "laptop" && (expected || /sim|ubigi|\bgb\b|plan/u.test(text))) return { device: "router" };
  if (ROUTER.test(text)) return { device: "router" };
  if (IPHONE.test(text)) return { device: "iphone" };
  return ANDROID.test(text) || (expected && ANY_PHONE.test(text)) ? { device: "android" } : {};
}

/** `vague`: a word that may be a fruit or a virtue. */
function familyIn(text: string, words: DeviceWords, expected: boolean): Family | "vague" | undefined {
  const named = firstOf(words.names, text);
  if (named !== undefined) return named;
  const brand = firstOf(words.brands, text);
  if (brand === undefined)
    return firstOf(words.kinds, text) ?? (expected && BARE_IPHONE.test(text) ? "iphone" : undefined);
  const isVague = firstOf(words.brands, text.replaceAll(VAGUE, " ")) === undefined;
  if (isVague && !expected && !SURELY_A_BRAND.test(text)) return "vague";
  return firstOf(words.kinds, text) ?? brand;
}

/** Where the phone was bought; `unknown`: only the phone itself can tell. */
export function boughtIn(
  sentence: string,
  words: DeviceWords,
  { isAboutDevice, expected }: { isAboutDevice: boolean; expected: boolean },
): Bought | undefined {
  if (!expected && !isAboutDevice && !PHONE.test(sentence)) return undefined;
  const said = firstOf(words.bought, sentence);
  if (said !== undefined) return said;
  if (!expected && !BUYING.test(sentence)) return undefined;
  return PLACES.find(([words]) => words.test(sentence))?.[1];
}

/** One pattern for all words of a meaning. Latin words end where letters end; Chinese ones may be anywhere. */
function wordsFor<Meaning>(means: Meaning, words: readonly string[] = []): Word<Meaning>[] {
  const spelt = words.map((word) => {
    const gaps = word.replaceAll(/[ -]/gu, String.raw`[\s\-_·(]{0,3}`);
    return /^\p{ASCII}/u.test(word) ? String.raw`(?<![a-z0-9])${gaps}(?![a-z])` : gaps;
  });
  return words.length === 0 ? [] : [[anyOf(...spelt), means]];
}

/** The meaning of the word that comes first. */
function firstOf<Meaning>(words: readonly Word<Meaning>[], text: string): Meaning | undefined {
  const found = words.flatMap(([pattern, means]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ means, at: match.index, end: match.index + match[0].length }];
  });
  return found.toSorted((a, b) => a.at - b.at || b.end - a.end)[0]?.means;
}

/** Models that tell the phone without its brand: "S23 Ultra", "P30 lite". An amount of euros is none. */
const MODELS: readonly Word<Family>[] = [
  [modelsOf("x(?:r|s(?: ?max)?)"), "iphone"],
  [
    modelsOf(
      String.raw`s(?:[89]|1\d|2\d)(?: ?(?:\+|plus|ultra|fe|edge|e))?`,
      String.raw`note ?[12]0(?: ?(?:\+|plus|ultra))?`,
      String.raw`(?:z ?)?(?:fold|flip) ?\d?`,
      String.raw`p[2-6]0(?: ?(?:pro ?\+?|lite|pocket|art))?`,
      String.raw`mate ?(?:[1-7]0(?: ?(?:pro ?\+?|x|lite|air))?|x[356t])`,
      String.raw`pura ?(?:[78]0(?: ?(?:pro ?\+?|ultra))?|x)`,
      String.raw`nova ?(?:[5-9]|1[0-4])(?: ?(?:pro|ultra))?`,
      String.raw`magic ?(?:[4-8](?: ?pro(?: ?air)?)?|v[235s])`,
      String.raw`find ?(?:x\d|n2)(?: ?(?:pro|ultra|flip))?`,
      String.raw`reno ?(?:[5-9]|1[0-5])(?: ?pro)?`,
      String.raw`1[2-7]t(?: ?pro)?`,
      String.raw`mi ?\d{1,2}(?: ?(?:t|pro|ultra|lite))*`,
    ),
    "android",
  ],
];

function modelsOf(...names: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![a-z0-9])(?:${names.join("|")})(?![a-z0-9+])(?! ?(?:欧|€|eur|块|元|天|个|月|年|日|号|%|(?:gb|mb|g|days?|weeks?|months?|years?|min)(?![a-z])))`,
    "u",
  );
}

const PHONE = /手机|平板|\b(?:phone|mobile|tablet)\b(?! (?:number|card|credit))/u;
const BUYING = /[买购]的|买[来自]|[带]过?来的|\b(?:bought|purchased|from|version|model)\b/u;
const PLACES: readonly (readonly [RegExp, Bought])[] = [
  [/香港|澳门|港版|hong ?kong|\bhk\b|mac[ao]u?/u, "hong-kong-macao"],
  [/korea|韩国/u, "unknown"],
  [
    anyOf(
      "台湾|台北|日本|美国|比利时|欧|法国|德国|荷兰|英国|新加坡|国外|海外|其他|别的|印度|越南|泰国|马来|意大利|西班牙|加拿大|澳|俄罗斯|瑞士|当地|这边|这里|不是(?:中国|国内|国行|大陆)",
      String.raw`taiwan|taipei|japan|tokyo|\bus\b|\busa\b|states|america|belg|europ|france|german|netherlands|holland|\buk\b|england|london|ireland|singapore|abroad|elsewhere|other|somewhere else|india|vietnam|thai|malaysia|indonesia|philippines|turkey|morocco|nigeria|ghana|kenya|italy|spain|poland|romania|portugal|brazil|canada|australia|russia|brussels|antwerp|paris|\bhere\b|not (?:in )?china`,
    ),
    "elsewhere",
  ],
  [
    /国行|国内|中国|大陆|内地|china|chinese|mainland|北京|上海|深圳|广州|华强北|成都|杭州|武汉|南京|西安|重庆|beijing|shanghai|shenzhen|guangzhou|京东|淘宝|拼多多/u,
    "mainland",
  ],
];

/** A prize is no phone of theirs; nor is what stands in an idiom. */
const NOT_THEIRS =
  /(?:中了|中奖|抽中|抽奖|领奖|赢|送|\b(?:won|win|winner|prize|lottery|free)\b).{0,16}(?:iphone|苹果|samsung|galaxy|ipad)|\b(?:in all honou?r|honou?r (?:to|of|the|your)|galaxy far|pixel art|nothing (?!phone)\w+|(?:an?|the|worn|this) fold|fold (?:line|exactly|right)|flip an?|to flip|samsung pay|apple pay)\b|王者荣耀/gu;
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ipone|iphon|ihpone|iphine|iphne|i phone(?= ?\d|$)|iphoen|iphome|aiphone|iphones|lphone)(?=\b|\d)/gu,
    "iphone",
  ],
  [/\b(?:andriod|androd|andoid|anroid|adroid|androids)\b/gu, "android"],
  [/\b(?:samsang|sumsung|samsumg|samsun|samung|smasung)\b/gu, "samsung"],
  [/\b(?:huawai|hauwei|hua wei|huwei|huawie)\b/gu, "huawei"],
  [/\b(?:xiomi|xaiomi|shaomi|xiao mi|xioami)\b/gu, "xiaomi"],
  [/\b(1\d) ?pm\b/gu, "$1 pro max"],
  [/\bpixle\b/gu, "pixel"],
  [/\b(?:android|galaxy|samsung|xiaomi|huawei) tablets?\b|\btablets\b|安卓平板/gu, "tablet"],
];
const BARE_IPHONE =
  /^(?:我的?是?|a |the |my )?(?:\d{1,2}|x[sr]?|se ?\d?|air)(?: ?(?:pro|max|plus|mini|e|air))*$/u;
const ROUTER = anyOf(
  String.raw`\b(?:pocket|portable|mobile|travel) ?wi-?fi(?: (?:router|hotspot|device|egg))?\b|\bwi-?fi ?(?:box|puck|egg|cube|thing|stick)\b|\bbox (?:of )?wi-?fi\b|\b(?:[45]g|internet|wireless|little|rental|modem|data|small)(?: \w+)? (?:box|cube|hub)(?:es)?\b|\b(?:hotspot|netgear|tp-?link|huawei) (?:device|box|hotspot|puck)\b|\bmodem\b|\bdongle\b|\brouters\b`,
  "wi-?fi(?:蛋|盒|机)|随身(?:wi-?fi|歪发)|分享器|蛋仔机|4g.{0,2}(?:盒|棒)|(?:小|个|那)(?:黑)?盒[子仔]|盒子.{0,8}(?:wi-?fi|插卡|里.{0,4}卡)|笔记本.{0,8}(?:esim|卡|流量)|(?:esim|卡|ubigi).{0,8}笔记本",
);
const IPHONE = /\bios\b|苹果系统|\bapple (?:mobile|smartphone|device)\b|苹果机|水果机|果机/u;
const ANDROID =
  /\b(?:tecno|itel|infinix|zenfone|asus phone|fairphone|motorola|moto g\d*|sony xperia|xperia)\b|华硕手机|索尼手机/u;
const ANY_PHONE =
  /android|安卓|国产|其他手机|other phone|not (?:an? )?iphone|不是苹果|普通手机|老人机|smartphone|nokia/u;
/** Brands whose name alone is also a fruit or a virtue. */
const VAGUE = /苹果|honor/gu;
const SURELY_A_BRAND = anyOf(
  "(?<!吃|斤|青|红|[买个]|水果)苹果(?!汁|味|派|吃|支付|公司|树|酱|醋|很|不|真|好|甜|多少|怎么[挑卖吃])",
  "(?:国行|港版|美版|日版|台|部|只|[买带]的|个)苹果(?!汁|派|吃)",
  String.raw`\bhonor (?:phone|\d|magic|x\d)|\bmy honor\b|^honor$|an? honor phone|use honor`,
);
