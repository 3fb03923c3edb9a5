import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A bot to measure, and the buttons to press: a pattern of callback data for each press. */
export interface Contender {
  name: string;
  file: string;
  /** Node's own options. */
  options: readonly string[];
  presses: readonly RegExp[];
}

export const OURS: Contender = oursAt(at("../src/main.mjs"));

/** Four presses that each show a question: on, on, into the list of travel eSIMs, and back out. */
export function oursAt(file: string): Contender {
  const manifest = readFileSync(join(dirname(file), "../package.json"), "utf8");
  return {
    name: "ours, as shipped",
    file,
    // The same as its `npm start`.
    options: [...new Set(manifest.match(/--max-[\w=-]+/g))],
    presses: [
      guide("s0", "0-{8}"),
      guide("s0d0", "00-{7}"),
      guide("s0d0o=travel-esim", "00-{7}travel-esim"),
      guide("s0d0", "00-{7}"),
    ],
  };
}

/** To the card: Android, BASE. */
export const TO_OPERATOR = [guide("s0", "0-{8}"), guide("s0d1", "01-{7}")];
export const CARD = guide("s0d1o=base", "01-{7}base");

/** Back and forth between two questions. */
export const THERE_AND_BACK = [guide("s0", "0-{8}"), guide("-", "-{9}")];

const FOUR_ANSWERS = [/^stay:weeks$/, /^device:iphone$/, /^operator:travel-esim$/, /^firm:airalo$/];

export const LIMIT = peer("the limit: node:http, ioredis, undici", "limit");
export const GRAMMY = peer("grammY + conversations, documented", "grammy");
export const TELEGRAF = peer("telegraf wizard, documented", "telegraf");

export const CONTENDERS: readonly Contender[] = [LIMIT, OURS, TELEGRAF, GRAMMY];

/** The guide's button with these answers. Versions until November 2026 wrote them by position. */
function guide(answers: string, byPlace: string): RegExp {
  return new RegExp(`^(?:g:${answers}|1:guide:${byPlace})$`);
}

function peer(name: string, file: string): Contender {
  return { name, file: at(`peers/${file}.ts`), options: [], presses: FOUR_ANSWERS };
}

function at(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
