import { draw, type Traveller } from "./traveller.ts";

/** All messages of the bot in the chat, as they are now. */
export async function fromBot(traveller: Traveller): Promise<string[]> {
  return (await traveller.messages()).filter(({ out }) => !out).map(({ text }) => text ?? "");
}

/** The last message in the chat. */
export async function newest(traveller: Traveller): Promise<string> {
  const last = (await traveller.messages()).at(-1);
  return last === undefined ? "" : draw(last);
}

/** Opens the dates of an operator's card by a link. */
export async function opens(traveller: Traveller, operator: string, language: string): Promise<string> {
  await traveller.does("start", { payload: `reminders_${operator}_${language}` });
  const screen = await traveller.screen();
  const add = /\[(➕ [^\]]*)\]/u.exec(screen)?.[1];
  if (add !== undefined) await traveller.taps(add);
  return traveller.screen();
}

/** Sets every reminder that the card offers. */
export async function remindsOfAll(traveller: Traveller, operator: string, language = "en"): Promise<void> {
  const screen = await opens(traveller, operator, language);
  const all = /\[(🔔 (?:All|全部提醒))\]/u.exec(screen) ?? /\[(🔔 [^\]]*)\]/u.exec(screen);
  await traveller.taps(all?.[1] ?? "");
}

/** Sets one for a day of their own. */
export async function picksTwoWeeks(traveller: Traveller, operator: string): Promise<void> {
  await opens(traveller, operator, "en");
  await traveller.taps("📅 Pick day");
  await traveller.taps("In 14 days");
}
