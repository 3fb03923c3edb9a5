import { readCatalog } from "../../src/catalog/catalog.ts";
import { type Class, CLASSES, type Model } from "../../src/understanding/model.ts";
import { type Knowledge, prepareUnderstanding, shownOf } from "../../src/understanding/understand.ts";
import { type Line, readVoices, type Voice } from "./voices.ts";
import type { Example } from "./train.ts";

/** A voice, with what a model is shown of each of its lines. */
export interface Shown extends Voice {
  examples: Example[];
}

export function readExamples(): { knowledge: Knowledge; voices: Shown[] } {
  const knowledge = prepareUnderstanding(readCatalog(), UNTAUGHT);
  const exampleOf = (text: string, intent: Class): Example => ({
    features: shownOf(text, knowledge),
    meant: CLASSES.indexOf(intent),
  });
  const voices = readVoices().map((voice) => ({
    ...voice,
    examples: [...voice.lines, ...besideFacts(voice.lines)].map(({ text, intent }) =>
      exampleOf(text, intent),
    ),
  }));
  return { knowledge, voices };
}

/**
 * People tell facts beside what they ask, in any order: every few lines again, with a bare fact of the same voice in
 * front or behind. So "here for two weeks" says nothing of what is asked.
 */
function besideFacts(lines: readonly Line[]): Pick<Line, "text" | "intent">[] {
  const facts = lines.filter(
    ({ intent, text, stay, device }) =>
      intent === "none" && text.length < LONGEST_FACT && (stay !== undefined || device !== undefined),
  );
  const asked = lines.filter(({ intent }) => !BY_THEMSELVES.has(intent));
  return asked.flatMap(({ text, intent }, at) => {
    const fact = facts[(at * 7) % facts.length];
    if (at % EVERY !== 0 || fact === undefined) return [];
    return { intent, text: (at / EVERY) % 2 === 0 ? `${fact.text}, ${text}` : `${text}, ${fact.text}` };
  });
}

const LONGEST_FACT = 60;
const EVERY = 4;
const BY_THEMSELVES: ReadonlySet<Class> = new Set(["none", "greeting", "thanks"]);

const UNTAUGHT = (): Model => ({
  digest: "",
  scale: 1,
  hashes: new Uint32Array(),
  rarities: new Uint8Array(),
  weights: new Int8Array(),
});
