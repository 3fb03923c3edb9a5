import { InlineKeyboard } from "grammy";
import { without } from "../../guide/questions.ts";
import type { Answers } from "../../guide/answers.ts";
import { button, copyRows, footer, keyboardOf, type Screen } from "../../bot/screen.ts";
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
  const contacts = support.operator === undefined ? [] : support.advice.contacts.slice(0, CONTACTS);
  const unnamed = featurePress("people-to-ask", without(answers, "operator"), ASK);
  return keyboardOf(
    [support.operator === undefined && button(ctx, "person-choose-operator", unnamed, "primary")],
    ...copyRows(contacts.flatMap((each) => codesOfContact(t, each))),
    [
      siteButton(support),
      ctx.contact !== undefined && InlineKeyboard.url(t.plain("button-contact"), ctx.contact),
    ],
    wayToCard(ctx, answers),
    footer(ctx, "people-to-ask", packFeatureData(answers)),
  );
}
