import { identificationBy } from "../../advice/identification.ts";
import type { Identification } from "../../catalog/terms.ts";
import {
  askThem,
  type Sim,
  simFeature,
  ownSite,
  sendToThem,
  type SimContent,
  trustedSection,
  trusted,
} from "../../bot/sim-screen.ts";
import { formatClocks, formatDocuments } from "../../format/terms.ts";
import { ifKnown, listed, section } from "../../format/facts.ts";

/** "I bought a card and it does not work": who must be registered, with what, where, and when again. */
export const identification = simFeature("identification", format);

function format(sim: Sim): SimContent {
  const { advice, simKind, name, operator, t } = sim;
  const title = t("identify-title", {
    operator: simKind === "nobody" ? "" : t.plain("matter-of", { operator: name }),
  });
  switch (simKind) {
    case "ended":
      return { parts: [title, t("verdict-ended", { operator: name })], facts: operator.status };
    case "elsewhere":
    case "travel-esim":
      return sendToThem(sim, [title, t("identify-not-belgian", { operator: name })]);
    case "bill":
      return {
        ...sendToThem(sim, [title, t("identify-bill", { operator: name })]),
        features: ["which-operator"],
      };
    case "nobody":
      return { ...byRule(sim, title, {}), features: ["which-operator"] };
    case "not-theirs": {
      const outcome = t(`verdict-${advice.outcome}`, { operator: name });
      return { ...byRule(sim, `${title}\n\n${outcome}`, {}), features: ["which-operator"] };
    }
    case "prepaid":
      return { ...byRule(sim, title, operator.identification), features: ["balance"] };
  }
}

/** The operator's own facts first, then what the law adds. */
function byRule(sim: Sim, title: string, own: Identification): SimContent {
  const { simKind, ctx, operator, data, t } = sim;
  const law = ctx.knowledge.catalog.belgium.identification;
  const situation = { stay: data.answers.stay ?? "unknown" };
  const { needed, documents, rules = [] } = identificationBy(own, law, situation);
  const { places: theirs = [] } = identificationBy(own, {}, situation);
  const { places: anybodys = [] } = identificationBy({}, law, situation);
  const again = operator.clocks.identifyAgain;
  const blocked = rules.filter(({ value }) => value === "blocked-until-identified");
  const papers = rules.filter(({ value }) => value === "original-not-copy");
  const later = rules.filter((rule) => !blocked.includes(rule) && !papers.includes(rule));
  const theirLater = later.filter((rule) => own.rules?.includes(rule) === true);
  const lawsLater = later.filter((rule) => !theirLater.includes(rule));
  const sayRule = (rule: (typeof rules)[number]): string => t(`identification-rule-${rule.value}`);
  const isPrepaid = simKind === "prepaid";
  const asking = askThem(sim, isPrepaid && theirs.length === 0);
  // A registration that is needed implies "blocked until registered".
  const must = needed === undefined ? blocked.map(sayRule).join("\n") : t(`identification-${needed.value}`);
  return {
    parts: [
      title,
      [t("identify-new-card"), trusted(sim, must, [needed, blocked])].join("\n"),
      ...trustedSection(
        sim,
        t("identify-documents"),
        [
          ...ifKnown(documents, (known) => formatDocuments(t, whatTheyHave(sim, known))),
          ...papers.map(sayRule),
        ],
        [documents, papers],
      ),
      ...section(t("identify-places"), placesOf(sim, theirs, anybodys)),
      ...visitorLine(sim, documents, [...theirs, ...anybodys]),
      ...asking.parts,
      ...trustedSection(
        sim,
        t("identify-later"),
        [...formatClocks(t, { identifyAgain: again }), ...theirLater.map(sayRule)],
        [again, theirLater],
      ),
    ],
    folded: trustedSection(sim, t("identify-by-law"), lawsLater.map(sayRule), lawsLater),
    facts: [needed, documents, theirs, anybodys, rules, again, asking.facts],
    copies: asking.copies,
    sites: [...(isPrepaid ? ownSite(sim) : []), ...ifKnown(law.needed, ({ source }) => source)],
  };
}

type Documents = NonNullable<Identification["documents"]>;

/** People on a short stay have no Belgian papers, only a passport. */
function whatTheyHave({ data: { answers } }: Sim, { value }: Documents): Pick<Documents, "value"> {
  const isShort = answers.stay === "weeks" || answers.stay === "months";
  return { value: isShort && value.includes("passport") ? ["passport"] : value };
}

type Places = NonNullable<Identification["places"]>;

/** The operator's places with the dates of their pages, because these are old; then those the regulator names. */
function placesOf(sim: Sim, theirs: Places, anybodys: Places): string[] {
  const { simKind, name, t } = sim;
  const places = formatPlaces(t, anybodys);
  // Places from one page with one date go together.
  const groups = [...Map.groupBy(theirs, ({ source, seen }) => `${source} ${seen}`).values()];
  return [
    ...groups.map((group) => `• ${trusted(sim, formatPlaces(t, group), group)}`),
    ...(simKind === "prepaid" && theirs.length === 0
      ? [`• ${t("identify-places-unknown", { operator: name })}`]
      : []),
    `• ${trusted(sim, t("identify-places-by-law", { places }), anybodys)}`,
  ];
}

function formatPlaces(t: Sim["t"], places: Places): string {
  return listed(
    t,
    places.map(({ value }) => t.plain(`place-${value}`)),
  );
}

/** Without Belgian papers: with a passport, in a shop or by paying, as far as sources say both. */
function visitorLine(sim: Sim, documents: Identification["documents"], places: Places): string[] {
  if (documents?.value.includes("passport") !== true) return [];
  const shop = SHOPS.find((each) => places.some(({ value }) => value === each));
  return shop === undefined ? [] : [sim.t(`identify-visitor-${shop}`)];
}

const SHOPS = ["operator-shop", "by-paying-with-card", "shop-when-buying"] as const;
