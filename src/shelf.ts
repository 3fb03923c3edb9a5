/** Keeps what was made, by its key, so that it is made once; so many at the most, the oldest making room. */
export interface Shelf<Value> {
  take(key: string, make: () => Value): Value;
}

export function createShelf<Value>(size: number): Shelf<Value> {
  const kept = new Map<string, Value>();
  return {
    take(key, make) {
      const found = kept.get(key);
      if (found !== undefined) return found;
      const made = make();
      const [oldest] = kept.keys();
      if (kept.size >= size && oldest !== undefined) kept.delete(oldest);
      kept.set(key, made);
      return made;
    },
  };
}
