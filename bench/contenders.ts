import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A bot to measure. */
export interface Contender {
  name: string;
  /** Node's arguments. */
  args: readonly string[];
  /** Where it is started. */
  folder: string;
  questions: Flow;
  /** Ends with the card; for a bot that has none, as many updates. */
  card?: Flow;
}

/** A dialogue: /start, then these buttons. */
export type Flow = readonly Press[];

/** A pattern of the button's callback data, for everybody or for this chat. */
export type Press = RegExp | ((chat: number) => RegExp);

export const OURS: Contender = oursAt(join(import.meta.dirname, ".."));

/** A checkout of our bot, run as its `npm start` does once the guard has let it. */
export function oursAt(folder: string): Contender {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const [program, ...args] = scripts.start.split("&&").at(-1)?.trim().split(/\s+/) ?? [];
  if (program !== "node") throw new Error(`\`npm start\` does not end with node: ${scripts.start}`);
  return {
    name: "ours",
    args,
    folder,
    // Each shows a question: on, on, into the list of travel eSIMs, and back out.
    questions: [guide("s0"), guide("s0d0"), guide("s0d0o=travel-esim"), guide("s0d0")],
    card: [1, 2, 3].map((count) => (chat) => guide(answersOf(chat).slice(0, count).join(""))),
  };
}

/**
 * A bot may keep the cards it made. In life it meets many: people have other phones, operators, plans and languages. So
 * the chats ask for 3 stays x 2 devices x 6 operators, in 2 languages (`personOf` in load.ts): by turns, about 60 different cards.
 */
function answersOf(chat: number): string[] {
  const operator = OPERATORS[Math.floor(chat / 4) % OPERATORS.length];
  return [`s${Math.floor(chat / 24) % 3}`, `d${Math.floor(chat / 2) % 2}`, `o=${operator}`];
}

const OPERATORS = ["proximus", "orange", "base", "mobile-vikings", "lycamobile", "telenet"];

function guide(answers: string): RegExp {
  return new RegExp(`^g:${answers}$`);
}

const FOUR_ANSWERS = [/^stay:weeks$/, /^device:iphone$/, /^operator:travel-esim$/, /^firm:airalo$/];

/** node:http, ioredis and undici, without a framework. */
export const LIMIT = peer("the limit", "limit");
/** A wizard scene, as documented. */
export const TELEGRAF = { ...peer("telegraf", "telegraf"), card: FOUR_ANSWERS.slice(0, 3) };

export const CONTENDERS: readonly Contender[] = [
  LIMIT,
  OURS,
  TELEGRAF,
  peer("grammY, tuned", "grammy-tuned"),
  peer("grammY, documented", "grammy"),
];

function peer(name: string, file: string): Contender {
  const folder = join(import.meta.dirname, "peers");
  return { name, args: [`${file}.ts`], folder, questions: FOUR_ANSWERS };
}
