import { InlineKeyboard } from "grammy";
import type { Context } from "../../bot/context.ts";
import { type Support, supportFor, siteButton, formatContacts, formatHelp } from "../../bot/support.ts";
import { packState, NAME, type State, statePress, warning } from "./questions.ts";
import { button, type Button, copyRows, footer, keyboardOf, type Screen } from "../../bot/screen.ts";
import { codesOfContact, copyOf, formatOmbudsman } from "../../format/operator.ts";
import { bullets, domainOf, listed } from "../../format/facts.ts";
import { dayInBrussels } from "../../day.ts";
import type { Contact } from "../../catalog/note.ts";
import { BLANKS, fillIn } from "../../catalog/phrases.ts";
import type { Complaint } from "../../catalog/incident.ts";

/** The languages in which an operator reads complaints. */
const COMPLAINT_LANGUAGES = ["nl", "fr", "en"] as const;

/** A letter to the operator, complete except for what only the person knows, which we never ask for. */
export function complaintScreen(ctx: Context, state: State, problem: Complaint): Screen {
  const { knowledge, t } = ctx;
  const support = supportFor(ctx, state.answers);
  const known = support.operator === undefined ? {} : { operator: support.operator.name };
  const letters = COMPLAINT_LANGUAGES.map((language) => ({
    language,
    text: fillIn(knowledge.phrases[language].complain[problem], known),
  }));
  const copies = letters.map(({ language, text }) => {
    const label = t.plain("button-copy-phrase", { language: t.plain(`spoken-${language}`) });
    return InlineKeyboard.copyText(label, text);
  });
  const parts = [
    `${warning(t)}\n${t("rescue-complaint", { problem: t.plain(`rescue-problem-${problem}`) })}`,
    t("rescue-complaint-blanks", { blanks: blanksIn(ctx, letters.map(({ text }) => text).join()) }),
    ...letters.map(({ language, text }) =>
      t("rescue-letter", { language: t.plain(`spoken-${language}`), text }),
    ),
    t(`rescue-means-${problem}`),
    addressesOf(support).join("\n"),
  ];
  const addresses = writtenTo(support).flatMap((contact) => codesOfContact(t, contact));
  return sideScreen(ctx, state, parts.filter((part) => part !== "").join("\n\n"), [
    copies,
    ...copyRows(addresses, ADDRESSES),
    [siteButton(support)],
  ]);
}

function sideScreen(ctx: Context, state: State, text: string, rows: readonly (readonly Button[])[]): Screen {
  const back = button(ctx, "button-back", statePress({ ...state, side: undefined }));
  return { text, keyboard: keyboardOf(...rows, [back, ...footer(ctx, NAME, packState(state))]) };
}

/** The blanks in the letters, and what to fill in. */
function blanksIn({ t }: Context, letters: string): string {
  const open = BLANKS.filter((blank) => letters.includes(`[${blank}]`));
  const blanks = open.map((blank) => t.plain(`rescue-blank-${blank}`));
  return listed(t, blanks);
}

const ADDRESSES = 3;

/** Where to send the letter; if nobody knows, it says so. */
function addressesOf(support: Support): string[] {
  const { operator, t } = support;
  if (operator === undefined) return [];
  const written = writtenTo(support);
  if (written.length > 0) return formatContacts(support, written);
  return [t("rescue-write-unknown"), ...formatHelp(support)];
}

function writtenTo({ advice, operator }: Support): readonly Contact[] {
  if (operator === undefined) return [];
  return advice.contacts.filter(({ kind }) => WRITTEN.has(kind)).slice(0, ADDRESSES);
}

const WRITTEN: ReadonlySet<Contact["kind"]> = new Set<Contact["kind"]>(["email", "form", "chat", "app"]);

/** The last step of a complaint: only after the operator did not help. */
export function ombudsmanScreen(ctx: Context, state: State): Screen {
  const { t } = ctx;
  const { ombudsman } = ctx.knowledge.authorities;
  const lines = formatOmbudsman(t, ombudsman, dayInBrussels(ctx.now));
  const numbers = ombudsman.phones.map(({ number }) => copyOf(t, number.value));
  const url = ombudsman.page.value;
  return sideScreen(ctx, state, [warning(t), "", t("ombudsman"), ...bullets(lines)].join("\n"), [
    ...copyRows(numbers),
    [InlineKeyboard.url(t.plain("open-domain", { domain: domainOf(url) }), url)],
  ]);
}
