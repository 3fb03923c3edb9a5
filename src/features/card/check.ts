import type { Light } from "../../advice/light.ts";
import type { BalanceAdvice } from "../../domain/help-advice.ts";
import type { Step } from "../../domain/step.ts";
import { type Card, lit } from "./parts.ts";

/** How one sees that it worked, in one line. */
export function checkLine(card: Card, title: Light): string {
  const { ctx, operator } = card;
  const { say } = ctx;
  const checks = checksOn(card)
    .flatMap((check) => toldCheck(card, check, title))
    .slice(0, 2);
  const app = operator.app;
  if (checks.length === 0 && app !== undefined) checks.push(say("worked-app-short", { app: app.value }));
  if (checks.length === 0) return say("worked-ask");
  return say.plain("worked", { how: checks.join(say.plain("between-things")) });
}

/** The look-ups that show a top-up; what is left abroad does not. */
export function checksOn({ advice }: Card): BalanceAdvice[] {
  return advice.balance.filter(({ shows }) => shows.value !== "roaming-data");
}

function toldCheck(card: Card, { shows, steps }: BalanceAdvice, title: Light): string[] {
  const { ctx } = card;
  const { say } = ctx;
  const step = steps.find(({ kind }) => KINDS.has(kind));
  if (step === undefined) return [];
  const dial = shows.value === "bonus" ? "worked-dial-bonus" : "worked-dial";
  if (step.kind === "send-sms")
    return [say("worked-sms", { text: step.text.value, to: step.to.value }) + lit(card, title, step.text)];
  if (step.kind === "dial") return [say(dial, { code: step.code.value }) + lit(card, title, step.code)];
  if (step.kind === "open-app") return [say("worked-app-short", { app: step.app.value })];
  return [];
}

const KINDS: ReadonlySet<Step["kind"]> = new Set<Step["kind"]>(["send-sms", "dial", "open-app"]);
