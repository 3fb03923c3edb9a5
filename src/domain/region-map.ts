import { z } from "zod";
import { evidence, factOf } from "./fact.ts";
import { REGIONS, type Region } from "./phrases.ts";

/** The borders of the regions, drawn once each: a border between two of them, or the edge of the country. */
export const regionMapSchema = z.strictObject({
  ...evidence,
  /** Whose map it is, and what was done to it: its licence wants this to be said. */
  attribution: z.string().min(1),
  licence: z.url({ protocol: /^https$/ }),
  /** The municipalities that make up the German-speaking part. */
  germanSpeaking: factOf(z.array(z.string().min(1)).length(9)),
  borders: z
    .array(
      z.strictObject({
        between: z.array(z.enum(REGIONS)).min(1).max(2),
        line: z
          .string()
          .regex(/^\d+(\.\d+)? \d+(\.\d+)?(, \d+(\.\d+)? \d+(\.\d+)?)+$/, "must be longitude and latitude, …")
          .transform(readLine),
      }),
    )
    .min(1),
});
export type RegionMap = z.infer<typeof regionMapSchema>;

/** Degrees, as Telegram tells them. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Where a position lies: in which region, and which others begin so close that people may speak as there. */
export interface Whereabouts {
  /** undefined: not in Belgium. */
  inside: Region | undefined;
  nearby: readonly Region[];
}

/** How near counts as nearby, in metres: the map is simplified, and a shop is a walk away. */
export const NEARBY_METRES = 2000;

export function whereaboutsOf(position: Position, { borders }: RegionMap): Whereabouts {
  const inside = REGIONS.find((region) => {
    const crossings = borders
      .filter(({ between }) => between.includes(region))
      .reduce((sum, { line }) => sum + crossingsEastOf(position, line), 0);
    return crossings % 2 === 1;
  });
  const close = borders.filter(({ line }) => isWithin(NEARBY_METRES, position, line));
  const nearby = REGIONS.filter(
    (region) => region !== inside && close.some(({ between }) => between.includes(region)),
  );
  return { inside, nearby };
}

type Line = readonly Position[];

function readLine(written: string): Line {
  return written.split(", ").map((point) => {
    const [longitude = 0, latitude = 0] = point.split(" ").map(Number);
    return { latitude, longitude };
  });
}

function stretchesOf(line: Line): { from: Position; to: Position }[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    return from === undefined ? [] : [{ from, to }];
  });
}

/** How often one crosses the line on the way straight east: from inside a region an odd number of times. */
function crossingsEastOf({ latitude, longitude }: Position, line: Line): number {
  return stretchesOf(line).filter(({ from, to }) => {
    if (from.latitude > latitude === to.latitude > latitude) return false;
    const share = (latitude - from.latitude) / (to.latitude - from.latitude);
    return longitude < from.longitude + share * (to.longitude - from.longitude);
  }).length;
}

/** On ground as flat as a map: right to a few metres over such distances. */
function isWithin(metres: number, { latitude, longitude }: Position, line: Line): boolean {
  const north = 111_200;
  const east = north * Math.cos((latitude * Math.PI) / 180);
  const onGround = (point: Position) => [
    (point.longitude - longitude) * east,
    (point.latitude - latitude) * north,
  ];
  return stretchesOf(line).some(({ from, to }) => {
    const [x = 0, y = 0] = onGround(from);
    const [toX = 0, toY = 0] = onGround(to);
    const [dx, dy] = [toX - x, toY - y];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    return Math.hypot(x + share * dx, y + share * dy) <= metres;
  });
}
