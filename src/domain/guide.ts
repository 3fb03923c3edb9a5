import { gateFor } from "./gate.ts";
import { type Menu, SIGNPOSTS } from "./menu.ts";
import type { Operator } from "./operator.ts";
import { BILLINGS, BOUGHT, DEVICES, FORMS, STAYS, type Trip } from "./trip.ts";

/** One screen of the guide. */
export interface Question {
  id: QuestionId;
  /** The answer of the trip that it gives. */
  answers: "stay" | "device" | "operator" | "billing" | "form" | "bought";
  /** Asked only then; always, if it does not say. */
  when?: (trip: Trip, operator: Operator | undefined) => boolean;
  choices: (trip: Trip, menu: Menu) => readonly string[];
}

export type QuestionId = Question["answers"] | "firm";

/** What the guide must know of the world: the menu of operators, and each of them by its id. */
export interface Directory {
  menu: Menu;
  operator: (id: string) => Operator | undefined;
}

/** Answers to the operator question that open a second list of names. */
export const SUBMENUS = ["travel-esim", "more"] as const;
export type Submenu = (typeof SUBMENUS)[number];

/** The guide: what is asked, in this order. */
export const QUESTIONS: readonly Question[] = [
  { id: "stay", answers: "stay", choices: () => STAYS },
  { id: "device", answers: "device", choices: () => DEVICES },
  {
    id: "operator",
    answers: "operator",
    choices: (_trip, menu) => [...menu.common, ...SUBMENUS, ...menu.signposts],
  },
  {
    id: "firm",
    answers: "operator",
    when: ({ operator }) => isSubmenu(operator),
    choices: ({ operator }, menu) => (operator === "travel-esim" ? menu["travel-esim"] : menu.other),
  },
  {
    id: "billing",
    answers: "billing",
    when: (_trip, operator) => operator?.kind === "bill-only" || operator?.standing.value === "bills",
    choices: () => BILLINGS,
  },
  {
    id: "form",
    answers: "form",
    when: ({ device }, operator) => operator?.id === SIGNPOSTS.noCard && device !== "router",
    choices: () => FORMS,
  },
  {
    id: "bought",
    answers: "bought",
    when: (trip, operator) => operator !== undefined && gateFor(trip, operator) === "ask-origin",
    choices: () => BOUGHT,
  },
];

/** The first question that this trip has not answered; none when it is ready for its card. */
export function nextQuestion(trip: Trip, directory: Directory): Question | undefined {
  const operator = trip.operator === undefined ? undefined : directory.operator(trip.operator);
  return QUESTIONS.find((question) => isOpen(question, trip) && (question.when?.(trip, operator) ?? true));
}

/** The trip with one more answer; undefined where the answer is none of the question's words. */
export function answered(
  trip: Trip,
  question: Question,
  answer: string,
  { menu }: Directory,
): Trip | undefined {
  if (answer === "unknown") return { ...trip, [question.answers]: skipped(question) };
  if (!question.choices(trip, menu).includes(answer)) return undefined;
  return { ...trip, [question.answers]: answer };
}

/** The trip without this answer: the guide asks for it anew and keeps the others. */
export function without(trip: Trip, answer: keyof Trip): Trip {
  const { [answer]: _, ...rest } = trip;
  return rest;
}

/** The trip one answer earlier. */
export function stepBack(trip: Trip): Trip {
  const last = QUESTIONS.findLast(({ answers }) => trip[answers] !== undefined);
  return last === undefined ? trip : without(trip, last.answers);
}

/** Where in the guide a question stands: `{ step: 2, steps: 3 }`. */
export function placeOf(question: Question, trip: Trip): { step: number; steps: number } {
  const done = new Set(
    QUESTIONS.filter(({ answers }) => trip[answers] !== undefined).map(({ answers }) => answers),
  );
  done.delete(question.answers);
  const step = Math.max(done.size, question.id === "firm" ? 3 : 0) + 1;
  return { step, steps: Math.max(step, USUAL_STEPS) };
}

export function isSubmenu(operator: string | undefined): operator is Submenu {
  return SUBMENUS.some((each) => each === operator);
}

const USUAL_STEPS = 3;

/** Who cannot name the operator is helped to find out; every other skip is remembered as one. */
function skipped({ answers }: Question): string {
  return answers === "operator" ? SIGNPOSTS.dontKnow : "unknown";
}

/** A submenu was opened, but no name chosen in it. */
function isOpen({ id, answers }: Question, trip: Trip): boolean {
  return id === "firm" ? isSubmenu(trip.operator) : trip[answers] === undefined;
}
