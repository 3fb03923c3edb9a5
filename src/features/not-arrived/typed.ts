import type { Means } from "../../catalog/means.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { type IncidentQuestion, nextIncidentQuestion } from "./plans.ts";
import { type IncidentAnswers, type RescueChannel } from "../../catalog/incident.ts";
import { incidentIn } from "../../understanding/mishap.ts";
import { CLEARLY, type Understood } from "../../understanding/understand.ts";
import type { Context } from "../../bot/context.ts";
import { INCIDENT_OF } from "../../bot/intents.ts";
import { LANGUAGES } from "../../bot/translate.ts";
import { type Answers, meansOf } from "../../guide/answers.ts";
import { chosenByText } from "../../guide/typed.ts";
import { choicesOf } from "./questions.ts";

/** What a typed answer adds, by a button's label, its number or free text; undefined: nothing. */
export function heardAt(
  ctx: Context,
  given: IncidentAnswers,
  text: string,
  sentence: Understood,
): IncidentAnswers | undefined {
  const question = nextIncidentQuestion(given);
  const chosen = question && chosenIn(ctx, given, question, text);
  if (chosen !== undefined) return chosen;
  const problem = sentence.intent && INCIDENT_OF[sentence.intent];
  // The problem is known already, so only a clear word replaces it.
  const isNew = problem !== undefined && (given.problem === undefined || sentence.confidence >= CLEARLY);
  const channel = question === "channel" ? channelOf(sentence.answers) : undefined;
  const heard: IncidentAnswers = {
    ...(channel !== undefined && { channel }),
    ...incidentIn(text),
    ...(isNew && { problem }),
  };
  // "Should I buy another voucher?" does not say that they paid with one.
  if (given.channel !== undefined && question !== "channel" && !isNew) delete heard.channel;
  if (Object.keys(heard).length > 0) return { ...given, ...heard };
  const isSkipped = sentence.isSkip || sentence.answers.operator === PLACEHOLDERS.dontKnow;
  return isSkipped && question !== undefined ? { ...given, [question]: "unknown" } : undefined;
}

/** "With PayPal" says how they paid, not where. */
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

/** When people write what went wrong, they often add how and when they paid: don't ask that again. */
export function heardBeside(given: IncidentAnswers, text: string | undefined): IncidentAnswers {
  if (text === undefined || text.startsWith("/")) return given;
  const heard = { ...incidentIn(text), ...given };
  return heard.problem === "failed" && heard.channel === "voucher"
    ? { ...heard, problem: "code-refused" }
    : heard;
}

function chosenIn(
  ctx: Context,
  given: IncidentAnswers,
  question: IncidentQuestion,
  text: string,
): IncidentAnswers | undefined {
  const choices = LANGUAGES.map((language) => choicesOf(ctx.translations[language], given, question));
  return chosenByText(text, choices[0] ?? [], (_, index) => {
    const words = choices.map((each) => each[index]?.words ?? "");
    return [...words, ...words.flatMap((each) => each.split("/"))];
  })?.given;
}
