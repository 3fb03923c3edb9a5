/**
 * Telegram's HTML, read as the Bot API server reads it: the same tags, the same leniency, the same error texts
 * with offsets in bytes. The result is not cleaned yet (see `formatted.ts`). The server's parser is one long walk
 * over the text in which every error has its place; so is this one, which is why the file is long.
 */
import type { Entity } from "./entity.ts";
import { sortEntities } from "./entity.ts";
import { checkedLink, userOfLink } from "./links.ts";
import { timeFormat } from "./time-format.ts";

/** What is wrong with a text; without the class and the "can't parse entities" in front. */
export class MarkupError extends Error {}

export interface Parsed {
  text: string;
  entities: Entity[];
}

export function parseHtml(source: string): Parsed {
  return new HtmlWalk(source).run();
}

interface OpenTag {
  name: string;
  argument: string;
  date: number;
  offset: number;
}

const TAGS = new Set(
  "a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote".split(" "),
);
const PLAIN: Record<string, "bold" | "italic" | "underline" | "strikethrough" | "spoiler"> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
};
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const END = "\0";

class HtmlWalk {
  private readonly source: string;
  private at = 0;
  private out = "";
  private halfCharacters = false;
  private readonly open: OpenTag[] = [];
  private readonly entities: Entity[] = [];

  constructor(source: string) {
    this.source = source;
  }

  run(): Parsed {
    while (this.at < this.source.length) {
      const character = this.peek();
      if (character === "&") this.out += this.reference() ?? this.take();
      else if (character !== "<") this.out += this.take();
      else if (this.source.charAt(this.at + 1) === "/") this.endTag();
      else this.startTag();
    }
    const last = this.open.at(-1);
    if (last) throw new MarkupError(`Can't find end tag corresponding to start tag "${last.name}"`);
    if (this.halfCharacters) {
      throw new MarkupError(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
      );
    }
    const entities = this.entities.map((entity) =>
      entity.type === "code" ? { type: entity.type, offset: entity.offset, length: entity.length } : entity,
    );
    return { text: this.out, entities: sortEntities(entities) };
  }

  private peek(): string {
    return this.at < this.source.length ? this.source.charAt(this.at) : END;
  }

  private take(): string {
    const character = this.peek();
    this.at++;
    return character;
  }

  private byte(position: number): number {
    return Buffer.byteLength(this.source.slice(0, position));
  }

  private takeWhile(fits: (character: string) => boolean): string {
    const start = this.at;
    while (this.at < this.source.length && fits(this.peek())) this.at++;
    return this.source.slice(start, this.at);
  }

  /** `&lt;`, `&#8364;`, `&#x20AC;`, the semicolon being optional; anything else stays as typed. */
  private reference(): string | undefined {
    const rest = this.source.slice(this.at, this.at + 64);
    const numeric = /^&#(?:x([\da-f]*)|(\d*))/iu.exec(rest);
    if (numeric && !rest.startsWith("&#X")) {
      const [whole, hex, decimal] = numeric;
      const code = hex === undefined ? Number.parseInt(decimal || "0", 10) : Number.parseInt(hex || "0", 16);
      if (code === 0 || code >= 0x10ffff || whole.length >= 10) return undefined;
      this.skipReference(whole.length);
      if (code >= 0xd800 && code <= 0xdfff) this.halfCharacters = true;
      return String.fromCodePoint(code);
    }
    const name = /^&([a-z]*)/iu.exec(rest)?.[1] ?? "";
    const value = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (value !== undefined) this.skipReference(name.length + 1);
    return value;
  }

  private skipReference(length: number): void {
    this.at += length;
    if (this.peek() === ";") this.at++;
  }

