import { MEANS, type Means } from "./means.ts";
import { type WayName, WAYS } from "./way.ts";

/** What somebody said of an operator: this worked, or it did not. It is nobody's: only how many said so is kept. */
export interface Voice extends About {
  operator: string;
  outcome: Outcome;
}

/** A way, what it was paid with, or both; or a code that was sent or dialled. */
export interface About {
  way?: WayName | undefined;
  means?: Means | undefined;
  code?: string | undefined;
}

export const OUTCOMES = ["worked", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The name under which it is counted: `base|website|foreign-card||worked`. */
export function voiceName({ operator, way, means, code, outcome }: Voice): string {
  return [operator, way, means, code, outcome].join("|");
}

/** undefined: no name of ours, or of a word that is gone. */
export function readVoice(name: string): Voice | undefined {
  const [operator = "", way = "", means = "", code = "", said] = name.split("|");
  const outcome = OUTCOMES.find((each) => each === said);
  if (outcome === undefined || way + means + code === "") return undefined;
  const voice = {
    operator,
    way: WAYS.find((each) => each === way),
    means: MEANS.find((each) => each === means),
    code: code === "" ? undefined : code,
    outcome,
  };
  return voiceName(voice) === name ? voice : undefined;
}
