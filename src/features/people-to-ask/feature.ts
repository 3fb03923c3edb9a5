import { InlineKeyboard } from "grammy";
import { without } from "../../guide/questions.ts";
import type { Answers } from "../../guide/answers.ts";
import { addCopies, type Screen, withFooter } from "../../bot/screen.ts";
import { bullets } from "../../format/facts.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { type Support, supportFor, siteButton, formatContacts } from "../../bot/support.ts";
import { packFeatureData, readFeatureData, featurePress } from "../../bot/callback-data.ts";
import { askOperator } from "../../guide/screen.ts";
import { codesOfContact, formatName, formatOmbudsman } from "../../format/operator.ts";

/** Whom to talk to: the operator first, then the people behind this bot, the Ombudsman last. */
export const peopleToAsk: Feature = {
  name: "people-to-ask",
  inHelp: true,
  open(ctx, detail) {
    const { answers, more } = readFeatureData(ctx, detail);
    const asked = more[0] === ASK ? askOperator(ctx, "people-to-ask", answers, [ASK]) : undefined;
    return asked ?? people(ctx, answers);
  },
};

/** In a button: they want to name the operator. */
const ASK = "p";
const CONTACTS = 4;

function people(ctx: Context, answers: Answers): Screen {
  const { t } = ctx;
  const support = supportFor(ctx, answers);
  const ombudsman = formatOmbudsman(t, ctx.knowledge.authorities.ombudsman, support.today);
  const parts = [
    t("person"),
    operatorPart(support),
    ...(ctx.contact === undefined ? [] : [t("person-us")]),
    [t("person-last"), ...bullets(ombudsman)].join("\n"),
  ];
  return { text: parts.join("\n\n"), keyboard: keyboardFor(ctx, answers, support) };
}

function operatorPart(support: Support): string {
  const { operator, t } = support;
  if (operator === undefined) return t("person-choose");
  const title = t("person-operator", { operator: formatName(t, operator) });
  return [title, ...bullets(formatContacts(support, support.advice.contacts.slice(0, CONTACTS)))].join("\n");
}

function keyboardFor(ctx: Context, answers: Answers, support: Support): InlineKeyboard {
  const { t } = ctx;
  const keyboard = new InlineKeyboard();
  if (support.operator === undefined) {
    const unnamed = without(answers, "operator");
    keyboard
      .text(t.plain("person-choose-operator"), featurePress("people-to-ask", unnamed, ASK))
      .primary()
      .row();
  } else {
    const contacts = support.advice.contacts.slice(0, CONTACTS);
    const codes = contacts.flatMap((each) => codesOfContact(t, each));
    addCopies(keyboard, codes, CONTACTS);
  }
  const site = siteButton(support);
  if (site !== undefined) keyboard.url(site.label, site.url);
  if (ctx.contact !== undefined) keyboard.url(t.plain("button-contact"), ctx.contact);
  keyboard.row().add(...wayToCard(ctx, answers));
  return withFooter(ctx, keyboard.row(), "people-to-ask", packFeatureData(answers));
}
