/**
 * What Telegram does with entities that overlap: styles are cut at the borders of the others and joined where they
 * meet, quotes do not nest, whole things (links, mentions…) never cross, nothing lives inside code.
 */
import type { Entity, Style } from "./entity.ts";
import { STYLES, endOf, isBlock, isQuote, isStyle, isWhole, sortEntities } from "./entity.ts";

export function fixEntities(entities: Entity[]): Entity[] {
  sortEntities(entities);
  if (areValid(entities)) return entities;
  const styles = entities.filter((entity) => isStyle(entity));
  const quotes = withoutIntersecting(entities.filter((entity) => isQuote(entity)));
  const whole = withoutIntersecting(entities.filter((entity) => !isStyle(entity) && !isQuote(entity)));
  return withStyles(sortEntities([...withoutCrossing(whole, quotes), ...quotes]), styles);
}

/** Puts what was found in the text (links, commands…) where nothing was marked already. */
export function mergeFound(entities: Entity[], found: Entity[]): Entity[] {
  if (found.length === 0) return entities;
  const styles = entities.filter((entity) => isStyle(entity));
  const quotes = entities.filter((entity) => isQuote(entity));
  const whole = entities.filter((entity) => !isStyle(entity) && !isQuote(entity));
  const fresh = withoutCrossing(found, quotes).filter(
    (one) => !whole.some((other) => one.offset < endOf(other) && other.offset < endOf(one)),
  );
  return withStyles(sortEntities([...whole, ...fresh, ...quotes]), styles);
}

export function withoutIntersecting(entities: Entity[]): Entity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

function withoutCrossing(entities: Entity[], quotes: Entity[]): Entity[] {
  return entities.filter((entity) => {
    const quote = quotes.find((one) => endOf(one) > entity.offset);
    if (!quote) return true;
    const startsInside = entity.offset < quote.offset && quote.offset < endOf(entity);
    return endOf(quote) >= endOf(entity) && !startsInside;
  });
}

function areValid(entities: Entity[]): boolean {
  const ends = new Map<string, number>();
  const around: Entity[] = [];
  for (const entity of entities) {
    while (around.length > 0 && entity.offset >= endOf(around.at(-1) ?? entity)) around.pop();
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

function fitsInside(entity: Entity, parent: Entity, around: Entity[]): boolean {
  if (endOf(entity) > endOf(parent) || isBlock(parent)) return false;
  if (around.some((outer) => sameKind(outer, entity) || isStyle(outer))) return false;
  if (isBlock(entity) && around.some((outer) => !isQuote(outer))) return false;
  if (isWhole(entity) || isQuote(entity)) {
    if (around.some((outer) => isWhole(outer))) return false;
  }
  return !(isQuote(entity) && around.some((outer) => isQuote(outer)));
}

const sameKind = (a: Entity, b: Entity): boolean =>
  a.type === b.type && (a.language === undefined) === (b.language === undefined);

/** Cuts the styles at every border of the others; inside code they vanish. */
function withStyles(others: Entity[], styles: Entity[]): Entity[] {
  if (styles.length === 0) return others;
  return sortEntities([...others, ...splitStyles(sortEntities(styles), others)]);
}

function splitStyles(styles: Entity[], others: Entity[]): Entity[] {
  const cutter = new StyleCutter(styles);
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
  return cutter.pieces;
}

class StyleCutter {
  readonly pieces: Entity[] = [];
  private readonly running = new Map<Style, { from: number; to: number }>();
  private readonly waiting: Entity[];

  constructor(styles: Entity[]) {
    this.waiting = [...styles];
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
