/** Random texts for property tests: valid, invalid and odd markup. */
import * as fc from "fast-check";
import type { Entity } from "../src/text/entity.ts";

/** One of the words of a list separated by spaces. */
const among = (list: string) => fc.constantFrom(...list.split(" "));
const joined = (parts: string[]) => parts.join("");

const words = fc.oneof(
  among("a Tea 10€ 茶水 花园 😀 👨‍👩‍👧 e\u0301 & && ; = / > ]]> *100# _ « 𝒳 \u{1F1E7}\u{1F1EA} İ ß \" '"),
  among("\u0000 \u0007 \u2028 \u202E \u2066 \u200F\u200E\u200F \u0333 \u200B \u2800"),
  fc.constantFrom(" ", "  ", "x\n", "\n\n", "\t", "\r\n"),
);

const codes = fc.integer({ min: 1, max: 0x110000 });
const references = fc.oneof(
  among("&lt; &gt; &amp; &quot; &lt &LT; &nbsp; &apos; &#39; &#x1F600; &#128512 &#0; &amp;lt;"),
  among(
    "&#xd83d; &#xD83D;&#xDE00; &#X41; &#x; &#; &#1114111; &#1114110; &#99999999; &#000000065; &#00000065;",
  ),
  codes.map((code) => `&#${code};`),
  codes.map((code) => `&#x${code.toString(16)};`),
);

const names = among(
  "b strong i em s strike del u ins tg-spoiler code pre blockquote a B CODE Pre span tg-emoji tg-time div br br/ ",
);
const links = fc.oneof(
  among(
    "https://example.com http://EXAMPLE.com:080/a?b=c#d example.com/路径 ftp://a.b javascript:alert(1) mailto:a@b.c",
  ),
  among(
    "tg://user?id=123 tg:user?id=0123 tg://resolve?domain=x TG://user/?x=1&id=7#f ton://a.b tonsite://a.b/c tg:https://a",
  ),
  among(
    "http://localhost http://[::1]/ http://[::g]/ https://u:p@h.be/ h.be:99999 h.be:0 x.y:80:90 http:/x.y HTTPS://x.Y",
  ),
  among("a%zz.b a%41.b . a.  //x.y ?x.y a&amp;b.c https://例子.中国/ tg://a.b @x.y a@"),
  fc.constantFrom("a b.c", " ", "http://a.b/c d\n"),
);

const attributes = fc.oneof(
  fc.constant(""),
  attribute("href", links),
  attribute(
    "class",
    among("language-python language- x language-c++&amp; LANGUAGE-x tg-spoiler tg- spoiler"),
  ),
  attribute("emoji-id", among("5368324170671202286 0 007 -5 x 99999999999999999999")),
  fc
    .tuple(
      attribute("unix", among("1700000000 0 -1 5x x 4294967297")),
      attribute("format", among("wDT r R rt tT dt q WW ")),
    )
    .map(joined),
  fc.constantFrom(
    " expandable",
    " expandable=''",
    " expandable=1",
    " Expandable",
    "\nexpandable ",
    " expandable x",
  ),
  fc.constantFrom(
    " =",
    " x=",
    " x",
    "/",
    " /",
    ' "',
    " x=y/",
    " x = 'y'",
    " x='",
    ' x="&quot;"',
    "\u0000",
    " x\u0000=1",
  ),
);

function attribute(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(value, fc.constantFrom('"', "'", ""))
    .map(([text, quote]) => ` ${name}=${quote}${text}${quote}`);
}

