import { type Contradicted, contradictedIn } from "../../advice/contradicted.ts";
import type { Context } from "../../bot/context.ts";
import { listed } from "../../format/facts.ts";
import { formatName } from "../../format/operator.ts";

/** What people contradict, a line each: "BASE · website, Alipay / WeChat: 5 of 6 say no". */
export function contradictedLines(ctx: Context): string[] {
  const { t, voices } = ctx;
  const lines = contradictedIn(voices)
    .slice(0, MOST)
    .map((each) => lineOf(ctx, each));
  if (lines.length === 0) return [];
  return [t("stats-contradicted"), ...(voices.isDemo ? [t("stats-demo")] : []), ...lines];
}

const MOST = 10;

function lineOf({ knowledge, t }: Context, { operator: id, said, way, means, code }: Contradicted): string {
  const operator = knowledge.catalog.operator(id);
  const name = operator === undefined ? id : formatName(t, operator);
  const what = [
    ...(way === undefined ? [] : [t.plain(`way-name-${way}`)]),
    // The other sentence about a voucher is what a person says.
    ...(means === undefined ? [] : [t.plain(means === "voucher" ? "means-short-voucher" : `means-${means}`)]),
  ];
  const subject =
    code === undefined
      ? t("stats-said-of", { name, what: listed(t, what) })
      : t("stats-said-of-code", { name, code });
  const { failed, worked } = said;
  return (
    subject +
    (worked === 0 ? t("stats-say-no", { failed }) : t("stats-say-no-of", { failed, all: worked + failed }))
  );
}
