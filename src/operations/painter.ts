import { once } from "node:events";
import { Worker } from "node:worker_threads";

/**
 * Draws an SVG as a PNG, in a thread that ends with it: it takes some tenths of a second and some 60 MB, neither of
 * which anybody else is to feel. One at a time.
 */
export function createPainter(): (svg: string) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  return (svg) => {
    const turn = last.then(() => paint(svg));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The longest that a picture may take, in milliseconds. */
const PATIENCE = 5_000;

async function paint(svg: string): Promise<Uint8Array> {
  const thread = new Worker(new URL("./painter-thread.ts", import.meta.url), { workerData: svg, env: {} });
  try {
    const [picture] = await once(thread, "message", { signal: AbortSignal.timeout(PATIENCE) });
    return picture;
  } finally {
    await thread.terminate();
  }
}
