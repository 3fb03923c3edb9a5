import { type Told, toldOn } from "../../advice/told.ts";
import { isShown, RULE } from "../../advice/voices.ts";
import type { Way } from "../../advice/ways.ts";
import type { About } from "../../catalog/voice.ts";
import { bullets, formatDateBriefly } from "../../format/facts.ts";
import { type Line, PEOPLE } from "./body.ts";
import { askedOf, type Card } from "./parts.ts";

/** What other people say of the ways on this card: one line on what worked, one on what did not. */
export function peopleLines(card: Card, ways: readonly Way[]): Line[] {
  const { worked, failed } = toldOn(
    askedOf(card),
    ways.map(({ name }) => name),
  );
  const lines = [worked && linesOfWorked(card, worked), failed && linesOfFailed(card, failed)];
  return lines
    .filter((line) => line !== undefined)
    .map(({ short, text }, at) => {
      const mark = at === 0 ? demo(card) : "";
      return { text: text + mark, short: short + mark, spare: PEOPLE };
    });
}

/** What people said of this operator, as a source: most voices first. */
export function peopleSources(card: Card): string[] {
  const { operator, t, today, voices } = card;
  const lines = voices
    .all()
    .filter((thing) => thing.operator === operator.id)
    .map((thing) => ({ ...thing, said: voices.about(operator.id, thing) }))
    .filter(({ said }) => isShown(said))
    .toSorted((one, other) => heard(other) - heard(one))
    .slice(0, MOST)
    .map(({ said, ...thing }) => {
      const date = formatDateBriefly(t, said.last ?? today, today);
      const { worked, failed } = said;
      return t("people-said", { what: nameOf(card, thing), worked, failed, date }) + demo(card);
    });
  return bullets(lines);
}

const MOST = 5;

function heard({ said }: Told): number {
  return said.worked + said.failed;
}

/** Without room it does not say since when. */
function linesOfWorked(card: Card, { said, ...thing }: Told) {
  const { t } = card;
  const { failed, worked } = said;
  const facts = { count: worked, what: nameOf(card, thing) };
  const all = worked + failed;
  return failed === 0
    ? { text: t("people-worked", { ...facts, days: RULE.window }), short: t("people-worked-short", facts) }
    : {
        text: t("people-worked-of", { ...facts, all, days: RULE.window }),
        short: t("people-worked-of-short", { ...facts, all }),
      };
}

/** A way fails; what one pays with is refused. */
function linesOfFailed(card: Card, { said, ...thing }: Told) {
  const { t } = card;
  const { failed, worked } = said;
  const facts = { count: failed, all: worked + failed, what: nameOf(card, thing) };
  const since = { ...facts, days: RULE.window };
  return thing.means === undefined
    ? { text: t("people-failed", since), short: t("people-failed-short", facts) }
    : { text: t("people-refused", since), short: t("people-refused-short", facts) };
}

/** Plain: "website, foreign card". */
function nameOf({ t }: Card, { code, means, way }: About): string {
  const isSaid = way === "wallet" && means === "alipay-wechat";
  return [
    way && (way === "voucher" ? t.plain("people-voucher") : t.plain(`way-name-${way}`)),
    isSaid ? undefined : means && t.plain(`people-means-${means}`),
    code,
  ]
    .filter((part) => part !== undefined)
    .join(t.plain("between-clauses"));
}

function demo({ t, voices }: Card): string {
  return voices.isDemo ? t.plain("people-demo") : "";
}
