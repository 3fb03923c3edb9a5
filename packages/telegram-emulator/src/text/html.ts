/**
 * Parses Telegram's HTML as the Bot API server does: same tags, same tolerance, same errors with byte offsets. The
 * result is not cleaned yet (see `formatted-text.ts`).
 */
import { type Entity, sortEntities, type Style, timeFormat } from "./entity.ts";
import { checkedLink, userOfLink } from "./links.ts";

/** The message comes without "Bad Request: can't parse entities: " in front. */
export class MarkupError extends Error {}

export function parseHtml(source: string): { text: string; entities: Entity[] } {
  return new HtmlParser(source).parse();
}

interface Tag {
  name: string;
  /** Value of the attribute that matters for this tag. */
  value: string;
  date: number;
  offset: number;
}

type Range = Pick<Entity, "offset" | "length">;

const STYLES = new Map<string, Style>([
  ...["b", "strong"].map((tag) => [tag, "bold"] as const),
  ...["i", "em"].map((tag) => [tag, "italic"] as const),
  ...["u", "ins"].map((tag) => [tag, "underline"] as const),
  ...["s", "strike", "del"].map((tag) => [tag, "strikethrough"] as const),
  ...["tg-spoiler", "span"].map((tag) => [tag, "spoiler"] as const),
]);
const OTHERS = new Set(["a", "tg-emoji", "tg-time", "pre", "code", "blockquote"]);
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
/** Telegram treats a zero character as the end of the text. */
const END = "\0";
const SPACE = /[ \t\r\n\v]*/y;

class HtmlParser {
  private readonly source: string;
  private at = 0;
  private out = "";
  private hasHalves = false;
  private readonly open: Tag[] = [];
  private readonly entities: Entity[] = [];

  constructor(source: string) {
    this.source = source;
  }

  parse(): { text: string; entities: Entity[] } {
    while (this.at < this.source.length) {
      if (this.source.startsWith("</", this.at)) this.endTag();
      else if (this.next() === "<") this.startTag();
      else this.out += this.read(/[^<&]+/y) || this.character();
    }
    const last = this.open.at(-1);
    if (last) throw new MarkupError(`Can't find end tag corresponding to start tag "${last.name}"`);
    if (this.hasHalves) {
      throw new MarkupError(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
      );
    }
    for (const entity of this.entities) if (entity.type === "code") delete entity.language;
    return { text: this.out, entities: sortEntities(this.entities) };
  }

  private next(): string {
    return this.source.charAt(this.at) || END;
  }

