import { HAPPENINGS } from "./reading-happenings.ts";
import { Marks, patternsOf, type Rule, ruleOf } from "./reading-marks.ts";
import { HINTS, type Meaning, NOT, RULES } from "./reading-rules.ts";
import { THINGS } from "./reading-things.ts";

const LEXICON = { ...THINGS, ...HAPPENINGS };
const PATTERNS = patternsOf(LEXICON);
const READY = readied(RULES);
const HINTED = readied(HINTS);
const VETOES = readied(NOT);

/** "It failed" needs no subject: it is said about what is going on here. */
const SHORT = 8;
const SUBJECTS =
  "credit data sim line phone calls number code voucher means bankcard operator anyName person document pin page paying topping internet bill prepaid otp paid cashier prefix validity otherOperator money secret link roaming remind leave aCard complaint arrived bonus".split(
    " ",
  );

/** All that a text could mean, all that it surely does not, and whether it speaks of phones or of paying at all. */
export interface Meanings {
  meant: ReadonlySet<Meaning>;
  hinted: ReadonlySet<Meaning>;
  vetoed: ReadonlySet<Meaning>;
  onSubject: boolean;
}

export function meaningsOf(plain: string): Meanings {
  const marks = new Marks(plain, PATTERNS);
  const those = (all: typeof READY): ReadonlySet<Meaning> =>
    new Set(all.filter(([, rules]) => rules.some((rule) => rule(marks))).map(([meaning]) => meaning));
  const onSubject = marks.length <= SHORT || SUBJECTS.some((notion) => marks.of(notion).length > 0);
  const vetoed = those(VETOES);
  const meant = new Set([...those(READY)].filter((meaning) => !vetoed.has(meaning)));
  return { meant, hinted: those(HINTED), vetoed, onSubject };
}

function readied(
  all: Partial<Record<Meaning, readonly string[]>>,
): readonly (readonly [Meaning, readonly Rule[]])[] {
  return Object.entries(all).map(([meaning, rules]) => [
    meaning as Meaning,
    rules.map((rule) => ruleOf(rule, LEXICON)),
  ]);
}
