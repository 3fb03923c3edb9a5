import { InlineKeyboard } from "grammy";
import { recapOf } from "../guide/labels.ts";
import { packIncident, packFeatureData, featurePress, press, type FeatureName } from "./callback-data.ts";
import { cardPress } from "./card-data.ts";
import type { Context } from "./context.ts";
import { missingQuestion } from "../guide/screen.ts";
import { button, featureLabel, footer, keyboardOf, type Label, type Screen } from "./screen.ts";
import { isLanguage } from "./translate.ts";
import { answersAfter } from "../guide/typed.ts";
import { type RescueProblem } from "../catalog/incident.ts";
import { readAnswers, type Answers } from "../guide/answers.ts";
import { type Intent, isIncident } from "../understanding/intents.ts";
import type { Understood } from "../understanding/understand.ts";

/** The problem that an intent is about. */
export const INCIDENT_OF: Partial<Record<Intent, RescueProblem>> = {
  "wrong-number": "wrong-number",
  twice: "paid-twice",
  "code-unreadable": "code-unreadable",
  "not-arrived": "not-arrived",
  failed: "failed",
};

/** The feature that answers an intent, and its `more`. The card answers all other intents. */
const FEATURES: Partial<Record<Intent, readonly [feature: FeatureName, ...more: string[]]>> = {
  scam: ["link-check", "s"],
  ...Object.fromEntries(
    Object.entries(INCIDENT_OF).map(([intent, problem]) => [
      intent,
      ["not-arrived", packIncident({ problem })],
    ]),
  ),
  human: ["people-to-ask"],
  leaving: ["leaving"],
  identification: ["identification"],
  money: ["credit"],
  expiry: ["reminders", "o"],
  balance: ["balance"],
  "operator-unknown": ["which-operator"],
  number: ["balance", "n"],
  shop: ["at-the-shop"],
  forget: ["delete"],
};

/** The screen of the feature that a sentence asks for, with the answers it gave; undefined: it asks for none. */
export function screenMeant(ctx: Context, heard: Understood): Screen | undefined {
  if (heard.intent === "language" && !isLanguage(heard.language))
    return ctx.features.get("language")?.open(ctx, "");
  const feature = ctx.features.get(featureMeant(heard) ?? "");
  if (feature === undefined) return undefined;
  const [, ...more] = (heard.intent && FEATURES[heard.intent]) ?? [];
  const remembered = readAnswers(ctx.session.answers);
  const answers = answersAfter(remembered, heard.answers);
  if (answers !== undefined) ctx.session.answers = answers;
  ctx.handled = { feature: feature.name, outcome: "answered" };
  return feature.open(ctx, packFeatureData(answers ?? remembered, ...more));
}

/** The name of the feature that a sentence asks for. */
export function featureMeant({ intent }: Pick<Understood, "intent">): FeatureName | undefined {
  return intent && FEATURES[intent]?.[0];
}

/** They ask to go on and tell us nothing new. If they ask for a language, we switch to it. */
export function goesOn(ctx: Context, { intent, language }: Understood): boolean {
  if (intent === "language" && isLanguage(language)) ctx.setLanguage(language);
  return intent !== undefined && GO_ON.has(intent);
}

/** A remark before the open question, for a sentence that did not answer it. */
export function remarkOn(ctx: Context, { intent }: Pick<Understood, "intent">): string | undefined {
  if (intent === "thanks") return `${ctx.t("thanks")}\n`;
  return intent === "payment" ? `${ctx.t("pay-depends")}\n` : undefined;
}

const GO_ON: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "greeting", "language"]);

/** Something that may be for us, but not clear enough to act on. Facts about a card alone lead to the card. */
export function isUnsure({ intent, isSkip, likeliest, confidence, answers }: Understood): boolean {
  if (intent !== undefined || isSkip) return false;
  // Facts without a question lead to the card.
  if ((likeliest === "none" || likeliest === "top-up") && Object.keys(answers).length > 0) return false;
  return likeliest !== "none" || confidence < OFF_TOPIC;
}

/** If "none" is this likely, the sentence is off topic. */
const OFF_TOPIC = 0.5;

/** What we heard, and the three likeliest things to help with. If money may be lost, "do not pay again" comes first. */
export function unsureScreen(ctx: Context, answers: Answers, { candidates, likeliest }: Understood): Screen {
  const { t } = ctx;
  ctx.counted.push({ event: "unread" });
  ctx.session.answers = answers;
  const recap = recapOf(ctx, answers);
  const lines = [
    ...(isIncident(likeliest) ? [t("rescue-step-do-not-pay-again"), ""] : []),
    recap === "" ? t("unsure") : t("unsure-told", { told: recap }),
  ];
  const intents = new Set<Intent>([...candidates, "top-up"]);
  const rows = [...intents].map((intent) => [featureOf(ctx, answers, intent)]);
  return { text: lines.join("\n"), keyboard: keyboardOf(...rows, footer(ctx, "help")) };
}

function featureOf(ctx: Context, answers: Answers, intent: Intent) {
  const isReady = missingQuestion(ctx, answers) === undefined;
  if (intent === "top-up")
    return button(ctx, "button-top-up", isReady ? cardPress({ answers }) : press("start"));
  if (intent === "payment" && isReady) return button(ctx, "button-pay", cardPress({ answers, view: "pay" }));
  const [feature, ...more] = FEATURES[intent] ?? [];
  if (feature === undefined || !ctx.features.has(feature)) return undefined;
  return InlineKeyboard.text(labelOf(ctx, intent, feature), featurePress(feature, answers, ...more));
}

/** What the person wants from the feature, if that says more than its name. */
function labelOf(ctx: Context, intent: Intent, feature: FeatureName): string {
  const problem = INCIDENT_OF[intent];
  if (problem !== undefined) return ctx.t.plain(`rescue-problem-${problem}`);
  const words = WORDS[intent];
  return words === undefined ? featureLabel(ctx, feature) : ctx.t.plain(words);
}

const WORDS: Partial<Record<Intent, Label>> = {
  scam: "unsure-scam",
  number: "unsure-number",
  shop: "unsure-shop",
  forget: "button-delete",
};
