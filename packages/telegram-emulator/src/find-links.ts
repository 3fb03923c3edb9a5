/**
 * Addresses and e-mail in a text, found the way Telegram finds them: around every dot. The rules are the server's, and
 * so are their oddities ("example.Com" is none, "example.COM" is). Without `https://` the top-level domain has to be a
 * known one: here all of two letters and the usual others (see `top-level-domains.ts`).
 */
import type { Entity } from "./entity.ts";
import { checkedAddress, isEmail } from "./addresses.ts";

export function findLinks(text: string): Entity[] {
  const characters = Array.from(text);
  const places = [0];
  for (const character of characters) places.push((places.at(-1) ?? 0) + character.length);
  return rawLinks(characters).flatMap(([from, to]): Entity[] => {
    const found = characters.slice(from, to).join("");
    const offset = places[from] ?? 0;
    if (isEmail(found)) return [{ type: "email", offset, length: found.length }];
    if (found.startsWith("mailto:") && isEmail(found.slice(7))) {
      return [{ type: "email", offset: offset + 7, length: found.length - 7 }];
    }
    const url = checkedAddress(found);
    return url === "" ? [] : [{ type: "url", offset, length: url.length }];
  });
}

/** Whether an address may go on with this character. */
export const isInPath = (character: string): boolean => IN_PATH.test(character);

const URL_SYMBOL = String.raw`[^\p{Z}\u2000-\u200b\u200e\u200f\u2016-\u206f]`;
const IN_PATH = new RegExp(`^(?![\\n<>"«»])${URL_SYMBOL}$`, "u");
const IN_DOMAIN = new RegExp(`^(?:[\\w.~-]|(?![\\0-\\xbf])${URL_SYMBOL})$`, "u");
const IN_USER = new RegExp(`^(?![\\n/[\\]{}()'\`<>"@«»])${URL_SYMBOL}$`, "u");
const IN_PROTOCOL = /^(?:[a-z\d+-]|(?![\0-\x7f])[^\p{Z}])$/iu;
const WORD = /^[\p{L}\p{N}_]$/u;

type Range = [from: number, to: number];

function rawLinks(text: string[]): Range[] {
  const found: Range[] = [];
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

/** Where the link around a dot ends, and where it begins, if it is one at all. */
function linkAround(text: string[], start: number, dot: number): [from: number | undefined, to: number] {
  const back = (from: number, symbol: RegExp) => {
    let at = from;
    while (at > start && symbol.test(text[at - 1] ?? "")) at--;
    return at;
  };
  let to = dot;
  while (to < text.length && (text[to] === "@" || IN_DOMAIN.test(text[to] ?? ""))) to++;
  const hasAt = text.slice(dot, to).includes("@");
  let from = back(dot, IN_DOMAIN);
  if (hasAt) from = back(from, IN_USER);
  to = pathEnd(text, portEnd(text, to));
  while (to > dot + 1 && text[to - 1] === ".") to--;
  if (from > start && text[from - 1] === "@") {
    const user = back(from - 1, IN_USER);
    if (hasAt || user === from - 1) return [undefined, to];
    from = user;
  }
  return [beginning(text, start, from, back), to];
}

function beginning(
  text: string[],
  start: number,
  from: number,
  back: (from: number, symbol: RegExp) => number,
): number | undefined {
  if (from === start) return from;
  if (from - start >= 6 && text.slice(from - 3, from).join("") === "://") {
    const protocol = text
      .slice(back(from - 3, IN_PROTOCOL), from - 3)
      .join("")
      .toLowerCase();
    if (protocol.endsWith("http") && protocol !== "shttp") return from - 7;
    if (protocol.endsWith("https")) return from - 8;
    if (protocol.endsWith("tonsite")) return from - 10;
    return protocol.endsWith("ftp") && protocol !== "tftp" && protocol !== "sftp" ? from - 6 : undefined;
  }
  const before = text[from - 1] ?? "";
  return WORD.test(before) || "/#@".includes(before) ? undefined : from;
}

function portEnd(text: string[], from: number): number {
  if (text[from] !== ":") return from;
  let to = from + 1;
  while (/^\d$/u.test(text[to] ?? "")) to++;
  const port = text
    .slice(from + 1, to)
    .join("")
    .replace(/^0+/u, "");
  return port !== "" && port.length <= 5 && Number(port) <= 65_535 ? to : from;
}

function pathEnd(text: string[], from: number): number {
  const first = text[from] ?? "";
  if (first === "" || !"/?#".includes(first)) return from;
  let to = from + 1;
  while (isInPath(text[to] ?? "")) to++;
  while (to > from + 1 && ".:;,('?!`".includes(text[to - 1] ?? "")) to--;
  return first === "/" || to > from + 1 ? to : from;
}
