import { type Devices, nameOf, type Origin } from "./device.ts";
import { readDevice } from "./device-reading.ts";
import { FAR_PLACES, FAR_PLACES_LATIN } from "./reading-places.ts";
import { anyOf, eachOf, type Sentence } from "./reading-text.ts";
import type { Told } from "./reading-told.ts";

// Longer than most: half of it is lists of names.

/** The device that a sentence names. A laptop takes a card as a router does; a watch is none that is topped up. */
export function readPhone(
  { plain }: Sentence,
  devices: Devices,
  expected: boolean,
): Pick<Told, "device" | "model"> {
  if (PRIZE.test(plain)) return {};
  const text = SLIPS.reduce((before, [slip, meant]) => before.replaceAll(slip, meant), plain);
  const device =
    readDevice(text, devices) ??
    (expected && BARE_IPHONE.test(text) ? readDevice(`iphone ${text}`, devices) : undefined);
  if (device === undefined || device.family === "watch") {
    if (ROUTER.test(text)) return { device: "router" };
    if (IPHONE.test(text)) return { device: "iphone" };
    return expected && ANDROID.test(text) ? { device: "android" } : {};
  }
  const vague = device.line === undefined ? VAGUE.find(([brand]) => brand === device.brand) : undefined;
  if (vague !== undefined && !expected && !vague[1].test(text)) return {};
  const family = device.family === "laptop" ? "router" : device.family;
  const model = device.model === undefined ? undefined : nameOf(device, devices);
  return model === undefined ? { device: family } : { device: family, model };
}

/** Where it was bought: a phone, not a card, and not a person who comes from there. */
export function readBought(
  { plain }: Sentence,
  originOf: (text: string) => Origin | undefined,
  aboutDevice: boolean,
  expected: boolean,
): Told["bought"] | "unknown" {
  const text = plain.replaceAll(NOT_A_PHONE, " ");
  const origin = originOf(text);
  if (origin !== undefined) return BOUGHT[origin];
  const place = (expected ? PLACES : BOUGHT_AT).find(([words]) => words.test(text))?.[1];
  if (place !== undefined) return place;
  if (aboutDevice && BOUGHT_ABROAD.test(text)) return "elsewhere";
  return expected && /korea|韩国/u.test(text) ? "unknown" : undefined;
}

const BOUGHT: Readonly<Record<Origin, Told["bought"] | "unknown">> = {
  "mainland-china": "mainland",
  "hong-kong-macao": "hong-kong-macao",
  // Only the phone itself can tell.
  korea: "unknown",
  "united-states": "elsewhere",
  europe: "elsewhere",
  elsewhere: "elsewhere",
};

/** What swindlers promise is no phone of theirs. */
const PRIZE = /中了|中奖|抽中|领奖|\b(?:won|winner|prize|lottery)\b/u;

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ipone|iphon|ihpone|iphine|iphne|i phone(?= ?\d|$)|iphoen|iphome|aiphone|iphones|lphone)(?=\b|\d)/gu,
    "iphone",
  ],
  [/\b(?:andriod|androd|andoid|anroid|androïd|adroid|androids)\b/gu, "android"],
  [/\b(?:samsang|sumsung|samsumg|samsun|samung|smasung)\b/gu, "samsung"],
  [/\b(?:huawai|hauwei|hua wei|huwei|huawie)\b/gu, "huawei"],
  [/\b(?:xiomi|xaiomi|shaomi|xiao mi|xioami)\b/gu, "xiaomi"],
  [/(?<=\biphone )eleven\b/gu, "11"],
  [/(?<=\biphone )twelve\b/gu, "12"],
  [/(?<=\biphone )thirteen\b/gu, "13"],
  [/(?<=\biphone )fourteen\b/gu, "14"],
  [/(?<=\biphone )fifteen\b/gu, "15"],
  [/(?<=\biphone )sixteen\b/gu, "16"],
  [/(?<=\biphone )seventeen\b/gu, "17"],
  [/\b(1\d) ?pm\b/gu, "$1 pro max"],
  [/\bpixle\b/gu, "pixel"],
  [
    /\b(?:in all honou?r|an honou?r|honou?r (?:to|of|the|your)|notebook (?:and|with) (?:pen|paper)|galaxy far|pixel art)\b/gu,
    " ",
  ],
];
const BARE_IPHONE =
  /^(?:我的?是?|a |the |my )?(?:\d{1,2}|x[sr]?|se ?\d?|air)(?: ?(?:pro|max|plus|mini|e|air))*$/u;
const ROUTER = anyOf(
  String.raw`\b(?:pocket|portable|mobile|travel) ?wi-?fi(?: (?:router|hotspot|device|egg))?\b|wi-?fi蛋`,
  String.raw`\bhotspot device\b|\bmodem\b`,
);
const IPHONE = /\bios\b|苹果系统|\bapple (?:mobile|smartphone|device)\b|苹果机|水果机/u;
const ANDROID =
  /android|安卓|国产|其他手机|other phone|not (?:an? )?iphone|不是苹果|普通手机|老人机|smartphone/u;

