import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { TAGS, createSealer } from "../../src/memory/seal.ts";

const key = randomBytes(32);
const other = randomBytes(32);

describe("what leaves the process", () => {
  test("opens again, long or short, and is never the same twice", () => {
    const sealer = createSealer(key);
    for (const value of [{}, null, "x", { words: "again ".repeat(200) }]) {
      expect(sealer.open(sealer.seal(value))).toEqual(value);
      expect(sealer.seal(value)).not.toEqual(sealer.seal(value));
    }
  });

  test("is smaller than its text where the text repeats itself", () => {
    expect(createSealer(key).seal("again ".repeat(200)).length).toBeLessThan(100);
  });

  test("opens with an older key, and with no other", () => {
    const sealed = createSealer(key).seal("old");
    expect(createSealer(other, [randomBytes(32), key]).open(sealed)).toBe("old");
    expect(() => createSealer(other).open(sealed)).toThrow("unknown key");
  });

  test("a chat's name depends on the key, its part of the store does not", () => {
    const [older] = createSealer(key).names(123);
    const [name, ...others] = createSealer(other, [key]).names(123);
    expect(others).toEqual([older]);
    expect(name).not.toBe(older);
    expect(name.slice(0, 5)).toBe(older.slice(0, 5));
    expect(name).toMatch(/^\{t\d\d\}:[\w-]{22}$/);
  });

  test("chats spread over all parts of the store", () => {
    const sealer = createSealer(key);
    const parts = Array.from({ length: 2000 }, (_, chat) => sealer.names(chat)[0].slice(0, 5));
    expect([...new Set(parts)].sort()).toEqual(TAGS);
  });

  test("a key of another length is refused, and not shown", () => {
    expect(() => createSealer(Buffer.from("short"))).toThrow(/^A key for the memory has 32 bytes\.$/);
  });
});
