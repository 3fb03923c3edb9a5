import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { TAGS, createEncryption } from "../../src/session/encryption.ts";

const key = randomBytes(32);
const other = randomBytes(32);

/** What each format of a seal wrote; only the first is still written. */
const PLAIN =
  "AS3GCiBB4grHWhNdv6lCQAlWpz5tYmWdUlqkXl0EjG4UicOKk2mZFSVRzWE5qWKMh0zcmYCVI2B8TVpxKElPGGAaJwT/S1e3StOQPzpkQjAiiX46" +
  "eOU8nORbx9im8PzR1pVedzVphzfzz1E6Jw2bqfH1blsOepJ5QVX1UkpknbPIbQ==";
const WITH_DICTIONARY = "Ay3GCiDt0CxlMfxprFqcf9xbl5IoH2OGgwVDbCYQ/tn4N/hxfp+pIlZry2lDZQ==";
const DEFLATED =
  "Ai3GCiCrsi2H66R5zIniYh0KzIMRB5P3fcY2ag1nJ8yw1SaDjYIgARLXU2mbFvkVPR9h3rl/vxjy1EW9JFxbUUpWuFHBm1pZ32aHeOmzw6e/" +
  "ZiJegA0EGj5k1wMkkb42U8fNc1AgCVlFGhnGX9DCq95JMqEPQmnCkbjWeic=";
const IN_WORDS =
  "BC3GCiDHxwJvRl/YzQNkNEGqrqOYH7ahmnP+IyDnogn38IYwnfgxmqJnXZDhmgiE6eZQ/2Pcv6ddn7rzRt6X/Mg8TbBv1U89JFJOEHgJEJrLBbpG" +
  "XhPpfHc=";

describe("what leaves the process", () => {
  test("opens again, long or short, and is never the same twice", () => {
    const encryption = createEncryption(key);
    for (const value of [{}, null, "x", { words: "again ".repeat(200) }]) {
      expect(encryption.decrypt(encryption.encrypt(value))).toEqual(value);
      expect(encryption.encrypt(value)).not.toEqual(encryption.encrypt(value));
    }
  });

  test("a record sealed by an earlier version opens for ever", () => {
    const encryption = createEncryption(Buffer.alloc(32, 1));
    const session = {
      version: 1,
      chat: 77,
      trip: { stay: "weeks", device: "iphone", operator: "base" },
      finished: 12,
    };
    expect(encryption.decrypt(Buffer.from(PLAIN, "base64"))).toEqual(session);
    expect(encryption.decrypt(Buffer.from(WITH_DICTIONARY, "base64"))).toEqual(session);
    expect(encryption.decrypt(Buffer.from(DEFLATED, "base64"))).toEqual({ ...session, note: "a".repeat(41) });
    expect(encryption.decrypt(Buffer.from(IN_WORDS, "base64"))).toEqual({
      ...session,
      chat: 6_123_456_789,
      language: "zh",
      reminders: [{ operator: "base", kind: "number", day: "2026-12-20", at: 1_795_000_000_000 }],
    });
  });

  test("a chat in a dialogue with two reminders takes at most 600 bytes", () => {
    const receive = [{ send: 0, returnValue: { update_id: 0 } }];
    const replay = { send: [{ payload: "wait" }, { payload: "message:text" }], receive };
    const state = { version: [0, 1], state: { guide: [{ interrupts: [1], replay }] } };
    const reminder = { operator: "base", kind: "number", day: "2026-12-20", at: 1_795_000_000_000 };
    const session = {
      version: 1,
      chat: 6_123_456_789,
      language: "zh",
      answers: { stay: "weeks", device: "iphone", operator: "base" },
      dialogue: { at: 1_795_000_000_000, state },
      reminders: [reminder, { ...reminder, kind: "credit" }],
    };
    expect(createEncryption(key).encrypt(session).length).toBeLessThanOrEqual(600);
  });

  test("opens with an older key, and with no other", () => {
    const sealed = createEncryption(key).encrypt("old");
    expect(createEncryption(other, [randomBytes(32), key]).decrypt(sealed)).toBe("old");
    expect(() => createEncryption(other).decrypt(sealed)).toThrow("unknown key");
  });

  test("a chat's name depends on the key, its part of the store does not", () => {
    const [older] = createEncryption(key).names(123);
    const [name, ...others] = createEncryption(other, [key]).names(123);
    expect(others).toEqual([older]);
    expect(name).not.toBe(older);
    expect(name.slice(0, 5)).toBe(older.slice(0, 5));
    expect(name).toMatch(/^\{t\d\d\}:[\w-]{22}$/);
  });

  test("chats spread over all parts of the store", () => {
    const encryption = createEncryption(key);
    const parts = Array.from({ length: 2000 }, (_, chat) => encryption.names(chat)[0].slice(0, 5));
    expect([...new Set(parts)].sort()).toEqual(TAGS);
  });

  test("a key of another length is refused, and not shown", () => {
    expect(() => createEncryption(Buffer.from("short"))).toThrow(/^A key for the sessions has 32 bytes\.$/);
  });
});
