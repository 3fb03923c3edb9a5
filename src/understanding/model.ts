import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { hashOf } from "./features.ts";
import { type Intent, INTENTS } from "./intents.ts";

/** What a model tells apart. */
export const CLASSES = [...INTENTS, "none"] as const satisfies readonly (Intent | "none")[];
export type Class = (typeof CLASSES)[number];

/**
 * A linear classifier: each feature it knows has a small whole number for each class. `npm run learn` writes it to
 * `weights.bin`; `digest` says from which data.
 */
export interface Model {
  digest: string;
  /** What the whole numbers are multiplied with. */
  scale: number;
  /** The hashes of the features, in order; and by feature how rare it is, and its weights. */
  hashes: Uint32Array;
  rarities: Uint8Array;
  weights: Int8Array;
}

/** The probability of each class, in the order of `CLASSES`. */
export function probabilitiesOf(features: Iterable<string>, model: Model): Float64Array {
  const sums = new Float64Array(CLASSES.length);
  let squares = 0;
  for (const feature of features) {
    const row = rowOf(feature, model);
    if (row === -1) continue;
    const rarity = model.rarities[row] ?? 0;
    squares += rarity * rarity;
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] ?? 0) + rarity * (model.weights[row * sums.length + at] ?? 0);
  }
  const scale = model.scale / Math.sqrt(squares || 1);
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp((sum - most) * scale));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

export function readModel(file = new URL("weights.bin", import.meta.url)): Model {
  // In one piece: put together from many it would be in memory twice.
  const bytes = brotliDecompressSync(readFileSync(file), { chunkSize: WHOLE });
  const rows = bytes.readUInt32LE(DIGEST);
  const hashes = new Uint32Array(rows);
  // Of the steps from one hash to the next all lowest bytes, then all bytes above them, and so on.
  for (let plane = 0, at = HEAD; plane < 32; plane += 8)
    for (let row = 0; row < rows; row++) hashes[row] = (hashes[row] ?? 0) | ((bytes[at++] ?? 0) << plane);
  for (let row = 1; row < rows; row++) hashes[row] = (hashes[row - 1] ?? 0) + (hashes[row] ?? 0);
  const rarities = HEAD + 4 * rows;
  return {
    digest: bytes.toString("hex", 0, DIGEST),
    scale: bytes.readFloatLE(DIGEST + 4),
    hashes,
    rarities: bytes.subarray(rarities, rarities + rows),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + rarities + rows, rows * CLASSES.length),
  };
}

/** The bytes of the file. */
export function packModel({ digest, scale, hashes, rarities, weights }: Model): Buffer {
  const head = Buffer.alloc(HEAD);
  head.write(digest, "hex");
  head.writeUInt32LE(hashes.length, DIGEST);
  head.writeFloatLE(scale, DIGEST + 4);
  const steps = hashes.map((hash, row) => hash - (hashes[row - 1] ?? 0));
  const planes = [0, 8, 16, 24].map((plane) => Uint8Array.from(steps, (step) => (step >>> plane) & 255));
  return brotliCompressSync(Buffer.concat([head, ...planes, rarities, Buffer.from(weights.buffer)]));
}

/** A digest of 32 bytes, how many features, and the scale; then the hashes, the rarities and the weights. */
const DIGEST = 32;
const HEAD = DIGEST + 8;
/** More than all of it; what is not filled takes no memory. */
const WHOLE = 4 * 1024 * 1024;

/** Where the numbers of a feature are; -1: it is not known. */
export function rowOf(feature: string, { hashes }: Model): number {
  const hash = hashOf(feature);
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = hashes[middle] ?? 0;
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
