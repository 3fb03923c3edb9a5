/**
 * Digits, and the stroke of a date, drawn as lines in a box of 10 by 16: a machine that only runs the bot has no fonts,
 * and a chart has no other letters.
 */
export function drawDigits(text: string, { x, y, height, anchor }: Place): string {
  const scale = height / 16;
  const start = x - widthOf(text, height) / (anchor === "end" ? 1 : 2);
  return text
    .split("")
    .map((letter, index) => {
      const at = `${round(start + index * STEP * scale)} ${round(y - height / 2)}`;
      return `<path transform="translate(${at}) scale(${round(scale)})" d="${STROKES[letter] ?? ""}"/>`;
    })
    .join("");
}

export function widthOf(text: string, height: number): number {
  return ((text.length * STEP - (STEP - 10)) * height) / 16;
}

interface Place {
  x: number;
  /** Of the middle. */
  y: number;
  height: number;
  anchor: "middle" | "end";
}

/** From one digit to the next. */
const STEP = 14;

const STROKES: Readonly<Record<string, string>> = {
  0: "M5 0C1.6 0 .3 3.6.3 8S1.6 16 5 16s4.7-3.6 4.7-8S8.4 0 5 0z",
  1: "M1.5 3.6L6 0V16",
  2: "M.6 4.2C.6 1.7 2.5 0 5 0s4.4 1.7 4.4 4.1C9.4 8 .5 11.5.5 16h9.2",
  3: "M.9 2.6C1.7 1 3.2 0 5 0c2.6 0 4.2 1.5 4.2 3.7S7.5 7.5 5 7.5H3.8M5 7.5c2.8 0 4.7 1.7 4.7 4.2S7.7 16 5 16c-2.1 0-3.8-1-4.7-2.8",
  4: "M7.4 16V0L0 11.6h10",
  5: "M9 0H1.7L.9 7.1C2 6.2 3.4 5.8 5 5.8c2.8 0 4.7 2 4.7 5S7.6 16 4.8 16C2.8 16 1.2 15 .3 13.4",
  6: "M8.8 1.8C8 .7 6.8 0 5.3 0 2 0 .3 3.4.3 9M.3 10.9C.3 13.8 2.3 16 5 16s4.7-2.2 4.7-5.1S7.7 5.8 5 5.8.3 8 .3 10.9z",
  7: "M.4 0h9.2L3.6 16",
  8: "M5 7.4C2.6 7.4.9 5.9.9 3.7S2.6 0 5 0s4.1 1.5 4.1 3.7S7.4 7.4 5 7.4zC2.2 7.4.3 9.2.3 11.7S2.2 16 5 16s4.7-1.8 4.7-4.3S7.8 7.4 5 7.4z",
  9: "M1.2 14.2C2 15.3 3.2 16 4.7 16 8 16 9.7 12.6 9.7 7M9.7 5.1C9.7 2.2 7.7 0 5 0S.3 2.2.3 5.1s2 5.1 4.7 5.1 4.7-2.2 4.7-5.1z",
  "/": "M8.5-1L1.5 17",
};

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
