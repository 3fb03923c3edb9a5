import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { Names } from "./store.ts";
import old from "./old-formats.json" with { type: "json" };

/**
 * What leaves this process is encrypted: a chat's name is an HMAC of its id, its record is AES-256-GCM. Both keys
 * are derived from STATE_KEY. Older keys still open and still name, so that a key can be replaced.
 *
 * The bytes are: format (1) · key id (4) · nonce (12) · tag (16) · ciphertext.
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
  return {
    names: (chat) => [nameOf(chat, current), ...older.map((each) => nameOf(chat, each))],
    seal: (value) => encrypt(JSON.stringify(value), current),
    open(sealed) {
      const id = sealed.subarray(1, NONCE_AT);
      const derived = [current, ...older].find((each) => each.id.equals(id));
      if (derived === undefined) throw new Error("sealed by an unknown key");
      return JSON.parse(textOf(sealed[0], decrypt(sealed, derived)));
    },
  };
}

/** The parts of the store. A chat and its due-list are in the same one, so that one script reaches both. */
export const TAGS: readonly string[] = Array.from({ length: 64 }, (_, part) => tagOf(part));

const PLAIN = 1;
const NONCE_AT = 5;
const TAG_AT = 17;
const TEXT_AT = 33;

type Derived = ReturnType<typeof derive>;

/** Key objects, not bytes: a cipher takes them several times faster. */
function derive(key: Buffer) {
  if (key.length !== 32) throw new Error("A key for the memory has 32 bytes.");
  const part = (info: string, size: number) => Buffer.from(hkdfSync("sha256", key, "", info, size));
  return {
    id: part("id", 4),
    naming: createSecretKey(part("names", 32)),
    sealing: createSecretKey(part("records", 32)),
  };
}

/** The tag comes from the id alone, so that a chat stays in its part when the key changes. It tells 6 bits. */
function nameOf(chat: number, { naming }: Derived): string {
  const [part = 0] = hash("sha256", String(chat), "buffer");
  const name = createHmac("sha256", naming).update(String(chat)).digest().subarray(0, 16);
  return `${tagOf(part % 64)}:${name.toString("base64url")}`;
}

function tagOf(part: number): string {
  return `{t${String(part).padStart(2, "0")}}`;
}

function encrypt(text: string, { id, sealing }: Derived): Buffer {
  const head = Buffer.from([PLAIN, ...id]);
  const nonce = randomBytes(TAG_AT - NONCE_AT);
  const cipher = createCipheriv("aes-256-gcm", sealing, nonce).setAAD(head);
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

function decrypt(sealed: Buffer, { sealing }: Derived): Buffer {
  const nonce = sealed.subarray(NONCE_AT, TAG_AT);
  const decipher = createDecipheriv("aes-256-gcm", sealing, nonce, { authTagLength: TEXT_AT - TAG_AT });
  decipher.setAAD(sealed.subarray(0, NONCE_AT)).setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
  return Buffer.concat([decipher.update(sealed.subarray(TEXT_AT)), decipher.final()]);
}

/** Formats 2 to 4 are compressed. We no longer write them, but what lies in a store must open. */
function textOf(format: number | undefined, content: Buffer): string {
  if (format === 2) return inflateRawSync(content).toString();
  if (format === 3) return inflateRawSync(content, { dictionary: Buffer.from(old.dictionary) }).toString();
  if (format !== 4) return content.toString();
  // oxlint-disable-next-line no-control-regex
  return content.toString().replace(/\0([0-9a-z]+)|[\x01-\x1f]/g, (code, digits: string | undefined) => {
    if (digits !== undefined) return String(Number.parseInt(digits, 36));
    return old.pieces[code.charCodeAt(0) - 1] ?? "";
  });
}
