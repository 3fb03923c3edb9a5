import type { Call } from "telegram-emulator";
import { openedBy } from "./opened.ts";
import type { Stage } from "./stage.ts";
import { translations } from "./told.ts";

/** How it went for everyone under load. */
export interface Outcome {
  people: number;
  /** Rounds of the guide that ended at the right card. */
  rounds: number;
  /** Screens with somebody else's answers, as text. */
  wrong: string[];
  /** Those who did not finish in time, with what they saw last. */
  stuck: string[];
  /** Steps that a person repeated because nothing came. */
  asked: number;
  /** The bot said that something went wrong. */
  apologies: number;
  /** New messages beyond one per step: what a person sees twice. */
  duplicates: number;
  /** The longest wait for a screen, in milliseconds. */
  longestWait: number;
}

/**
 * People who go through the guide again and again, each with answers of their own; every second one taps, the others
 * type. Whatever screen comes, they give their own answer to it, never anybody else's.
 */
export class Load {
  readonly #stage: Stage;
  readonly #patience: number;
  readonly #visitors: Visitor[] = [];
  readonly #reader: Reader;
  #goesOn = true;
  #rounds: Promise<void>[] = [];

  /** `patience`: after this many milliseconds without an answer, a person repeats the last step. */
  constructor(stage: Stage, patience = 30_000) {
    this.#stage = stage;
    this.#patience = patience;
    this.#reader = new Reader(stage);
  }

  /** This many people arrive and send /start. */
  async start(people: number): Promise<void> {
    for (let index = 0; index < people; index++) {
      const { id } = await this.#stage.traveller({ language_code: "en", first_name: `Visitor ${index}` });
      this.#visitors.push(new Visitor(id, index, this.#stage, this.#reader, this.#patience));
    }
    this.#rounds = this.#visitors.map((visitor) => visitor.run(() => this.#goesOn));
  }

  /** Right screens so far, for everyone together. */
  get steps(): number {
    return this.#visitors.reduce((sum, { steps }) => sum + steps, 0);
  }

  /** Resolves after this many more right screens: the load is under way, or has recovered. */
  async goesOn(steps: number): Promise<void> {
    const wanted = this.steps + steps;
    while (this.steps < wanted) await tick();
  }

