import type { Stage } from "./stage.ts";
import type { Traveller } from "./traveller.ts";

/** Many people who all answer every question by typing; who lost an answer, or gave one twice, ends elsewhere. */
export async function crowd(stage: Stage, size: number): Promise<Traveller[]> {
  return Promise.all(Array.from({ length: size }, () => stage.traveller({ language_code: "en" })));
}

/** Sends all that they say at once, each person's words in order, without waiting for any answer. */
export async function allTalk(stage: Stage, travellers: readonly Traveller[]): Promise<void> {
  for (const text of SCRIPT) {
    await Promise.all(travellers.map(({ id }) => stage.ask("POST", `/people/${id}/send`, { text })));
  }
}

/** How many updates that is for each person. */
export const SCRIPT = ["/start", "1", "2", "3", "/settings"] as const;

/** What everybody must see in the end, however often the bot died. */
export const END = "Your answers: Up to 2 weeks, Android, BASE";

export async function whoIsElsewhere(travellers: readonly Traveller[]): Promise<string[]> {
  const screens = await Promise.all(travellers.map((traveller) => traveller.screen()));
  return screens.filter((screen) => !screen.includes(END));
}
