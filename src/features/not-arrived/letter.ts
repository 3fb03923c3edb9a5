import { InlineKeyboard } from "grammy";
import type { Context } from "../../bot/context.ts";
import { type Desk, deskFor, siteButton, tellContacts, tellHelp } from "../../bot/support.ts";
import { packSpot, RESCUE, type Spot, spotPress, warning } from "./questions.ts";
import { addCopies, addInRows, type Screen, withFooter } from "../../bot/screen.ts";
import { codesOfContact, copyOf, tellOmbudsman } from "../../format/operator.ts";
import { bullets, domainOf, listed } from "../../format/facts.ts";
import { dayInBrussels } from "../../day.ts";
import type { Contact } from "../../catalog/note.ts";
import { BLANKS, fillIn } from "../../catalog/phrases.ts";
import type { Complaint } from "./plans.ts";

/** The languages in which an operator reads a complaint. */
const COMPLAINT_LANGUAGES = ["nl", "fr", "en"] as const;

/** A letter to send to the operator, ready but for what only the person knows: we never ask for that. */
export function complaintScreen(ctx: Context, spot: Spot, problem: Complaint): Screen {
  const { knowledge, say } = ctx;
  const desk = deskFor(ctx, spot.trip);
  const known = desk.operator === undefined ? {} : { operator: desk.operator.name };
  const letters = COMPLAINT_LANGUAGES.map((language) => ({
    language,
    text: fillIn(knowledge.phrases[language].complain[problem], known),
  }));
  const copies = letters.map(({ language, text }) => {
    const label = say.plain("button-copy-phrase", { language: say.plain(`spoken-${language}`) });
    return InlineKeyboard.copyText(label, text);
  });
  const parts = [
    `${warning(say)}\n${say("rescue-complaint", { problem: say.plain(`rescue-problem-${problem}`) })}`,
    say("rescue-complaint-blanks", { blanks: blanksIn(ctx, letters.map(({ text }) => text).join()) }),
    ...letters.map(({ language, text }) =>
      say("rescue-letter", { language: say.plain(`spoken-${language}`), text }),
    ),
    say(`rescue-means-${problem}`),
    addressesOf(desk).join("\n"),
  ];
  const keyboard = addInRows(new InlineKeyboard(), copies, copies.length);
  const addresses = writtenTo(desk).flatMap((contact) => codesOfContact(say, contact));
  addCopies(keyboard, addresses, ADDRESSES);
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url).row();
  keyboard.text(say.plain("button-back"), spotPress({ ...spot, side: undefined }));
  return {
    text: parts.filter((part) => part !== "").join("\n\n"),
    keyboard: withFooter(ctx, keyboard, RESCUE, packSpot(spot)),
  };
}

/** What stands open in the letters, and what to write there. */
function blanksIn({ say }: Context, letters: string): string {
  const open = BLANKS.filter((blank) => letters.includes(`[${blank}]`));
  const blanks = open.map((blank) => say.plain(`rescue-blank-${blank}`));
  return listed(say, blanks);
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

/** The last step of a complaint: only for whom the operator did not help. */
export function ombudsmanScreen(ctx: Context, spot: Spot): Screen {
  const { say } = ctx;
  const { ombudsman } = ctx.knowledge.authorities;
  const lines = tellOmbudsman(say, ombudsman, dayInBrussels(ctx.now));
  const keyboard = new InlineKeyboard();
  const numbers = ombudsman.phones.map(({ number }) => copyOf(say, number.value));
  addCopies(keyboard, numbers, numbers.length);
  const url = ombudsman.page.value;
  keyboard.url(say.plain("open-domain", { domain: domainOf(url) }), url).row();
  keyboard.text(say.plain("button-back"), spotPress({ ...spot, side: undefined }));
  return {
    text: [warning(say), "", say("ombudsman"), ...bullets(lines)].join("\n"),
    keyboard: withFooter(ctx, keyboard, RESCUE, packSpot(spot)),
  };
}
