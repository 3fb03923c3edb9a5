import { InlineKeyboard } from "grammy";
import { featurePress } from "../../bot/callback-data.ts";
import { cardPress } from "../../bot/card-data.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf, realOperatorOf } from "../../bot/knowledge.ts";
import { bareDetail, barePress, letterFor, packLapses, remindersOf, NAME } from "./press.ts";
import { button, footer, inRows, keyboardOf, languageButton, type Screen } from "../../bot/screen.ts";
import type { Translate } from "../../bot/translate.ts";
import { formatName } from "../../format/operator.ts";
import { bullets, ifKnown, formatDate } from "../../format/facts.ts";
import { brusselsInstant, type Day, dayInBrussels } from "../../day.ts";
import type { Operator } from "../../catalog/operator.ts";
import { inOrder, MOST_REMINDERS, type Reminder, type ReminderKind } from "./reminder.ts";
import { readAnswers, type Answers, withOperator } from "../../guide/answers.ts";

/** What writes a reminder: there may be no update to reply to. */
export type MessageContext = Pick<Context, "t" | "language" | "translations" | "knowledge" | "now">;

/**
 * One message with everything due for one SIM. Its buttons carry what they are about, because by then it is no longer
 * remembered. `answers` is what we know about the person, for the button to the card.
 */
export function reminderScreen(
  ctx: MessageContext,
  answers: Answers,
  id: string,
  due: readonly Pick<Reminder, "kind" | "day">[],
): Screen {
  const { now, t } = ctx;
  const today = dayInBrussels(now);
  const operator = realOperatorOf(ctx, { operator: id });
  const inOrder = due.toSorted((one, other) => one.day.localeCompare(other.day));
  const lines = inOrder.map(({ kind, day }) => formatDeadline(t, kind, day, today));
  const head = t("reminder-head", { operator: formatCard(t, operator) });
  const lapses = packLapses(inOrder);
  const card = cardPress({ answers: withOperator(answers, id) });
  const has = (wanted: boolean) => due.some(({ kind }) => (kind === "identify-again") === wanted);
  return {
    text: `${[head, ...bullets(lines)].join("\n")}\n\n${t("reminder-foot")}`,
    keyboard: keyboardOf(
      [
        has(false) && button(ctx, "button-topped-up", barePress("a", lapses, id)),
        has(true) && button(ctx, "button-identified", barePress("b", id)),
      ],
      [operator && button(ctx, "button-top-up", card)],
      [
        button(ctx, "button-tomorrow", barePress("1", lapses, id)),
        button(ctx, "button-in-three-days", barePress("3", lapses, id)),
      ],
      [button(ctx, "button-stop", barePress("n", id)), ...footer(ctx, NAME, bareDetail("m", lapses, id))],
    ),
  };
}

/** "The bundle ends on 20 December 2026.", worded for that day, before it or after. */
export function formatDeadline(t: Translate, kind: ReminderKind, day: Day, today: Day): string {
  if (day === today) return t(`deadline-${kind}-today`);
  return t(day > today ? `deadline-${kind}` : `deadline-${kind}-past`, moment(t, day));
}

/** A day for a sentence: as text, and as the instant from which Telegram shows it in the person's own date format. */
export function moment(t: Translate, day: Day): { date: string; unix: string } {
  return { date: formatDate(t, day), unix: String(brusselsInstant(day, NOON) / 1000) };
}

/** Plain: the operator's name. A placeholder has no name to print. */
export function formatCard(t: Translate, operator: Operator | undefined): string {
  return operator === undefined || operator.kind === "placeholder"
    ? t.plain("reminders-your-card")
    : formatName(t, operator);
}

/** At this hour it is the same day almost everywhere on earth. */
const NOON = 12;

/** All reminders, the next one first, each with a button to delete it. `note` comes first. */
export function listScreen(ctx: Context, note?: string): Screen {
  const { t } = ctx;
  const reminders = inOrder(remindersOf(ctx));
  const lines = reminders.map(({ operator, kind, day, at }, index) => {
    const facts = {
      place: String(index + 1),
      operator: formatCard(t, operatorOf(ctx, { operator })),
      what: t.plain(`lapse-${kind}`),
      ...moment(t, day),
    };
    const remind = dayInBrussels(at);
    if (remind === day) return t("reminders-line-on-the-day", facts);
    return t("reminders-line", { ...facts, remind: formatDate(t, remind) });
  });
  const count = { count: String(reminders.length), most: String(MOST_REMINDERS) };
  const list = lines.length === 0 ? [t("reminders-none")] : [t("reminders-list", count), lines.join("\n")];
  const buttons = reminders.map(({ operator, kind }, index) =>
    InlineKeyboard.text(`🗑 ${index + 1}`, barePress("x", letterFor(kind), operator)),
  );
  // One more for the card that they told us of, and for any other.
  const answers = readAnswers(ctx.session.answers);
  const operator = realOperatorOf(ctx, answers);
  return {
    text: [...ifKnown(note, String), ...list].join("\n\n"),
    keyboard: keyboardOf(
      ...inRows(buttons, A_ROW),
      [
        operator && InlineKeyboard.text(`➕ ${formatName(t, operator)}`, featurePress(NAME, answers, "o")),
        button(ctx, "button-reminders-add", barePress("p")),
      ],
      [
        reminders.length > 0 && button(ctx, "button-reminders-none", barePress("X")),
        ...footer(ctx, NAME, bareDetail("l")),
      ],
    ),
  };
}

const A_ROW = 7;

/** Asks before deleting all; the safe button comes first. */
export function deleteAllScreen(ctx: Context): Screen {
  return {
    text: ctx.t("reminders-delete-all", { count: String(remindersOf(ctx).length) }),
    keyboard: keyboardOf(
      [button(ctx, "button-delete-no", barePress("l"))],
      [button(ctx, "button-reminders-none-yes", barePress("Y"), "danger")],
      [languageButton(ctx, NAME, bareDetail("X"))],
    ),
  };
}
