import type { Shop } from "../domain/belgium.ts";
import type { Contact } from "../domain/note.ts";
import type { Operator } from "../domain/operator.ts";
import type { Say } from "./speech.ts";
import { listed, tellDate, tellPeriod } from "./telling.ts";
import { type TellableStep, tellSteps } from "./telling-steps.ts";

/** Answers that the catalog holds beside the operators: no card bears their name, so a language names them. */
export const NAMED_SIGNPOSTS = ["dont-know", "no-card", "other", "apple-esim"] as const;

/** Plain: the name as it is printed on the card, a signpost in the words of a button. */
export function tellName(say: Say, { id, name }: Pick<Operator, "id" | "name">): string {
  const signpost = NAMED_SIGNPOSTS.find((each) => each === id);
  return signpost === undefined ? name : say.plain(`signpost-${signpost}`);
}

/** What it sells, and when it stopped. Of "I don't know" and the like there is nothing to say. */
export function tellStanding(say: Say, operator: Operator): string[] {
  const { endedOn, kind, standing } = operator;
  if (kind === "signpost" && standing.value === "unknown") return [];
  return [
    say(`standing-${standing.value}`, { operator: tellName(say, operator) }),
    ...(endedOn === undefined ? [] : [say("ended-on", { date: tellDate(say, endedOn.value) })]),
  ];
}

/** Who it is, in one line; for one where nothing can be topped up, the honest line. */
export function tellKind(say: Say, operator: Operator): string {
  return say(`kind-${operator.kind}`, { operator: tellName(say, operator) });
}

export function tellLanguages(say: Say, { value }: NonNullable<Operator["languages"]>): string {
  const languages = listed(value.map((language) => say.plain(`spoken-${language}`)));
  return say("spoken-languages", { languages });
}

export function tellContact(say: Say, contact: Contact): string {
  if (contact.kind === "email") return say("contact-email", { address: contact.address.value });
  if (contact.kind === "whatsapp") return say("contact-whatsapp", { number: contact.number.value });
  if (contact.kind !== "phone") {
    const domain = contact.where.value;
    return say(`contact-${contact.kind}`, { address: `https://${domain}/`, domain });
  }
  const { cost, from, number } = contact;
  const key = cost === undefined ? (`contact-${from}` as const) : (`contact-${from}-${cost}` as const);
  return say(key, { number: number.value });
}

/** What went wrong, then what to do about it: one line each. */
export function tellProblem(say: Say, { fixes, problem, wait }: Operator["problems"][number]): string[] {
  return [
    say(`problem-${problem}`),
    ...fixes.map(({ value }) => say(`fix-${value}`)),
    ...(wait === undefined ? [] : [say("problem-wait", { period: tellPeriod(say, wait.value) })]),
  ];
}

/** Something to do instead, as catalog and advice have it. */
export interface TellableInstead {
  do: Operator["instead"][number]["do"] | "check-eid" | "get-plastic-sim";
  steps?: readonly TellableStep[] | undefined;
}

/** What to do, then its steps if it has any. `to` is the operator that it sends to; most send to none. */
export function tellInstead(
  say: Say,
  { do: word, steps }: TellableInstead,
  to?: Pick<Operator, "id" | "name">,
): string[] {
  const operator = to === undefined ? "" : tellName(say, to);
  return [
    word === "see-operator" ? say("instead-see-operator", { operator }) : say(`instead-${word}`),
    ...(steps === undefined ? [] : [tellSteps(say, steps)]),
  ];
}

/** Where to ask for a voucher, whether they sell any, and how to go about it. */
export function tellShop(say: Say, { advice, place, sells }: Shop): string {
  const once = sells.value === "unknown" && sells.once !== undefined;
  return say(`shop-${advice}`, {
    place: placeName(say, place),
    sells: say.plain(once ? "sells-once" : `sells-${sells.value}`),
  });
}

/** A chain has a name of its own; the rest are words. */
function placeName(say: Say, place: Shop["place"]): string {
  switch (place.kind) {
    case "outlet":
      return say.plain(`outlet-${place.outlet}`);
    case "machine":
      return say.plain(`machine-${place.machine}`);
    case "chain":
      return place.name;
  }
}
