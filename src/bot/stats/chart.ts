import { type Counts, sumOf } from "../../domain/counted.ts";
import type { Day } from "../../domain/day.ts";
import { drawDigits, widthOf } from "./digits.ts";

/** Two bars a day, as SVG: guides begun, and cards. What the colours mean stands under the picture. */
export function chartOf(days: readonly Day[], counts: readonly Counts[]): string {
  const pairs = counts.map((day) => [sumOf(day, "visit"), sumOf(day, "card")] as const);
  const step = stepFor(Math.max(1, ...pairs.flat()));
  const top = step * Math.ceil(Math.max(1, ...pairs.flat()) / step);
  const left = MARGIN + widthOf(String(top), DIGITS);
  const slot = (RIGHT - left) / days.length;
  const heightOf = (count: number) => (count / top) * (BOTTOM - TOP);
  const bar = (count: number, x: number, colour: string): string => {
    const height = heightOf(count);
    if (height === 0) return "";
    const box = `x="${x.toFixed(1)}" y="${(BOTTOM - height).toFixed(1)}"`;
    return `<rect ${box} width="${(slot * BAR).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}"/>`;
  };
  const bars = pairs.map(([visits, cards], index) => {
    const x = left + slot * (index + (1 - 2 * BAR) / 2);
    return bar(visits, x, VISITS) + bar(cards, x + slot * BAR, CARDS);
  });
  const lines = Array.from({ length: top / step + 1 }, (_, index) => {
    const y = BOTTOM - heightOf(index * step);
    const label = drawDigits(String(index * step), { x: left - 20, y, height: DIGITS, anchor: "end" });
    return `<path d="M${left} ${y}H${RIGHT}" stroke="${index === 0 ? AXIS : GRID}" stroke-width="2"/>${label}`;
  });
  const dates = days.map((day, index) => {
    if ((days.length - 1 - index) % DATES !== 0) return "";
    const [, month = "", number = ""] = day.split("-");
    const x = left + slot * (index + 0.5);
    const text = `${Number(number)}/${Number(month)}`;
    const tick = `<path d="M${x} ${BOTTOM}v10" stroke="${AXIS}" stroke-width="2"/>`;
    return tick + drawDigits(text, { x, y: BOTTOM + 40, height: DIGITS, anchor: "middle" });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<g fill="none" stroke="${INK}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">`,
    ...lines,
    ...dates,
    "</g>",
    ...bars,
    "</svg>",
  ].join("");
}

/** Of the picture, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 720;

const [MARGIN, RIGHT, TOP, BOTTOM] = [60, 1130, 50, 620] as const;
/** The height of a digit: it must be read on a phone, where the picture is a third as wide. */
const DIGITS = 30;
/** Of the room that a day has. */
const BAR = 0.38;
/** Every so many days there is a date, counted back from the last. */
const DATES = 5;
const [VISITS, CARDS] = ["#3b82d6", "#f08c2e"] as const;
const [INK, AXIS, GRID] = ["#4a4a4a", "#9a9a9a", "#e3e3e3"] as const;

/** 1, 2, 5, 10, 20 …: so that about four lines are enough. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => most / each <= 5) ?? 10 * power;
}
