import type { Belgium } from "./belgium.ts";
import type { Operator } from "./operator.ts";
import type { Situation } from "./situation.ts";
import type { Document, Identification, Place } from "./terms.ts";
import { isBelgian, type Verdict } from "./verdict.ts";

/** Who a card must be registered to, where and with what: the operator's facts first, then the law's. */
export function identificationFor(
  operator: Operator,
  verdict: Verdict,
  situation: Situation,
  { identification: law }: Belgium,
): Identification | undefined {
  const concerned = verdict === "get-a-card" || verdict === "top-up";
  if (!concerned || !(isBelgian(operator) || verdict === "get-a-card")) return undefined;
  return identificationBy(operator.identification, law, situation);
}

/** What an operator says of it, and what the law adds; without what a visitor does not have. */
export function identificationBy(
  own: Identification,
  law: Identification,
  situation: Pick<Situation, "stay">,
): Identification {
  const places = merged(own.places, law.places).filter(({ value }) =>
    isWithin(NOT_FOR_VISITORS, value, situation),
  );
  const rules = merged(own.rules, law.rules);
  const needed = own.needed ?? law.needed;
  const documents = own.documents ?? law.documents;
  return {
    ...(needed === undefined ? {} : { needed }),
    ...(places.length === 0 ? {} : { places }),
    ...(documents === undefined
      ? {}
      : {
          documents: {
            ...documents,
            value: documents.value.filter((document) => isWithin(NOT_FOR_VISITORS, document, situation)),
          },
        }),
    ...(rules.length === 0 ? {} : { rules }),
  };
}

/** A visitor has no Belgian card, nor a reader for one. */
const NOT_FOR_VISITORS: ReadonlySet<Place | Document> = new Set<Place | Document>([
  "online-with-belgian-eid-and-reader",
  "belgian-id",
  "belgian-foreigner-card",
]);

function isWithin(
  excluded: ReadonlySet<Place | Document>,
  word: Place | Document,
  { stay }: Pick<Situation, "stay">,
): boolean {
  return stay !== "weeks" || !excluded.has(word);
}

/** A word that the operator says itself is not said again by the law. */
function merged<Entry extends { value: string }>(
  own: readonly Entry[] = [],
  law: readonly Entry[] = [],
): Entry[] {
  return [...own, ...law.filter(({ value }) => own.every((each) => each.value !== value))];
}
