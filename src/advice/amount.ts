import type { Belgium } from "../catalog/belgium.ts";
import type { Fact } from "../catalog/fact.ts";
import type { Operator } from "../catalog/operator.ts";
import type { BonusEffect } from "../catalog/terms.ts";
import type { Money, Period } from "../catalog/value.ts";

/** Which amount to choose, and what it gives. */
export interface Amount {
  money: Fact<Money>;
  /** What comes with it. */
  gives?: Fact<{ effect: BonusEffect; lasts?: Period | undefined; within?: Period | undefined }>;
  /** A smaller amount that is credit only. */
  creditOnly?: Fact<Money>;
}

/** The smallest amount that brings more than credit, else one that is known, else a usual one. */
export function amountFor({ amounts }: Operator, belgium: Belgium): Amount {
  const bonuses = amounts.bonuses ?? [];
  const [gift] = GIFTS.flatMap((effect) =>
    bonuses
      .filter(({ value }) => value.effect === effect && value.from !== undefined)
      .toSorted((one, other) => (one.value.from?.amount ?? 0) - (other.value.from?.amount ?? 0)),
  );
  const bare = bonuses.find(({ value }) => value.effect === "no-new-bundle");
  return {
    money: gift?.value.from === undefined ? usual(amounts, belgium) : { ...gift, value: gift.value.from },
    ...(gift !== undefined && { gives: gift }),
    ...(bare?.value.exactly !== undefined && { creditOnly: { ...bare, value: bare.value.exactly } }),
  };
}

const GIFTS: readonly BonusEffect[] = ["new-bundle", "bonus-on-some-plans"];

/** The known one that is nearest to what prepaid cards usually cost. */
function usual({ known, smallest }: Operator["amounts"], { usualAmounts }: Belgium): Fact<Money> {
  const { from } = usualAmounts.value;
  const sorted = known?.value.toSorted((one, other) => one.amount - other.amount);
  const enough = sorted?.find(({ amount }) => amount >= from.amount) ?? sorted?.at(-1);
  if (known !== undefined && enough !== undefined) return { ...known, value: enough };
  return smallest ?? { ...usualAmounts, value: from };
}
