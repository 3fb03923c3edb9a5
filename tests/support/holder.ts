import { payloadOf } from "../../src/bot/deep-link.ts";
import { withoutMore } from "../../src/guide/questions.ts";
import type { Answers } from "../../src/guide/answers.ts";
import type { Stage } from "./stage.ts";
import type { Seen, Traveller } from "./traveller.ts";

/** A person who opened a card by a link with these answers. */
export async function started(
  stage: Stage,
  language_code: "en" | "zh-hans",
  answers: Answers,
): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("start", { payload: payloadOf(withoutMore(answers)) });
  return traveller;
}

/** The text of the newest message. */
export async function newestOf(traveller: Traveller): Promise<string> {
  return (await newest(traveller))?.text ?? "";
}

/** What the newest message's buttons copy. */
export async function copiesOf(traveller: Traveller): Promise<string[]> {
  return (await buttonsOf(traveller)).flatMap((button) =>
    "copy_text" in button ? [button.copy_text.text] : [],
  );
}

/** Where the button with this label leads. */
export async function linkOf(traveller: Traveller, label: string): Promise<string | undefined> {
  const found = (await buttonsOf(traveller)).find(({ text }) => text === label);
  return found !== undefined && "url" in found ? found.url : undefined;
}

/** The label of the newest message's coloured button. */
export async function mainOf(traveller: Traveller): Promise<string | undefined> {
  return (await buttonsOf(traveller)).find((button) => "style" in button && button.style !== undefined)?.text;
}

async function buttonsOf(traveller: Traveller) {
  return ((await newest(traveller))?.reply_markup?.inline_keyboard ?? []).flat();
}

async function newest(traveller: Traveller): Promise<Seen | undefined> {
  return (await traveller.messages()).findLast(({ out }) => !out);
}
