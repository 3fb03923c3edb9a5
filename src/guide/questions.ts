import { gateFor } from "../advice/situation.ts";
import { type Menu, PLACEHOLDERS } from "../catalog/menu.ts";
import type { Operator } from "../catalog/operator.ts";
import { BOUGHT, DEVICES, FORMS, STAYS, type Answers } from "./answers.ts";

/** One screen of the guide. */
export interface Question {
  id: QuestionId;
  /** Which answer it gives. */
  key: "stay" | "device" | "operator" | "form" | "bought";
  /** Asked only then; always, if it does not say. */
  when?: (answers: Answers, operator: Operator | undefined) => boolean;
  /** It makes the card fit better, and there is a card without it. */
  optional?: true;
  choices: (answers: Answers, menu: Menu) => readonly string[];
}

export type QuestionId = Question["key"] | "firm";

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
  { id: "stay", key: "stay", optional: true, choices: () => STAYS },
  { id: "device", key: "device", optional: true, choices: () => DEVICES },
  {
    id: "operator",
    key: "operator",
    choices: (_answers, menu) => [...menu.common, ...SUBMENUS, ...menu.placeholders],
  },
  {
    id: "firm",
    key: "operator",
    when: ({ operator }) => isSubmenu(operator),
    choices: ({ operator }, menu) => (operator === "travel-esim" ? menu["travel-esim"] : menu.other),
  },
  {
    id: "form",
    key: "form",
    when: ({ device }, operator) => operator?.id === PLACEHOLDERS.noCard && device !== "router",
    choices: () => FORMS,
  },
  {
    id: "bought",
    key: "bought",
    // Whoever has a travel eSIM already sees in the phone whether it is there.
    when: (answers, operator) =>
      operator?.id === PLACEHOLDERS.noCard &&
      answers.form === "esim" &&
      gateFor(answers, operator) === "ask-origin",
    choices: () => BOUGHT,
  },
];

/** The first question that is not answered; none when all are. */
export function nextQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory)[0];
}

/** The first one without whose answer there is no card. */
export function neededQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory).find(({ optional }) => optional !== true);
}

/** The first one that would make the card fit better. */
export function finerQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory).find(({ optional }) => optional === true);
}

function openQuestions(answers: Answers, directory: Directory): Question[] {
  const operator = answers.operator === undefined ? undefined : directory.operator(answers.operator);
  return QUESTIONS.filter(
    (question) => isOpen(question, answers) && (question.when?.(answers, operator) ?? true),
  );
}

/** The answers with all that makes the card finer skipped. */
export function withoutMore(answers: Answers): Answers {
  return { stay: "unknown", device: "unknown", ...answers };
}

/** The answers with one more answer; undefined where the answer is none of the question's words. */
export function answered(
  answers: Answers,
  question: Question,
  answer: string,
  { menu }: Directory,
): Answers | undefined {
  if (answer === "unknown") return { ...answers, [question.key]: skipped(question) };
  if (!question.choices(answers, menu).includes(answer)) return undefined;
  return { ...answers, [question.key]: answer };
}

/** The answers without this answer: the guide asks for it anew and keeps the others. */
export function without(answers: Answers, answer: keyof Answers): Answers {
  const { [answer]: _, ...rest } = answers;
  return rest;
}

/** The answers one answer earlier. */
export function stepBack(answers: Answers): Answers {
  const last = QUESTIONS.findLast(({ key }) => answers[key] !== undefined);
  return last === undefined ? answers : without(answers, last.key);
}

export function isSubmenu(operator: string | undefined): operator is Submenu {
  return SUBMENUS.some((each) => each === operator);
}

/** Who cannot name the operator is helped to find out; every other skip is remembered as one. */
function skipped({ key }: Question): string {
  return key === "operator" ? PLACEHOLDERS.dontKnow : "unknown";
}

/** A submenu was opened, but no name chosen in it. */
function isOpen({ id, key }: Question, answers: Answers): boolean {
  return id === "firm" ? isSubmenu(answers.operator) : answers[key] === undefined;
}
