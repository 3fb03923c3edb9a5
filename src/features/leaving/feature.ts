import type { Leaving } from "../../catalog/terms.ts";
import type { Room } from "../../bot/context.ts";
import {
  askThem,
  type Matter,
  matterScreen,
  ownSite,
  sendToThem,
  type Telling,
  told,
  trusted,
} from "../../bot/sim-screen.ts";
import { tellClocks, tellLeaving, tellPorting } from "../../format/terms.ts";
import { domainOf, ifKnown, listed } from "../../format/facts.ts";

/** What becomes of the credit and of the number when somebody leaves Belgium. */
export const leaving: Room = {
  name: "leaving",
  door: true,
  enter: (ctx, detail) => matterScreen(ctx, "leaving", detail, tell),
};

function tell(matter: Matter): Telling {
  const { advice, concern, name, operator, say } = matter;
  const title = say("leaving-title", {
    operator: concern === "nobody" ? "" : say.plain("matter-of", { operator: name }),
  });
  switch (concern) {
    case "ended":
      return { parts: [title, say("verdict-ended", { operator: name })], facts: operator.standing };
    case "bill":
    case "travel-esim":
    case "elsewhere": {
      const lost = operator.notes.filter(({ value }) => value === "data-lost-at-the-end");
      const notes = lost.map((note) => trusted(matter, say(`note-${note.value}`), note));
      return sendToThem(matter, [title, say(`leaving-${concern}`, { operator: name }), ...notes], lost);
    }
    case "not-theirs":
      return byRule(matter, [title, say(`verdict-${advice.verdict}`, { operator: name })]);
    case "nobody":
    case "prepaid":
      return byRule(matter, [title]);
  }
}

/** The operator's own terms, else the law's. */
function byRule(matter: Matter, head: readonly string[]): Telling {
  const { concern, ctx, name, operator, place, say } = matter;
  const { leaving: law, porting } = ctx.knowledge.catalog.belgium;
  const isPrepaid = concern === "prepaid";
  const own = isPrepaid ? operator.leaving : undefined;
  const terms = own ?? law;
  const clocks = isPrepaid ? { credit: operator.clocks.credit, sim: operator.clocks.sim } : {};
  const asks = own === undefined && isPrepaid;
  const asking = askThem(matter, asks);
  const whose = asks ? say("leaving-law-instead", { operator: name }) : say("leaving-law");
  const info = porting.info.value;
  return {
    parts: [
      ...head,
      ...(own === undefined ? [whose] : []),
      ...told(matter, say("leaving-refund"), tellLeaving(say, terms), terms),
      ...unknownOf(matter, terms),
      ...(place.trip.stay === "long" ? [] : [say("tip-refund-not-worth-it")]),
      ...asking.parts,
      ...told(matter, say("leaving-lapse"), [say("leaving-do-nothing"), ...lapseOf(matter, clocks)], clocks),
      ...told(
        matter,
        say("leaving-porting"),
        [tellPorting(say, porting), say("leaving-porting-info", { address: info, domain: domainOf(info) })],
        porting,
      ),
      ...told(matter, say("leaving-keep"), [say("tip-keep-the-number")], clocks),
    ],
    facts: [terms, clocks, porting, asking.facts],
    copies: asking.copies,
    sites: [...ifKnown(terms.form, ({ value }) => value), ...(isPrepaid ? ownSite(matter) : []), info],
    doors: ["reminders", isPrepaid ? "balance" : "finder"],
  };
}

/** What no page says of the refund. */
function unknownOf({ say }: Matter, terms: Leaving): string[] {
  if (terms.refund.value === "no") return [];
  const open = OPEN.filter((key) => terms[key] === undefined);
  const things = open.map((key) => say.plain(`leaving-open-${key}`));
  return things.length === 0 ? [] : [say("leaving-open", { things: listed(say, things) })];
}

const OPEN = ["fee", "above", "askWithin", "paidWithin", "account", "form"] as const;

function lapseOf({ concern, say }: Matter, clocks: Partial<Matter["operator"]["clocks"]>): string[] {
  const known = tellClocks(say, clocks);
  if (known.length > 0) return known;
  return [concern === "prepaid" ? say("leaving-lapse-unknown") : say("caution-three-clocks")];
}
