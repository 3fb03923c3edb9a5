import { InlineKeyboard } from "grammy";
import { recapOf } from "../guide/labels.ts";
import { packIncident, packFeatureData, featurePress, press, type FeatureName } from "./callback-data.ts";
import { cardPress } from "./card-data.ts";
import type { Context } from "./context.ts";
import { missingQuestion } from "../guide/screen.ts";
import { button, featureLabel, footer, keyboardOf, type Label, type Screen } from "./screen.ts";
import { isLanguage } from "./translate.ts";
import { answersAfter } from "../guide/typed.ts";
import type { RescueProblem } from "../features/not-arrived/plans.ts";
import { readAnswers, type Answers } from "../guide/answers.ts";
import { type Intent, isIncident } from "../understanding/intents.ts";
import type { Understood } from "../understanding/understand.ts";

/** What went wrong, by what somebody comes for. */
export const INCIDENT_OF: Partial<Record<Intent, RescueProblem>> = {
  "wrong-number": "wrong-number",
  twice: "paid-twice",
  "code-unreadable": "code-unreadable",
  "not-arrived": "not-arrived",
  failed: "failed",
};

/** The feature that answers an intent, and what it is told besides the answers. What is not here is answered by the card. */
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

/** The screen of the feature that words lead to, with the answers they told; undefined where no feature is meant. */
export function screenMeant(ctx: Context, told: Understood): Screen | undefined {
  if (told.intent === "language" && !isLanguage(told.language))
    return ctx.features.get("language")?.open(ctx, "");
  const feature = ctx.features.get(featureMeant(told) ?? "");
  if (feature === undefined) return undefined;
  const [, ...more] = (told.intent && FEATURES[told.intent]) ?? [];
  const remembered = readAnswers(ctx.session.answers);
  const answers = answersAfter(remembered, told.answers);
  if (answers !== undefined) ctx.session.answers = answers;
  ctx.handled = { feature: feature.name, outcome: "answered" };
  return feature.open(ctx, packFeatureData(answers ?? remembered, ...more));
}

/** The name of the feature that words lead to. */
export function featureMeant({ intent }: Pick<Understood, "intent">): FeatureName | undefined {
  return intent && FEATURES[intent]?.[0];
}

/** They ask to go on with what is open, and tell nothing new. A language that they ask for is spoken from here on. */
export function goesOn(ctx: Context, { intent, language }: Understood): boolean {
  if (intent === "language" && isLanguage(language)) ctx.speak(language);
  return intent !== undefined && GO_ON.has(intent);
}

/** What is said before the open question, to words that were none of its answers. */
export function remarkOn(ctx: Context, { intent }: Pick<Understood, "intent">): string | undefined {
  if (intent === "thanks") return `${ctx.t("thanks")}\n`;
  return intent === "payment" ? `${ctx.t("pay-depends")}\n` : undefined;
}

const GO_ON: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "greeting", "language"]);

/** We heard something that may be for us, and not well enough to act on it. What tells of a card only, leads to it. */
export function isUnsure({ intent, isSkip, likeliest, confidence, answers }: Understood): boolean {
  if (intent !== undefined || isSkip) return false;
  // Facts, and nothing that is asked: they lead to the card.
  if ((likeliest === "none" || likeliest === "top-up") && Object.keys(answers).length > 0) return false;
  return likeliest !== "none" || confidence < OFF_TOPIC;
}

/** From here on it is about something else altogether. */
const OFF_TOPIC = 0.5;

/** What we heard, and the three likeliest things that we can help with. Where money may be lost, first: do not pay again. */
export function unsureScreen(ctx: Context, answers: Answers, { candidates, likeliest }: Understood): Screen {
  const { t } = ctx;
  ctx.counted.push({ event: "unread" });
  ctx.session.answers = answers;
  const told = recapOf(ctx, answers);
  const lines = [
    ...(isIncident(likeliest) ? [t("rescue-step-do-not-pay-again"), ""] : []),
    told === "" ? t("unsure") : t("unsure-told", { told }),
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

/** What the person wants of the feature, where its own name says less. */
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