  private startTag(): void {
    const start = this.at++;
    const name = lower(this.takeWhile((c) => !isSpace(c) && c !== ">"));
    if (this.peek() === END) throw new MarkupError(`Unclosed start tag at byte offset ${this.byte(start)}`);
    if (!TAGS.has(name)) {
      throw new MarkupError(`Unsupported start tag "${name}" at byte offset ${this.byte(start)}`);
    }
    const tag: OpenTag = { name, argument: "", date: 0, offset: this.out.length };
    while (this.peek() !== ">") {
      this.skipSpace();
      if (this.peek() === ">") break;
      this.attribute(tag, start);
    }
    this.at++;
    if (name === "span" && tag.argument !== "spoiler") {
      throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${this.byte(start)}`);
    }
    this.open.push(tag);
  }

  private attribute(tag: OpenTag, start: number): void {
    const unclosed = () =>
      new MarkupError(`Unclosed start tag "${tag.name}" at byte offset ${this.byte(start)}`);
    const name = this.takeWhile((c) => !isSpace(c) && !"=>/\"'".includes(c));
    if (name === "") {
      throw new MarkupError(
        `Empty attribute name in the tag "${tag.name}" at byte offset ${this.byte(start)}`,
      );
    }
    this.skipSpace();
    if (this.peek() !== "=") {
      if (this.peek() === END) throw unclosed();
      if (tag.name === "blockquote" && name === "expandable") tag.argument = "1";
      return;
    }
    this.at++;
    this.skipSpace();
    if (this.peek() === END) throw unclosed();
    const value = this.attributeValue();
    if (this.peek() === END) throw new MarkupError(`Unclosed start tag at byte offset ${this.byte(start)}`);
    keepAttribute(tag, name, value);
  }

  private attributeValue(): string {
    const quote = this.peek();
    if (quote !== "'" && quote !== '"') {
      const start = this.at;
      const token = lower(this.takeWhile((c) => /^[\da-z.-]$/iu.test(c)));
      if (!isSpace(this.peek()) && this.peek() !== ">") {
        throw new MarkupError(`Unexpected end of name token at byte offset ${this.byte(start)}`);
      }
      return token;
    }
    this.at++;
    let value = "";
    const halves = this.halfCharacters;
    while (this.peek() !== quote && this.peek() !== END) {
      value += this.peek() === "&" ? (this.reference() ?? this.take()) : this.take();
    }
    this.halfCharacters = halves;
    if (this.peek() === quote) this.at++;
    return value;
  }

  private endTag(): void {
    const start = this.at;
    const tag = this.open.at(-1);
    if (!tag) throw new MarkupError(`Unexpected end tag at byte offset ${this.byte(start)}`);
    this.at += 2;
    const name = lower(this.takeWhile((c) => !isSpace(c) && c !== ">"));
    this.skipSpace();
    if (this.peek() !== ">") throw new MarkupError(`Unclosed end tag at byte offset ${this.byte(start)}`);
    this.at++;
    if (name !== "" && name !== tag.name) {
      throw new MarkupError(
        `Unmatched end tag at byte offset ${this.byte(start)}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    if (this.out.length > tag.offset) this.close(tag);
    this.open.pop();
  }

  private close(tag: OpenTag): void {
    const range = { offset: tag.offset, length: this.out.length - tag.offset };
    const plain = PLAIN[tag.name];
    if (plain) this.entities.push({ type: plain, ...range });
    else if (tag.name === "a") this.closeLink(tag, range);
    else if (tag.name === "pre" || tag.name === "code") this.closeCode(tag, range);
    else if (tag.name === "blockquote") {
      this.entities.push({ type: tag.argument ? "expandable_blockquote" : "blockquote", ...range });
    } else if (tag.name === "tg-emoji") {
      if (!isInt64(tag.argument)) throw new MarkupError("Invalid custom emoji identifier specified");
      this.entities.push({ type: "custom_emoji", custom_emoji_id: tag.argument, ...range });
    } else this.closeTime(tag, range);
  }

  private closeLink(tag: OpenTag, range: { offset: number; length: number }): void {
    const link = tag.argument === "" ? this.out.slice(tag.offset) : tag.argument;
    const user = userOfLink(link);
    if (user !== undefined) {
      this.entities.push({ type: "text_mention", user, ...range });
      return;
    }
    const url = checkedLink(link);
    if (url !== undefined) this.entities.push({ type: "text_link", url, ...range });
  }

  /** `pre` around `code class="language-…"` of the same extent, or the other way round, is one block with a language. */
  private closeCode(tag: OpenTag, range: { offset: number; length: number }): void {
    const inner = this.entities.at(-1);
    const same = inner?.offset === range.offset && inner.length === range.length;
    const language = tag.name === "pre" ? (inner?.language ?? "") : tag.argument;
    const pair = tag.name === "pre" ? "code" : "pre";
    if (inner && same && inner.type === pair && language !== "" && (pair === "code" || !inner.language)) {
      this.entities[this.entities.length - 1] = { type: "pre", language, ...range };
    } else if (tag.name === "pre") this.entities.push({ type: "pre", ...range });
    else this.entities.push({ type: "code", ...(tag.argument && { language: tag.argument }), ...range });
  }

  private closeTime(tag: OpenTag, range: { offset: number; length: number }): void {
    const format = timeFormat(tag.argument);
    if (format === undefined) throw new MarkupError("Invalid date format used");
    if (tag.date > 0) {
      const time = { unix_time: tag.date, date_time_format: format };
      this.entities.push({ type: "date_time", ...time, ...range });
    }
  }

  private skipSpace(): void {
    this.takeWhile((c) => c !== END && isSpace(c));
  }
}

function keepAttribute(tag: OpenTag, name: string, value: string): void {
  const key = `${tag.name} ${name}`;
  if (key === "a href" || key === "tg-emoji emoji-id" || key === "tg-time format") tag.argument = value;
  else if (key === "code class" && value.startsWith("language-")) tag.argument = value.slice(9);
  else if (key === "span class" && value.startsWith("tg-")) tag.argument = value.slice(3);
  else if (key === "blockquote expandable") tag.argument = "1";
  else if (key === "tg-time unix") tag.date = Number.parseInt(/^-?\d+/u.exec(value)?.[0] ?? "0", 10) | 0;
}

const isSpace = (character: string): boolean => " \t\r\n\0\v".includes(character);
const lower = (text: string): string => text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
const isInt64 = (digits: string): boolean =>
  /^-?[1-9]\d{0,18}$/u.test(digits) && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits);
