import type { Leaving } from "../../catalog/terms.ts";
import {
  askThem,
  type Sim,
  simFeature,
  ownSite,
  sendToThem,
  type SimContent,
  trustedSection,
  trusted,
} from "../../bot/sim-screen.ts";
import { formatClocks, formatLeaving, formatPorting } from "../../format/terms.ts";
import { domainOf, ifKnown, listed } from "../../format/facts.ts";

/** What becomes of the credit and of the number when somebody leaves Belgium. */
export const leaving = simFeature("leaving", format);

function format(sim: Sim): SimContent {
  const { advice, simKind, name, operator, t } = sim;
  const title = t("leaving-title", {
    operator: simKind === "nobody" ? "" : t.plain("matter-of", { operator: name }),
  });
  switch (simKind) {
    case "ended":
      return { parts: [title, t("verdict-ended", { operator: name })], facts: operator.status };
    case "bill":
    case "travel-esim":
    case "elsewhere": {
      const lost = operator.notes.filter(({ value }) => value === "data-lost-at-the-end");
      const notes = lost.map((note) => trusted(sim, t(`note-${note.value}`), note));
      return sendToThem(sim, [title, t(`leaving-${simKind}`, { operator: name }), ...notes], lost);
    }
    case "not-theirs":
      return byRule(sim, [title, t(`verdict-${advice.outcome}`, { operator: name })]);
    case "nobody":
    case "prepaid":
      return byRule(sim, [title]);
  }
}

/** The operator's own terms, otherwise the law. */
function byRule(sim: Sim, head: readonly string[]): SimContent {
  const { simKind, ctx, name, operator, data, t } = sim;
  const { leaving: law, porting } = ctx.knowledge.catalog.belgium;
  const isPrepaid = simKind === "prepaid";
  const own = isPrepaid ? operator.leaving : undefined;
  const terms = own ?? law;
  const clocks = isPrepaid ? { credit: operator.clocks.credit, sim: operator.clocks.sim } : {};
  const asks = own === undefined && isPrepaid;
  const asking = askThem(sim, asks);
  const whose = asks ? t("leaving-law-instead", { operator: name }) : t("leaving-law");
  const info = porting.info.value;
  return {
    parts: [
      ...head,
      ...(own === undefined ? [whose] : []),
      ...trustedSection(sim, t("leaving-refund"), formatLeaving(t, terms), terms),
      ...unknownOf(sim, terms),
      ...(data.answers.stay === "long" ? [] : [t("tip-refund-not-worth-it")]),
      ...asking.parts,
      ...trustedSection(sim, t("leaving-lapse"), [t("leaving-do-nothing"), ...lapseOf(sim, clocks)], clocks),
      ...trustedSection(
        sim,
        t("leaving-porting"),
        [formatPorting(t, porting), t("leaving-porting-info", { address: info, domain: domainOf(info) })],
        porting,
      ),
      ...trustedSection(sim, t("leaving-keep"), [t("tip-keep-the-number")], clocks),
    ],
    facts: [terms, clocks, porting, asking.facts],
    copies: asking.copies,
    sites: [...ifKnown(terms.form, ({ value }) => value), ...(isPrepaid ? ownSite(sim) : []), info],
    features: ["reminders", isPrepaid ? "balance" : "which-operator"],
  };
}

/** What no page says about the refund. */
function unknownOf({ t }: Sim, terms: Leaving): string[] {
  if (terms.refund.value === "no") return [];
  const open = OPEN.filter((key) => terms[key] === undefined);
  const things = open.map((key) => t.plain(`leaving-open-${key}`));
  return things.length === 0 ? [] : [t("leaving-open", { things: listed(t, things) })];
}

const OPEN = ["fee", "above", "askWithin", "paidWithin", "account", "form"] as const;

function lapseOf({ simKind, t }: Sim, clocks: Partial<Sim["operator"]["clocks"]>): string[] {
  const known = formatClocks(t, clocks);
  if (known.length > 0) return known;
  return [simKind === "prepaid" ? t("leaving-lapse-unknown") : t("caution-three-clocks")];
}
