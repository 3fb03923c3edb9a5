import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lengthen, shorten } from "../../src/memory/words.ts";

test("whatever is shortened comes back as it was", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(lengthen(shorten(text))).toBe(text);
    }),
  );
});

test.each([
  '{"version":1,"chat":6123456789,"language":"zh"}',
  '{"version":1,"chat":-1001234567890}',
  '{"version":1,"chat":9007199254740991}',
  '{"note":"like:1234567, or :0012345678}","at":1795000000000}',
  '{"version":1,"chat":1,"trip":{"device":"router","operator":"","means":"cash"},"finished":12345678}',
  JSON.stringify({
    version: 1,
    chat: 1,
    waiting: { room: "rescue", more: ["\u0000\u0001", "\u001F2t9qxhx"] },
  }),
])("%s comes back too", (text) => {
  expect(lengthen(shorten(text))).toBe(text);
});
