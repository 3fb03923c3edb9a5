const IN_CONTEXT =
  "base orange digi voo nomad scarlet nomade viking vikings orang oranje ornage bace baze diggi didgi lica lika telnet ctrip " +
  "mybase myorange mydigi basebe orangebe digibe vooo payandgo 携程 橙子 橘子 贝斯 维京 维京人 来卡 莱卡 联通 土耳其卡 迪吉";
const BESIDE_A_CARD =
  "hey myhey heymobile undo maya jim tripcom trip tempo aldi aldimobile carrefour 家乐福 阿尔迪 奥乐齐 吉姆 mylink yessim getnomad unicom";

/**
 * Names of operators that are also ordinary words, as keys (`aliasKey`).
 * `context`: they count in a sentence about phones. `beside`: only right beside a word such as "card", because they turn
 * up in sentences about phones with their ordinary meaning ("hey, …", "at Carrefour", "Jim told me").
 */
export const ORDINARY: ReadonlyMap<string, "context" | "beside"> = new Map([
  ...IN_CONTEXT.split(" ").map((key): [string, "context"] => [key, "context"]),
  ...BESIDE_A_CARD.split(" ").map((key): [string, "beside"] => [key, "beside"]),
]);

/** Names that the catalog does not know: how people write a foreign name in Chinese, or slip. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  proximus: [
    "普罗西姆斯",
    "普罗克西姆斯",
    "普罗西姆",
    "普罗克西姆",
    "普克西姆",
    "蒲克希姆",
    "蒲罗西姆",
    "proxi mus",
  ],
  telenet: ["泰勒奈特", "泰莱内特", "特莱内特", "特雷内特", "特勒奈特"],
  orange: ["奥兰治", "奥朗日", "橙电信", "法国橙子", "橙色电信", "orange卡"],
  lycamobile: ["莱卡手机", "莱卡电信", "lyca卡", "lycamobile卡"],
  "mobile-vikings": ["移动维京", "维京手机卡", "mobile vking"],
  airalo: ["爱拉罗"],
};

/** Words of every day that are one slip away from a name. */
export const NO_SLIP: ReadonlySet<string> = new Set(
  (
    "daily sally sail sails range grange arrange oranges bases based motel mortel hotel nomads normal scarlets starlet yes " +
    "digit digits digital carrefours proximity telnets gigs tempos hello heyy strange change saint easily simply simple bigger"
  ).split(" "),
);
