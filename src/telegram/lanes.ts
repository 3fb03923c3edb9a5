/** Runs tasks of one key one after another and of different keys side by side, `width` at once at the most. */
export interface Lanes {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

export function createLanes(width: number): Lanes {
  /**
   * By key, who waits behind the task that runs. An object and no Map: the tables of a Map that is filled and emptied
   * all the time stay linked, so that what each update brought lives until the next long garbage collection.
   */
  const queues: Record<string, Wake[] | undefined> = Object.create(null) as Record<string, undefined>;
  const waiting: Wake[] = [];
  const idlers: Wake[] = [];
  let busy = 0;
  let running = 0;

  async function enter(key: string): Promise<void> {
    const queue = queues[key];
    if (queue === undefined) {
      queues[key] = [];
      busy++;
    } else {
      await turnIn(queue);
    }
    if (running < width) running++;
    else await turnIn(waiting);
  }

  function leave(key: string): void {
    const next = waiting.shift();
    if (next) next();
    else running--;
    const behind = queues[key]?.shift();
    if (behind) return behind();
    // oxlint-disable-next-line typescript/no-dynamic-delete
    delete queues[key];
    busy--;
    if (busy === 0) for (const wake of idlers.splice(0)) wake();
  }

  return {
    async run(key, task) {
      await enter(key);
      try {
        return await task();
      } finally {
        leave(key);
      }
    },
    async idle() {
      if (busy > 0) await turnIn(idlers);
    },
  };
}

type Wake = () => void;

function turnIn(queue: Wake[]): Promise<void> {
  return new Promise((resolve) => queue.push(resolve));
}
