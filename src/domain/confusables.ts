/** Letters of other alphabets, and digits, that look like a Latin letter in most typefaces. */
const LOOKS_LIKE: Record<string, string> = Object.fromEntries(
  Object.entries({
    a: "аαɑ４4@",
    b: "ЬьВвβ8",
    c: "сϲᴄ",
    d: "ԁɗ",
    e: "еєҽε3",
    f: "ƒ",
    g: "ɡց9",
    h: "һհ",
    i: "іιıɩӏ",
    j: "јʝ",
    k: "кκ",
    l: "1ⅼǀ",
    m: "мⅿ",
    n: "ոпη",
    o: "оοօσ0ө",
    p: "рρ",
    q: "ԛգ",
    r: "гᴦ",
    s: "ѕꜱ5",
    t: "тτ",
    u: "υսц",
    v: "ѵνⅴ",
    w: "ԝωѡ",
    x: "хχⅹ",
    y: "уүγ",
    z: "ᴢ",
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin])),
);

/** What a name looks like at a glance: accents, look-alike letters, `rn` for `m` and `vv` for `w` are gone. */
export function glance(name: string): string {
  const bare = name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "");
  const latin = Array.from(bare, (letter) => LOOKS_LIKE[letter] ?? letter).join("");
  return latin.replaceAll("rn", "m").replaceAll("vv", "w");
}

/** One letter more, less, other, or two swapped. */
export function isOneSlipFrom(typed: string, name: string): boolean {
  if (typed === name || Math.abs(typed.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && typed[start] === name[start]) start++;
  const [typedRest, nameRest] = [typed.slice(start), name.slice(start)];
  return (
    typedRest.slice(1) === nameRest.slice(1) ||
    typedRest.slice(1) === nameRest ||
    typedRest === nameRest.slice(1) ||
    (typedRest.slice(0, 2) === nameRest.charAt(1) + nameRest.charAt(0) &&
      typedRest.slice(2) === nameRest.slice(2))
  );
}

/** A label of a domain as it is shown: `xn--bse-6cd` is `bаse`. Undefined where it is no valid Punycode (RFC 3492). */
export function shownLabel(label: string): string | undefined {
  if (!label.startsWith("xn--")) return label;
  const coded = label.slice(4);
  const split = coded.lastIndexOf("-");
  const letters = Array.from(coded.slice(0, Math.max(split, 0)), (letter) => letter.codePointAt(0) ?? 0);
  let code = 128;
  let at = 0;
  let bias = 72;
  let next = split + 1;
  while (next < coded.length) {
    const before = at;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(coded[next] ?? "?");
      next++;
      if (digit === -1 || weight > MOST) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const size = letters.length + 1;
    bias = adapted(at - before, size, before === 0);
    code += Math.floor(at / size);
    at %= size;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    letters.splice(at, 0, code);
    at++;
  }
  return String.fromCodePoint(...letters);
}

const MOST = 2 ** 31;

function adapted(distance: number, size: number, first: boolean): number {
  let left = Math.floor(distance / (first ? 700 : 2));
  left += Math.floor(left / size);
  let k = 0;
  while (left > 455) {
    left = Math.floor(left / 35);
    k += 36;
  }
  return k + Math.floor((36 * left) / (left + 38));
}
