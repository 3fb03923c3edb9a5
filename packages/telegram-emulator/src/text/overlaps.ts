/**
 * What Telegram does with overlapping entities: styles are split at the borders of other entities and joined where
 * they meet, quotes do not nest, links and mentions never cross, and nothing is kept inside code.
 */
import { type Entity, STYLES, endOf, isBlock, isQuote, isStyle, sortEntities } from "./entity.ts";

export function fixEntities(entities: Entity[]): Entity[] {
  const { styles, quotes, whole } = divide(sortEntities(entities));
  const kept = withoutIntersecting(quotes);
  return withStyles([...withoutCrossing(withoutIntersecting(whole), kept), ...kept], styles);
}

/** Adds what was found in the text (links, commands…) where nothing is marked yet. */
export function mergeFound(entities: Entity[], found: Entity[]): Entity[] {
  if (found.length === 0) return entities;
  const { styles, quotes, whole } = divide(entities);
  const fresh = withoutCrossing(found, quotes).filter(
    (one) => !whole.some((other) => one.offset < endOf(other) && other.offset < endOf(one)),
  );
  return withStyles([...whole, ...fresh, ...quotes], styles);
}

export function withoutIntersecting(entities: Entity[]): Entity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

const divide = (entities: Entity[]) => ({
  styles: entities.filter((entity) => isStyle(entity)),
  quotes: entities.filter((entity) => isQuote(entity)),
  whole: entities.filter((entity) => !isStyle(entity) && !isQuote(entity)),
});

function withoutCrossing(entities: Entity[], quotes: Entity[]): Entity[] {
  return entities.filter((entity) => {
    const quote = quotes.find((one) => endOf(one) > entity.offset);
    if (!quote) return true;
    return endOf(quote) >= endOf(entity) && (entity.offset >= quote.offset || endOf(entity) <= quote.offset);
  });
}

/** Splits styles at every border of the others and wherever a style begins; drops them inside code. */
function withStyles(others: Entity[], styles: Entity[]): Entity[] {
  const runs = STYLES.flatMap((type) => joined(styles.filter((style) => style.type === type)));
  const cuts = [...others.flatMap((one) => [one.offset, endOf(one)]), ...runs.map((run) => run.offset)];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces = runs.flatMap((run) => {
    const inside = borders.filter((border) => border > run.offset && border < endOf(run));
    const ends = [...inside, endOf(run)];
    return [run.offset, ...inside].map((offset, at) => ({
      ...run,
      offset,
      length: (ends[at] ?? offset) - offset,
    }));
  });
  const blocks = others.filter((one) => isBlock(one));
  const isInBlock = ({ offset }: Entity) => blocks.some((one) => one.offset <= offset && offset < endOf(one));
  return sortEntities([...others, ...pieces.filter((piece) => !isInBlock(piece))]);
}

/** Joins styles of one kind that touch or overlap. */
function joined(styles: Entity[]): Entity[] {
  const runs: Entity[] = [];
  for (const { type, offset, length } of sortEntities(styles)) {
    const last = runs.at(-1);
    if (last && offset <= endOf(last)) last.length = Math.max(last.length, offset + length - last.offset);
    else runs.push({ type, offset, length });
  }
  return runs;
}
