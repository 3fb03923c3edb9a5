import { MEANS, type Means } from "../catalog/means.ts";
import type { Class } from "./model.ts";
import { readPatterns } from "./patterns.ts";

/** What they hold to pay with, or ask about. What they say not to have is left out, and a voucher they look for. */
export function meansIn(sentence: string, intent: Class | undefined): Means[] {
  const text = sentence.replaceAll(NO_MEANS, " ");
  // What a swindler wants is not what they would pay with.
  if (intent === "scam" && DEMANDED.test(text)) return [];
  return MEANS.filter((means) => {
    if (means === "voucher" && (intent === "shop" || WANTS.test(text))) return false;
    return [...text.matchAll(WORDS[means])].some(
      ({ 0: word, index }) =>
        !NOT_HAVING.test(text.slice(Math.max(0, index - 24), index)) &&
        !LOST_AFTER.test(text.slice(index + word.length, index + word.length + 24)),
    );
  });
}

const { pattern, table } = readPatterns("means");
const WORDS = Object.fromEntries(table<Means>("MEANS", "gu")) as Record<Means, RegExp>;
const WANTS = pattern("WANTS");
const NOT_HAVING = pattern("NOT_HAVING");
const LOST_AFTER = pattern("LOST_AFTER");
const NO_MEANS = pattern("NO_MEANS", "gu");
const DEMANDED = pattern("DEMANDED");
