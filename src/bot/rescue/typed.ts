import { SIGNPOSTS } from "../../domain/menu.ts";
import { type MishapQuestion, type MishapTold, nextMishapQuestion } from "../../domain/mishap-told.ts";
import { readMishap } from "../../domain/reading-mishap.ts";
import type { Told } from "../../domain/reading-told.ts";
import type { Context } from "../context.ts";
import { MISHAP_OF } from "../intents.ts";
import { LANGUAGES } from "../speech.ts";
import { choicesOf } from "./questions.ts";

/** What a typed answer adds; undefined: nothing. The words on a button, its number, or free words. */
export function heardAt(
  ctx: Context,
  told: MishapTold,
  text: string,
  sentence: Told,
): MishapTold | undefined {
  const question = nextMishapQuestion(told);
  const chosen = question && chosenIn(ctx, told, question, text);
  if (chosen !== undefined) return chosen;
  const problem = sentence.intent && MISHAP_OF[sentence.intent];
  const heard = { ...readMishap(text), ...(problem === undefined ? {} : { problem }) };
  if (Object.keys(heard).length > 0) return { ...told, ...heard };
  const isSkipped = sentence.skipped === "yes" || sentence.operator === SIGNPOSTS.dontKnow;
  return isSkipped && question !== undefined ? { ...told, [question]: "unknown" } : undefined;
}

/** Whoever writes what went wrong often writes how and when they paid, too: that is not asked again. */
export function heardBeside(told: MishapTold, text: string | undefined): MishapTold {
  if (text === undefined || text.startsWith("/")) return told;
  const heard = { ...readMishap(text), ...told };
  return heard.problem === "failed" && heard.channel === "voucher"
    ? { ...heard, problem: "code-refused" }
    : heard;
}

function chosenIn(
  ctx: Context,
  told: MishapTold,
  question: MishapQuestion,
  text: string,
): MishapTold | undefined {
  const typed = plainly(text);
  for (const language of LANGUAGES) {
    const choices = choicesOf(ctx.speech[language], told, question);
    const chosen = choices.find(
      ({ words }, index) =>
        String(index + 1) === typed || [words, ...words.split("/")].some((word) => plainly(word) === typed),
    );
    if (chosen !== undefined) return chosen.told;
  }
  return undefined;
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
