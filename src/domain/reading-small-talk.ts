import { anyOf } from "./reading-text.ts";

/** Whether a message only greets: "你好，请问在吗", "hey there". */
export function greets(plain: string): boolean {
  return plain.length < 80 && GREETING.test(plain) && ONLY_GREETING.test(plain);
}

export const THANKS = anyOf(
  String.raw`谢谢|多谢|感恩|么么哒|爱你|^(?:搞定|解决|好|成功)了|感谢|谢啦|谢了|谢过|唔该|辛苦了|\b3q\b|\bthank(?:s| you|x)?\b|\bthx\b|\bt[yk][vs]m\b|\bty\b|\btks\b`,
  String.raw`\bcheers\b|\bmerci\b|\bbedankt\b|\bdank (?:je|u|you)\b|\bdzieki\b|\b(?:sorted|fixed) now\b|搞掂|\bdanke\b|\bappreciated?\b|\blife ?saver\b|\byou(?: are|'re|r) (?:the best|great|awesome|a star)\b|\bmuch obliged\b|\bthanx\b|\bth?nks\b|\b(?:that|this|it) (?:did it|worked)\b|\bproblem solved\b|\ball good now\b`,
);

const GREETING = anyOf(
  "你们?好|您好|妳好|哈[喽罗啰]|嗨|嘿|早上好|早安|^早[!. ]*$|[下中]午好|晚上好|晚安|在吗|在不在|大[哥佬家]在|有人在?吗|大家好",
  String.raw`\b(?:hi+|gm|hey+|he+l+o+|hallo|hola|ciao|hoi|bonjour|bonsoir|salut|coucou|greetings|howdy|hiya)\b|^(?:dag|yo)\b`,
  String.raw`\bgoede|\bgoeie|good day|^(?:good )?(?:morning|afternoon|evening)\b|what is up|^(?:sup|yo+|wassup)\b|how are you|how do you do|nice to meet`,
);
/** What may stand beside a greeting. No two of these may begin alike, or a long message takes for ever. */
const COMPANY = anyOf(
  "大[哥佬]|老[哥师铁]|各位|小姐姐|早(?:上好|安)?|机器人|亲|朋友|老师|我?想?请?问(?:一下|下|个问题|你)?|打扰(?:了|一下)?|麻烦了?|啊|呀|哦|哟|帮[帮个]忙|帮我|可以帮[我忙]吗",
  "there|my|is|anybody|anyone|somebody|bot|sir|madam|dear|friends?|all|everyone|guys|again|please|doing|today|sup|goeden?(?:dag|avond|morgen|middag)|goeiemorgen",
  "i have (?:a|one) question|i need (?:some |your )?help|can you help(?: me)?|can i ask(?: you)?(?: something| a question)?|help(?: me)?|quick question|excuse me|one question|you",
);
const ONLY_GREETING = new RegExp(
  String.raw`^(?:(?:${GREETING.source}|${COMPANY.source})[\s,.!?~。、]*)+$`,
  "u",
);

/** They want us to know nothing of them any more. */
export const FORGET: RegExp = anyOf(
  "(?:删除?|清除|清空|抹)掉?(?:你?(?:存|记)的)?我?的?(?:所有|全部|个人)?的?(?:数据|信息|资料|记录|隐私)|忘(?:掉|了)我(?:吧|$)",
  String.raw`\b(?:delete|erase|remove|wipe|forget)\b[^.]{0,16}\b(?:my (?:personal )?(?:data|info\w*|details|history|answers)|(?:all|everything) about me)\b`,
  "^(?:please )?forget me[.!]*$",
);
