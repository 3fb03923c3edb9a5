/** Runs tasks of one key one after another and of different keys side by side, `width` at once at the most. */
export interface Lanes {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

export function createLanes(width: number): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  const idlers: (() => void)[] = [];
  let running = 0;

  async function place(): Promise<void> {
    if (running < width) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }

  return {
    run(key, task) {
      const before = tails.get(key) ?? Promise.resolve();
      const turn = before.then(async () => {
        await place();
        try {
          return await task();
        } finally {
          leave();
        }
      });
      const tail = turn.catch(() => undefined);
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
        if (tails.size === 0) for (const wake of idlers.splice(0)) wake();
      });
      return turn;
    },
    async idle() {
      if (tails.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
    },
  };
}
