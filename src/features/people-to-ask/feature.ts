import { InlineKeyboard } from "grammy";
import { without } from "../../guide/questions.ts";
import type { Trip } from "../../guide/answers.ts";
import { addCopies, type Screen, withFooter } from "../../bot/screen.ts";
import { bullets } from "../../format/facts.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context, Room } from "../../bot/context.ts";
import { type Desk, deskFor, siteButton, tellContacts } from "../../bot/support.ts";
import { packPlace, placeIn, placePress } from "../../bot/callback-data.ts";
import { askOperator } from "../../guide/screen.ts";
import { codesOfContact, tellName, tellOmbudsman } from "../../format/operator.ts";

/** Whom a person can talk to: the operator first, who runs this bot, and the Ombudsman last. */
export const contact: Room = {
  name: "contact",
  door: true,
  enter(ctx, detail) {
    const { trip, more } = placeIn(ctx, detail);
    const asked = more[0] === ASK ? askOperator(ctx, "contact", trip, [ASK]) : undefined;
    return asked ?? people(ctx, trip);
  },
};

/** In a button: they want to say whose card it is. */
const ASK = "p";
const CONTACTS = 4;

function people(ctx: Context, trip: Trip): Screen {
  const { say } = ctx;
  const desk = deskFor(ctx, trip);
  const ombudsman = tellOmbudsman(say, ctx.knowledge.authorities.ombudsman, desk.today);
  const parts = [
    say("person"),
    operatorPart(desk),
    ...(ctx.contact === undefined ? [] : [say("person-us")]),
    [say("person-last"), ...bullets(ombudsman)].join("\n"),
  ];
  return { text: parts.join("\n\n"), keyboard: keyboardFor(ctx, trip, desk) };
}

function operatorPart(desk: Desk): string {
  const { operator, say } = desk;
  if (operator === undefined) return say("person-choose");
  const title = say("person-operator", { operator: tellName(say, operator) });
  return [title, ...bullets(tellContacts(desk, desk.advice.contacts.slice(0, CONTACTS)))].join("\n");
}

function keyboardFor(ctx: Context, trip: Trip, desk: Desk): InlineKeyboard {
  const { say } = ctx;
  const keyboard = new InlineKeyboard();
  if (desk.operator === undefined) {
    const unnamed = without(trip, "operator");
    keyboard
      .text(say.plain("person-choose-operator"), placePress("contact", unnamed, ASK))
      .primary()
      .row();
  } else {
    const contacts = desk.advice.contacts.slice(0, CONTACTS);
    const codes = contacts.flatMap((each) => codesOfContact(say, each));
    addCopies(keyboard, codes, CONTACTS);
  }
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url);
  if (ctx.contact !== undefined) keyboard.url(say.plain("button-contact"), ctx.contact);
  keyboard.row().add(...wayToCard(ctx, trip));
  return withFooter(ctx, keyboard.row(), "contact", packPlace(trip));
}