/** Brands whose name alone is also a fruit or a virtue. */
const VAGUE: readonly (readonly [string, RegExp])[] = [
  [
    "apple",
    anyOf(
      String.raw`(?:国行|港版|美版|日版|台|部|只|[买带]的)苹果|苹果(?:手?机|\d|的?e?sim|系统|用户|x|se|版|账号)`,
      "(?:用的?是?|是|拿|带|有)苹果(?!汁|味|派|吃)|^苹果$|(?:^|[,、 ])苹果(?:$|[,、 ])",
    ),
  ],
  ["honor", /荣耀|\bhonor (?:phone|\d|magic|x\d)|\bmy honor\b|^honor$|an? honor phone|use honor/u],
  ["nothing", /nothing phone/u],
];

/** "I am from China", "top up from China": that is no phone. */
const NOT_A_PHONE = eachOf(
  "[在从]?(?:中国|国内|大陆|香港|澳门)买的?(?:卡|sim|esim|流量|电话卡|套餐|境外|国际|漫游)",
  String.raw`(?<!\b(?:i?phone(?: \w+){0,2}|device|tablet|ipad|huawei|xiaomi|samsung|pixel|it|bought|android)(?: \d+)?(?: pro| max)?(?: is| was| comes| came| bought)? ?)from (?:mainland )?(?:china|hong kong|macau)`,
  String.raw`\bin (?:mainland )?china (?:we|i|it)\b`,
);

const ABROAD = `(?:${FAR_PLACES})`;
const ABROAD_LATIN = `(?:${FAR_PLACES_LATIN})`;
const DEVICE = "(?:手机|机子|设备|平板|iphone|ipad|苹果|安卓|华为|小米)";
const BOUGHT_AT: readonly (readonly [RegExp, "mainland" | "hong-kong-macao" | "elsewhere"])[] = [
  [
    anyOf(
      String.raw`(?:香港|澳门)(?:那边)?[买带购]|港版|澳版|\bbought (?:\w+ )?(?:in|from) (?:hong ?kong|hk|mac[ao]u?)`,
      String.raw`\bi?phone(?: \w+){0,3} from (?:hong ?kong|hk|mac[ao]u)|\b(?:hong ?kong|hk) (?:iphone|phone|version|model)`,
    ),
    "hong-kong-macao",
  ],
  [
    anyOf(
      "(?:大陆|国内|内地|中国|北京|上海|广州|深圳|华强北|成都|杭州|武汉|南京|西安|重庆)(?:那边)?[买带购](?:来|过来)?的?(?:手机|iphone|苹果|安卓|$|[,.])|内地版",
      String.raw`\bbought (?:\w+ ){0,2}in (?:mainland )?(?:china|beijing|shanghai|shenzhen|guangzhou|chengdu|hangzhou|wuhan)|\b(?:chinese|china) (?:iphone|phone|version|model)`,
      String.raw`\b(?:phone|iphone)(?: \w+){0,3} (?:is )?from (?:china|beijing|shanghai|shenzhen|guangzhou)`,
    ),
    "mainland",
  ],
  [
    anyOf(
      `${ABROAD}[买带购]来?的?${DEVICE}|${DEVICE}.{0,6}[是在]${ABROAD}[买带]`,
      String.raw`\b(?:i?phone|it|device|pixel|samsung|galaxy) ?\w* (?:was |is )?(?:bought|from|purchased)(?: here)?(?: in)? ?${ABROAD_LATIN}\b`,
      String.raw`\b(?:european|belgian|us|japanese) (?:iphone|phone(?! number)|version|model)`,
    ),
    "elsewhere",
  ],
];
const BOUGHT_ABROAD = anyOf(
  String.raw`(?<!(?:sim|card|voucher)s?(?: \w+)? )\b(?:bought|purchased|buy|got)(?: (?:it|this|mine|one|here|the phone))?(?: back)?(?: home)?(?: (?:in|from))? ${ABROAD_LATIN}\b`,
  `${ABROAD}买的(?!卡|sim|电话卡)`,
);
const PLACES: readonly (readonly [RegExp, "mainland" | "hong-kong-macao" | "elsewhere"])[] = [
  [/香港|澳门|港|hong ?kong|\bhk\b|mac[ao]u?/u, "hong-kong-macao"],
  [
    anyOf(
      String.raw`台湾|台北|taiwan|taipei|tokyo|东京|\bstates\b|日本|japan|美国|usa?\b|america|比利时|belg|欧|europ|法国|france|德国|germany`,
      String.raw`荷兰|netherlands|holland|英国|\buk\b|新加坡|singapore|国外|海外|abroad|elsewhere|其他|别的`,
      "other|somewhere else|india|印度|vietnam|越南|thai|泰国|malaysia|马来|indonesia|turkey",
      "morocco|italy|意大利|spain|西班牙|poland|portugal|canada|加拿大|australia|澳洲|澳大利亚",
      String.raw`俄罗斯|russia|brussels|布鲁塞尔|瑞士|北欧|当地|这边|这里|\bhere\b`,
      "不是(?:中国|国内|国行|大陆)|not (?:in )?china",
    ),
    "elsewhere",
  ],
  [
    /国行|国内|中国|大陆|内地|china|chinese|mainland|北京|上海|深圳|广州|华强北|成都|杭州|武汉|南京|西安|重庆|beijing|shanghai|shenzhen|guangzhou|chengdu|hangzhou|wuhan|京东|淘宝|拼多多/u,
    "mainland",
  ],
];
