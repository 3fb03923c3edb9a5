import { InlineKeyboard } from "grammy";
import {
  factReported,
  REPORT_PARTS,
  REPORT_REASONS,
  type ReportPart,
  type ReportReason,
  type ReportTold,
} from "./fact-report.ts";
import { packPlace, packReport, placeIn, placePress, unpackReport } from "../../bot/callback-data.ts";
import { SIGNPOSTS } from "../../catalog/menu.ts";
import type { Trip } from "../../guide/answers.ts";
import { cardPress } from "../../bot/card-data.ts";
import type { Context, Room } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { addInRows, type Screen, withFooter } from "../../bot/screen.ts";
import { tellName } from "../../format/operator.ts";
import { ifKnown } from "../../format/facts.ts";

/** "This is wrong": which part of the card, if they like, and why. Counted, never with whoever said it. */
export const report: Room = {
  name: "report",
  enter(ctx, detail) {
    const { trip, more } = placeIn(ctx, detail);
    const told = unpackReport(more[0] ?? "");
    if (told.reason === undefined) return asking(ctx, trip, told);
    if (more[1] !== COUNTED) count(ctx, trip, told, told.reason);
    return thanking(ctx, trip, told);
  },
};

/** In the button of a screen that thanks: its report is counted. */
const COUNTED = "d";

function asking(ctx: Context, trip: Trip, told: ReportTold): Screen {
  const { say } = ctx;
  const { part: chosen, ...unsaid } = told;
  const operator = operatorOf(ctx, trip);
  const parts = REPORT_PARTS.filter((part) => part !== "route" || told.route !== undefined);
  const buttons = parts.map((part) => {
    const mark = chosen === part ? "✅ " : "";
    const next = chosen === part ? unsaid : { ...told, part };
    return InlineKeyboard.text(mark + labelOf(ctx, part, told), placePress("report", trip, packReport(next)));
  });
  const keyboard = addInRows(new InlineKeyboard(), buttons);
  for (const reason of REPORT_REASONS) {
    const press = placePress("report", trip, packReport({ ...told, reason }));
    keyboard.text(say.plain(`report-reason-${reason}`), press).row();
  }
  const head = ifKnown(operator, (known) => say("rescue-head", { operator: tellName(say, known) }));
  return { text: [...head, say("report")].join("\n"), keyboard: wayOut(ctx, keyboard, trip, told) };
}

function thanking(ctx: Context, trip: Trip, told: ReportTold): Screen {
  const keyboard = wayOut(ctx, new InlineKeyboard(), trip, told, COUNTED);
  return { text: ctx.say("report-thanks"), keyboard, toast: ctx.say.plain("report-toast") };
}

/** The same tap twice, or another on the same message, is counted once. */
function count(ctx: Context, trip: Trip, told: ReportTold, reason: ReportReason): void {
  const message = ctx.callbackQuery?.message?.message_id ?? 0;
  if (ctx.record.reported === message) return;
  ctx.record.reported = message;
  const operator = operatorOf(ctx, trip)?.id ?? SIGNPOSTS.dontKnow;
  ctx.counted.push({ event: "report", operator, fact: factReported(told), reason });
}

function labelOf({ say }: Context, part: ReportPart, { route }: ReportTold): string {
  if (part !== "route") return say.plain(`report-part-${part}`);
  return say.plain("report-part-route", { route: route === undefined ? "" : say.plain(`way-name-${route}`) });
}

/** Back to the card as it stood; and the same in the other language, which counts nothing. */
function wayOut(
  ctx: Context,
  keyboard: InlineKeyboard,
  trip: Trip,
  told: ReportTold,
  ...more: readonly string[]
): InlineKeyboard {
  const same = packPlace(trip, packReport(told), ...more);
  keyboard.text(ctx.say.plain("button-card"), cardPress({ trip })).row();
  return withFooter(ctx, keyboard, "report", same);
}
