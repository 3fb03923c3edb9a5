/** Which addresses and e-mails in a text Telegram makes links of. */

/** As much of it as is an address, "" when none of it is. */
export function checkedAddress(raw: string): string {
  const protocol = /^(?:https?|ftp|tonsite):\/\//iu.exec(raw)?.[0] ?? "";
  const authority = /^[^/?#]*/u.exec(raw.slice(protocol.length))?.[0] ?? "";
  const path = trimPath(raw.slice(protocol.length + authority.length));
  const domain = authority.replace(/^[^@]*@/u, "").replace(/:[^:]*$/u, "");
  return isDomain(domain, protocol !== "") ? protocol + authority + path : "";
}

function isDomain(domain: string, hasProtocol: boolean): boolean {
  const parts = domain.split(".");
  if (parts.length === 1) return false;
  if (parts.some((part) => part === "" || part.endsWith("-") || Buffer.byteLength(part) >= 64)) return false;
  if (parts.every((part) => /^\d+$/u.test(part))) {
    return (
      parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256)
    );
  }
  const top = parts.at(-1) ?? "";
  if (Array.from(top).length <= 1 || parts.at(-2)?.includes("_") === true) return false;
  if (top.startsWith("xn--")) return /^xn--[a-z\d]{2,}$/iu.test(top);
  return !/[_-]/u.test(top) && (hasProtocol || isTopLevel(top));
}

export function isEmail(text: string): boolean {
  const [user = "", ...rest] = text.split("@");
  const userParts = user.split(/[.+]/u);
  const domain = rest.join("@").split(".");
  const top = domain.pop() ?? "";
  return (
    rest.length > 0 &&
    userParts.length <= 11 &&
    userParts.every((part) => /^[\w-]{0,26}$/u.test(part) || part === userParts.at(-1)) &&
    /^[\w-]{1,35}$/u.test(userParts.at(-1) ?? "") &&
    domain.length >= 1 &&
    domain.length <= 6 &&
    domain.every((part) => /^[a-z\d](?:[\w-]{0,28}[a-z\d])?$/iu.test(part)) &&
    /^[a-z]{2,8}$/iu.test(top)
  );
}

/** Without punctuation at the end and brackets that were not opened: those belong to the sentence. */
function trimPath(path: string): string {
  const depth = new Map<string, number>();
  let end = 0;
  for (const character of path) {
    const opens = { ")": "(", "]": "[", "}": "{" }[character];
    if (opens !== undefined && (depth.get(opens) ?? 0) === 0) break;
    if (opens !== undefined) depth.set(opens, (depth.get(opens) ?? 0) - 1);
    if ("([{".includes(character)) depth.set(character, (depth.get(character) ?? 0) + 1);
    end += character.length;
  }
  return path.slice(0, end).replace(/[.:;,('?!`]+$/u, "");
}

/** All domains of countries, and the others that people write without `https://`. */
const COUNTRIES =
  "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";
const OTHERS =
  "com net org edu gov mil int arpa info biz name pro app dev xyz online site shop store tech club blog cloud mobi tel travel brussels vlaanderen gent amsterdam paris mobile chat link page top vip wang asia ton help support news media 中国 中國 香港 台灣 台湾 公司 网络 网站 网址 手机 移动 联通";
const KNOWN = new Set(`${COUNTRIES} ${OTHERS}`.split(" "));

/** A word that only begins with a capital is the next sentence's. */
function isTopLevel(word: string): boolean {
  const small = word.toLowerCase();
  const isSentence = small !== word && small.slice(1) === word.slice(1);
  return !isSentence && KNOWN.has(small);
}
