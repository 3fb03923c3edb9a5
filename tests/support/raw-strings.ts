import { readFileSync } from "node:fs";
import type { Language } from "../../src/bot/translate.ts";
import type { Opened } from "./opened.ts";

/**
 * Strings on people's phones and in their chats. Each must always open what it opened when it was written, so never
 * change or remove a line of these files, whatever happens to the screens. If a way is gone, its string opens the
 * replacement.
 */
export interface Raw extends Opened {
  raw: string;
  /** The feature whose screen appears, if it is neither the one named nor its target. */
  shows?: string;
}

export interface Query {
  raw: string;
  client: Language;
  /** The operators, in order. */
  offers: string[];
  /** What was understood besides the operator. */
  told?: object;
  /** Nothing was understood. */
  unread?: boolean;
}

/** Until November 2026 answers were written by position. */
const FILES = ["by-position", "by-name"];

export const rawButtons = read<Raw>("button");
export const rawLinks = read<Raw>("link");
export const rawQueries = read<Query>("query");

function read<Kind>(kind: string): Kind[] {
  return FILES.flatMap((name) => {
    const file = new URL(`../bot/fixtures/raw-strings/${name}.jsonl`, import.meta.url);
    const lines = readFileSync(file, "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line)).filter((each) => each.kind === kind);
  });
}
