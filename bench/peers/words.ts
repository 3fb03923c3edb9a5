import type { Say } from "./questions.ts";

type Language = "en" | "zh";

/** The sentences of the interview, as in the Fluent files. */
export const WORDS: Record<Language, Record<string, string>> = {
  en: {
    home: "<b>Top up your phone in Belgium</b> Tell me three things: tap, or write in your own words.",
    step: "<b>{ $step }/{ $steps }</b>",
    "step-answers": "<b>{ $step }/{ $steps }</b> · { $answers }",
    finished: "✓ { $answers }",
    "button-back": "◀ Back",
    "button-home": "🏠 Start",
    "button-other-language": "🌐 中文",
    "button-skip": "Don't know / skip",
    "button-change-answer": "✏ { $answer }",
    "stay-question": "How long are you in Belgium?",
    "stay-weeks": "Up to 2 weeks",
    "stay-months": "Up to 3 months",
    "stay-long": "Longer, or I live here",
    "device-question": "What do you want to top up?",
    "device-android": "Android phone",
    "device-tablet": "Tablet",
    "device-router": "MiFi / laptop",
    "operator-question": "Which operator is your SIM or eSIM from?",
    "operator-travel-esim": "Travel eSIM ▸",
    "operator-more": "Another one ▸",
    "operator-dont-know": "I don't know my operator",
    "operator-no-card": "I have no card yet",
    "firm-question": "Which one is it?",
    "firm-other": "Another operator",
    ...names(),
  },
  zh: {
    home: "<b>比利时手机充值指南</b> 回答三个问题就行：可以点按钮，也可以直接打字说。",
    step: "<b>{ $step }/{ $steps }</b>",
    "step-answers": "<b>{ $step }/{ $steps }</b> · { $answers }",
    finished: "✓ { $answers }",
    "button-back": "◀ 返回",
    "button-home": "🏠 首页",
    "button-other-language": "🌐 English",
    "button-skip": "不知道 / 跳过",
    "button-change-answer": "✏ { $answer }",
    "stay-question": "你在比利时待多久？",
    "stay-weeks": "两周以内",
    "stay-months": "三个月以内",
    "stay-long": "更久，或长住",
    "device-question": "要给什么设备充值？",
    "device-android": "安卓手机",
    "device-tablet": "平板",
    "device-router": "随身 WiFi / 电脑",
    "operator-question": "你的 SIM 卡或 eSIM 是哪家的？",
    "operator-travel-esim": "旅行 eSIM ▸",
    "operator-more": "其他 ▸",
    "operator-dont-know": "不知道是哪家",
    "operator-no-card": "还没有卡",
    "firm-question": "是哪一家？",
    "firm-other": "其他运营商",
    ...names(),
  },
};

/** For peers without translations: a table with the facts filled in. */
export function sayIn(code: string | undefined): Say {
  const words = WORDS[code?.startsWith("zh") ? "zh" : "en"];
  return (key, facts = {}) =>
    (words[key] ?? key).replaceAll(/\{ \$(\w+) \}/g, (_, name: string) => String(facts[name]));
}

function names(): Record<string, string> {
  return {
    "device-iphone": "iPhone",
    "operator-proximus": "Proximus",
    "operator-orange": "Orange",
    "operator-base": "BASE",
    "operator-mobile-vikings": "Mobile Vikings",
    "operator-lycamobile": "Lycamobile",
    "operator-telenet": "Telenet",
    "firm-airalo": "Airalo",
    "firm-holafly": "Holafly",
    "firm-saily": "Saily",
    "firm-nomad": "Nomad",
    "firm-ubigi": "Ubigi",
    "firm-trip-com": "Trip.com",
    "firm-yesim": "Yesim",
    "firm-gigsky": "GigSky",
    "firm-maya": "Maya Mobile",
  };
}
