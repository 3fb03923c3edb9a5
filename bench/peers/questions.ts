/** The interview that every peer holds: our questions, buttons and sentences, up to the last question. */
export const QUESTIONS = [
  { id: "stay", choices: ["weeks", "months", "long"] },
  { id: "device", choices: ["iphone", "android", "tablet", "router"] },
  {
    id: "operator",
    choices: [
      "proximus",
      "orange",
      "base",
      "mobile-vikings",
      "lycamobile",
      "telenet",
      "travel-esim",
      "more",
      "dont-know",
      "no-card",
    ],
  },
  {
    id: "firm",
    choices: ["airalo", "holafly", "saily", "nomad", "ubigi", "trip-com", "yesim", "gigsky", "maya", "other"],
  },
] as const;

export type Answers = Partial<Record<string, string>>;
/** Finds a sentence and puts the facts into it. */
export type Say = (key: string, facts?: Record<string, string | number>) => string;

interface Button {
  text: string;
  callback_data: string;
}

/** The screen of question number `place`; after the last one, the answers. Telegram HTML. */
export function screenAt(say: Say, place: number, answers: Answers): { text: string; rows: Button[][] } {
  const question = QUESTIONS[place];
  const told = Object.entries(answers).map(([id, answer]) => ({ id, label: say(`${id}-${answer}`) }));
  const recap = told.map(({ label }) => label).join(" · ");
  const foot = [
    { text: say("button-back"), callback_data: "back" },
    { text: say("button-home"), callback_data: "home" },
    { text: say("button-other-language"), callback_data: "language" },
  ];
  if (question === undefined) return { text: say("finished", { answers: recap }), rows: [foot] };
  const step = { step: place + 1, steps: QUESTIONS.length };
  const head = recap === "" ? say("step", step) : say("step-answers", { ...step, answers: recap });
  const asked = say(`${question.id}-question`);
  const choices = question.choices.map((choice) => ({
    text: say(`${question.id}-${choice}`),
    callback_data: `${question.id}:${choice}`,
  }));
  const changes = told.map(({ id, label }) => ({
    text: say("button-change-answer", { answer: label }),
    callback_data: `change:${id}`,
  }));
  const skip = { text: say("button-skip"), callback_data: `${question.id}:skip` };
  return {
    text: (place === 0 ? [`${say("home")}\n`, head, asked] : [head, asked]).join("\n"),
    rows: [...inPairs(choices), [skip], ...inPairs(changes), foot],
  };
}

/** What `stay:weeks` answers. */
export function answerIn(data: string): Answers {
  const [id = "", answer = ""] = data.split(":");
  return { [id]: answer };
}

function inPairs<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
