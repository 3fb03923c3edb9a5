import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, hkdfSync } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { createCache } from "../cache.ts";
import { randomBytes } from "./random.ts";
import type { Names } from "./store.ts";
import old from "./old-formats.json" with { type: "json" };

export type Encryption = ReturnType<typeof createEncryption>;

/**
 * What leaves this process is encrypted: a chat's name is an HMAC of its id, its session is AES-256-GCM. Both keys
 * are derived from STATE_KEY. Older keys still open and still name, so that a key can be replaced.
 *
 * The bytes are: format (1) · key id (4) · nonce (12) · tag (16) · ciphertext.
 */
export function createEncryption(key: Buffer, oldKeys: readonly Buffer[] = []) {
  const current = derive(key);
  const older = oldKeys.map(derive);
  return {
    /** Kept for the chats that were met last: it is 4 % of a tap. */
    names: (chat: number): Names =>
      known(current, String(chat), () => [nameOf(chat, current), ...older.map((each) => nameOf(chat, each))]),

    encrypt(value: unknown): Buffer {
      const head = Buffer.from([PLAIN, ...current.id]);
      const nonce = randomBytes(TAG_AT - NONCE_AT);
      const cipher = createCipheriv("aes-256-gcm", current.sessions, nonce).setAAD(head);
      const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
    },

    /** Throws when it was not encrypted by one of our keys, or was changed since. */
    decrypt(bytes: Buffer): unknown {
      const head = bytes.subarray(0, NONCE_AT);
      const nonce = bytes.subarray(NONCE_AT, TAG_AT);
      const used = [current, ...older].find((each) => each.id.equals(head.subarray(1)));
      if (used === undefined) throw new Error("encrypted by an unknown key");
      const options = { authTagLength: TEXT_AT - TAG_AT };
      const decipher = createDecipheriv("aes-256-gcm", used.sessions, nonce, options);
      decipher.setAAD(head).setAuthTag(bytes.subarray(TAG_AT, TEXT_AT));
      const content = Buffer.concat([decipher.update(bytes.subarray(TEXT_AT)), decipher.final()]);
      return JSON.parse(textOf(bytes[0], content));
    },
  };
}

/** The parts of the store. A chat and its due-list are in the same one, so that one script reaches both. */
export const TAGS: readonly string[] = Array.from({ length: 64 }, (_, part) => tagOf(part));

const known = createCache<Names>(1000);

const PLAIN = 1;
const NONCE_AT = 5;
const TAG_AT = 17;
const TEXT_AT = 33;

/** Key objects, not bytes: a cipher takes them several times faster. Other words than these make other keys. */
function derive(key: Buffer) {
  if (key.length !== 32) throw new Error("A key for the sessions has 32 bytes.");
  const part = (info: string, size: number) => Buffer.from(hkdfSync("sha256", key, "", info, size));
  return {
    id: part("id", 4),
    names: createSecretKey(part("names", 32)),
    sessions: createSecretKey(part("records", 32)),
  };
}

/** The tag comes from the id alone, so that a chat stays in its part when the key changes. It tells 6 bits. */
function nameOf(chat: number, { names }: ReturnType<typeof derive>): string {
  const [part = 0] = hash("sha256", String(chat), "buffer");
  const name = createHmac("sha256", names).update(String(chat)).digest().subarray(0, 16);
  return `${tagOf(part % 64)}:${name.toString("base64url")}`;
}

function tagOf(part: number): string {
  return `{t${String(part).padStart(2, "0")}}`;
}

/** Formats 2 to 4 are compressed. They are no longer written, but still read. */
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
