import type { Catalog } from "../catalog/catalog.ts";
import { isSubmenu } from "../guide/questions.ts";
import { DEVICES, STAYS, type Answers } from "../guide/answers.ts";
import { packAnswers, unpackAnswers } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { unpackOldAnswers } from "./old-callback-data.ts";

/** What a deep link says: words in any order, unknown ones ignored. One word may be packed answers. */
export function readPayload(payload: string, { operator }: Pick<Catalog, "operator">): Answers {
  const words = payload.split("_");
  const packed = words.map(unpackWord).find((answers) => answers !== undefined);
  const stay = STAYS.find((each) => words.includes(each));
  const device = DEVICES.find((each) => words.includes(each));
  const id = words.find((word) => operator(word) !== undefined) ?? packed?.operator;
  const { operator: _, ...rest } = packed ?? {};
  return {
    ...rest,
    ...(stay === undefined ? {} : { stay }),
    ...(device === undefined ? {} : { device }),
    ...(id !== undefined && (operator(id) !== undefined || isSubmenu(id)) ? { operator: id } : {}),
  };
}

/** The payload that leads back to these answers: readable words if they can say everything, else packed. */
export function payloadOf(answers: Answers): string {
  const { device, operator, stay, ...rest } = answers;
  const words = [operator, device, stay].filter((word) => word !== undefined);
  const isPlain = Object.keys(rest).length === 0 && !words.includes("unknown");
  return isPlain ? words.join("_") : PACKED + packAnswers(answers).replaceAll(".", DOT).replace(EQUALS, DASH);
}

/** A link into a private chat with the bot. */
export function deepLink({ me }: Context, payload: string): string {
  const link = `https://t.me/${me.username}`;
  return payload === "" ? link : `${link}?start=${payload}`;
}

/**
 * Packed answers start with a letter that no word starts with. Payloads cannot hold a dot or "=", so others replace
 * them.
 */
const PACKED = "T";
const DOT = "X";
const EQUALS = "=";
const DASH = "-";

function unpackWord(word: string): Answers | undefined {
  if (!word.startsWith(PACKED)) return undefined;
  const packed = word.slice(1).replaceAll(DOT, ".");
  return unpackOldAnswers(packed) ?? unpackAnswers(packed.replace(DASH, EQUALS));
}
