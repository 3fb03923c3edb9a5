import { InlineKeyboard } from "grammy";
import {
  factReported,
  REPORT_PARTS,
  REPORT_REASONS,
  type ReportPart,
  type ReportReason,
  type ReportTold,
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
import { addInRows, type Screen, withFooter } from "../../bot/screen.ts";
import { formatName } from "../../format/operator.ts";
import { ifKnown } from "../../format/facts.ts";

/** "This is wrong": which part of the card (optional) and why. Counted without who said it. */
export const report: Feature = {
  name: "report",
  open(ctx, detail) {
    const { answers, more } = readFeatureData(ctx, detail);
    const told = unpackReport(more[0] ?? "");
    if (told.reason === undefined) return asking(ctx, answers, told);
    if (more[1] !== COUNTED) count(ctx, answers, told, told.reason);
    return thanking(ctx, answers, told);
  },
};

/** In the button of the thank-you screen: its report is counted. */
const COUNTED = "d";

function asking(ctx: Context, answers: Answers, told: ReportTold): Screen {
  const { t } = ctx;
  const { part: chosen, ...unsaid } = told;
  const operator = operatorOf(ctx, answers);
  const parts = REPORT_PARTS.filter((part) => part !== "route" || told.route !== undefined);
  const buttons = parts.map((part) => {
    const mark = chosen === part ? "✅ " : "";
    const next = chosen === part ? unsaid : { ...told, part };
    return InlineKeyboard.text(
      mark + labelOf(ctx, part, told),
      featurePress("report", answers, packReport(next)),
    );
  });
  const keyboard = addInRows(new InlineKeyboard(), buttons);
  for (const reason of REPORT_REASONS) {
    const press = featurePress("report", answers, packReport({ ...told, reason }));
    keyboard.text(t.plain(`report-reason-${reason}`), press).row();
  }
  const head = ifKnown(operator, (known) => t("rescue-head", { operator: formatName(t, known) }));
  return { text: [...head, t("report")].join("\n"), keyboard: wayOut(ctx, keyboard, answers, told) };
}

function thanking(ctx: Context, answers: Answers, told: ReportTold): Screen {
  const keyboard = wayOut(ctx, new InlineKeyboard(), answers, told, COUNTED);
  return { text: ctx.t("report-thanks"), keyboard, toast: ctx.t.plain("report-toast") };
}

/** Two taps on the same message count once. */
function count(ctx: Context, answers: Answers, told: ReportTold, reason: ReportReason): void {
  const message = ctx.callbackQuery?.message?.message_id ?? 0;
  if (ctx.session.reported === message) return;
  ctx.session.reported = message;
  const operator = operatorOf(ctx, answers)?.id ?? PLACEHOLDERS.dontKnow;
  ctx.counted.push({ event: "report", operator, fact: factReported(told), reason });
}

function labelOf({ t }: Context, part: ReportPart, { route }: ReportTold): string {
  if (part !== "route") return t.plain(`report-part-${part}`);
  return t.plain("report-part-route", { route: route === undefined ? "" : t.plain(`way-name-${route}`) });
}

/** Back to the card, and the same screen in the other language, which counts nothing. */
function wayOut(
  ctx: Context,
  keyboard: InlineKeyboard,
  answers: Answers,
  told: ReportTold,
  ...more: readonly string[]
): InlineKeyboard {
  const same = packFeatureData(answers, packReport(told), ...more);
  keyboard.text(ctx.t.plain("button-card"), cardPress({ answers })).row();
  return withFooter(ctx, keyboard, "report", same);
}
