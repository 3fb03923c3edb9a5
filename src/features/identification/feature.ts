import { identificationBy } from "../../advice/identification.ts";
import type { Identification } from "../../catalog/terms.ts";
import type { Room } from "../../bot/context.ts";
import {
  askThem,
  type Matter,
  matterScreen,
  ownSite,
  sendToThem,
  type Telling,
  told,
  trusted,
} from "../../bot/sim-screen.ts";
import { tellClocks, tellDocuments } from "../../format/terms.ts";
import { ifKnown, listed, section } from "../../format/facts.ts";

/** "I bought a card and it does not work": who must be registered, with what, where, and when again. */
export const identification: Room = {
  name: "identification",
  door: true,
  enter: (ctx, detail) => matterScreen(ctx, "identification", detail, tell),
};

function tell(matter: Matter): Telling {
  const { advice, concern, name, operator, say } = matter;
  const title = say("identify-title", {
    operator: concern === "nobody" ? "" : say.plain("matter-of", { operator: name }),
  });
  switch (concern) {
    case "ended":
      return { parts: [title, say("verdict-ended", { operator: name })], facts: operator.standing };
    case "elsewhere":
    case "travel-esim":
      return sendToThem(matter, [title, say("identify-not-belgian", { operator: name })]);
    case "bill":
      return {
        ...sendToThem(matter, [title, say("identify-bill", { operator: name })]),
        doors: ["finder"],
      };
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
  const { concern, ctx, operator, place, say } = matter;
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
  const isPrepaid = concern === "prepaid";
  const asking = askThem(matter, isPrepaid && theirs.length === 0);
  // That the card is blocked until then is the other side of it.
  const must = needed === undefined ? blocked.map(sayRule).join("\n") : say(`identification-${needed.value}`);
  return {
    parts: [
      title,
      [say("identify-new-card"), trusted(matter, must, [needed, blocked])].join("\n"),
      ...told(
        matter,
        say("identify-documents"),
        [
          ...ifKnown(documents, (known) => tellDocuments(say, whatTheyHave(matter, known))),
          ...papers.map(sayRule),
        ],
        [documents, papers],
      ),
      ...section(say("identify-places"), placesOf(matter, theirs, anybodys)),
      ...visitorLine(matter, documents, [...theirs, ...anybodys]),
      ...asking.parts,
      ...told(
        matter,
        say("identify-later"),
        [...tellClocks(say, { identifyAgain: again }), ...theirLater.map(sayRule)],
        [again, theirLater],
      ),
    ],
    folded: told(matter, say("identify-by-law"), lawsLater.map(sayRule), lawsLater),
    facts: [needed, documents, theirs, anybodys, rules, again, asking.facts],
    copies: asking.copies,
    sites: [...(isPrepaid ? ownSite(matter) : []), ...ifKnown(law.needed, ({ source }) => source)],
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
  const { concern, name, say } = matter;
  const places = tellPlaces(say, anybodys);
  // What one page of one date names is told together.
  const groups = [...Map.groupBy(theirs, ({ source, seen }) => `${source} ${seen}`).values()];
  return [
    ...groups.map((group) => `• ${trusted(matter, tellPlaces(say, group), group)}`),
    ...(concern === "prepaid" && theirs.length === 0
      ? [`• ${say("identify-places-unknown", { operator: name })}`]
      : []),
    `• ${trusted(matter, say("identify-places-by-law", { places }), anybodys)}`,
  ];
}

function tellPlaces(say: Matter["say"], places: Places): string {
  return listed(
    say,
    places.map(({ value }) => say.plain(`place-${value}`)),
  );
}

/** Without Belgian papers: with a passport, in a shop or by paying, as far as sources say both. */
function visitorLine(matter: Matter, documents: Identification["documents"], places: Places): string[] {
  if (documents?.value.includes("passport") !== true) return [];
  const shop = SHOPS.find((each) => places.some(({ value }) => value === each));
  return shop === undefined ? [] : [matter.say(`identify-visitor-${shop}`)];
}

const SHOPS = ["operator-shop", "by-paying-with-card", "shop-when-buying"] as const;
