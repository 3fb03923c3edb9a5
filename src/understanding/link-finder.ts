import { parse } from "tldts";

/** A link, address or handle in a text. `mail`: an email address; `handle`: `@somebody`. */
export interface FoundLink {
  form: "link" | "mail" | "handle";
  /** With a scheme, so that it can be parsed; for a handle, its name. */
  address: string;
}

/** All links in a text, in order: with or without `https://`, even within Chinese text. */
export function findLinks(text: string): FoundLink[] {
  const plain = cleaned(text);
  const found: (FoundLink & { at: number })[] = [];
  const rest = plain.replaceAll(WITH_SCHEME, (match: string, at: number) => {
    const address = untilSentence(trimmed(match));
    found.push({ form: "link", address, at });
    // Scan again what follows the link in the sentence; positions stay the same.
    return " ".repeat(address.length) + match.slice(address.length);
  });
  for (const match of rest.matchAll(BARE)) {
    const bare = untilSentence(trimmed(match[0]).replace(LEADING_CHINESE, ""));
    const mail = /^[^/?#]*@/u.test(bare);
    if (isNamed(bare))
      found.push({ form: mail ? "mail" : "link", address: `https://${bare}`, at: match.index });
  }
  for (const match of rest.matchAll(HANDLE)) {
    found.push({ form: "handle", address: match[1] ?? "", at: match.index });
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ form, address }) => ({ form, address }));
}

/** More than fits into a message of 4,096 characters, so no link is hidden behind others. */
const MOST = 400;
const LONGEST_TEXT = 4096;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const CHINESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const STOP = String.raw`\s<>"'“”‘’「」『』《》【】（），、；！？\u0060|{}`;
const SCHEME = String.raw`(?:[a-z][a-z0-9+.-]{0,15}:[/\\]{1,3}|(?:javascript|vbscript|data|intent):)`;
const WITH_SCHEME = new RegExp(`(?<![a-z0-9])${SCHEME}[^${STOP}]+`, "giu");
const NAME = String.raw`[\p{L}\p{N}\p{M}_+%-]`;
const BARE = new RegExp(
  String.raw`(?<!${NAME})${NAME}+(?:[.@]${NAME}+)*[.@]${NAME}+\.?(?::\d{1,5})?(?:[/?#\\][^${STOP}]*)?`,
  "giu",
);
const HANDLE = /(?<![a-z0-9._@/-])@([a-z]\w{3,31})(?![\w.]*@)/giu;
const LEADING_CHINESE = new RegExp(`^[${CHINESE}]+(?=[a-z0-9])`, "iu");
const CHINESE_LETTER = new RegExp(`[${CHINESE}]`, "u");
const SENTENCE = new RegExp(`[${CHINESE},;]`, "u");

/**
 * One spelling for all: no full-width or invisible letters; a Chinese full stop in a name is a dot, a comma ends it.
 */
function cleaned(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/[，；！？（）、]/gu, " ")
    .normalize("NFKC")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/(?<=[a-z0-9])[。｡](?=[a-z0-9])/giu, ".");
}

function trimmed(match: string): string {
  return match.replace(/[.,;:!?)\]…。]+$/u, "");
}

/**
 * "base.be充值" is base.be and a word. But a browser opens evil.com for "base.be充值.evil.com", so the whole is kept if
 * the name goes on after the Chinese or after a comma.
 */
function untilSentence(link: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:[/\\]+/iu.exec(link)?.[0].length ?? 0;
  const name = /^[^/?#\\]*/u.exec(link.slice(scheme))?.[0] ?? "";
  const word = name.search(SENTENCE);
  if (word > 0 && !/[.@]/u.test(name.slice(word))) return link.slice(0, scheme + word);
  const path = link.slice(scheme + name.length).search(CHINESE_LETTER);
  return path === -1 || word !== -1 ? link : link.slice(0, scheme + name.length + path);
}

/** "I paid.It failed" has a dot but no domain: the ending must exist, and it is not capitalised unless the name is. */
function isNamed(bare: string): boolean {
  const name = (/^[^/?#\\:]*/u.exec(bare)?.[0] ?? "").replace(/^.*@/u, "").replace(/\.$/u, "");
  const labels = name.split(".");
  const ending = labels.at(-1) ?? "";
  if (/^\p{Lu}\p{Ll}/u.test(ending) && !/^\p{Lu}/u.test(labels.at(-2) ?? "")) return false;
  const { isIp, isIcann } = parse(name, { allowPrivateDomains: false });
  return isIp === true || isIcann === true || /[^\p{ASCII}]/u.test(ending);
}
