/** A folded part of a message: as many whole parts as have room, in order, and `last` always. */
export function fold(parts: readonly string[], last: string, room: number): string {
  let left = room - last.length - OPEN.length - CLOSE.length;
  const kept: string[] = [];
  for (const part of parts) {
    if (part.length + 2 > left) continue;
    left -= part.length + 2;
    kept.push(part);
  }
  return OPEN + [...kept, last].join("\n\n") + CLOSE;
}

/** Telegram counts 4096 after parsing; with its tags a text is longer, so this is on the safe side. */
export const LONGEST_TEXT = 4000;

const OPEN = "<blockquote expandable>";
const CLOSE = "</blockquote>";
