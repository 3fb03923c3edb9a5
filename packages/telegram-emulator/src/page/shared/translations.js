// The texts of the page itself, in English and Chinese.

/** The languages that a person can have, each named in itself. */
export const LANGUAGES = [
  { code: "zh-hans", name: "简体中文" },
  { code: "zh-hant", name: "繁體中文" },
  { code: "en", name: "English" },
];

/** @param {string | undefined} language @returns {Translate} */
export function translator(language) {
  const at = isChinese(language) ? 1 : 0;
  return (key, values = {}) =>
    (TEXTS[key]?.[at] ?? key).replace(/\{(\w+)\}/gu, (whole, name) => values[name] ?? whole);
}

/** The lang attribute for texts of the page itself. @param {string | undefined} language */
export const pageLanguage = (language) => (isChinese(language) ? "zh-Hans" : "en");

/** The locale for dates and times. @param {string | undefined} language */
export function localeOf(language) {
  if (language === "zh-hant") return "zh-TW";
  return isChinese(language) ? "zh-CN" : "en-GB";
}

/** @param {string | undefined} language */
const isChinese = (language) => /^zh\b/iu.test(language ?? "");

/** @type {Record<string, [english: string, chinese: string]>} */
const TEXTS = {
  add: ["Add", "添加"],
  addPerson: ["Add a person", "添加一个人"],
  answerNever: ["The bot did not answer", "机器人没有回应"],
  askOpen: ["Open this link?", "打开这个链接？"],
  attach: ["Attach", "添加附件"],
  back: ["Back to the list of people", "返回人员列表"],
  beside: ["Show {name} beside this chat", "在旁边打开{name}的聊天"],
  block: ["Block the bot", "屏蔽机器人"],
  blocked: ["has blocked the bot", "已屏蔽机器人"],
  bot: ["bot", "机器人"],
  botAway: ["waiting for the bot…", "等待机器人上线…"],
  cancel: ["Cancel", "取消"],
  chatWith: ["Chat of {name} with {bot}", "{name}与{bot}的聊天"],
  choosePerson: ["Choose who you are", "选择你的身份"],
  chooseHint: [
    "Each person has a chat of their own with the bot. Pick one to begin.",
    "每个人和机器人各有自己的聊天。选一个开始吧。",
  ],
  clear: ["Clear and start again", "清空并重新开始"],
  clearAsk: ["Clear this chat?", "清空这个聊天？"],
  clearText: [
    "All messages disappear for {name}. The bot is told nothing, just as on Telegram.",
    "{name}的所有消息都会消失。和 Telegram 一样，机器人不会收到通知。",
  ],
  clearYes: ["Clear", "清空"],
  closeBeside: ["Close this chat", "关闭这个聊天"],
  commands: ["Commands of the bot", "机器人的命令"],
  connecting: ["connecting…", "连接中…"],
  copied: ["Copied to clipboard", "已复制到剪贴板"],
  copyFailed: ["The browser did not allow copying", "浏览器不允许复制"],
  copyCode: ["Copy", "复制"],
  dark: ["Dark colours", "深色"],
  light: ["Light colours", "浅色"],
  delivered: ["Delivered", "已送达"],
  sent: ["Sent", "已发送"],
  editPerson: ["Change this person", "修改这个人"],
  firstName: ["First name", "名字"],
  language: ["Language", "语言"],
  lang_: ["no language", "未设置语言"],
  less: ["Show less", "收起"],
  location: ["Location", "位置"],
  menu: ["Menu", "菜单"],
  message: ["Message", "消息"],
  messageFrom: ["{name}, {time}", "{name}，{time}"],
  messages: ["Messages", "消息"],
  more: ["Show more", "展开"],
  moreActions: ["More about this chat", "更多操作"],
  nothingFound: ["No results", "没有结果"],
  nothingHere: ["This works only in Telegram itself", "这个功能只有在 Telegram 里才能用"],
  ok: ["OK", "好"],
  open: ["Open", "打开"],
  people: ["People", "人员"],
  photo: ["Photo", "照片"],
  refused: ["Not done: {why}", "没有成功：{why}"],
  restart: ["Restart the bot", "重新启动机器人"],
  results: ["Results", "结果"],
  save: ["Save", "保存"],
  scrollDown: ["To the newest message", "回到最新消息"],
  send: ["Send", "发送"],
  start: ["Start", "开始"],
  sticker: ["Sticker", "贴纸"],
  suggested: ["Commands that fit", "匹配的命令"],
  switchHere: [
    "In Telegram you would first choose a chat; here it is this one",
    "在 Telegram 里会先选择聊天，这里就用当前聊天",
  ],
  unblock: ["Unblock the bot", "解除屏蔽"],
  unreachable: ["The server is not reachable. Is it still running?", "连不上服务器，它还在运行吗？"],
  via: ["via {name}", "通过 {name}"],
  voice: ["Voice message", "语音消息"],
  what: ["What can this bot do?", "这个机器人能做什么？"],
  you: ["You", "你"],
};
