import { featureNamed, packAnswers, press, unpackAnswers } from "./callback-data.ts";
import type { Answers } from "../guide/answers.ts";

// Callback data until November 2026: `1:<feature>:<answers>/<more>`, with one character per answer by position, two
// for the means of payment, then the operator. It is read for ever and no longer written.

/** Old callback data in today's form; any other is returned as it is. */
export function renewed(data: string): string {
  const [version, name = "", ...rest] = data.split(":");
  const feature = featureNamed(name);
  if (version !== VERSION || feature === undefined) return data;
  if (feature === "language") {
    const [language = "", ...inner] = rest;
    const target = inner.length === 0 ? [] : [renewed([VERSION, ...inner].join(":"))];
    return press(feature, [language, ...target].join(":"));
  }
  const [packed = "", ...more] = rest.join(":").split("/");
  const answers = unpackOldAnswers(packed);
  return press(feature, [answers === undefined ? packed : packAnswers(answers), ...more].join("/"));
}

/** undefined: not answers of that time. */
export function unpackOldAnswers(packed: string): Answers | undefined {
  const { letters, means = "", operator = "" } = PACKED.exec(packed)?.groups ?? {};
  if (letters === undefined) return undefined;
  const parts = ANSWERS.map((answer, index) => answer + letters.charAt(index));
  if (means !== "--") parts.push(`m${Number.parseInt(means, 36)}`);
  if (operator !== "") parts.push(`o=${operator}`);
  // A dash: not asked.
  const today = parts.filter((answer) => !/^.-$/u.test(answer)).join("") || "-";
  const answers = unpackAnswers(today);
  return answers !== undefined && packAnswers(answers) === today ? answers : undefined;
}

const VERSION = "1";
/** Today's letters for the answers, in the old order. The numbers have not changed. */
const ANSWERS = ["s", "d", "b", "f", "w", "e", "n"];
const PACKED = /^(?<letters>[\d.-]{7})(?<means>[\da-z]{2}|--)(?<operator>[a-z\d-]*)$/u;
