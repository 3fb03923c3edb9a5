/**
 * Finds web and e-mail addresses as Telegram does: around every dot. The odd rules are the server's: "example.COM" is a
 * link, "example.Com" is not. Without `https://`, the top-level domain has to be a real one (see `addresses.ts`).
 */
import { checkedAddress, isEmail } from "./addresses.ts";
import type { Entity } from "./entity.ts";

export function findLinks(text: string): Entity[] {
  return rawLinks(text).flatMap(([offset, to]): Entity[] => {
    const found = text.slice(offset, to);
    if (isEmail(found)) return [{ type: "email", offset, length: found.length }];
    if (found.startsWith("mailto:") && isEmail(found.slice(7))) {
      return [{ type: "email", offset: offset + 7, length: found.length - 7 }];
    }
    const url = checkedAddress(found);
    return url === "" ? [] : [{ type: "url", offset, length: url.length }];
  });
}

/** Where the match of this sticky pattern ends. */
export function after(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

const SYMBOL = String.raw`[^\p{Z}\u2000-\u200b\u200e\u200f\u2016-\u206f]`;
const DOMAIN = String.raw`[\w.~-]|(?![\0-\xbf])${SYMBOL}`;
const USER = String.raw`(?![\n/[\]{}()'\x60<>"@«»])${SYMBOL}`;
const PROTOCOL = String.raw`[a-zA-Z\d+-]|(?![\0-\x7f])[^\p{Z}]`;
const IN_PATH = String.raw`(?![\n<>"«»])${SYMBOL}`;
/** A path does not end in punctuation, which belongs to the sentence. */
const PATH_END = `(?:${IN_PATH})*(?![.:;,('?!\`])${IN_PATH}`;
export const PATH = new RegExp(`/(?:${PATH_END})?|[?#]${PATH_END}`, "uy");
const DOMAIN_END = new RegExp(`(?:@|${DOMAIN})*`, "uy");
const PORT = /:\d+/uy;

function rawLinks(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (;;) {
    const dot = text.indexOf(".", start);
    if (dot < 0 || dot + 1 === text.length) return found;
    if (text[dot + 1] === " ") {
      start = dot + 2;
      continue;
    }
    const [from, to] = linkAround(text, start, dot);
    let next = to;
    if (from !== undefined) {
      if (to > dot + 1) found.push([from, to]);
      while (text[next] === ".") next++;
    } else while (text[next - 1] !== ".") next--;
    start = Math.max(next, dot + 1);
  }
}

/** Start and end of the link around a dot; without a start it is not a link. */
function linkAround(text: string, start: number, dot: number): [from: number | undefined, to: number] {
  const before = (end: number, symbol: string) =>
    end - (new RegExp(`(?:${symbol})*$`, "u").exec(text.slice(start, end))?.[0].length ?? 0);
  let to = after(text, dot, DOMAIN_END);
  const hasAt = text.slice(dot, to).includes("@");
  let from = before(dot, DOMAIN);
  if (hasAt) from = before(from, USER);
  const port = after(text, to, PORT);
  const number = Number(text.slice(to + 1, port));
  if (number > 0 && number <= 65_535) to = port;
  to = after(text, to, PATH);
  while (to > dot + 1 && text[to - 1] === ".") to--;
  if (from > start && text[from - 1] === "@") {
    const user = before(from - 1, USER);
    if (hasAt || user === from - 1) return [undefined, to];
    from = user;
  }
  if (from === start) return [from, to];
  if (from - start >= 6 && text.slice(from - 3, from) === "://") {
    const name = text.slice(before(from - 3, PROTOCOL), from - 3).toLowerCase();
    const known = /(?:(?<!^s)http|https|tonsite|(?<!^[ts])ftp)$/u.exec(name)?.[0];
    return [known === undefined ? undefined : from - 3 - known.length, to];
  }
  return [/[\p{L}\p{N}_/#@]$/u.test(text.slice(start, from)) ? undefined : from, to];
}
