import type { Identification } from "../catalog/terms.ts";
import type { Answers } from "../guide/answers.ts";

/** What an operator says of it, and what the law adds; without what a visitor does not have. */
export function identificationBy(
  own: Identification,
  law: Identification,
  { stay }: { stay?: Answers["stay"] },
): Identification {
  const isForThem = (word: string): boolean => stay !== "weeks" || !NOT_FOR_VISITORS.has(word);
  const places = merged(own.places, law.places).filter(({ value }) => isForThem(value));
  const rules = merged(own.rules, law.rules);
  const needed = own.needed ?? law.needed;
  const documents = own.documents ?? law.documents;
  return {
    ...(needed && { needed }),
    ...(places.length > 0 && { places }),
    ...(documents && { documents: { ...documents, value: documents.value.filter(isForThem) } }),
    ...(rules.length > 0 && { rules }),
  };
}

/** A visitor has no Belgian card, nor a reader for one. */
const NOT_FOR_VISITORS: ReadonlySet<string> = new Set([
  "online-with-belgian-eid-and-reader",
  "belgian-id",
  "belgian-foreigner-card",
]);

/** A word that the operator says itself is not said again by the law. */
function merged<Entry extends { value: string }>(
  own: readonly Entry[] = [],
  law: readonly Entry[] = [],
): Entry[] {
  return [...own, ...law.filter(({ value }) => own.every((each) => each.value !== value))];
}
