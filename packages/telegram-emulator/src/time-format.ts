import type { MessageEntity } from "@grammyjs/types";

export type TimeFormat = MessageEntity.DateTimeMessageEntity["date_time_format"];

/** Letters in Telegram's own order, the long form only where the short one is not asked for; undefined when wrong. */
export function timeFormat(letters: string): TimeFormat | undefined {
  if (/^r$/iu.test(letters)) return "r";
  if (!/^[tTdDwW]*$/u.test(letters)) return undefined;
  const day = /w/iu.test(letters) ? "w" : "";
  return `${day}${either(letters, "d", "D")}${either(letters, "t", "T")}`;
}

function either<S extends string, L extends string>(letters: string, short: S, long: L): S | L | "" {
  if (letters.includes(short)) return short;
  return letters.includes(long) ? long : "";
}
