// `npm run why -- proximus short iphone zh`: the card for these answers. Under each line stands the message that it is,
// the line of code that said it, and the facts behind it.
import { fileURLToPath } from "node:url";
import type { Context } from "../src/bot/context.ts";
import { createTranslations, isLanguage, LANGUAGES } from "../src/bot/translate.ts";
import { type Catalog, readCatalog } from "../src/catalog/catalog.ts";
import { MEANS, type Means } from "../src/catalog/means.ts";
import { aliasKey, namesOf } from "../src/catalog/operator.ts";
import { visible } from "../src/features/card/body.ts";
import { writtenCard } from "../src/features/card/card.ts";
import { type Answers, BILLINGS, DEVICES, FORMS, STAYS, withMeans } from "../src/guide/answers.ts";
import { stayIn } from "../src/understanding/stay.ts";
import { numbersIn, type Said, trace } from "./traced.ts";

const EXAMPLE = "npm run why -- proximus short iphone zh";
const SHORT: Readonly<Record<string, Answers>> = {
  short: { stay: "weeks" },
  medium: { stay: "months" },
  offline: { offline: "yes" },
  ...Object.fromEntries(STAYS.map((stay) => [stay, { stay }])),
  ...Object.fromEntries(DEVICES.map((device) => [device, { device }])),
  ...Object.fromEntries(BILLINGS.map((billing) => [billing, { billing }])),
  ...Object.fromEntries(FORMS.map((form) => [form, { form }])),
};

const translations = createTranslations(fileURLToPath(new URL("../locales", import.meta.url)), console.error);
const catalog = readCatalog();
const words = process.argv.slice(2);
const wanted = answersIn(words, catalog);
if (typeof wanted === "string") {
  console.error(wanted);
  process.exitCode = 1;
} else {
  const { said, ...traced } = trace(catalog);
  const language = words.findLast(isLanguage) ?? LANGUAGES[0];
  // Only what a card asks for is here: no chat, no network.
  const ctx = {
    language,
    t: traced.translate(translations[language]),
    translations,
    knowledge: { ...traced.catalog, catalog: traced.catalog },
    now: Date.now(),
    me: { username: "your_bot" },
    features: new Map(),
    session: {},
  };
  const { text } = writtenCard(ctx as unknown as Context, wanted);
  for (const line of text.split("\n")) explain(line, said);
}

/** What the words say, or what is wrong with them. */
function answersIn(given: readonly string[], { operators }: Catalog): Answers | string {
  const answers: Answers = {};
  const means: Means[] = [];
  for (let at = 0; at < given.length; at++) {
    const word = (given[at] ?? "").toLowerCase();
    if (isLanguage(word)) continue;
    // Names and lengths of time may be several words: the longest that is one counts.
    const runs = [3, 2, 1].map((count) => ({ count, text: given.slice(at, at + count).join(" ") }));
    const named = runs.flatMap(({ count, text }) => {
      const operator = operators.find((each) => namesOf(each).includes(aliasKey(text)));
      return operator === undefined ? [] : [{ count, operator: operator.id }];
    })[0];
    const stay = stayIn(runs[1]?.text ?? "", false, undefined) ?? stayIn(word, false, undefined);
    const held = MEANS.find((each) => each === word);
    if (held !== undefined) means.push(held);
    else if (SHORT[word] !== undefined) Object.assign(answers, SHORT[word]);
    else if (named !== undefined) {
      answers.operator = named.operator;
      at += named.count - 1;
    } else if (/^\d/u.test(word) && stay !== undefined) {
      answers.stay = stay;
      if (/^\d+$/u.test(word)) at++;
    } else
      return `"${word}" is none of these: an operator's id or name, "10 days", ${[
        ...Object.keys(SHORT),
        ...MEANS,
        ...LANGUAGES,
      ].join(", ")}. For example: ${EXAMPLE}`;
  }
  if (answers.operator === undefined) return `Whose card? Name an operator. For example: ${EXAMPLE}`;
  return withMeans(answers, means);
}

function explain(line: string, said: readonly Said[]): void {
  console.log(visible(line));
  const facts = new Set<string>();
  for (const number of new Set(numbersIn(line))) {
    const sentence = said[number];
    if (sentence === undefined) continue;
    console.log(`      ${sentence.key}  ${sentence.code}`);
    for (const { evidence, field, file } of sentence.facts)
      facts.add(`${file} ${field}: ${evidence.trust}, ${evidence.seen}, ${evidence.source}`);
  }
  for (const fact of facts) console.log(`      ← ${fact}`);
}
