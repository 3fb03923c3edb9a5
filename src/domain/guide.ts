import { DEVICES, OPERATORS, STAYS, type Trip } from "./trip.ts";

export interface Question {
  /** The answers that are asked for; a trip has room for more. */
  id: "stay" | "device" | "operator";
  choices: readonly string[];
}

/** The guide: what is asked, in this order. */
export const QUESTIONS: readonly Question[] = [
  { id: "stay", choices: STAYS },
  { id: "device", choices: DEVICES },
  { id: "operator", choices: OPERATORS },
];

export function nextQuestion(trip: Trip): Question | undefined {
  return QUESTIONS.find(({ id }) => trip[id] === undefined);
}

/** The trip with one more answer; the same trip where the answer is none of the question's words. */
export function answered(trip: Trip, question: Question, answer: string): Trip {
  return answer === "unknown" || question.choices.includes(answer)
    ? { ...trip, [question.id]: answer }
    : trip;
}

/** The trip one question earlier. */
export function stepBack(trip: Trip): Trip {
  const last = QUESTIONS.findLast(({ id }) => trip[id] !== undefined);
  return Object.fromEntries(Object.entries(trip).filter(([id]) => id !== last?.id));
}

/**
 * A trip as a short ASCII word for a button, one character a question and back.
 * A place is never given to another answer, so that an old button keeps its meaning.
 */
export function packTrip(trip: Trip): string {
  return QUESTIONS.map(({ id, choices }) => {
    const answer = trip[id];
    if (answer === undefined) return "-";
    return answer === "unknown" ? "." : choices.indexOf(answer).toString(36);
  }).join("");
}

export function unpackTrip(packed: string): Trip | undefined {
  if (packed.length !== QUESTIONS.length) return undefined;
  let trip: Trip = {};
  for (const [place, question] of QUESTIONS.entries()) {
    const letter = packed[place] ?? "-";
    if (letter === "-") continue;
    const answer = letter === "." ? "unknown" : question.choices[Number.parseInt(letter, 36)];
    if (answer === undefined) return undefined;
    trip = answered(trip, question, answer);
  }
  return trip;
}
