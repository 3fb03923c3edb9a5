/** Decides which web and e-mail addresses in a text Telegram turns into links. */
import { parse } from "tldts";

/** The part of `raw` that is an address; "" if there is none. */
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

/** Drops trailing punctuation and unmatched closing brackets, which belong to the sentence. */
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

/** A word with only its first letter in upper case starts the next sentence. */
function isTopLevel(word: string): boolean {
  const small = word.toLowerCase();
  const isSentence = small !== word && small.slice(1) === word.slice(1);
  return !isSentence && (small === "ton" || parse(`a.${small}`).isIcann === true);
}
