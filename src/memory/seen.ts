/** Update ids, packed: the last four bytes of each, newest last. Telegram's ids grow one by one. */

const size = 4;
const most = 128;

export function packUpdate(update: number): Buffer {
  const packed = Buffer.alloc(size);
  packed.writeUInt32BE(update % 2 ** 32);
  return packed;
}

export function holdsUpdate(seen: Buffer, update: number): boolean {
  const packed = packUpdate(update);
  for (let at = 0; at < seen.length; at += size) {
    if (seen.subarray(at, at + size).equals(packed)) return true;
  }
  return false;
}

export function withUpdate(seen: Buffer, update: number): Buffer {
  return Buffer.concat([seen, packUpdate(update)]).subarray(-most * size);
}
