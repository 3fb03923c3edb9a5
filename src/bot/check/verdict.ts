import { InlineKeyboard } from "grammy";
import type { LinkVerdict } from "../../domain/links.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { placePress } from "../callback-data.ts";
import type { Screen } from "../screen.ts";
import type { Say } from "../speech.ts";
import { addCheckFooter, checkPress } from "./footer.ts";
import type { Finding } from "./findings.ts";

/** The verdict on a message: one line for each place that it leads to, and what to do. It answers that message. */
export function verdictScreen(
  ctx: Context,
  findings: readonly Finding[],
  { hasSecret }: { hasSecret: boolean },
): Screen {
  const { say } = ctx;
  const worst = findings[0]?.verdict.verdict ?? "unlisted";
  const shown = findings.slice(0, MOST);
  const left = findings.length - shown.length;
  const text = [
    say(`check-head-${worst}`),
    [
      ...shown.map((finding) => `• ${lineFor(ctx, finding)}`),
      ...(left > 0 ? [say("check-left", { count: left })] : []),
    ].join("\n"),
    say(`check-then-${worst}`),
    ...(hasSecret ? [say("number-secret")] : []),
    say("check-never"),
  ].join("\n\n");
  const keyboard = new InlineKeyboard();
  for (const real of realOnesFor(shown))
    keyboard.url(say.plain("open-domain", { domain: real }), `https://${real}/`).row();
  if (worst === "look-alike" || worst === "unlisted")
    keyboard.text(say.plain("button-paid-already"), checkPress(ctx, "paid")).row();
  if (worst === "reseller" && ctx.rooms.has("rescue"))
    keyboard.text(say.plain("button-not-arrived"), placePress("rescue", readTrip(ctx.record.trip))).row();
  return { text, keyboard: addCheckFooter(ctx, keyboard, "verdict"), isReply: true };
}

const MOST = 5;

function lineFor({ say }: Context, { shown, verdict, written }: Finding): string {
  const hidden = written === undefined ? [] : [say("check-hidden", { written })];
  return [sentenceFor(say, shown, verdict), ...hidden].join(" ");
}

function sentenceFor(say: Say, host: string, verdict: LinkVerdict): string {
  switch (verdict.verdict) {
    case "official":
    case "reseller": {
      const line = say(`check-${verdict.verdict}`, { host, name: verdict.official.name });
      return verdict.encrypted ? line : `${line} ${say("check-not-encrypted")}`;
    }
    case "look-alike": {
      const { domain, name } = verdict.imitates;
      const trick = say.plain(`trick-${verdict.trick}`);
      return say("check-look-alike", { host, name, real: domain.value, trick });
    }
    case "unlisted":
      return say(`unlisted-${verdict.because}`, { host });
  }
}

/** The addresses that are imitated. */
function realOnesFor(findings: readonly Finding[]): string[] {
  const real = findings.flatMap(({ verdict }) =>
    verdict.verdict === "look-alike" ? [verdict.imitates.domain.value] : [],
  );
  return [...new Set(real)].slice(0, 2);
}
