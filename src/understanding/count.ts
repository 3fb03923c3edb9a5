/** A number in figures or words, Chinese or European; of "两三" the larger. */
export function countOf(word: string): number | undefined {
  if (/^\d/u.test(word)) return Number(word.replace(",", "."));
  return WORDS[word] ?? chineseCount(word);
}

/** "Quinze jours" is how two weeks are called. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "a=1 an=1 one=1 another=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12",
    "fourteen=14 fifteen=15 eighteen=18 twenty=20 thirty=30 ninety=90 half=0.5 half_a=0.5",
    "couple=2 couple_of=2 a_couple=2 a_couple_of=2 few=3 a_few=3 several=4",
    "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 quinze=14 quelques=3",
    "een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 tien=10 enkele=3 een_paar=2 een_half=0.5",
  ]
    .flatMap((line) => line.split(" "))
    .map((word) => word.split("="))
    .map(([word = "", count]) => [word.replaceAll("_", " "), Number(count)]),
);
/** Every number word, the longest first. */
export const COUNT_WORDS = Object.keys(WORDS).toSorted((a, b) => b.length - a.length);

function chineseCount(word: string): number | undefined {
  if (word === "半") return 0.5;
  if (/^[几数]$/u.test(word)) return 3;
  if (word === "十几" || word === "十来") return 14;
  if (word.startsWith("几十")) return 30;
  const [, hundreds, tens, ones = ""] = /^(?:(.)?百)?(?:(.)?十)?(.{0,2})$/u.exec(word) ?? [];
  const count =
    (word.includes("百") ? 100 * digitOf(hundreds ?? "一") : 0) +
    (word.includes("十") ? 10 * digitOf(tens ?? "一") : 0) +
    (ones === "" ? 0 : digitOf(ones));
  return count > 0 ? count : undefined;
}

/** Of "两三" the last. */
function digitOf(digits: string): number {
  return "零一二三四五六七八九".indexOf(
    digits
      .replace(/[两俩]/u, "二")
      .replace("仨", "三")
      .slice(-1),
  );
}