  private read(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ""] = pattern.exec(this.source) ?? [];
    this.at += found.length;
    return found;
  }

  /** One character, or the character that a reference such as `&lt;` means. */
  private character(): string {
    return this.reference() ?? this.read(/[^]/y);
  }

  private error(words: string, at: number): MarkupError {
    return new MarkupError(`${words} at byte offset ${Buffer.byteLength(this.source.slice(0, at))}`);
  }

  /** `&lt;`, `&#8364;`, `&#x20AC;`; the semicolon is optional. Undefined for anything else, which stays as typed. */
  private reference(): string | undefined {
    const rest = this.source.slice(this.at, this.at + 64);
    const [number, hex, decimal] = /^&#(?:x([\da-fA-F]*)|(?!X)(\d*))/u.exec(rest) ?? [];
    if (number === undefined) {
      const name = /^&([a-z]*)/iu.exec(rest)?.[1] ?? "";
      if (!Object.hasOwn(NAMED, name)) return undefined;
      this.skip(name.length + 1);
      return NAMED[name];
    }
    const code = hex === undefined ? Number(decimal) : Number(`0x${hex || "0"}`);
    if (code === 0 || code >= 0x10ffff || number.length >= 10) return undefined;
    this.skip(number.length);
    if (code >= 0xd800 && code <= 0xdfff) this.hasHalves = true;
    return String.fromCodePoint(code);
  }

  private skip(reference: number): void {
    this.at += reference;
    if (this.next() === ";") this.at++;
  }

  private startTag(): void {
    const start = this.at++;
    const name = lower(this.read(/[^ \t\r\n\0\v>]*/y));
    if (this.next() === END) throw this.error("Unclosed start tag", start);
    if (!STYLES.has(name) && !OTHERS.has(name)) {
      throw this.error(`Unsupported start tag "${name}"`, start);
    }
    const tag: Tag = { name, value: "", date: 0, offset: this.out.length };
    for (this.read(SPACE); this.next() !== ">"; this.read(SPACE)) this.attribute(tag, start);
    this.at++;
    if (name === "span" && tag.value !== "spoiler") {
      throw this.error('Tag "span" must have class "tg-spoiler"', start);
    }
    this.open.push(tag);
  }

  private attribute(tag: Tag, start: number): void {
    const name = this.read(/[^ \t\r\n\0\v=>/"']*/y);
    if (name === "") throw this.error(`Empty attribute name in the tag "${tag.name}"`, start);
    this.read(SPACE);
    const hasValue = this.next() === "=";
    if (hasValue) {
      this.at++;
      this.read(SPACE);
    }
    if (this.next() === END) throw this.error(`Unclosed start tag "${tag.name}"`, start);
    if (!hasValue) {
      if (tag.name === "blockquote" && name === "expandable") tag.value = "1";
      return;
    }
    const value = this.attributeValue();
    if (this.next() === END) throw this.error("Unclosed start tag", start);
    keepAttribute(tag, name, value);
  }

  private attributeValue(): string {
    const quote = this.next();
    if (quote !== "'" && quote !== '"') {
      const start = this.at;
      const token = lower(this.read(/[\da-zA-Z.-]*/y));
      if (!/[ \t\r\n\0\v>]/u.test(this.next())) throw this.error("Unexpected end of name token", start);
      return token;
    }
    this.at++;
    let value = "";
    const halves = this.hasHalves;
    while (this.next() !== quote && this.next() !== END) value += this.character();
    this.hasHalves = halves;
    if (this.next() === quote) this.at++;
    return value;
  }

  private endTag(): void {
    const start = this.at;
    const tag = this.open.at(-1);
    if (!tag) throw this.error("Unexpected end tag", start);
    this.at += 2;
    const name = lower(this.read(/[^ \t\r\n\0\v>]*/y));
    this.read(SPACE);
    if (this.next() !== ">") throw this.error("Unclosed end tag", start);
    this.at++;
    if (name !== "" && name !== tag.name) {
      throw new MarkupError(
        `${this.error("Unmatched end tag", start).message}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    const length = this.out.length - tag.offset;
    if (length > 0) this.entities.push(...this.entityOf(tag, { offset: tag.offset, length }));
    this.open.pop();
  }

  private entityOf(tag: Tag, range: Range): Entity[] {
    const style = STYLES.get(tag.name);
    if (style) return [{ type: style, ...range }];
    if (tag.name === "a") return linkOf(tag.value || this.out.slice(tag.offset), range);
    if (tag.name === "blockquote")
      return [{ type: tag.value ? "expandable_blockquote" : "blockquote", ...range }];
    if (tag.name === "tg-emoji") {
      if (!isInt64(tag.value)) throw new MarkupError("Invalid custom emoji identifier specified");
      return [{ type: "custom_emoji", custom_emoji_id: tag.value, ...range }];
    }
    if (tag.name !== "tg-time") return [this.codeOf(tag, range)];
    const format = timeFormat(tag.value);
    if (format === undefined) throw new MarkupError("Invalid date format used");
    return tag.date > 0
      ? [{ type: "date_time", unix_time: tag.date, date_time_format: format, ...range }]
      : [];
  }

  /** `pre` and `code class="language-…"` around the same text, in either order, make one block with a language. */
  private codeOf({ name, value }: Tag, range: Range): Entity {
    const type = name === "pre" ? "pre" : "code";
    const inner = this.entities.at(-1);
    const isPair = inner?.offset === range.offset && inner.length === range.length;
    const isOther = inner?.type === (type === "pre" ? "code" : "pre");
    const language = type === "pre" ? inner?.language : value;
    if (isPair && isOther && language && (type === "pre" || !inner.language)) {
      this.entities.pop();
      return { type: "pre", language, ...range };
    }
    return { type, ...(type === "code" && value && { language: value }), ...range };
  }
}

function linkOf(link: string, range: Range): Entity[] {
  const user = userOfLink(link);
  if (user !== undefined) return [{ type: "text_mention", user, ...range }];
  const url = checkedLink(link);
  return url === undefined ? [] : [{ type: "text_link", url, ...range }];
}

function keepAttribute(tag: Tag, name: string, value: string): void {
  const key = `${tag.name} ${name}`;
  if (key === "a href" || key === "tg-emoji emoji-id" || key === "tg-time format") tag.value = value;
  else if (key === "code class" && value.startsWith("language-")) tag.value = value.slice(9);
  else if (key === "span class" && value.startsWith("tg-")) tag.value = value.slice(3);
  else if (key === "blockquote expandable") tag.value = "1";
  else if (key === "tg-time unix") tag.date = Number(/^-?\d+/u.exec(value)?.[0] ?? 0) | 0;
}

/** ASCII only: other letters keep their case. */
const lower = (text: string): string => text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
const isInt64 = (digits: string): boolean =>
  /^-?[1-9]\d{0,18}$/u.test(digits) && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits);
