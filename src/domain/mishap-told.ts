import { channelsFor, type Elapsed, type Mishap, type RescueChannel, type RescueProblem } from "./rescue.ts";

/** What somebody has told of a mishap so far; "unknown": asked, and they do not know. */
export interface MishapTold {
  problem?: RescueProblem | "unknown";
  channel?: RescueChannel;
  elapsed?: Elapsed | "unknown";
  /** The way that the card advised: most likely the one that was taken, so it is asked for first. */
  likely?: RescueChannel;
}

/** In the order in which they are asked. How long ago it was is heard, not asked: the answer has its own clock. */
export const MISHAP_QUESTIONS = ["problem", "channel"] as const;
export type MishapQuestion = (typeof MISHAP_QUESTIONS)[number];

export function nextMishapQuestion(told: MishapTold): MishapQuestion | undefined {
  if (told.problem === undefined) return "problem";
  const channels = channelsOf(told);
  if (channels.length === 1) return undefined;
  return told.channel === undefined || !channels.includes(told.channel) ? "channel" : undefined;
}

/** The ways to ask for: first the one that the card advised, the unknown one last. */
export function channelsOf({ likely, problem }: MishapTold): readonly RescueChannel[] {
  const all = channelsFor(problem === undefined || problem === "unknown" ? USUAL : problem);
  if (likely === undefined || likely === "unknown" || !all.includes(likely)) return all;
  return [likely, ...all.filter((each) => each !== likely)];
}

/** undefined: a question is open. */
export function mishapOf(told: MishapTold): Mishap | undefined {
  const { channel = "unknown", elapsed, problem } = told;
  if (problem === undefined || nextMishapQuestion(told) !== undefined) return undefined;
  return {
    problem: problem === "unknown" ? USUAL : problem,
    channel: channelsOf(told).includes(channel) ? channel : "unknown",
    elapsed: elapsed === "unknown" ? undefined : elapsed,
  };
}

/** The same without the last answer; what was never asked stays. */
export function mishapStepBack(told: MishapTold): MishapTold {
  const { channel, problem, ...unasked } = told;
  const isAnswered = channel !== undefined && nextMishapQuestion(told) === undefined;
  const hadChoice = channelsOf(told).length > 1;
  return problem !== undefined && isAnswered && hadChoice ? { problem, ...unasked } : unasked;
}

/** What it is when nobody can say. */
const USUAL: RescueProblem = "not-arrived";
