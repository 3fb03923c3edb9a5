import type { Stage } from "./stage.ts";
import type { Traveller } from "./traveller.ts";

/** Many people who answer every question by typing. If an answer is lost or counted twice, they end at another card. */
export async function crowd(stage: Stage, size: number): Promise<Traveller[]> {
  return Promise.all(Array.from({ length: size }, () => stage.traveller({ language_code: "en" })));
}

/** Sends everything they say at once, each person's words in order, without waiting for answers. */
export async function allTalk(stage: Stage, travellers: readonly Traveller[]): Promise<void> {
  for (const text of SCRIPT) {
    await Promise.all(travellers.map(({ id }) => stage.ask("POST", `/people/${id}/send`, { text })));
  }
}

/** The number of updates per person. */
export const SCRIPT = ["/start", "1", "2", "3", "/settings"] as const;

/** What everyone must see in the end, however often the bot died. */
export const END = "Your answers: Up to 2 weeks, Android, BASE";

export async function whoIsElsewhere(travellers: readonly Traveller[]): Promise<string[]> {
  const screens = await Promise.all(travellers.map((traveller) => traveller.screen()));
  return screens.filter((screen) => !screen.includes(END));
}
