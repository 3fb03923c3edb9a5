import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import {
  answered,
  finerQuestion,
  neededQuestion,
  nextQuestion,
  QUESTIONS,
  stepBack,
  without,
  withoutMore,
} from "../../src/guide/questions.ts";
import type { Answers } from "../../src/guide/answers.ts";

const catalog = readCatalog();

/** Every answers that the guide can come to by its buttons, finished or not. */
function everyAnswers(): Answers[] {
  const all: Answers[] = [];
  const open: Answers[] = [{}];
  for (let answers = open.pop(); answers !== undefined; answers = open.pop()) {
    all.push(answers);
    const question = nextQuestion(answers, catalog);
    if (question === undefined) continue;
    for (const choice of [...question.choices(answers, catalog.menu), "unknown"]) {
      const next = answered(answers, question, choice, catalog);
      if (next !== undefined) open.push(next);
    }
  }
  return all;
}

const answersList = everyAnswers();

describe("the questions", () => {
  it.each([
    [{}, "stay"],
    [{ stay: "weeks" }, "device"],
    [{ stay: "weeks", device: "unknown" }, "operator"],
    [{ stay: "weeks", device: "iphone", operator: "base" }, undefined],
    [{ stay: "weeks", device: "iphone", operator: "travel-esim" }, "firm"],
    [{ stay: "weeks", device: "iphone", operator: "more" }, "firm"],
    [{ stay: "weeks", device: "iphone", operator: "telenet" }, undefined],
    [{ stay: "long", device: "iphone", operator: "telenet", billing: "bill" }, undefined],
    [{ stay: "weeks", device: "iphone", operator: "airalo" }, undefined],
    [{ stay: "weeks", device: "iphone", operator: "airalo", bought: "mainland" }, undefined],
    [{ stay: "weeks", device: "iphone", operator: "no-card" }, "form"],
    [{ stay: "weeks", device: "iphone", operator: "no-card", form: "sim" }, undefined],
    [{ stay: "weeks", device: "iphone", operator: "no-card", form: "esim" }, "bought"],
    [{ stay: "weeks", device: "router", operator: "no-card" }, undefined],
  ] as const)("after %o comes %s", (answers, expected) => {
    expect(nextQuestion(answers, catalog)?.id).toBe(expected);
  });

  it("take only their own words", () => {
    const [stay] = QUESTIONS;
    expect(stay && answered({}, stay, "iphone", catalog)).toBeUndefined();
  });

  it("turn a skipped operator into help with finding out", () => {
    const operator = QUESTIONS.find(({ id }) => id === "operator");
    expect(operator && answered({}, operator, "unknown", catalog)).toEqual({ operator: "dont-know" });
  });

  it("lead from every trip to its end, and back to the beginning", () => {
    for (const answers of answersList) {
      let steps = 0;
      let back = answers;
      while (Object.keys(back).length > 0 && steps++ < QUESTIONS.length) back = stepBack(back);
      expect(back).toEqual({});
    }
  });

  it("ask for one answer anew and keep the others", () => {
    const answers: Answers = { stay: "weeks", device: "iphone", operator: "base" };
    expect(nextQuestion(without(answers, "device"), catalog)?.id).toBe("device");
  });

  it.each<[answers: Answers, needed: string | undefined, finer: string | undefined]>([
    [{}, "operator", "stay"],
    [{ operator: "base" }, undefined, "stay"],
    [{ operator: "base", stay: "weeks" }, undefined, "device"],
    [{ operator: "base", stay: "weeks", device: "unknown" }, undefined, undefined],
    [{ operator: "telenet" }, undefined, "stay"],
    [{ operator: "airalo", stay: "weeks" }, undefined, "device"],
    [{ operator: "no-card" }, "form", "stay"],
  ])("after %o must ask %s before there is a card, and may ask %s", (answers, needed, finer) => {
    expect(neededQuestion(answers, catalog)?.id).toBe(needed);
    expect(finerQuestion(answers, catalog)?.id).toBe(finer);
  });

  it("let whoever wants the answer at once skip what only makes it finer, and nothing that they said", () => {
    for (const answers of answersList) {
      const hurried = withoutMore(answers);
      expect(hurried).toMatchObject(answers);
      expect(finerQuestion(hurried, catalog)).toBeUndefined();
      expect(neededQuestion(hurried, catalog)?.id).toBe(neededQuestion(answers, catalog)?.id);
    }
  });
});
