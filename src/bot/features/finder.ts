import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import { SIGNPOSTS } from "../../domain/menu.ts";
import type { Operator } from "../../domain/operator.ts";
import { QUESTIONS } from "../../domain/guide.ts";
import type { Trip } from "../../domain/trip.ts";
import { isBelgian } from "../../domain/verdict.ts";
import { labelOf } from "../answers.ts";
import { cardPress } from "../card/buttons.ts";
import { bullets, section } from "../card/parts.ts";
import type { Context, Room } from "../context.ts";
import { fold, LONGEST_TEXT } from "../fold.ts";
import { adviseOn } from "../knowledge.ts";
import { packPlace, placeIn } from "../place.ts";
import { homeButton, languageButton } from "../screen.ts";
import { tellInstead, tellKind, tellName } from "../telling-operator.ts";
import { tellSources, tellWeakest } from "../telling-sources.ts";

/** Whose card is it? How to find out; a name, tapped or typed, goes on to the card with all that was told before. */
export const finder: Room = {
  name: "finder",
  door: true,
  enter(ctx, detail) {
    const { trip } = placeIn(ctx, detail);
    // What was told of a card does not hold for another one.
    const { billing: _billing, operator: _operator, ...rest } = trip;
    ctx.record.waiting = { room: "card", more: [] };
    const { say } = ctx;
    const steps = adviseOn(ctx, { ...rest, operator: SIGNPOSTS.dontKnow }).advice.instead;
    const answer = [
      say("verdict-find-out-operator"),
      steps.map((step, index) => `${index + 1}. ${tellInstead(say, step).join("\n")}`).join("\n"),
      [say("finder-prefix"), ...forksOf(ctx)].join("\n"),
      say("finder-found"),
    ].join("\n\n");
    const known = foldedPart(ctx, LONGEST_TEXT - answer.length);
    return { text: `${answer}\n\n${known}`, keyboard: keyboardFor(ctx, trip, rest) };
  },
};

/** A name on the card that stands for two things: for a bill, and for the prepaid card of another brand. */
function forksOf({ knowledge: { catalog }, say }: Context): string[] {
  return catalog.menu.common.flatMap((id) => {
    const operator = catalog.operator(id);
    if (operator?.kind !== "bill-only") return [];
    return operator.instead.flatMap((way) => {
      const other = way.do === "see-operator" ? catalog.operator(way.operator ?? "") : undefined;
      if (other === undefined) return [];
      return [say("finder-fork", { bill: operator.name, prepaid: tellName(say, other) })];
    });
  });
}

/** Who is who, and who first had which numbers. */
function foldedPart(ctx: Context, room: number): string {
  const { catalog, numbers } = ctx.knowledge;
  const { say } = ctx;
  const today = dayInBrussels(ctx.now);
  const { common, other } = catalog.menu;
  const belgian = [...common, ...other].flatMap((id) => catalog.operator(id) ?? []).filter(isBelgian);
  const blocks = numbers.blocks.filter(({ operator }) => operator !== undefined);
  const lines = blocks.map(({ holder, prefixes }) =>
    say("finder-block", { prefixes: prefixes.value.join(" "), holder }),
  );
  const parents = belgian.map(({ parent }) => parent);
  return fold(
    [
      ...section(say("finder-who"), [
        ...bullets(belgian.flatMap((operator) => tellWho(ctx, operator))),
        ...tellWeakest(say, parents, today),
      ]),
      ...section(say("finder-prefixes"), [...bullets(lines), ...tellWeakest(say, blocks, today)]),
    ],
    section(say("card-sources"), bullets(tellSources(say, [blocks, parents], today))).join("\n"),
    room,
  );
}

function tellWho({ knowledge: { catalog }, say }: Context, operator: Operator): string {
  const owner = catalog.operator(operator.parent?.value ?? "");
  const who = tellKind(say, operator);
  return owner === undefined
    ? who
    : `${who}\n→ ${say("finder-owner", { brand: operator.name, owner: owner.name })}`;
}

/** Every name that the guide offers leads on: to its question if it has one, to its card. */
function keyboardFor(ctx: Context, trip: Trip, rest: Trip): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const choices =
    QUESTIONS.find(({ id }) => id === "operator")?.choices(rest, ctx.knowledge.catalog.menu) ?? [];
  for (const [index, choice] of choices.filter((each) => each !== SIGNPOSTS.dontKnow).entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(labelOf(ctx, "operator", choice), cardPress({ trip: { ...rest, operator: choice } }));
  }
  keyboard.row();
  return homeButton(ctx, keyboard).add(languageButton(ctx, "finder", packPlace(trip)));
}
