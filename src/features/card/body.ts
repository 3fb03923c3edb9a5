import type { Language } from "../../bot/translate.ts";

/**
 * One line of a card. If there is no room, the line with the highest `spare` goes first; without `spare` it stays. `short`
 * is the same without what other people say of it.
 */
export interface Line {
  text: string;
  short?: string | undefined;
  spare?: number;
}

/** A card is written from these: a text that stays, a line, several of these, or nothing. */
export type Lines = string | Line | false | undefined | readonly Lines[];

export function linesIn(lines: Lines): Line[] {
  if (lines === undefined || lines === false) return [];
  if (typeof lines === "string") return [{ text: lines }];
  return "text" in lines ? [lines] : lines.flatMap(linesIn);
}

/** A line that may go; a higher number goes sooner. */
export function spare(rank: number, text: string | false | undefined): Lines {
  return text !== undefined && text !== false && { text, spare: rank };
}

/** Lines that belong together: the first, with a number if given, and the others indented below it. */
export function block(lines: Lines, number?: number): Line[] {
  const mark = number === undefined ? "" : `<b>${number}</b> `;
  return linesIn(lines).map(({ short, text, ...line }, at) => {
    const before = at === 0 ? mark : "　";
    return { ...line, text: before + text, ...(short !== undefined && { short: before + short }) };
  });
}

/** The `spare` of space between two ways, and of what other people say. */
export const AIR = 20;
export const PEOPLE = 10;

/** What fits on a phone screen together with three rows of buttons. */
const MOST_LINES = 22;
const MOST_ROWS = 25;
/** Characters in total and per row on a narrow phone. A Chinese one is as wide as two Latin letters. */
const LATIN = { characters: 650, row: 38 };
const CHINESE = { characters: 450, row: 20 };

/**
 * The lines that fit on one screen, in order; spare ones go first. `below` makes the last line from all lines above
 * it. What other people say takes only the room that is left: nothing goes for it but air.
 */
export function fitOnScreen(
  lines: Lines,
  language: Language,
  below: (text: string) => string = () => "",
): string {
  const all = linesIn(lines);
  const write = (kept: readonly Line[]): string => {
    const above = kept.map(({ text }) => text).join("\n");
    return [above, below(above)].filter((part) => part !== "").join("\n");
  };
  const isFitting = (kept: readonly Line[]): boolean => fits(write(kept), language);

  if (!all.some(({ short, spare }) => short !== undefined || spare === PEOPLE))
    return write(without(all, isFitting));
  const bare = all.flatMap((line, at) =>
    line.spare === PEOPLE ? [] : { ...line, text: line.short ?? line.text, at },
  );
  const stay = new Set(without(bare, isFitting).map(({ at }) => at));
  let kept: readonly Line[] = all.filter(({ spare }, at) => spare === PEOPLE || stay.has(at));
  // What comes last is said in fewer words first.
  for (const [at, line] of [...kept.entries()].toReversed()) {
    const shorter = kept.with(at, { ...line, text: line.short ?? line.text });
    if (!isFitting(without(kept, isFitting, AIR)) && write(shorter).length < write(kept).length)
      kept = shorter;
  }
  const told = without(kept, isFitting, PEOPLE);
  return write(isFitting(told) ? told : without(bare, isFitting));
}

/** Without as many spare lines as it takes, but for those of a lower rank. */
function without<Kept extends Line>(
  lines: readonly Kept[],
  isFitting: (kept: readonly Kept[]) => boolean,
  rank = 1,
): readonly Kept[] {
  let kept = lines;
  for (;;) {
    const most = Math.max(...kept.map(({ spare = 0 }) => spare));
    if (most < rank || isFitting(kept)) return kept;
    kept = kept.toSpliced(
      kept.findLastIndex(({ spare = 0 }) => spare === most),
      1,
    );
  }
}

/** The text a person sees: without tags and with escapes decoded. */
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

/** In Chinese characters if the line has any: two Latin letters are about as wide as one. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0;
  return wide === 0 ? text.length : wide + (text.length - wide) / 2;
}
