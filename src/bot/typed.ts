import type { Question } from "../domain/guide.ts";
import { readDevice, readOrigin } from "../domain/device-reading.ts";
import { aliasKey, namesOf } from "../domain/operator.ts";
import { BOUGHT_OF, DEVICES, type Trip } from "../domain/trip.ts";
import { labelOf } from "./answers.ts";
import type { Context } from "./context.ts";
import { LANGUAGES } from "./speech.ts";

/** A typed answer to a question: what it adds to the trip, or undefined where it cannot be read as one. */
export function readTyped(
  ctx: Context,
  trip: Trip,
  question: Question,
  text: string,
): Partial<Trip> | undefined {
  const chosen = chosenIn(ctx, trip, question, text);
  if (chosen !== undefined) return { [question.answers]: chosen };
  if (question.answers === "operator") return operatorIn(ctx, text);
  if (question.answers === "device") return deviceIn(ctx, text);
  if (question.answers === "bought") return originIn(ctx, text);
  return undefined;
}

/** The words on a button in any of our languages, our own word for it, its number, or that one does not know. */
function chosenIn(ctx: Context, trip: Trip, question: Question, text: string): string | undefined {
  const typed = plainly(text);
  const found = question.choices(trip, ctx.knowledge.catalog.menu).find((choice, index) => {
    const labels = LANGUAGES.map((language) => labelOf(ctx, question.answers, choice, ctx.speech[language]));
    return [choice, String(index + 1), ...labels].some((word) => plainly(word) === typed);
  });
  const skips = LANGUAGES.flatMap((language) => ctx.speech[language].plain("button-skip").split("/"));
  return found ?? (skips.some((word) => plainly(word) === typed) ? "unknown" : undefined);
}

function operatorIn(ctx: Context, text: string): Partial<Trip> | undefined {
  const typed = aliasKey(text);
  const found = ctx.knowledge.catalog.operators.find((operator) => namesOf(operator).includes(typed));
  return found === undefined ? undefined : { operator: found.id };
}

function deviceIn(ctx: Context, text: string): Partial<Trip> | undefined {
  const read = readDevice(text, ctx.knowledge.devices);
  const device = DEVICES.find((each) => each === (read?.family === "laptop" ? "router" : read?.family));
  if (device === undefined) return undefined;
  return read?.bought === undefined ? { device } : { device, bought: BOUGHT_OF[read.bought] };
}

function originIn(ctx: Context, text: string): Partial<Trip> | undefined {
  const origin = readOrigin(text, ctx.knowledge.devices);
  return origin === undefined ? undefined : { bought: BOUGHT_OF[origin] };
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
