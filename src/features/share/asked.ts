import { isSubmenu } from "../../guide/questions.ts";
import type { Answers } from "../../guide/answers.ts";
import type { Intent } from "../../understanding/intents.ts";
import type { Understood } from "../../understanding/understand.ts";
import type { Context } from "../../bot/context.ts";
import { featureNamed } from "../../bot/callback-data.ts";
import { INCIDENT_OF, featureMeant } from "../../bot/intents.ts";
import { readPayload } from "../../bot/deep-link.ts";
import { heardIn, saysNothing, answersAfter } from "../../guide/typed.ts";

/** The sides of an answer that stand alone in any chat. */
export const TOPICS = ["card", "not-arrived", "balance", "pay"] as const;
export type Topic = (typeof TOPICS)[number];

/** What somebody asks outside a private chat, where nothing is remembered: all of it is in these words. */
export interface Asked {
  answers: Answers;
  topic: Topic;
  /** The feature that goes on from there in a private chat. */
  feature: string | undefined;
  /** They wrote something, and nothing of it is understood. */
  isUnread: boolean;
}

export function askedIn(ctx: Context, text: string): Asked {
  const words = text.trim();
  const linked = PAYLOAD.test(words) ? readPayload(words, ctx.knowledge.catalog) : {};
  const heard = Object.keys(linked).length > 0 ? undefined : heardOutside(ctx, words);
  const { operator, ...rest } = { ...linked, ...answersAfter({}, heard?.answers ?? {}) };
  const answers: Answers = operator === undefined || isSubmenu(operator) ? rest : { ...rest, operator };
  const named = words
    .split("_")
    .map(featureNamed)
    .find((name) => name !== undefined);
  const feature = named ?? featureMeant(heard ?? {});
  return {
    answers,
    topic: topicOf(heard, feature),
    feature,
    isUnread:
      words !== "" && Object.keys(answers).length === 0 && (heard === undefined || saysNothing(heard)),
  };
}

/** Our own words of a deep link, as the share button of a card writes them. */
const PAYLOAD = /^(?:T[\w-]+|[\w-]*_[\w-]*)$/;

/** Who says what they can pay with wants the way for it, not all that pays. */
function topicOf(heard: Understood | undefined, feature: string | undefined): Topic {
  const { answers, intent } = heard ?? {};
  if (intent !== undefined && INCIDENT_OF[intent] !== undefined) return "not-arrived";
  if (intent === "payment" && answers?.means === undefined) return "pay";
  return TOPICS.find((topic) => topic === feature) ?? "card";
}

/** Who calls us by name and writes "orange" means the operator; who writes "hey" may just be polite. */
function heardOutside(ctx: Context, words: string): Understood {
  const heard = heardIn(ctx, words);
  const { answers, intent } = heard;
  if (answers.operator !== undefined || (intent !== undefined && POLITE.has(intent))) return heard;
  const { operator } = heardIn(ctx, words, "operator").answers;
  return operator === undefined ? heard : { ...heard, answers: { ...answers, operator } };
}

const POLITE: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks"]);
