import { gateFor } from "../advice/situation.ts";
import { type Menu, SIGNPOSTS } from "../catalog/menu.ts";
import type { Operator } from "../catalog/operator.ts";
import { BOUGHT, DEVICES, FORMS, STAYS, type Trip } from "./answers.ts";

/** One screen of the guide. */
export interface Question {
  id: QuestionId;
  /** The answer of the trip that it gives. */
  answers: "stay" | "device" | "operator" | "form" | "bought";
  /** Asked only then; always, if it does not say. */
  when?: (trip: Trip, operator: Operator | undefined) => boolean;
  /** It makes the card fit better, and there is a card without it. */
  optional?: true;
  choices: (trip: Trip, menu: Menu) => readonly string[];
}

export type QuestionId = Question["answers"] | "firm";

/** What the guide must know of the world: the menu of operators, and each of them by its id. */
interface Directory {
  menu: Menu;
  operator: (id: string) => Operator | undefined;
}

/** Answers to the operator question that open a second list of names. */
const SUBMENUS = ["travel-esim", "more"] as const;
type Submenu = (typeof SUBMENUS)[number];

/** The guide: what is asked, in this order. */
export const QUESTIONS: readonly Question[] = [
  { id: "stay", answers: "stay", optional: true, choices: () => STAYS },
  { id: "device", answers: "device", optional: true, choices: () => DEVICES },
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
    id: "form",
    answers: "form",
    when: ({ device }, operator) => operator?.id === SIGNPOSTS.noCard && device !== "router",
    choices: () => FORMS,
  },
  {
    id: "bought",
    answers: "bought",
    // Whoever has a travel eSIM already sees in the phone whether it is there.
    when: (trip, operator) =>
      operator?.id === SIGNPOSTS.noCard && trip.form === "esim" && gateFor(trip, operator) === "ask-origin",
    choices: () => BOUGHT,
  },
];

/** The first question that is not answered; none when all are. */
export function nextQuestion(trip: Trip, directory: Directory): Question | undefined {
  return openQuestions(trip, directory)[0];
}

/** The first one without whose answer there is no card. */
export function neededQuestion(trip: Trip, directory: Directory): Question | undefined {
  return openQuestions(trip, directory).find(({ optional }) => optional !== true);
}

/** The first one that would make the card fit better. */
export function finerQuestion(trip: Trip, directory: Directory): Question | undefined {
  return openQuestions(trip, directory).find(({ optional }) => optional === true);
}

function openQuestions(trip: Trip, directory: Directory): Question[] {
  const operator = trip.operator === undefined ? undefined : directory.operator(trip.operator);
  return QUESTIONS.filter((question) => isOpen(question, trip) && (question.when?.(trip, operator) ?? true));
}

/** The answers with all that makes the card finer skipped. */
export function withoutMore(trip: Trip): Trip {
  return { stay: "unknown", device: "unknown", ...trip };
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

export function isSubmenu(operator: string | undefined): operator is Submenu {
  return SUBMENUS.some((each) => each === operator);
}

/** Who cannot name the operator is helped to find out; every other skip is remembered as one. */
function skipped({ answers }: Question): string {
  return answers === "operator" ? SIGNPOSTS.dontKnow : "unknown";
}

/** A submenu was opened, but no name chosen in it. */
function isOpen({ id, answers }: Question, trip: Trip): boolean {
  return id === "firm" ? isSubmenu(trip.operator) : trip[answers] === undefined;
}
