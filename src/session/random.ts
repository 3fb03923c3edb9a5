import { randomFillSync } from "node:crypto";

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes, never given twice. They come from the system 4 KB at a time: asking twice an update cost a tenth of it. */
export function randomBytes(size: number): Buffer {
  if (used + size > pool.length) {
    pool = randomFillSync(Buffer.alloc(4096));
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}
