import { InlineKeyboard } from "grammy";
import type { Contact } from "../../domain/note.ts";
import { BLANKS, fillIn } from "../../domain/phrases.ts";
import type { Complaint } from "../../domain/rescue.ts";
import { addCopies, type Screen } from "../screen.ts";
import type { Context } from "../context.ts";
import { type Desk, deskFor, siteButton, tellContacts, tellHelp } from "../desk.ts";
import { codesOfContact } from "../telling-operator.ts";
import { listed } from "../telling.ts";
import { warning, withFooter } from "./questions.ts";
import { type Spot, spotPress } from "./spot.ts";

/** The languages in which an operator reads a complaint. */
export const COMPLAINT_LANGUAGES = ["nl", "fr", "en"] as const;

/** A letter to send to the operator, ready but for what only the person knows: we never ask for that. */
export function complaintScreen(ctx: Context, spot: Spot, problem: Complaint): Screen {
  const { knowledge, say } = ctx;
  const desk = deskFor(ctx, spot.trip);
  const known = desk.operator === undefined ? {} : { operator: desk.operator.name };
  const letters = COMPLAINT_LANGUAGES.map((language) => ({
    language,
    text: fillIn(knowledge.phrases[language].complain[problem], known),
  }));
  const parts = [
    [warning(say), say("rescue-complaint", { problem: say.plain(`rescue-problem-${problem}`) })].join("\n"),
    say("rescue-complaint-blanks", { blanks: blanksIn(ctx, letters.map(({ text }) => text).join()) }),
    ...letters.map(({ language, text }) =>
      say("rescue-letter", { language: say.plain(`spoken-${language}`), text }),
    ),
    say(`rescue-means-${problem}`),
    addressesOf(desk).join("\n"),
  ];
  const keyboard = new InlineKeyboard();
  for (const { language, text } of letters)
    keyboard.copyText(say.plain("button-copy-phrase", { language: say.plain(`spoken-${language}`) }), text);
  keyboard.row();
  addCopies(
    keyboard,
    writtenTo(desk).flatMap((contact) => codesOfContact(say, contact)),
    ADDRESSES,
  );
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url).row();
  keyboard.text(say.plain("button-back"), spotPress({ ...spot, side: undefined }));
  return {
    text: parts.filter((part) => part !== "").join("\n\n"),
    keyboard: withFooter(ctx, keyboard, spot),
  };
}

/** What stands open in the letters, and what to write there. */
function blanksIn({ say }: Context, letters: string): string {
  const open = BLANKS.filter((blank) => letters.includes(`[${blank}]`));
  return listed(
    say,
    open.map((blank) => say.plain(`rescue-blank-${blank}`)),
  );
}

const ADDRESSES = 3;

/** Where a letter can go; where nobody says, that is told. */
function addressesOf(desk: Desk): string[] {
  const { operator, say } = desk;
  if (operator === undefined) return [];
  const written = writtenTo(desk);
  if (written.length > 0) return tellContacts(desk, written);
  return [say("rescue-write-unknown"), ...tellHelp(desk)];
}

function writtenTo({ advice, operator }: Desk): readonly Contact[] {
  if (operator === undefined) return [];
  return advice.contacts.filter(({ kind }) => WRITTEN.has(kind)).slice(0, ADDRESSES);
}

const WRITTEN: ReadonlySet<Contact["kind"]> = new Set<Contact["kind"]>(["email", "form", "chat", "app"]);
