import { InlineKeyboard } from "grammy";
import {
  factReported,
  REPORT_PARTS,
  REPORT_REASONS,
  type ReportPart,
  type ReportReason,
  type ReportAnswers,
} from "./fact-report.ts";
import {
  packFeatureData,
  packReport,
  readFeatureData,
  featurePress,
  unpackReport,
} from "../../bot/callback-data.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import type { Answers } from "../../guide/answers.ts";
import { cardPress } from "../../bot/card-data.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { button, type Button, footer, inRows, keyboardOf, type Screen } from "../../bot/screen.ts";
import { formatName } from "../../format/operator.ts";
import { ifKnown } from "../../format/facts.ts";

/** "This is wrong": which part of the card (optional) and why. Counted without who said it. */
export const report: Feature = {
  name: "report",
  open(ctx, detail) {
    const { answers, more } = readFeatureData(ctx, detail);
    const given = unpackReport(more[0] ?? "");
    if (given.reason === undefined) return asking(ctx, answers, given);
    if (more[1] !== COUNTED) count(ctx, answers, given, given.reason);
    return thanking(ctx, answers, given);
  },
};

/** In the button of the thank-you screen: its report is counted. */
const COUNTED = "d";

function asking(ctx: Context, answers: Answers, given: ReportAnswers): Screen {
  const { t } = ctx;
  const { part: chosen, ...unsaid } = given;
  const operator = operatorOf(ctx, answers);
  const parts = REPORT_PARTS.filter((part) => part !== "route" || given.route !== undefined);
  const buttons = parts.map((part) => {
    const mark = chosen === part ? "✅ " : "";
    const next = chosen === part ? unsaid : { ...given, part };
    return InlineKeyboard.text(
      mark + labelOf(ctx, part, given),
      featurePress("report", answers, packReport(next)),
    );
  });
  const reasons = REPORT_REASONS.map((reason) => [
    button(ctx, `report-reason-${reason}`, featurePress("report", answers, packReport({ ...given, reason }))),
  ]);
  const rows = [...inRows(buttons), ...reasons];
  const head = ifKnown(operator, (known) => t("rescue-head", { operator: formatName(t, known) }));
  return { text: [...head, t("report")].join("\n"), keyboard: wayOut(ctx, rows, answers, given) };
}

function thanking(ctx: Context, answers: Answers, given: ReportAnswers): Screen {
  const keyboard = wayOut(ctx, [], answers, given, COUNTED);
  return { text: ctx.t("report-thanks"), keyboard, toast: ctx.t.plain("report-toast") };
}

/** Two taps on the same message count once. */
function count(ctx: Context, answers: Answers, given: ReportAnswers, reason: ReportReason): void {
  const message = ctx.callbackQuery?.message?.message_id ?? 0;
  if (ctx.session.reported === message) return;
  ctx.session.reported = message;
  const operator = operatorOf(ctx, answers)?.id ?? PLACEHOLDERS.dontKnow;
  ctx.counted.push({ event: "report", operator, fact: factReported(given), reason });
}

function labelOf({ t }: Context, part: ReportPart, { route }: ReportAnswers): string {
  if (part !== "route") return t.plain(`report-part-${part}`);
  return t.plain("report-part-route", { route: route === undefined ? "" : t.plain(`way-name-${route}`) });
}

/** Back to the card, and the same screen in the other language, which counts nothing. */
function wayOut(
  ctx: Context,
  rows: readonly (readonly Button[])[],
  answers: Answers,
  given: ReportAnswers,
  ...more: readonly string[]
): InlineKeyboard {
  const same = packFeatureData(answers, packReport(given), ...more);
  const back = button(ctx, "button-card", cardPress({ answers }));
  return keyboardOf(...rows, [back], footer(ctx, "report", same));
}
