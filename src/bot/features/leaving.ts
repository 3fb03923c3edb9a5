import type { Leaving } from "../../domain/terms.ts";
import type { Room } from "../context.ts";
import { type Matter, matterScreen, type Telling } from "../matter.ts";
import { askThem, contactCopies, contactsOf, ownSite, sendToThem, told, trusted } from "../telling-matter.ts";
import { tellClocks, tellLeaving, tellPorting } from "../telling-terms.ts";
import { domainOf, listed } from "../telling.ts";

/** What becomes of the credit and of the number when somebody leaves Belgium. */
export const leaving: Room = {
  name: "leaving",
  door: true,
  enter: (ctx, detail) => matterScreen(ctx, "leaving", detail, tell),
};

function tell(matter: Matter): Telling {
  const { advice, concern, ctx, name, operator } = matter;
  const { say } = ctx;
  const title = say("leaving-title", {
    operator: concern === "nobody" ? "" : say.plain("matter-of", { operator: name }),
  });
  const lost = operator.notes.filter(({ value }) => value === "data-lost-at-the-end");
  switch (concern) {
    case "ended":
      return { parts: [title, say("verdict-ended", { operator: name })], facts: operator.standing };
    case "bill":
    case "travel-esim":
    case "elsewhere":
      return sendToThem(
        matter,
        [
          title,
          say(`leaving-${concern}`, { operator: name }),
          ...lost.map((note) => trusted(matter, say(`note-${note.value}`), note)),
        ],
        lost,
      );
    case "nobody":
      return byRule(matter, [title]);
    case "not-theirs":
      return byRule(matter, [title, say(`verdict-${advice.verdict}`, { operator: name })]);
    case "prepaid":
      return byRule(matter, [title]);
  }
}

/** The operator's own terms, else the law's. */
function byRule(matter: Matter, head: readonly string[]): Telling {
  const { concern, ctx, name, operator, place } = matter;
  const { say } = ctx;
  const { belgium } = ctx.knowledge.catalog;
  const own = concern === "prepaid" ? operator.leaving : undefined;
  const terms = own ?? belgium.leaving;
  const clocks = concern === "prepaid" ? { credit: operator.clocks.credit, sim: operator.clocks.sim } : {};
  const asks = own === undefined && concern === "prepaid";
  const whose =
    own !== undefined ? [] : [asks ? say("leaving-law-instead", { operator: name }) : say("leaving-law")];
  const parts = [
    ...head,
    ...whose,
    ...told(matter, say("leaving-refund"), tellLeaving(say, terms), terms),
    ...unknownOf(matter, terms),
    ...(place.trip.stay === "long" ? [] : [say("tip-refund-not-worth-it")]),
    ...(asks ? askThem(matter) : []),
    ...told(matter, say("leaving-lapse"), [say("leaving-do-nothing"), ...lapseOf(matter, clocks)], clocks),
    ...told(
      matter,
      say("leaving-porting"),
      [
        tellPorting(say, belgium.porting),
        say("leaving-porting-info", {
          address: belgium.porting.info.value,
          domain: domainOf(belgium.porting.info.value),
        }),
      ],
      belgium.porting,
    ),
    ...told(matter, say("leaving-keep"), [say("tip-keep-the-number")], clocks),
  ];
  return {
    parts,
    facts: [terms, clocks, belgium.porting, asks ? contactsOf(matter) : []],
    copies: asks ? contactCopies(matter) : [],
    sites: [
      ...(terms.form === undefined ? [] : [terms.form.value]),
      ...(concern === "prepaid" ? ownSite(matter) : []),
      belgium.porting.info.value,
    ],
    doors: ["reminders", concern === "prepaid" ? "balance" : "finder"],
  };
}

/** What no page says of the refund. */
function unknownOf({ ctx: { say } }: Matter, terms: Leaving): string[] {
  if (terms.refund.value === "no") return [];
  const things = OPEN.filter((key) => terms[key] === undefined).map((key) =>
    say.plain(`leaving-open-${key}`),
  );
  return things.length === 0 ? [] : [say("leaving-open", { things: listed(say, things) })];
}

const OPEN = [
  "fee",
  "above",
  "askWithin",
  "paidWithin",
  "account",
  "form",
] as const satisfies (keyof Leaving)[];

function lapseOf({ concern, ctx: { say } }: Matter, clocks: Partial<Matter["operator"]["clocks"]>): string[] {
  const known = tellClocks(say, clocks);
  if (known.length > 0) return known;
  return [concern === "prepaid" ? say("leaving-lapse-unknown") : say("caution-three-clocks")];
}
