import { createHash } from "node:crypto";
import type { PhotoSize } from "@grammyjs/types";
import type { Upload } from "./body.ts";
import { badRequest } from "./refusal.ts";

export interface KeptFile {
  id: string;
  uniqueId: string;
  /** Where `/file/bot<token>/…` and the page find it. */
  path: string;
  type: string;
  bytes: Buffer;
}

export class Files {
  private readonly byId = new Map<string, KeptFile>();
  private readonly byPath = new Map<string, KeptFile>();

  /** Keeps a photo, once; refuses what is not a picture Telegram would take. */
  keepPhoto(bytes: Buffer): PhotoSize[] {
    if (bytes.length > 10 * 1024 * 1024)
      throw badRequest("file is too big for a photo; the maximum size is 10 MB");
    const size = pictureSize(bytes);
    if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
    const { width, height } = size;
    if (width + height > 10_000 || width > 20 * height || height > 20 * width) {
      throw badRequest("PHOTO_INVALID_DIMENSIONS");
    }
    const file = this.keep({ name: "photo", type: size.type, bytes }, "photos");
    return [{ file_id: file.id, file_unique_id: file.uniqueId, width, height, file_size: bytes.length }];
  }

  find(id: string): KeptFile | undefined {
    return this.byId.get(id);
  }

  at(path: string): KeptFile | undefined {
    return this.byPath.get(path);
  }

  private keep(upload: Upload, folder: string): KeptFile {
    const hash = createHash("sha256").update(upload.bytes).digest("base64url");
    const uniqueId = `AQAD${hash.slice(0, 12)}`;
    const id = `AgACAgQAAxkBAA${hash.slice(0, 40)}`;
    const known = this.byId.get(id);
    if (known) return known;
    const ending = upload.type === "image/png" ? "png" : "jpg";
    const path = `${folder}/file_${this.byId.size}.${ending}`;
    const file = { id, uniqueId, path, type: upload.type, bytes: upload.bytes };
    this.byId.set(id, file);
    this.byPath.set(path, file);
    return file;
  }
}

/** Reads the size out of a PNG or JPEG. */
export function pictureSize(bytes: Buffer): { width: number; height: number; type: string } | undefined {
  const isPng = bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47;
  if (isPng) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), type: "image/png" };
  }
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        type: "image/jpeg",
      };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
