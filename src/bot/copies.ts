import { InlineKeyboard } from "grammy";
import { addInPairs } from "./pairs.ts";
import type { Copy } from "./telling-steps.ts";

/** Each code once, under a copy button of its own. */
export function addCopies(keyboard: InlineKeyboard, codes: readonly Copy[], most: number): void {
  const once = [...new Map(codes.map((code) => [code.payload, code])).values()].slice(0, most);
  addInPairs(
    keyboard,
    once.map(({ label, payload }) => InlineKeyboard.copyText(label, payload)),
  );
}
