import type { Means } from "../../catalog/means.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import {
  type IncidentQuestion,
  type IncidentAnswers,
  nextIncidentQuestion,
  type RescueChannel,
} from "./plans.ts";
import { incidentIn } from "../../understanding/mishap.ts";
import { CLEARLY, type Understood } from "../../understanding/understand.ts";
import type { Context } from "../../bot/context.ts";
import { INCIDENT_OF } from "../../bot/intents.ts";
import { LANGUAGES } from "../../bot/translate.ts";
import { type Answers, meansOf } from "../../guide/answers.ts";
import { chosenByText } from "../../guide/typed.ts";
import { choicesOf } from "./questions.ts";

/** What a typed answer adds; undefined: nothing. The words on a button, its number, or free words. */
export function heardAt(
  ctx: Context,
  told: IncidentAnswers,
  text: string,
  sentence: Understood,
): IncidentAnswers | undefined {
  const question = nextIncidentQuestion(told);
  const chosen = question && chosenIn(ctx, told, question, text);
  if (chosen !== undefined) return chosen;
  const problem = sentence.intent && INCIDENT_OF[sentence.intent];
  // What went wrong was told already: only a clear word makes it something else.
  const isNew = problem !== undefined && (told.problem === undefined || sentence.confidence >= CLEARLY);
  const channel = question === "channel" ? channelOf(sentence.answers) : undefined;
  const heard: IncidentAnswers = {
    ...(channel !== undefined && { channel }),
    ...incidentIn(text),
    ...(isNew && { problem }),
  };
  // "Should I buy another voucher?" does not say that they paid by one.
  if (told.channel !== undefined && question !== "channel" && !isNew) delete heard.channel;
  if (Object.keys(heard).length > 0) return { ...told, ...heard };
  const isSkipped = sentence.isSkip || sentence.answers.operator === PLACEHOLDERS.dontKnow;
  return isSkipped && question !== undefined ? { ...told, [question]: "unknown" } : undefined;
}

/** "With PayPal" tells how it was paid, and not where. */
function channelOf(answers: Answers): RescueChannel | undefined {
  const [means] = meansOf(answers);
  if (means === undefined) return undefined;
  const known: Partial<Record<Means, RescueChannel>> = {
    voucher: "voucher",
    cash: "shop",
    "alipay-wechat": "wallet",
  };
  return known[means] ?? "unknown";
}

/** Whoever writes what went wrong often writes how and when they paid, too: that is not asked again. */
export function heardBeside(told: IncidentAnswers, text: string | undefined): IncidentAnswers {
  if (text === undefined || text.startsWith("/")) return told;
  const heard = { ...incidentIn(text), ...told };
  return heard.problem === "failed" && heard.channel === "voucher"
    ? { ...heard, problem: "code-refused" }
    : heard;
}

function chosenIn(
  ctx: Context,
  told: IncidentAnswers,
  question: IncidentQuestion,
  text: string,
): IncidentAnswers | undefined {
  const choices = LANGUAGES.map((language) => choicesOf(ctx.translations[language], told, question));
  return chosenByText(text, choices[0] ?? [], (_, index) => {
    const words = choices.map((each) => each[index]?.words ?? "");
    return [...words, ...words.flatMap((each) => each.split("/"))];
  })?.told;
}
