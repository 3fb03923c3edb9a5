import { InlineKeyboard } from "grammy";
import { featurePress, packFeatureData, unpackIncident } from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn } from "../../bot/knowledge.ts";
import { button, type Button, inPairs, keyboardOf, languageButton, type Screen } from "../../bot/screen.ts";
import { packVoice, type Saying, voicePress } from "../../bot/voice-data.ts";
import type { Means } from "../../catalog/means.ts";
import type { Operator } from "../../catalog/operator.ts";
import { WAY_AT, type WayName, WAYS } from "../../catalog/way.ts";
import { listed } from "../../format/facts.ts";
import { formatName } from "../../format/operator.ts";
import { type Answers, withMeans } from "../../guide/answers.ts";
import { without } from "../../guide/questions.ts";
import { hasSaid } from "./said.ts";

/** The SIM that was topped up. */
export interface Sim {
  answers: Answers;
  operator: Operator;
}

type Question = "way" | "means";

/** What was said, with the way that they named before they came here. What cannot be is left out, and asked again. */
export function checked(ctx: Context, sim: Sim, saying: Saying): Saying {
  const named = saying.way ?? channelOf(saying);
  const way = named === "unknown" ? named : waysAt(ctx, sim).find((each) => each === named);
  const means =
    saying.means === "unknown" ? "unknown" : meansFor(sim, way).find((each) => each === saying.means);
  return { ...saying, way, means };
}

/** What to ask next; undefined: nothing, or nothing that would count this month. */
export function nextQuestion(ctx: Context, sim: Sim, { way, means }: Saying): Question | undefined {
  const { id } = sim.operator;
  const ways = waysOffered(ctx, sim);
  if (way === undefined && ways.length > 0)
    return ways.every((each) => hasSaid(ctx, id, { way: each })) ? undefined : "way";
  if (means !== undefined || hasSaid(ctx, id, { way: known(way) })) return undefined;
  return meansFor(sim, way).length > 0 ? "means" : undefined;
}

/** Each answer is one tap, and so is none. */
export function questionScreen(ctx: Context, sim: Sim, saying: Saying, question: Question): Screen {
  const { t } = ctx;
  const { answers, operator } = sim;
  const way = known(saying.way);
  const about = [formatName(t, operator), ...(way === undefined ? [] : [t.plain(`way-name-${way}`)])];
  const choices =
    question === "way"
      ? waysOffered(ctx, sim).map((each) =>
          InlineKeyboard.text(
            capitalised(t.plain(`way-name-${each}`)),
            voicePress(answers, { ...saying, way: each }),
          ),
        )
      : meansFor(sim, saying.way).map((means) =>
          button(ctx, `means-${means}`, voicePress(answers, { ...saying, means })),
        );
  const skip = button(ctx, "what-worked-skip", voicePress(answers, { ...saying, [question]: "unknown" }));
  return {
    text: t(`what-worked-${question}-${saying.outcome}`, { about: listed(t, about) }),
    keyboard: keyboardOf(...inPairs([...choices, skip]), [
      ...wayBack(ctx, sim, saying, question),
      languageButton(ctx, "what-worked", packFeatureData(answers, ...packVoice(saying))),
    ]),
  };
}

/** The question before, or where they came from. */
function wayBack(ctx: Context, sim: Sim, saying: Saying, question: Question): Button[] {
  const { answers } = sim;
  const { incident, outcome } = saying;
  const isFirst = question === "way" || saying.way === undefined || channelOf(saying) !== undefined;
  if (!isFirst) return [button(ctx, "button-back", voicePress(answers, { outcome, incident }))];
  if (outcome === "worked") return wayToCard(ctx, answers);
  return [button(ctx, "button-back", featurePress("not-arrived", answers, incident ?? ""))];
}

/** How they said they paid, where that is a way of ours. */
function channelOf({ incident }: Saying): WayName | undefined {
  const { channel } = unpackIncident(incident ?? "");
  return WAYS.find((way) => way === channel);
}

/** As on their card, but for a new way that no button can name yet. */
function waysOffered(ctx: Context, { answers }: Sim): WayName[] {
  const ways = adviseOn(ctx, answers).advice.ways.map(({ name }) => name);
  return ways.filter((name) => WAY_AT.includes(name)).slice(0, MOST_WAYS);
}

const MOST_WAYS = 6;

/** All that the operator has, whatever they hold: somebody may have tried what is known not to work. */
function waysAt(ctx: Context, { answers }: Sim): WayName[] {
  const anyhow = without(without(withMeans(answers, []), "offline"), "stay");
  return adviseOn(ctx, anyhow).advice.ways.map(({ name }) => name);
}

/** What can pay on a way. On most there is a choice; a bank's own app or Alipay leaves none. */
function meansFor({ operator }: Sim, way: Saying["way"]): readonly Means[] {
  if (way !== undefined && way !== "unknown") return MEANS_OF[way] ?? ONLINE;
  return operator.kind === "travel-esim" ? ONLINE : ["cash", ...ONLINE];
}

const ONLINE: readonly Means[] = ["bancontact", "foreign-card", "unionpay", "alipay-wechat", "paypal"];
const CARDS: readonly Means[] = ["bancontact", "foreign-card"];

/** Where it is not what pays on the web. */
const MEANS_OF: Partial<Record<WayName, readonly Means[]>> = {
  voucher: ["cash", ...CARDS],
  automatic: [...CARDS, "paypal"],
  "customer-service": CARDS,
  "bank-app": [],
  sms: [],
  wallet: [],
};

/** Without what was skipped. */
export function known<Word extends WayName | Means>(word: Word | "unknown" | undefined): Word | undefined {
  return word === "unknown" ? undefined : word;
}

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
