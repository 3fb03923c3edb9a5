import { isSubmenu } from "../../guide/questions.ts";
import type { Answers } from "../../guide/answers.ts";
import type { Intent } from "../../understanding/intents.ts";
import type { Understood } from "../../understanding/understand.ts";
import type { Context } from "../../bot/context.ts";
import { featureNamed } from "../../bot/callback-data.ts";
import { INCIDENT_OF, featureMeant } from "../../bot/intents.ts";
import { readPayload } from "../../bot/deep-link.ts";
import { heardIn, saysNothing, answersAfter } from "../../guide/typed.ts";

/** The topics that can be answered in any chat. */
export const TOPICS = ["card", "not-arrived", "balance", "pay"] as const;
export type Topic = (typeof TOPICS)[number];

/** A question outside a private chat. Nothing is remembered there, so the words say it all. */
export interface Asked {
  answers: Answers;
  topic: Topic;
  /** The feature that continues in a private chat. */
  feature: string | undefined;
  /** They wrote something that we do not understand. */
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

/** A deep link's words, as a card's share button writes them. */
const PAYLOAD = /^(?:T[\w-]+|[\w-]*_[\w-]*)$/;

/** If they say what they can pay with, they want the way for it, not all that is accepted. */
function topicOf(heard: Understood | undefined, feature: string | undefined): Topic {
  const { answers, intent } = heard ?? {};
  if (intent !== undefined && INCIDENT_OF[intent] !== undefined) return "not-arrived";
  if (intent === "payment" && answers?.means === undefined) return "pay";
  return TOPICS.find((topic) => topic === feature) ?? "card";
}

/** After calling us by name, "orange" means the operator; "hey" may just be a greeting. */
function heardOutside(ctx: Context, words: string): Understood {
  const heard = heardIn(ctx, words);
  const { answers, intent } = heard;
  if (answers.operator !== undefined || (intent !== undefined && POLITE.has(intent))) return heard;
  const { operator } = heardIn(ctx, words, "operator").answers;
  return operator === undefined ? heard : { ...heard, answers: { ...answers, operator } };
}

const POLITE: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks"]);
