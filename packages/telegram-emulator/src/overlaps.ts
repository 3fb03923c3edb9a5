/**
 * What Telegram does with entities that overlap: styles are cut at the borders of the others and joined where they
 * meet, quotes do not nest, whole things (links, mentions…) never cross, nothing lives inside code.
 */
import type { Entity, Style } from "./entity.ts";
import { STYLES, endOf, isBlock, isQuote, isStyle, isWhole, sortEntities } from "./entity.ts";

export function fixEntities(entities: Entity[]): Entity[] {
  sortEntities(entities);
  if (areValid(entities)) return entities;
  const { styles, quotes, whole } = divide(entities);
  const kept = withoutIntersecting(quotes);
  return withStyles([...withoutCrossing(withoutIntersecting(whole), kept), ...kept], styles);
}

/** Puts what was found in the text (links, commands…) where nothing was marked already. */
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

function areValid(entities: Entity[]): boolean {
  const ends = new Map<string, number>();
  const around: Entity[] = [];
  for (const entity of entities) {
    while (entity.offset >= endOf(around.at(-1) ?? NOWHERE)) around.pop();
    const parent = around.at(-1);
    if (parent && !fitsInside(entity, parent, around)) return false;
    if (isStyle(entity)) {
      if ((ends.get(entity.type) ?? -1) >= entity.offset) return false;
      ends.set(entity.type, endOf(entity));
    }
    around.push(entity);
  }
  return true;
}

const NOWHERE: Entity = { type: "bold", offset: Number.POSITIVE_INFINITY, length: 0 };

function fitsInside(entity: Entity, parent: Entity, around: Entity[]): boolean {
  if (endOf(entity) > endOf(parent) || isBlock(parent)) return false;
  const mayBeInside = (outer: Entity) => {
    if (isStyle(outer) || sameKind(outer, entity)) return false;
    if (isStyle(entity)) return true;
    return isBlock(entity) ? isQuote(outer) : !isWhole(outer) && !(isQuote(entity) && isQuote(outer));
  };
  return around.every((outer) => mayBeInside(outer));
}

const sameKind = (a: Entity, b: Entity): boolean =>
  a.type === b.type && (a.language === undefined) === (b.language === undefined);

/** Cuts the styles at every border of the others; inside code they vanish. */
function withStyles(others: Entity[], styles: Entity[]): Entity[] {
  sortEntities(others);
  if (styles.length === 0) return others;
  const cutter = new StyleCutter(sortEntities(styles));
  const around: Entity[] = [];
  const upTo = (offset: number) => {
    for (let top = around.at(-1); top && offset >= endOf(top); top = around.at(-1)) {
      const before = cutter.pieces.length;
      cutter.advance(endOf(top));
      if (isBlock(top)) cutter.pieces.length = before;
      around.pop();
    }
    cutter.advance(offset);
  };
  for (const other of others) {
    upTo(other.offset);
    around.push(other);
  }
  upTo(Number.POSITIVE_INFINITY);
  return sortEntities([...others, ...cutter.pieces]);
}

class StyleCutter {
  readonly pieces: Entity[] = [];
  private readonly running = new Map<Style, { from: number; to: number }>();
  private readonly waiting: Entity[];

  constructor(styles: Entity[]) {
    this.waiting = styles;
  }

  /** Takes in the styles that begin before the border, and ends or cuts there all that are running. */
  advance(border: number): void {
    for (let next = this.waiting[0]; next && next.offset < border; next = this.waiting[0]) {
      this.waiting.shift();
      if (!isStyle(next)) continue;
      const same = this.running.get(next.type);
      if (same && next.offset <= same.to) {
        same.to = Math.max(same.to, endOf(next));
      } else {
        this.flush(next.offset);
        this.running.set(next.type, { from: next.offset, to: endOf(next) });
      }
    }
    this.flush(border);
  }

  private flush(border: number): void {
    for (const type of STYLES) {
      const run = this.running.get(type);
      if (!run || run.from >= border) continue;
      const to = Math.min(run.to, border);
      this.pieces.push({ type, offset: run.from, length: to - run.from });
      if (run.to <= border) this.running.delete(type);
      else run.from = border;
    }
  }
}
