import { aliasKey } from "../catalog/operator.ts";
import type { Class } from "./model.ts";
import { type NamedAt, type Names, namesIn } from "./names.ts";
import { readPatterns } from "./patterns.ts";

/**
 * Which operator a sentence names, or that they do not know it (`dont-know`), or have no card yet (`no-card`). Two that
 * are named alike: none. `isOurs`: the sentence is about phones; `expected`: we asked for it.
 */
export function operatorIn(
  sentence: string,
  { names, expected, intent, isOurs }: { names: Names; expected: boolean; intent: Class; isOurs: boolean },
): string | undefined {
  const answer = expected
    ? (names.placeholders.get(aliasKey(sentence)) ??
      names.placeholders.get(aliasKey(sentence.replaceAll(SOFT, ""))))
    : undefined;
  if (answer !== undefined) return answer;
  const all = namesIn(sentence, names).filter((name) => isMeant(name, sentence, expected, isOurs));
  // "From Orange to Base": theirs is Orange.
  const left = intent === "leaving" ? all.filter(({ at }) => !WHERE_TO.test(sentence.slice(0, at))) : [];
  const meant = left.length > 0 ? left : all;
  const ids = new Set(meant.map(({ id }) => id));
  if (ids.size === 1) return [...ids][0];
  if (ids.size > 1) {
    // "Is it Vikings or Jim Mobile? It says JIM."
    const [printed, ...others] = meant.filter(({ at }) => PRINTED.test(sentence.slice(0, at)));
    if (printed !== undefined && others.length === 0) return printed.id;
    if (UNSURE.test(sentence)) return "dont-know";
    // "My Orange card, bought at Base": whose card it is stands beside the card.
    const besides = new Set(
      meant
        .filter(({ at, end }) => MINE.test(sentence.slice(0, at)) || CARD.test(sentence.slice(end)))
        .map(({ id }) => id),
    );
    return besides.size === 1 && !COMPARES.test(sentence) ? [...besides][0] : undefined;
  }
  if ((expected || MAY_BUY.has(intent)) && NO_CARD.test(sentence) && !HAS_CARD.test(sentence))
    return "no-card";
  if (expected && NONE_YET.test(sentence)) return "no-card";
  return DONT_KNOW.test(sentence) || (expected && NO_IDEA.test(sentence)) ? "dont-know" : undefined;
}

function isMeant({ key, at, end, kind }: NamedAt, text: string, expected: boolean, isOurs: boolean): boolean {
  const [before, after] = [text.slice(0, at), text.slice(end)];
  if (NOT_IT.test(before)) return false;
  const isAlone = /^[^\p{L}\d]*$/u.test(before) && /^[^\p{L}\d]*$/u.test(after);
  if (CARD.test(after)) return true;
  if (
    kind !== "shop" &&
    (isAlone || (MINE.test(before) && ENDS.test(after)) || (before === "" && BEGINS.test(after)))
  )
    return true;
  if (kind === "sure") return expected || isOurs;
  if (kind === "word") {
    if (ORDINARY_AFTER.get(key)?.test(after) === true || ORDINARY_BEFORE.get(key)?.test(before) === true)
      return false;
    return expected || isOurs;
  }
  if (AT_A_PLACE.test(before) || PERSON.test(after)) return false;
  if (key === "hey" && before === "") return isAlone ? expected : HEY_TELECOM.test(after);
  return (expected && (isAlone || before.length < 12)) || (isOurs && !SHOPS.has(key));
}

/** Shops first of all: their names alone tell nothing. */
const SHOPS: ReadonlySet<string> = new Set(
  "carrefour 家乐福 aldi 阿尔迪 奥乐齐 trip tempo unicom".split(" "),
);
/** Those who ask this may have no card; "how do I register my SIM" has one. */
const MAY_BUY: ReadonlySet<Class> = new Set<Class>([
  "top-up",
  "shop",
  "money",
  "payment",
  "identification",
  "number",
  "none",
]);
const { pattern, table } = readPatterns("operator");
const HEY_TELECOM = pattern("HEY_TELECOM");
const SOFT = pattern("SOFT", "gu");
const CARD = pattern("CARD");
const MINE = pattern("MINE");
const ENDS = pattern("ENDS");
const BEGINS = pattern("BEGINS");
const WHERE_TO = pattern("WHERE_TO");
const COMPARES = pattern("COMPARES");
const PRINTED = pattern("PRINTED");
const UNSURE = pattern("UNSURE");
const AT_A_PLACE = pattern("AT_A_PLACE");
const PERSON = pattern("PERSON");
const NOT_IT = pattern("NOT_IT");
const ORDINARY_AFTER = new Map(table("ORDINARY_AFTER"));
const ORDINARY_BEFORE = new Map(table("ORDINARY_BEFORE"));
const NO_CARD = pattern("NO_CARD");
const NONE_YET = pattern("NONE_YET");
const HAS_CARD = pattern("HAS_CARD");
const DONT_KNOW = pattern("DONT_KNOW");
const NO_IDEA = pattern("NO_IDEA");