/** All tags and attributes, and some that do not exist; most tags are closed. */
const odd = fc.letrec<{ text: string; tag: string }>((tie) => ({
  text: fc
    .array(fc.oneof({ weight: 4, arbitrary: words }, references, { weight: 3, arbitrary: tie("tag") }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(joined),
  tag: fc
    .tuple(names, attributes, tie("text"), among("same same same same same  space none other"), names)
    .map(([name, more, inner, end, other]) => {
      const closing = new Map([
        ["same", `</${name}>`],
        ["space", `</${name}\n >`],
        ["none", ""],
        ["other", `</${other}>`],
      ]);
      return `<${name}${more}>${inner}${closing.get(end) ?? "</>"}`;
    }),
})).text;

/** Valid markup, as a careful bot sends it. */
const tame = fc.letrec<{ text: string; tag: string }>((tie) => ({
  text: fc
    .array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: tie("tag") }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(joined),
  tag: fc
    .tuple(
      fc.oneof(
        among("b i u s tg-spoiler code pre blockquote"),
        fc.constantFrom("blockquote expandable", "code class=language-x", "a href='http://a.be'"),
        fc.constantFrom("a href='tg://user?id=5'", "tg-time unix=5 format=r"),
      ),
      tie("text"),
    )
    .map(([name, inner]) => `<${name}>${inner}</${name.split(" ", 1)[0] ?? ""}>`),
})).text;

/** Valid markup with one character removed or added. */
const broken = fc.tuple(tame, fc.nat(), among(" < > / & \" ' = \u0000")).map(([text, seed, extra]) => {
  const at = seed % text.length;
  return (text.slice(0, at) + extra + text.slice(extra === "" ? at + 1 : at)).toWellFormed();
});

export const htmlTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: tame },
  { weight: 3, arbitrary: odd },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

type Kind = Omit<Entity, "offset" | "length">;

const kinds = fc.constantFrom<Kind>(
  ...(["bold", "italic", "underline", "strikethrough", "spoiler"] as const).map((type) => ({ type })),
  ...(["code", "pre", "blockquote", "expandable_blockquote"] as const).map((type) => ({ type })),
  { type: "pre", language: "x" },
  { type: "text_link", url: "http://a.be/" },
  { type: "text_mention", user: 5 },
  { type: "custom_emoji", custom_emoji_id: "5" },
  { type: "date_time", unix_time: 5, date_time_format: "r" },
);

const entityAt = (kind: Kind, offset: number, length: number): Entity => ({ ...kind, offset, length });

/** Entities anywhere in a text, rarely beyond its end. */
const entitiesIn = (length: number) =>
  fc.array(
    fc
      .tuple(kinds, fc.nat(length), fc.nat(length), fc.nat(40))
      .map(([kind, a, b, luck]) => entityAt(kind, Math.min(a, b), Math.abs(a - b) + (luck === 0 ? 3 : 0))),
    { maxLength: 6 },
  );

/** A text and entities, without characters of Markdown. */
export const marked: fc.Arbitrary<{ text: string; entities: Entity[] }> = fc
  .array(
    words.filter((word) => !/[_*~|[\]()`]/u.test(word)),
    { minLength: 1, maxLength: 8 },
  )
  .map(joined)
  .chain((text) => fc.record({ text: fc.constant(text), entities: entitiesIn(text.length) }));

/** Sentences in which Telegram finds entities, or nearly does. */
export const sentences: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      among(
        "@durov @ab @gif a@durov @durov_ @durov中 /start /start@some_bot a/start /a/b </b> //x /start@ab",
      ),
      among("#tag #1 #1a ##x #茶水 #a#b #tag@durov $USD $usd $USDT $ABCDEFGHI $1INCH *100# #131#"),
      among("https://example.com http://Example.com/a(b)c). example.com example.xx tea-shop.be/to-go?x=1#y"),
      among("greenhouse.be, www.garden.be! a.b file.txt 1.2.3.4 256.1.1.1 1.2 10.50 https://a.b ftp://a.com"),
      among(
        "sftp://a.com tg://resolve?domain=x a@b.com first.last+x@mail.be user@a.b.c.com/x x.com's t.me/x tg://x",
      ),
      among(
        "https://u:p@host.be:8080/x host.be:99999 host.be:80 中国.cn 例子.中国 https:// (see[tea.be] «tea.be»",
      ),
      among("tea.be… tea.be。 e.g. i.e. etc... U.S.A _a@b.be 1@2.be mailto:a@b.be"),
      fc.constantFrom(" ", " ", " ", "\n", ",", ".", "充", "a", "😀", "(", ")", "-", "'"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(joined);
