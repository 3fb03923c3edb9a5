import { readFileSync } from "node:fs";
import type { Language } from "../../src/bot/translate.ts";
import type { Opened } from "./opened.ts";

/**
 * Strings that are on people's phones and in their chats: each opens for ever what it opened on the day it was written.
 * So no line of these files is changed or taken away, whatever becomes of the screens. A way that is gone opens the one
 * that took its place.
 */
export interface Raw extends Opened {
  raw: string;
  /** The feature whose screen comes, where it is neither the one named nor the one that this leads on to. */
  shows?: string;
}

export interface Query {
  raw: string;
  client: Language;
  /** The operators, in order. */
  offers: string[];
  /** What was understood beside the operator. */
  told?: object;
  /** Nothing was understood. */
  unread?: boolean;
}

/** Answers by their places were written until November 2026. */
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
