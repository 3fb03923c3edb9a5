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

/** What a reminder is told with: there may be no update to answer. */
export type Teller = Pick<Context, "t" | "language" | "translations" | "knowledge" | "now">;

/**
 * One message with all that is due of one card. Its buttons carry what they are about, for by then nothing of it is
 * remembered. `answers` is what we know of the person, for the way to the card.
 */
export function reminderScreen(
  teller: Teller,
  answers: Answers,
  id: string,
  due: readonly Pick<Reminder, "kind" | "day">[],
): Screen {
  const { now, t } = teller;
  const today = dayInBrussels(now);
  const operator = realOperatorOf(teller, { operator: id });
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
        has(false) && button(teller, "button-topped-up", barePress("a", lapses, id)),
        has(true) && button(teller, "button-identified", barePress("b", id)),
      ],
      [operator && button(teller, "button-top-up", card)],
      [
        button(teller, "button-tomorrow", barePress("1", lapses, id)),
        button(teller, "button-in-three-days", barePress("3", lapses, id)),
      ],
      [
        button(teller, "button-stop", barePress("n", id)),
        ...footer(teller, NAME, bareDetail("m", lapses, id)),
      ],
    ),
  };
}

/** "The bundle ends on 20 December 2026.", as it stands on that day, before it and after. */
export function formatDeadline(t: Translate, kind: ReminderKind, day: Day, today: Day): string {
  if (day === today) return t(`deadline-${kind}-today`);
  return t(day > today ? `deadline-${kind}` : `deadline-${kind}-past`, moment(t, day));
}

/** A day for a sentence: in words, and as the instant from which Telegram shows it as each person writes dates. */
export function moment(t: Translate, day: Day): { date: string; unix: string } {
  return { date: formatDate(t, day), unix: String(brusselsInstant(day, NOON) / 1000) };
}

/** Plain: whose card it is. An answer that is no operator has no name to print. */
export function formatCard(t: Translate, operator: Operator | undefined): string {
  return operator === undefined || operator.kind === "placeholder"
    ? t.plain("reminders-your-card")
    : formatName(t, operator);
}

/** Almost everywhere on earth it is the same day then. */
const NOON = 12;

/** All reminders, the next one first, each with a button that deletes it. `note` is said first. */
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

/** Asks once before all are deleted; the safe button comes first. */
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
