/** A cache: keeps what was made from one source, by its key; at most `size` of each source, the oldest making room. */
export function createCache<Value>(size: number) {
  const caches = new WeakMap<object, Map<string, Value>>();
  return (source: object, key: string, make: () => Value): Value => {
    const cache = caches.get(source) ?? new Map<string, Value>();
    caches.set(source, cache);
    const found = cache.get(key);
    if (found !== undefined) return found;
    const made = make();
    const [oldest] = cache.keys();
    if (cache.size >= size && oldest !== undefined) cache.delete(oldest);
    cache.set(key, made);
    return made;
  };
}
