import type { Language } from "../../bot/translate.ts";

/** One line of a card. The one with the highest `spare` goes first when there is no room; without one it always stays. */
export interface Line {
  text: string;
  spare?: number;
}

/** What a card is written from: a text that always stays, a line, several of these, or nothing. */
export type Lines = string | Line | false | undefined | readonly Lines[];

export function linesIn(lines: Lines): Line[] {
  if (lines === undefined || lines === false) return [];
  if (typeof lines === "string") return [{ text: lines }];
  return "text" in lines ? [lines] : lines.flatMap(linesIn);
}

/** A line that may go, the higher the number the sooner. */
export function spare(rank: number, text: string | false | undefined): Lines {
  return text !== undefined && text !== false && { text, spare: rank };
}

/** Lines that belong together: the first one with its number, if it has one, and the others indented below it. */
export function block(lines: Lines, number?: number): Line[] {
  const mark = number === undefined ? "" : `<b>${number}</b> `;
  return linesIn(lines).map(({ text, ...line }, at) => ({ ...line, text: (at === 0 ? mark : "　") + text }));
}

/** What fits on a phone's screen together with three rows of buttons. */
const MOST_LINES = 22;
const MOST_ROWS = 25;
/** Characters in all, and in a row of text on a narrow phone: a Chinese one is as wide as two Latin letters. */
const LATIN = { characters: 650, row: 38 };
const CHINESE = { characters: 450, row: 20 };

/**
 * As many lines as fit on one screen, in their order; the spare ones give way. `below` is the last line, made from all
 * that stands above it.
 */
export function fitOnScreen(
  lines: Lines,
  language: Language,
  below: (text: string) => string = () => "",
): string {
  let kept = linesIn(lines);
  for (;;) {
    const told = kept.map(({ text }) => text).join("\n");
    const text = [told, below(told)].filter((part) => part !== "").join("\n");
    const most = Math.max(...kept.map(({ spare = 0 }) => spare));
    if (most === 0 || fits(text, language)) return text;
    kept = kept.toSpliced(
      kept.findLastIndex(({ spare = 0 }) => spare === most),
      1,
    );
  }
}

/** What a person sees of a text: without its tags, each escaped letter as one. */
export function visible(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, "").replaceAll(/&(?:lt|gt|amp|quot);/gu, "x");
}

function fits(html: string, language: Language): boolean {
  const most = language === "zh" ? CHINESE : LATIN;
  const texts = visible(html).split("\n");
  const characters = texts.reduce((sum, text) => sum + text.length + 1, -1);
  const rows = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / most.row)), 0);
  return texts.length <= MOST_LINES && characters <= most.characters && rows <= MOST_ROWS;
}

/** Of a Chinese line, in Chinese characters: two Latin letters are about as wide as one. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0;
  return wide === 0 ? text.length : wide + (text.length - wide) / 2;
}
