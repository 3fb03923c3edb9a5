import { InlineKeyboard } from "grammy";
import type { Advice } from "../advice/advice.ts";
import {
  packFeatureData,
  type FeatureData,
  readFeatureData,
  featurePress,
  type FeatureName,
} from "./callback-data.ts";
import { wayToCard } from "./card-button.ts";
import type { Context, Feature } from "./context.ts";
import { copyRows, featureRows, footer, inPairs, keyboardOf, type Screen } from "./screen.ts";
import { adviseOn } from "./knowledge.ts";
import { askOperator } from "../guide/screen.ts";
import { codesOfContact, type Copy, formatContact, formatName } from "../format/operator.ts";
import {
  bullets,
  domainOf,
  section,
  formatSources,
  formatWeakest,
  formatWeakestBehind,
} from "../format/facts.ts";
import { type SimKind, simKindOf } from "../advice/verdict.ts";
import { type Day, dayInBrussels } from "../day.ts";
import { without } from "../guide/questions.ts";
import type { Operator } from "../catalog/operator.ts";

// Shared by the features about one SIM: balance, identification, credit, leaving.

/** The SIM that the screen is about, and what applies to it. */
export interface Sim extends Pick<Context, "t"> {
  ctx: Context;
  feature: FeatureName;
  data: FeatureData;
  operator: Operator;
  advice: Advice;
  simKind: SimKind;
  /** As printed on the SIM. */
  name: string;
  today: Day;
}

/** What a feature says about the SIM. */
export interface SimContent {
  /** Paragraphs, with an empty line between them. */
  parts: readonly string[];
  /** Less urgent: in the folded part, before the sources. */
  folded?: readonly string[];
  /** The facts used above; the folded part names their pages. */
  facts: unknown;
  copies?: readonly Copy[];
  /** Official pages to open: the first of each domain. */
  sites?: readonly string[];
  /** Buttons to other features. */
  features?: readonly FeatureName[];
}

/** A feature that is about one matter of a card. */
export function simFeature(name: FeatureName, content: (sim: Sim) => SimContent): Feature {
  return { name, inHelp: true, open: (ctx, detail) => simScreen(ctx, name, detail, content) };
}

/** The feature's screen for what is known of the card. It works without an operator too, and offers to name one. */
export function simScreen(
  ctx: Context,
  feature: FeatureName,
  detail: string,
  content: (sim: Sim) => SimContent,
): Screen {
  const data = readFeatureData(ctx, detail);
  const asked = data.more.includes(ASKED) ? askOperator(ctx, feature, data.answers, data.more) : undefined;
  if (asked !== undefined) return asked;
  const { t } = ctx;
  const { advice, operator } = adviseOn(ctx, data.answers);
  const simKind = simKindOf(operator, advice.outcome);
  const today = dayInBrussels(ctx.now);
  const name = formatName(t, operator);
  const sim = { ctx, t, feature, data, operator, advice, simKind, name, today };
  const told = content(sim);
  return { text: textOf(sim, told), keyboard: keyboardFor(sim, told) };
}

/** In `more`: the person wants to name the operator. */
const ASKED = "o";
const COPIES = 6;

function textOf({ t, today }: Sim, { facts, folded = [], parts }: SimContent): string {
  const answer = parts.join("\n\n");
  const pages = formatSources(t, facts, today);
  const sources = pages.length === 0 ? [t("card-no-source")] : section(t("card-sources"), bullets(pages));
  return `${answer}\n\n${foldedPart(folded, sources.join("\n\n"), LONGEST_TEXT - answer.length)}`;
}

function keyboardFor(sim: Sim, { copies = [], features = [], sites = [] }: SimContent): InlineKeyboard {
  const { ctx, name, data, feature, t } = sim;
  const { answers } = data;
  const more = data.more.filter((word) => word !== ASKED);
  const domains = new Map(sites.toReversed().map((url) => [domainOf(url), url]));
  const nameIt = featurePress(feature, without(answers, "operator"), ...more, ASKED);
  const label =
    sim.simKind === "nobody"
      ? t.plain("button-name-operator")
      : t.plain("button-change-answer", { answer: name });
  return keyboardOf(
    ...copyRows(copies, COPIES),
    ...[...domains]
      .toReversed()
      .map(([domain, url]) => [InlineKeyboard.url(t.plain("open-domain", { domain }), url)]),
    ...inPairs([InlineKeyboard.text(label, nameIt), ...wayToCard(ctx, answers)]),
    ...featureRows(ctx, answers, features),
    footer(ctx, feature, packFeatureData(answers, ...more)),
  );
}

/** Lines under a title, followed by how far to trust them. */
export function trustedSection(
  { t, today }: Sim,
  title: string,
  lines: readonly string[],
  facts: unknown,
): string[] {
  return section(title, lines.length === 0 ? [] : [...bullets(lines), ...formatWeakest(t, facts, today)]);
}

/** One line, followed by how far to trust it. */
export function trusted({ t, today }: Sim, line: string, facts: unknown): string {
  return line + formatWeakestBehind(t, facts, today);
}

/** Where to ask what we don't know, if needed: the operator's own site and two of its contacts. */
export function askThem({ advice, name, operator, t, today }: Sim, isNeeded = true) {
  if (!isNeeded) return { parts: [], facts: [], copies: [] };
  const facts = advice.contacts.slice(0, 2);
  const [site] = operator.domains;
  const where =
    site === undefined
      ? t("matter-no-site", { operator: name })
      : t("matter-see-site", { address: `https://${site.value}/`, domain: site.value });
  const lines = facts.map((contact) => formatContact(t, contact, operator));
  return {
    parts: [[where, ...bullets(lines), ...formatWeakest(t, facts, today)].join("\n")],
    facts,
    copies: facts.flatMap((contact) => codesOfContact(t, contact)),
  };
}

/** For when nothing is known: only whom to ask. */
export function sendToThem(sim: Sim, parts: readonly string[], facts: unknown = []): SimContent {
  const asking = askThem(sim);
  return {
    parts: [...parts, ...asking.parts],
    facts: [facts, asking.facts, sim.operator.domains[0]],
    copies: asking.copies,
    sites: ownSite(sim),
  };
}

export function ownSite({ operator: { domains } }: Sim): string[] {
  return domains.slice(0, 1).map(({ value }) => `https://${value}/`);
}

/** A folded part of a message: as many whole parts as fit, in order, and always `last`. */
function foldedPart(parts: readonly string[], last: string, space: number): string {
  let left = space - last.length - OPEN.length - CLOSE.length;
  const kept: string[] = [];
  for (const part of parts) {
    if (part.length + 2 > left) continue;
    left -= part.length + 2;
    kept.push(part);
  }
  return OPEN + [...kept, last].join("\n\n") + CLOSE;
}

/** Telegram counts 4096 characters after parsing the tags, so this is on the safe side. */
const LONGEST_TEXT = 4000;

const OPEN = "<blockquote expandable>";
const CLOSE = "</blockquote>";
