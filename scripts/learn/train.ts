import { CLASSES, type Model } from "../../src/understanding/model.ts";
import { hashOf } from "../../src/understanding/features.ts";

/** What a text shows, and what it means. */
export interface Example {
  features: Iterable<string>;
  meant: number;
}

/**
 * Logistic regression by stochastic gradient descent with a step for each weight (AdaGrad), twice: once over all
 * features, and once more over those that mattered, because a megabyte holds no more. No randomness but a seed.
 */
export function train(examples: readonly Example[], digest: string): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  const rarityOf = (name: string): number =>
    Math.max(1, Math.round(RARITY * Math.log(1 + examples.length / (counts.get(name) ?? 1))));
  const all = new Map(names.map((name, at) => [name, at]));
  const rarities = names.map(rarityOf);
  const first = descend(examples, all, rarities);
  const use = names.map((name, at) => {
    const weights = first.subarray(at * CLASSES.length, (at + 1) * CLASSES.length);
    return (
      weights.reduce((sum, weight) => sum + weight * weight, 0) *
      (rarities[at] ?? 0) ** 2 *
      (counts.get(name) ?? 0)
    );
  });
  const byUse = [...names.keys()].toSorted((a, b) => (use[b] ?? 0) - (use[a] ?? 0));
  const kept = new Map<number, string>();
  for (const at of byUse) {
    const name = names[at] ?? "";
    if (kept.size < MOST_FEATURES && !kept.has(hashOf(name))) kept.set(hashOf(name), name);
  }
  const hashes = Uint32Array.from(kept.keys()).sort();
  const known = new Map([...hashes].map((hash, at) => [kept.get(hash) ?? "", at]));
  const rows = Uint8Array.from(known.keys(), rarityOf);
  const weights = descend(examples, known, [...rows]);
  const sizes = weights.map(Math.abs).toSorted();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / LEVELS;
  const small = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { digest, scale: Math.fround(scale), hashes, rarities: rows, weights: small };
}

/** As many as a megabyte holds when it is packed. */
const MOST_FEATURES = 118_000;
/** How finely a rarity is told in a byte. */
const RARITY = 20;
/** In how many steps a weight is told, to either side: few, so that the file packs well. */
const LEVELS = 7;
const ROUNDS = 5;
const STEP = 0.2;
/** Nobody is surer than this of any class: some lines are labelled wrong. */
const DOUBT = 0.1;

function descend(
  examples: readonly Example[],
  known: ReadonlyMap<string, number>,
  rarities: readonly number[],
): Float32Array {
  const many = CLASSES.length;
  const shown = examples.map(({ features }) => {
    const rows = [...features].flatMap((feature) => known.get(feature) ?? []);
    const size = Math.hypot(...rows.map((row) => rarities[row] ?? 0)) || 1;
    return {
      rows: Uint32Array.from(rows),
      values: Float32Array.from(rows, (row) => (rarities[row] ?? 0) / size),
    };
  });
  const weights = new Float32Array(known.size * many);
  const steps = new Float32Array(known.size * many).fill(1e-4);
  const wrong = new Float64Array(many);
  const random = randomOf(1);
  const order = [...examples.keys()];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, values } = shown[at] ?? { rows: [], values: [] };
      wrong.fill(0);
      for (let each = 0; each < rows.length; each++)
        for (let klass = 0; klass < many; klass++)
          wrong[klass] =
            (wrong[klass] ?? 0) + (values[each] ?? 0) * (weights[(rows[each] ?? 0) * many + klass] ?? 0);
      const most = Math.max(...wrong);
      let whole = 0;
      for (let klass = 0; klass < many; klass++) {
        const part = Math.exp((wrong[klass] ?? 0) - most);
        wrong[klass] = part;
        whole += part;
      }
      for (let klass = 0; klass < many; klass++)
        wrong[klass] =
          (wrong[klass] ?? 0) / whole - DOUBT / many - (klass === examples[at]?.meant ? 1 - DOUBT : 0);
      for (let each = 0; each < rows.length; each++) {
        for (let klass = 0; klass < many; klass++) {
          const weight = (rows[each] ?? 0) * many + klass;
          const slope = (wrong[klass] ?? 0) * (values[each] ?? 0);
          const size = (steps[weight] ?? 0) + slope * slope;
          steps[weight] = size;
          weights[weight] = (weights[weight] ?? 0) - (STEP * slope) / Math.sqrt(size);
        }
      }
    }
  }
  return weights;
}

/** Mulberry32: the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
