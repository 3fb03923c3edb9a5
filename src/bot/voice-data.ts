import { MEANS, type Means } from "../catalog/means.ts";
import type { Outcome } from "../catalog/voice.ts";
import { WAY_AT, type WayName } from "../catalog/way.ts";
import type { Answers } from "../guide/answers.ts";
import { featurePress, letterAt, letterOf, SKIPPED, wordAt, wordOf } from "./callback-data.ts";

/** What somebody says of a top-up, so far, or of a code. "unknown": asked, and skipped; undefined: not asked yet. */
export interface Saying {
  outcome: Outcome;
  way?: WayName | "unknown" | undefined;
  means?: Means | "unknown" | undefined;
  /** A code that was dialled or sent: then the others are not asked. */
  code?: string | undefined;
  /** Of a top-up that failed: what else was said of it, packed, for the way back. */
  incident?: string | undefined;
}

export function voicePress(answers: Answers, saying: Saying): string {
  return featurePress("what-worked", answers, ...packVoice(saying));
}

/** The letter of an outcome, then one each for the way and the means; a code or an incident follows. */
export function packVoice({ outcome, way, means, code, incident }: Saying): string[] {
  if (code !== undefined) return [letterOf(OF_A_CODE, outcome) ?? "", code];
  const letters = [letterOf(OF_A_TOP_UP, outcome), letterAt(WAY_AT, way), letterAt(MEANS, means)];
  const packed = letters.join("").replace(/-+$/u, "");
  return incident === undefined ? [packed] : [packed, incident];
}

/** undefined: it says nothing. */
export function unpackVoice([letters = "", rest]: readonly string[]): Saying | undefined {
  const [letter, way, means] = letters;
  const ofACode = wordOf(OF_A_CODE, letter);
  if (ofACode !== undefined) return { outcome: ofACode, code: rest };
  const outcome = wordOf(OF_A_TOP_UP, letter);
  if (outcome === undefined) return undefined;
  return {
    outcome,
    way: way === SKIPPED ? "unknown" : wordAt(WAY_AT, way),
    means: means === SKIPPED ? "unknown" : wordAt(MEANS, means),
    incident: rest,
  };
}

/** Never reuse a letter. */
const OF_A_TOP_UP = { y: "worked", n: "failed" } as const satisfies Record<string, Outcome>;
const OF_A_CODE = { g: "worked", b: "failed" } as const satisfies Record<string, Outcome>;
