import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import type { Context } from "../context.ts";
import { addCopies, type Screen } from "../screen.ts";
import { bullets, domainOf } from "../telling.ts";
import { tellOmbudsman } from "../telling-operator.ts";
import { warning, withFooter } from "./questions.ts";
import { type Spot, spotPress } from "./spot.ts";

/** The last step of a complaint: only for whom the operator did not help. */
export function ombudsmanScreen(ctx: Context, spot: Spot): Screen {
  const { say } = ctx;
  const { ombudsman } = ctx.knowledge.authorities;
  const lines = tellOmbudsman(say, ombudsman, dayInBrussels(ctx.now));
  const keyboard = new InlineKeyboard();
  const numbers = ombudsman.phones.map(({ number }) => number.value);
  addCopies(
    keyboard,
    numbers.map((payload) => ({ label: say.plain("copy", { text: payload }), payload })),
    numbers.length,
  );
  const url = ombudsman.page.value;
  keyboard.url(say.plain("open-domain", { domain: domainOf(url) }), url).row();
  keyboard.text(say.plain("button-back"), spotPress({ ...spot, side: undefined }));
  return {
    text: [warning(say), "", say("ombudsman"), ...bullets(lines)].join("\n"),
    keyboard: withFooter(ctx, keyboard, spot),
  };
}