  /** Milliseconds until everyone has seen a right screen again. */
  async recovers(): Promise<number> {
    const since = performance.now();
    const before = this.#visitors.map(({ steps }) => steps);
    while (this.#visitors.some(({ steps }, index) => steps === before[index])) await tick();
    return performance.now() - since;
  }

  /** Everyone finishes their round within this many milliseconds. */
  async end(limit = 60_000): Promise<Outcome> {
    this.#goesOn = false;
    const late = new Promise<void>((resolve) => setTimeout(resolve, limit).unref());
    await Promise.race([Promise.all(this.#rounds), late]);
    this.#reader.close();
    const of = (what: "rounds" | "asked" | "apologies" | "duplicates") =>
      this.#visitors.reduce((sum, visitor) => sum + visitor[what], 0);
    return {
      people: this.#visitors.length,
      rounds: of("rounds"),
      wrong: this.#visitors.flatMap(({ wrong }) => wrong),
      stuck: this.#visitors.flatMap((visitor) => (visitor.isDone ? [] : [visitor.lastSeen])),
      asked: of("asked"),
      apologies: of("apologies"),
      duplicates: of("duplicates"),
      longestWait: Math.round(Math.max(...this.#visitors.map(({ longestWait }) => longestWait))),
    };
  }
}

const { plain } = translations.en;
const STAYS = [plain("stay-weeks"), plain("stay-months"), plain("stay-long")];
const DEVICES = [plain("device-iphone"), plain("device-android"), plain("device-tablet")];
const OPERATORS = ["Proximus", "Orange", "BASE", "Mobile Vikings"];
/** The same in the words of a card's buttons. */
const WORDS: Readonly<Record<string, string>> = {
  [plain("stay-weeks")]: "weeks",
  [plain("stay-months")]: "months",
  [plain("stay-long")]: "long",
  [plain("device-iphone")]: "iphone",
  [plain("device-android")]: "android",
  [plain("device-tablet")]: "tablet",
  Proximus: "proximus",
  Orange: "orange",
  BASE: "base",
  "Mobile Vikings": "mobile-vikings",
};
const QUESTIONS = [plain("stay-question"), plain("device-question"), plain("operator-question")];
const APOLOGY = plain("went-wrong");
const MORE = plain("button-more");

type Answers = readonly [stay: string, device: string, operator: string];

class Visitor {
  rounds = 0;
  steps = 0;
  asked = 0;
  apologies = 0;
  longestWait = 0;
  isDone = false;
  readonly wrong: string[] = [];
  readonly #id: number;
  readonly #answers: Answers;
  readonly #taps: boolean;
  readonly #stage: Stage;
  readonly #patience: number;
  #seen: Seen | undefined;
  #expected = 0;
  #got = 0;

  constructor(id: number, index: number, stage: Stage, reader: Reader, patience: number) {
    this.#id = id;
    this.#taps = index % 2 === 0;
    this.#answers = [
      STAYS[index % 3] ?? "",
      DEVICES[Math.floor(index / 3) % 3] ?? "",
      OPERATORS[Math.floor(index / 2) % 4] ?? "",
    ];
    this.#stage = stage;
    this.#patience = patience;
    reader.follow(id, (seen) => this.#look(seen));
  }

  get duplicates(): number {
    return Math.max(0, this.#got - this.#expected);
  }

  get lastSeen(): string {
    return `${this.#answers.join(" · ")}: ${this.#seen?.text.slice(0, 200) ?? "(nothing)"}`;
  }

  async run(goesOn: () => boolean): Promise<void> {
    do {
      await this.#round();
      this.rounds++;
    } while (goesOn());
    this.isDone = true;
  }

  /** From /start to the card with all three answers. */
  async #round(): Promise<void> {
    await this.#until(
      () => this.#seen !== undefined && questionOf(this.#seen) === 0,
      () => this.#says("/start"),
    );
    while (!this.#hasCard()) {
      const before = this.#seen;
      await this.#until(
        () => this.#seen !== before,
        () => this.#answer(before),
      );
    }
  }

  async #answer(seen: Seen | undefined): Promise<void> {
    const question = seen === undefined ? -1 : questionOf(seen);
    const answer = this.#answers[question];
    if (seen === undefined || answer === undefined) return this.#says("/start");
    if (!this.#taps) return this.#says(answer);
    const button = placeOf(seen, answer);
    if (button === undefined) return this.#says(answer);
    if (question === QUESTIONS.length - 1) this.#expected++;
    const { id: message_id } = seen;
    await this.#stage.ask("POST", `/people/${this.#id}/tap`, { message_id, button }).catch(() => undefined);
  }

  async #says(text: string): Promise<void> {
    this.#expected++;
    await this.#stage.ask("POST", `/people/${this.#id}/send`, { text });
  }

  /** Acts until the condition holds; repeats the act if nothing came for long. */
  async #until(isSo: () => boolean, act: () => Promise<void>): Promise<void> {
    const since = performance.now();
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 0) this.asked++;
      await act();
      const latest = performance.now() + this.#patience;
      while (!isSo() && performance.now() < latest && this.#seen?.text !== APOLOGY) await tick();
      if (this.#seen?.text === APOLOGY) {
        this.apologies++;
        this.#expected++;
        this.#seen = undefined;
      }
    }
    this.longestWait = Math.max(this.longestWait, performance.now() - since);
    this.steps++;
  }

  #look(seen: Seen): void {
    // The questions shrink to this beside the card.
    if (seen.text.startsWith("✓ ") && questionOf(seen) < 0) return;
    if (seen.isNew) this.#got++;
    this.#seen = seen;
    const others = [...STAYS, ...DEVICES, ...OPERATORS].filter((label) => !this.#answers.includes(label));
    const [head = ""] = seen.text.split("\n");
    const told = head.startsWith("✓ ") ? head.slice(2).split(", ") : answersOf(seen);
    const strange = others.some((label) => told.includes(label) || told.includes(WORDS[label] ?? ""));
    if (strange) this.wrong.push(`${this.#answers.join(" · ")} saw: ${head} ${told.join(" · ")}`);
  }

  #hasCard(): boolean {
    const answers = this.#seen === undefined ? [] : answersOf(this.#seen);
    return this.#answers.every((label) => answers.includes(WORDS[label] ?? ""));
  }
}

function questionOf(seen: Seen | undefined): number {
  return QUESTIONS.findIndex((question) => seen?.text.includes(question) === true);
}

/** The answers in the "more" button of the visible card. */
function answersOf({ keyboard }: Seen): string[] {
  const more = keyboard.flat().find(({ text }) => text === MORE);
  return Object.values(openedBy(more?.callback_data ?? "")?.answers ?? {});
}

function placeOf({ keyboard }: Seen, label: string): [number, number] | undefined {
  for (const [row, buttons] of keyboard.entries()) {
    const column = buttons.findIndex(({ text }) => text === label);
    if (column >= 0) return [row, column];
  }
  return undefined;
}

interface Seen {
  id: number;
  text: string;
  keyboard: readonly (readonly Button[])[];
  isNew: boolean;
}

/** Shows each person what the bot sends them: their chat's successful calls, in order. */
class Reader {
  readonly #stage: Stage;
  readonly #followers = new Map<string, (seen: Seen) => void>();
  readonly #told = new WeakSet<Call>();
  readonly #timer: NodeJS.Timeout;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#timer = setInterval(() => this.#read(), 10);
  }

  follow(id: number, look: (seen: Seen) => void): void {
    this.#followers.set(String(id), look);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #read(): void {
    for (const call of this.#stage.telegram.log.calls.slice(-RECENT)) {
      if (call.verdict === undefined || this.#told.has(call)) continue;
      this.#told.add(call);
      const isNew = call.method === "sendMessage";
      if (call.verdict !== "ok" || (!isNew && call.method !== "editMessageText")) continue;
      const { chat_id = "", message_id, reply_markup, text = "" } = call.params;
      const id = isNew ? (call.result as { message_id: number }).message_id : Number(message_id);
      const markup = reply_markup === undefined ? undefined : (JSON.parse(reply_markup) as Markup);
      this.#followers.get(chat_id)?.({
        id,
        text: bare(text),
        keyboard: markup?.inline_keyboard ?? [],
        isNew,
      });
    }
  }
}

const RECENT = 3000;

interface Button {
  text: string;
  callback_data?: string;
}

interface Markup {
  inline_keyboard?: Button[][];
}

function bare(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");
}

async function tick(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10));
}
