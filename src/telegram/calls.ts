import { setTimeout as pause } from "node:timers/promises";
import { HttpError, type Transformer } from "grammy";
import { Pool } from "undici";
import { exchange } from "./exchange.ts";

/** How one call to the Bot API ended. `outcome` is "ok", "harmless", an error code, or "network". */
export interface CallReport {
  method: string;
  outcome: string;
  milliseconds: number;
}

export interface CallOptions {
  apiRoot: string;
  token: string;
  onCall: (report: CallReport) => void;
}

/**
 * The network under grammY: keep-alive, a bound on time, and retries where Telegram or the network asks for them.
 * It is grammY's last transformer, in place of its own client, which makes timers, signals and a search for files for
 * each call. We send no files: one would say so when it is made JSON.
 */
export function createCalls({ apiRoot, token, onCall }: CallOptions) {
  const { origin, pathname } = new URL(apiRoot);
  const folder = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  const pool = new Pool(origin, {
    connections: 256,
    keepAliveTimeout: 60_000,
    connect: { timeout: CALL_TIMEOUT },
  });

  async function call(method: string, payload: object, signal: AbortSignal | undefined): Promise<Reply> {
    const isPoll = method === "getUpdates";
    const body = JSON.stringify(payload);
    const latest = performance.now() + (isPoll ? POLL_TIMEOUT : LONGEST_CALL);
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      const timeout = Math.ceil(Math.min(isPoll ? POLL_TIMEOUT : CALL_TIMEOUT, latest - started));
      const request = { path: folder + method, body, timeout, signal };
      const reply = await (exchange(pool, request) as Promise<Reply>).catch(asFailure);
      const ended = performance.now();
      onCall({ method, outcome: outcomeOf(reply), milliseconds: ended - started });
      const wait =
        isPoll || attempt > RETRIES || signal?.aborted ? undefined : waitBeforeRetry(reply, attempt);
      if (wait === undefined || ended + wait >= latest) {
        if (reply instanceof Error) throw new HttpError(`Network request for '${method}' failed!`, reply);
        return isHarmless(reply) ? { ok: true, result: true } : reply;
      }
      await pause(wait);
    }
  }

  // grammY types each method's own answer, and its own kind of signal.
  const transformer: Transformer = async (_previous, method, payload, signal) =>
    (await call(method, payload, signal as AbortSignal | undefined)) as never;
  return { transformer, close: () => pool.close() };
}

/** One try, and the whole call with all its retries. */
const CALL_TIMEOUT = 5_000;
const LONGEST_CALL = 8_000;
/** A long poll is allowed to wait. */
const POLL_TIMEOUT = 45_000;
const RETRIES = 2;
const LONGEST_WAIT = 3;

interface Reply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

/** What a call failed on before Telegram could answer. */
class NetworkFailure extends Error {
  override name = "NetworkFailure";
}

function asFailure(cause: unknown): NetworkFailure {
  const code = (cause as { code?: string }).code ?? (cause as Error).name;
  return new NetworkFailure(`no answer from Telegram (${code})`);
}

/** The person sees what they should: an answer that came too late or an edit that changes nothing is no error. */
function isHarmless({ error_code, description = "" }: Reply): boolean {
  return error_code === 400 && /message is not modified|query is too old/.test(description);
}

function outcomeOf(reply: Reply | NetworkFailure): string {
  if (reply instanceof NetworkFailure) return "network";
  if (reply.ok) return "ok";
  return isHarmless(reply) ? "harmless" : String(reply.error_code);
}

/** undefined: no use, or too long for a person who waits. */
function waitBeforeRetry(reply: Reply | NetworkFailure, attempt: number): number | undefined {
  const backOff = 200 * attempt ** 2;
  if (reply instanceof NetworkFailure) return backOff;
  if (reply.error_code === 429) {
    const seconds = reply.parameters?.retry_after ?? 1;
    return seconds <= LONGEST_WAIT ? seconds * 1000 : undefined;
  }
  return (reply.error_code ?? 0) >= 500 ? backOff : undefined;
}
