import { gateFor } from "../advice/situation.ts";
import { type Menu, PLACEHOLDERS } from "../catalog/menu.ts";
import type { Operator } from "../catalog/operator.ts";
import { BOUGHT, DEVICES, FORMS, STAYS, type Answers } from "./answers.ts";

/** One screen of the guide. */
export interface Question {
  id: QuestionId;
  /** The answer it sets. */
  key: "stay" | "device" | "operator" | "form" | "bought";
  /** When to ask it; always if absent. */
  when?: (answers: Answers, operator: Operator | undefined) => boolean;
  /** It improves the card, but there is a card without it. */
  optional?: true;
  choices: (answers: Answers, menu: Menu) => readonly string[];
}

export type QuestionId = Question["key"] | "firm";

interface Directory {
  menu: Menu;
  operator: (id: string) => Operator | undefined;
}

/** Choices of the operator question that open a second list. */
const SUBMENUS = ["travel-esim", "more"] as const;
type Submenu = (typeof SUBMENUS)[number];

/** The guide's questions, in this order. */
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
    // If they have a travel eSIM already, the phone shows whether it is there.
    when: (answers, operator) =>
      operator?.id === PLACEHOLDERS.noCard &&
      answers.form === "esim" &&
      gateFor(answers, operator) === "ask-origin",
    choices: () => BOUGHT,
  },
];

/** The first open question. */
export function nextQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory)[0];
}

/** The first open question that the card cannot do without. */
export function neededQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory).find(({ optional }) => optional !== true);
}

/** The first open question that would improve the card. */
export function finerQuestion(answers: Answers, directory: Directory): Question | undefined {
  return openQuestions(answers, directory).find(({ optional }) => optional === true);
}

function openQuestions(answers: Answers, directory: Directory): Question[] {
  const operator = answers.operator === undefined ? undefined : directory.operator(answers.operator);
  return QUESTIONS.filter(
    (question) => isOpen(question, answers) && (question.when?.(answers, operator) ?? true),
  );
}

/** The answers with the optional questions skipped. */
export function withoutMore(answers: Answers): Answers {
  return { stay: "unknown", device: "unknown", ...answers };
}

/** The answers with one more; undefined if it is not one of the question's choices. */
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

/** The answers without this one, so that the guide asks for it again. */
export function without(answers: Answers, answer: keyof Answers): Answers {
  const { [answer]: _, ...rest } = answers;
  return rest;
}

/** The answers without the last one. */
export function stepBack(answers: Answers): Answers {
  const last = QUESTIONS.findLast(({ key }) => answers[key] !== undefined);
  return last === undefined ? answers : without(answers, last.key);
}

export function isSubmenu(operator: string | undefined): operator is Submenu {
  return SUBMENUS.some((each) => each === operator);
}

/** If they cannot name the operator, we help to find out; other skips are remembered as "unknown". */
function skipped({ key }: Question): string {
  return key === "operator" ? PLACEHOLDERS.dontKnow : "unknown";
}

/** "firm" is open while a submenu is chosen but no name in it. */
function isOpen({ id, key }: Question, answers: Answers): boolean {
  return id === "firm" ? isSubmenu(answers.operator) : answers[key] === undefined;
}
