import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createShelf } from "../shelf.ts";
import type { Names } from "./keeper.ts";
import { DICTIONARY } from "./seal-dictionary.ts";
import { lengthen, shorten } from "./words.ts";

/**
 * What leaves this process is sealed: a chat's name is an HMAC of its id, its record is AES-256-GCM. Both keys
 * are derived from STATE_KEY. Older keys still open and still name, so that a key can be replaced.
 *
 * A seal is: format (1 byte) · key id (4) · nonce (12) · tag (16) · ciphertext.
 */
export interface Sealer {
  names(chat: number): Names;
  seal(value: unknown): Buffer;
  /** Throws when it was not sealed by one of our keys, or was changed since. */
  open(sealed: Buffer): unknown;
}

export function createSealer(key: Buffer, oldKeys: readonly Buffer[] = []): Sealer {
  const current = derive(key);
  const older = oldKeys.map(derive);
  const keys = new Map([...older, current].map((derived) => [derived.id.toString("hex"), derived]));

  const named = createShelf<Names>(NAMED);

  return {
    names: (chat) =>
      named.take(String(chat), () => [nameOf(chat, current), ...older.map((old) => nameOf(chat, old))]),
    seal: (value) => seal(JSON.stringify(value), current),
    open(sealed) {
      const key = keys.get(sealed.subarray(1, header).toString("hex"));
      if (key === undefined) throw new Error("sealed by an unknown key");
      return JSON.parse(open(sealed, key));
    },
  };
}

/** A chat is kept in one of so many parts of the store, so that one script reaches it and its due-list. */
export const TAGS: readonly string[] = Array.from({ length: 64 }, (_, part) => `{t${pad(part)}}`);

/** Who writes once soon writes again: so many names are not made anew. */
const NAMED = 1000;

/** Key objects, not bytes: a cipher takes them several times faster. */
interface Derived {
  readonly id: Buffer;
  readonly naming: KeyObject;
  readonly sealing: KeyObject;
}

/** How the content is written: as it is; deflated; deflated with the dictionary; in words. We write the last two. */
const deflated = 2;
const withDictionary = 3;
const inWords = 4;
/** Longer than that it holds what has no words, and is deflated. */
const longest = 160;
const header = 5;
const nonceSize = 12;
const tagSize = 16;
/** Records are small: zlib's own hundreds of kilobytes for each would cost more than the work. */
const small = { chunkSize: 1024, windowBits: 11, memLevel: 3 };
const primed = { ...small, dictionary: DICTIONARY };

function derive(key: Buffer): Derived {
  if (key.length !== 32) throw new Error("A key for the memory has 32 bytes.");
  const part = (info: string, size: number) => Buffer.from(hkdfSync("sha256", key, "", info, size));
  return {
    id: part("id", header - 1),
    naming: createSecretKey(part("names", 32)),
    sealing: createSecretKey(part("records", 32)),
  };
}

/** The tag comes from the id alone, so that a chat stays in its part when the key changes. It tells 6 bits. */
function nameOf(chat: number, key: Derived): string {
  const [part = 0] = hash("sha256", String(chat), "buffer");
  const name = createHmac("sha256", key.naming).update(String(chat)).digest().subarray(0, 16);
  return `{t${pad(part % 64)}}:${name.toString("base64url")}`;
}

function seal(text: string, key: Derived): Buffer {
  const short = Buffer.from(shorten(text));
  const [format, content] =
    short.length > longest ? [withDictionary, deflateRawSync(text, primed)] : [inWords, short];
  const head = Buffer.concat([Buffer.from([format]), key.id]);
  const nonce = freshNonce();
  const cipher = createCipheriv("aes-256-gcm", key.sealing, nonce).setAAD(head);
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

function open(sealed: Buffer, key: Derived): string {
  const tagAt = header + nonceSize;
  const bodyAt = tagAt + tagSize;
  const decipher = createDecipheriv("aes-256-gcm", key.sealing, sealed.subarray(header, tagAt), {
    authTagLength: tagSize,
  });
  decipher.setAAD(sealed.subarray(0, header)).setAuthTag(sealed.subarray(tagAt, bodyAt));
  const content = Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()]);
  if (sealed[0] === inWords) return lengthen(content.toString());
  if (sealed[0] === withDictionary) return inflateRawSync(content, primed).toString();
  return (sealed[0] === deflated ? inflateRawSync(content) : content).toString();
}

/** Random bytes, drawn for many seals at once. Each is given out once. */
const nonces = { pool: Buffer.alloc(nonceSize * 128), next: nonceSize * 128 };

function freshNonce(): Buffer {
  if (nonces.next === nonces.pool.length) {
    nonces.pool = randomFillSync(Buffer.alloc(nonces.pool.length));
    nonces.next = 0;
  }
  nonces.next += nonceSize;
  return nonces.pool.subarray(nonces.next - nonceSize, nonces.next);
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
