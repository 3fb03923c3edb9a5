import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";

/** A POST. `timeout`: how long the head of the answer, and each part of it, may take, in milliseconds. */
export interface Exchange {
  path: string;
  headers: Record<string, string>;
  body: string | Readable;
  timeout: number;
  signal?: AbortSignal | undefined;
}

/**
 * Sends one request and reads the JSON of its answer, whatever its status. It asks undici's dispatcher itself: the
 * streams that `request` puts around an answer cost as much as sending it.
 */
export function exchange(
  to: Dispatcher,
  { path, headers, body, timeout, signal }: Exchange,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    to.dispatch(
      { path, method: "POST", headers, body, headersTimeout: timeout, bodyTimeout: timeout },
      new Answer(resolve, reject, signal),
    );
  });
}

class Answer implements Dispatcher.DispatchHandler {
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: Error) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #parts: Buffer[] = [];
  #abort: (() => void) | undefined;

  constructor(resolve: (value: unknown) => void, reject: (error: Error) => void, signal?: AbortSignal) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#signal === undefined) return;
    this.#abort = () => controller.abort(new Error("given up"));
    if (this.#signal.aborted) this.#abort();
    else this.#signal.addEventListener("abort", this.#abort);
  }

  /** The status says nothing that the answer does not. */
  onResponseStart(): void {}

  onResponseData(_controller: Dispatcher.DispatchController, part: Buffer): void {
    this.#parts.push(part);
  }

  onResponseEnd(): void {
    this.#letGo();
    try {
      const [only] = this.#parts;
      const bytes = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
      this.#resolve(JSON.parse(bytes.toString()));
    } catch (error) {
      this.#reject(error as Error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#letGo();
    this.#reject(error);
  }

  #letGo(): void {
    if (this.#abort) this.#signal?.removeEventListener("abort", this.#abort);
  }
}
