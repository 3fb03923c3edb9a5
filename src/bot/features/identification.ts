import { identificationBy } from "../../domain/identification-advice.ts";
import type { Identification } from "../../domain/terms.ts";
import { section } from "../sections.ts";
import type { Room } from "../context.ts";
import { type Matter, matterScreen, type Telling } from "../matter.ts";
import { askThem, contactCopies, contactsOf, ownSite, sendToThem, told, trusted } from "../telling-matter.ts";
import { tellClocks, tellDocuments } from "../telling-terms.ts";
import { listed } from "../telling.ts";

/** "I bought a card and it does not work": who must be registered, with what, where, and when again. */
export const identification: Room = {
  name: "identification",
  door: true,
  enter: (ctx, detail) => matterScreen(ctx, "identification", detail, tell),
};

function tell(matter: Matter): Telling {
  const { advice, concern, ctx, name, operator } = matter;
  const { say } = ctx;
  const title = say("identify-title", {
    operator: concern === "nobody" ? "" : say.plain("matter-of", { operator: name }),
  });
  switch (concern) {
    case "ended":
      return { parts: [title, say("verdict-ended", { operator: name })], facts: operator.standing };
    case "elsewhere":
    case "travel-esim":
      return sendToThem(matter, [title, say("identify-not-belgian", { operator: name })]);
    case "bill": {
      const told = sendToThem(matter, [title, say("identify-bill", { operator: name })]);
      return { ...told, doors: ["finder"] };
    }
    case "nobody":
      return { ...byRule(matter, title, {}), doors: ["finder"] };
    case "not-theirs": {
      const verdict = say(`verdict-${advice.verdict}`, { operator: name });
      return { ...byRule(matter, `${title}\n\n${verdict}`, {}), doors: ["finder"] };
    }
    case "prepaid":
      return { ...byRule(matter, title, operator.identification), doors: ["balance"] };
  }
}

/** The operator's own facts first, then what the law says beside them. */
function byRule(matter: Matter, title: string, own: Identification): Telling {
  const { concern, ctx, operator, place } = matter;
  const { say } = ctx;
  const law = ctx.knowledge.catalog.belgium.identification;
  const situation = { stay: place.trip.stay ?? "unknown" };
  const { needed, documents, rules = [] } = identificationBy(own, law, situation);
  const { places: theirs = [] } = identificationBy(own, {}, situation);
  const { places: anybodys = [] } = identificationBy({}, law, situation);
  const again = operator.clocks.identifyAgain;
  const blocked = rules.filter(({ value }) => value === "blocked-until-identified");
  const papers = rules.filter(({ value }) => value === "original-not-copy");
  const later = rules.filter((rule) => !blocked.includes(rule) && !papers.includes(rule));
  const theirLater = later.filter((rule) => own.rules?.includes(rule) === true);
  const lawsLater = later.filter((rule) => !theirLater.includes(rule));
  const sayRule = (rule: (typeof rules)[number]): string => say(`identification-rule-${rule.value}`);
  const laterLines = [
    ...(again === undefined ? [] : tellClocks(say, { identifyAgain: again })),
    ...theirLater.map(sayRule),
  ];
  const asks = concern === "prepaid" && theirs.length === 0;
  const parts = [
    title,
    [
      say("identify-new-card"),
      // That the card is blocked until then is the other side of it.
      trusted(
        matter,
        needed === undefined ? blocked.map(sayRule).join("\n") : say(`identification-${needed.value}`),
        [needed, blocked],
      ),
    ].join("\n"),
    ...told(
      matter,
      say("identify-documents"),
      [
        ...(documents === undefined ? [] : [tellDocuments(say, whatTheyHave(matter, documents))]),
        ...papers.map(sayRule),
      ],
      [documents, papers],
    ),
    ...section(say("identify-places"), placesOf(matter, theirs, anybodys)),
    ...visitorLine(matter, documents, [...theirs, ...anybodys]),
    ...(asks ? askThem(matter) : []),
    ...told(matter, say("identify-later"), laterLines, [again, theirLater]),
  ];
  return {
    parts,
    folded: told(matter, say("identify-by-law"), lawsLater.map(sayRule), lawsLater),
    facts: [needed, documents, theirs, anybodys, rules, again, asks ? contactsOf(matter) : []],
    copies: asks ? contactCopies(matter) : [],
    sites: [...(concern === "prepaid" ? ownSite(matter) : []), ...(law.needed ? [law.needed.source] : [])],
  };
}

type Documents = NonNullable<Identification["documents"]>;

/** Who stays a short while has no Belgian papers: the passport alone. */
function whatTheyHave({ place: { trip } }: Matter, { value }: Documents): Pick<Documents, "value"> {
  const isShort = trip.stay === "weeks" || trip.stay === "months";
  return { value: isShort && value.includes("passport") ? ["passport"] : value };
}

type Places = NonNullable<Identification["places"]>;

/** The operator's places with the dates of their pages, for these are old; then what the regulator names. */
function placesOf(matter: Matter, theirs: Places, anybodys: Places): string[] {
  const { concern, ctx, name } = matter;
  const { say } = ctx;
  const places = tellPlaces(say, anybodys);
  return [
    ...groupsOf(theirs).map((group) => `• ${trusted(matter, tellPlaces(say, group), group)}`),
    ...(concern === "prepaid" && theirs.length === 0
      ? [`• ${say("identify-places-unknown", { operator: name })}`]
      : []),
    `• ${trusted(matter, say("identify-places-by-law", { places }), anybodys)}`,
  ];
}

/** Places that one page of one date names, together. */
function groupsOf(places: Places): Places[] {
  const groups = new Map<string, Places>();
  for (const place of places) {
    const key = `${place.source} ${place.seen}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

function tellPlaces(say: Matter["ctx"]["say"], places: Places): string {
  return listed(
    say,
    places.map(({ value }) => say.plain(`place-${value}`)),
  );
}

/** Without Belgian papers: with a passport, in a shop or by paying, as far as sources say both. */
function visitorLine(matter: Matter, documents: Identification["documents"], places: Places): string[] {
  if (documents?.value.includes("passport") !== true) return [];
  const shop = SHOPS.find((each) => places.some(({ value }) => value === each));
  return shop === undefined ? [] : [matter.ctx.say(`identify-visitor-${shop}`)];
}

const SHOPS = ["operator-shop", "by-paying-with-card", "shop-when-buying"] as const;
