/** What the person does, and with which words in each language. */
export interface Step {
  does:
    | "types"
    | "taps"
    | "opens the link"
    | "sends"
    | "forwards"
    | "types after the bot's name"
    | "picks"
    | "types in a group"
    | "waits until";
  en: string;
  zh: string;
}

export interface Story {
  /** Whether the person runs the bot. */
  isAdmin?: boolean;
  steps: readonly Step[];
}

const step =
  (does: Step["does"]) =>
  (en: string, zh = en): Step => ({ does, en, zh });

const types = step("types");
const taps = step("taps");
/** A deep link, by what it says after `?start=`. */
const opens = step("opens the link");
/** `sticker` or `voice`. */
const sends = step("sends");
const forwards = step("forwards");
/** An inline query: `@local_guide_bot …` in any chat. */
const asksInline = step("types after the bot's name");
const picks = step("picks");
const saysInGroup = step("types in a group");
const waitsUntil = step("waits until");

export const STORIES: Readonly<Record<string, Story>> = {
  "guide-by-buttons": {
    steps: [
      types("/start"),
      taps("Up to 2 weeks", "两周以内"),
      taps("iPhone"),
      taps("Another one", "其他"),
      taps("◀ Back", "◀ 返回"),
      taps("◀ Back", "◀ 返回"),
      taps("Android", "安卓"),
      taps("BASE"),
      types("/start"),
      taps("Longer", "更久，或长住"),
      taps("Not sure", "说不准"),
      taps("◀ Back", "◀ 返回"),
      taps("◀ Back", "◀ 返回"),
      taps("Last time: BASE", "上次：BASE"),
      taps("⋯ More", "⋯ 更多"),
      taps("🏠 Start", "🏠 首页"),
    ],
  },
  "guide-typed": {
    steps: [
      types("hello", "你好"),
      types("what a lovely day it is", "今天天气不错"),
      types("two weeks", "两周"),
      types("a Samsung phone", "三星手机"),
      types("Proximus"),
      types("can I pay with paypal", "可以用 PayPal 付吗"),
      types("how do I top up lycamobile?", "Lycamobile 怎么充值？"),
      types("/start"),
      types(
        "I have Mobile Vikings on an iPhone, staying 3 months, and no internet",
        "Mobile Vikings，苹果手机，待三个月，没网",
      ),
    ],
  },
  "behind-more": {
    steps: [
      opens("base_iphone_weeks"),
      taps("⋯ More", "⋯ 更多"),
      taps("Other ways", "其他办法"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("⋯ More", "⋯ 更多"),
      taps("Sources", "依据"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("⋯ More", "⋯ 更多"),
      taps("📵 Without internet", "📵 没网的办法"),
      taps("⋯ More", "⋯ 更多"),
      taps("📶 I have internet", "📶 我有网"),
      taps("⋯ More", "⋯ 更多"),
      taps("👍 CONSULT OK", "👍 CONSULT 能用"),
      taps("Change answers", "改答案"),
      taps("Change: iPhone", "改：iPhone"),
      taps("Hotspot, laptop", "随身 Wi-Fi"),
      taps("⋯ More", "⋯ 更多"),
      taps("🌐 中文", "🌐 English"),
      taps("◀ 回到答案", "◀ Back to answer"),
    ],
  },
  "how-i-can-pay": {
    steps: [
      opens("orange_android_months"),
      taps("💳 How I can pay", "💳 换付款方式"),
      taps("Cash", "现金"),
      taps("💳 How I can pay", "💳 换付款方式"),
      taps("Alipay / WeChat", "支付宝 / 微信"),
      taps("💳 How I can pay", "💳 换付款方式"),
      taps("I have a code", "有充值码"),
      types("I only have UnionPay", "我只有银联卡"),
      types("/delete"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("can I pay with a foreign credit card?", "能用外国信用卡付吗？"),
      types("Proximus"),
    ],
  },
  "a-bill": {
    steps: [
      types("/start"),
      taps("Longer", "更久，或长住"),
      taps("iPhone"),
      taps("Telenet"),
      taps("⋯ More", "⋯ 更多"),
      taps("🔎 Balance", "🔎 查余额"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("❗ Paid, still open", "❗ 付了还显示未付"),
      opens("proximus_iphone_long"),
      types("I get a bill every month", "每个月收到账单"),
    ],
  },
  "a-travel-esim": {
    steps: [
      types("/start"),
      taps("Up to 2 weeks", "两周以内"),
      taps("iPhone"),
      taps("Travel eSIM", "旅行 eSIM"),
      taps("Airalo"),
      taps("Not in the phone", "手机里没有"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("No Top up button", "没有充值按钮"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("❗ Paid, no data", "❗ 付了没流量"),
      taps("Operator's app", "运营商 App"),
      opens("holafly_android_months"),
    ],
  },
  "no-card-yet": {
    steps: [
      types("/start"),
      taps("Up to 2 weeks", "两周以内"),
      taps("Android", "安卓"),
      taps("No card yet", "还没有卡"),
      taps("eSIM"),
      taps("Mainland China", "中国大陆"),
      taps("No EID", "没有 EID"),
      types("/delete"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("I don't have a SIM card yet, I'm staying 3 months", "我还没有卡，待三个月"),
      taps("SIM card", "实体 SIM 卡"),
    ],
  },
  "a-card-nobody-knows": {
    steps: [
      opens("iphone_weeks"),
      taps("Don't know which", "不知道是哪家"),
      taps("⋯ More", "⋯ 更多"),
      taps("◀ Back to answer", "◀ 回到答案"),
      types("how do I find out my operator?", "怎么看是哪个运营商？"),
      types("it is an Ortel card", "是 Ortel 的卡"),
      types("China Mobile Hong Kong", "中国移动香港"),
      opens("other_iphone_weeks"),
      types("/help"),
      taps("⋯ More", "⋯ 更多"),
      taps("❓ Whose card?", "❓ 卡是哪家的"),
    ],
  },
  "not-arrived": {
    steps: [
      opens("base_iphone_weeks"),
      taps("❗ Not arrived?", "❗ 没到账？"),
      taps("Not arrived", "没到账"),
      taps("Operator's site", "运营商官网"),
      taps("👎 Say what failed", "👎 说说哪里不行"),
      taps("🌐 中文", "🌐 English"),
      taps("🌐 English", "🌐 中文"),
      taps("Foreign Visa / Mastercard", "国外 Visa / 万事达"),
      taps("✉️ Complain", "✉️ 投诉信"),
      taps("◀ Back", "◀ 返回"),
      taps("⚖️ Ombudsman", "⚖️ 电信调解员"),
      taps("◀ Back", "◀ 返回"),
      taps("◀ Back", "◀ 返回"),
      taps("Voucher code", "充值券/充值码"),
      types("/help"),
      taps("❗ Not arrived?", "❗ 没到账？"),
      taps("Can't read code", "充值码看不清"),
      types(
        "I paid on the Orange website yesterday and it has not arrived",
        "昨天在 Orange 官网充的，没到账",
      ),
      types("I paid twice", "付了两次"),
      taps("✅ It arrived", "✅ 到账了"),
      taps("Skip", "跳过"),
    ],
  },
  "at-the-till": {
    steps: [
      opens("base_iphone_weeks"),
      taps("🧾 At the till", "🧾 给店员看"),
      taps("€20", "20 欧元"),
      taps("Flanders", "弗拉芒"),
      taps("📋 Dutch", "📋 荷兰语"),
      taps("💬 More phrases", "💬 更多的话"),
      taps("Alipay?", "支付宝"),
      taps("◀ Back", "◀ 返回"),
      types("/delete"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("/help"),
      taps("🧾 At the till", "🧾 给店员看"),
      taps("Lycamobile"),
      types("€ 15"),
      types("how do I ask for a BASE voucher at the till?", "BASE 充值券在店里怎么说？"),
      opens("till_telenet"),
    ],
  },
  "is-a-link-real": {
    steps: [
      types("/check"),
      types("https://www.base.be/en/prepaid"),
      types("is https://topup-now.example.com/pay real?", "https://topup-now.example.com/pay 是真的吗？"),
      types("https://www.base.be@evil.com/pay"),
      types("is ding.com safe?", "ding.com 安全吗？"),
      types("add @esim1088, 20% off", "加 @esim1088，8折充值"),
      forwards(
        "Your card will be blocked, top up at https://evil.example.com",
        "您的卡即将停机，请点击 https://evil.example.com 充值",
      ),
      forwards("hello", "你好"),
      types("is this a scam? someone on wechat sells credit at 20% off", "微信上有人8折卖话费，是骗子吗？"),
      taps("🆘 I already paid", "🆘 我已经付了钱"),
    ],
  },
  "what-is-this-number": {
    steps: [
      types("0471 23 45 67"),
      taps("Copy 0471 23 45 67", "复制 0471 23 45 67"),
      types("02 745 95 00"),
      types("0471 23 45 6"),
      types("13812345678"),
      types("8932 0420 0000 1234 5678"),
      types("my code is 1234 5678 9012 345", "充值码 1234 5678 9012 345"),
    ],
  },
  reminders: {
    steps: [
      opens("base_iphone_long"),
      taps("⋯ More", "⋯ 更多"),
      taps("✅ It arrived", "✅ 到账了"),
      taps("Website", "官网"),
      taps("Foreign Visa / Mastercard", "国外 Visa / 万事达"),
      taps("Not today", "不是今天"),
      types("3 days ago", "3天前"),
      taps("🔔 All", "🔔 全部提醒"),
      taps("📅 Pick day", "📅 选日子"),
      taps("In 14 days", "14 天后"),
      types("/reminders"),
      taps("🗑 1"),
      waitsUntil("2026-12-15T11:00:00Z"),
      taps("⏰ In 3 days", "⏰ 三天后再说"),
      waitsUntil("2026-12-18T11:00:00Z"),
      taps("✅ Topped up today", "✅ 今天充过了"),
      types("remind me about my Proximus card", "Proximus 卡快到期提醒我"),
      types("/reminders"),
      taps("🗑 All", "🗑 全部删掉"),
      taps("Yes, delete all", "对，全部删掉"),
    ],
  },
  "balance-and-own-number": {
    steps: [
      opens("base_iphone_weeks"),
      types("how much credit do I have left", "怎么查还剩多少话费"),
      taps("Copy CONSULT", "复制 CONSULT"),
      taps("💶 Credit, data", "💶 话费和套餐"),
      types("what is my own number", "我的手机号是多少"),
      types("/delete"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("what is my own number", "我的手机号是多少"),
      types("/help"),
      taps("⋯ More", "⋯ 更多"),
      taps("🔎 Check balance", "🔎 查余额"),
      types("Orange"),
      types("how much data is left on my Airalo eSIM?", "Airalo 流量还剩多少？"),
    ],
  },
  "credit-papers-leaving": {
    steps: [
      types("what is the difference between credit and data?", "话费和流量套餐有什么区别？"),
      opens("mobile-vikings_iphone_long"),
      taps("⋯ More", "⋯ 更多"),
      taps("Amounts, validity", "金额和有效期"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("⋯ More", "⋯ 更多"),
      taps("Register the SIM", "实名登记"),
      taps("◀ Back to answer", "◀ 回到答案"),
      taps("⋯ More", "⋯ 更多"),
      taps("Leaving Belgium", "离开比利时"),
      types("/delete"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("do I need my passport to register a new SIM?", "新卡要护照登记吗？"),
      types("I am leaving Belgium, can I get my credit back?", "我要离开比利时了，剩下的话费能退吗？"),
    ],
  },
  "what-i-told": {
    steps: [
      opens("lycamobile_android_weeks"),
      types("/settings"),
      types("/privacy"),
      taps("🌐 中文", "🌐 English"),
      taps("🌐 English", "🌐 中文"),
      types("/language"),
      taps("中文", "English"),
      types("/settings"),
      taps("🌐 English", "🌐 中文"),
      taps("🗑 Delete my data", "🗑 删除我的数据"),
      types("/delete"),
      taps("No, keep it", "不，留着"),
      taps("🗑 Delete my data", "🗑 删除我的数据"),
      taps("Yes, delete it all", "对，全部删掉"),
      types("/settings"),
    ],
  },
  "help-and-people": {
    steps: [
      types("/help"),
      taps("⋯ More", "⋯ 更多"),
      taps("◀ Back", "◀ 返回"),
      taps("👤 Ask a person", "👤 找真人帮忙"),
      taps("Choose the operator", "选运营商"),
      taps("Proximus"),
      taps("Message a person", "联系真人"),
      opens("base_balance"),
      opens("base_rescue"),
      opens("check"),
      opens("no_such_thing"),
    ],
  },
  "in-other-chats": {
    steps: [
      opens("base_iphone_weeks"),
      taps("⋯ More", "⋯ 更多"),
      taps("Share", "分享"),
      picks("BASE: how to top up", "BASE：怎么充值"),
      taps("Open the whole guide", "打开完整指南"),
      asksInline(""),
      asksInline("orange not arrived", "orange 没到账"),
      picks("Orange: it hasn't arrived", "Orange：没到账怎么办"),
      asksInline("what a lovely day", "今天天气不错"),
      saysInGroup("/start"),
      saysInGroup("@local_guide_bot base hasn't arrived", "@local_guide_bot base 没到账"),
      taps("Open a private chat", "打开私聊"),
    ],
  },
  "what-is-wrong": {
    isAdmin: true,
    steps: [
      types("/stats"),
      opens("base_iphone_weeks"),
      taps("⋯ More", "⋯ 更多"),
      taps("Something's wrong", "纠错"),
      taps("Check balance", "查余额"),
      taps("Wrong code or number", "代码或号码不对"),
      taps("◀ Back to answer", "◀ 回到答案"),
      types("/start"),
      taps("Up to 2 weeks", "两周以内"),
      types("what a lovely day it is", "今天天气不错"),
      types("/stats"),
    ],
  },
  "hard-to-understand": {
    steps: [
      types("how do i bake waffles", "华夫饼怎么做"),
      types("my sim, what is going on with it", "这个卡咋回事啊"),
      taps("📱 How to top up", "📱 怎么充值"),
      types("someone took something twice from orange maybe", "orange 好像动了我的钱"),
      taps("Paid twice", "没到账"),
      types("thanks a lot", "多谢"),
      sends("sticker"),
      sends("voice"),
      types("/nonsense"),
      types("/start"),
      types("/cancel"),
      types("1"),
      types("中文 please", "in English please"),
    ],
  },
};
