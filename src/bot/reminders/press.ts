import { type Day, PACKED_DAY, packDay, unpackDay } from "../../domain/day.ts";
import { type Reminder, type ReminderKind } from "../../domain/reminder.ts";
import { press } from "../callback-data.ts";

/** The room's name in every button. */
export const ROOM = "reminders";

/** The kinds, by the letter that stands for each in a button: none is given away twice. */
const LETTERS: Record<string, ReminderKind> = {
  b: "bundle-end",
  c: "credit-end",
  i: "identify-again",
  s: "sim-death",
  o: "own",
  m: "after-30-days",
  y: "after-11-months",
};

export function letterOf(kind: ReminderKind): string {
  return Object.entries(LETTERS).find(([, each]) => each === kind)?.[0] ?? "";
}

export function kindOf(letter = ""): ReminderKind | undefined {
  return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}

/** A button that is about no card: it leaves the remembered answers as they are. */
export function barePress(...words: readonly string[]): string {
  return press(ROOM, bareDetail(...words));
}

export function bareDetail(...words: readonly string[]): string {
  return ["", ...words].join("/");
}

/** What lapses and when, four characters each. */
export function packLapses(reminders: readonly Pick<Reminder, "kind" | "day">[]): string {
  return reminders.map(({ kind, day }) => letterOf(kind) + packDay(day)).join("");
}

export function unpackLapses(packed = ""): { kind: ReminderKind; day: Day }[] {
  const size = 1 + PACKED_DAY;
  const parts = Array.from({ length: Math.ceil(packed.length / size) }, (_, at) =>
    packed.slice(at * size, (at + 1) * size),
  );
  return parts.flatMap((part) => {
    const [kind, day] = [kindOf(part[0]), unpackDay(part.slice(1))];
    return kind === undefined || day === undefined ? [] : [{ kind, day }];
  });
}
