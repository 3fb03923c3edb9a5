import { setTimeout as pause } from "node:timers/promises";
import { HttpError, InputFile, type Transformer } from "grammy";
import { Pool } from "undici";
import { type Exchange, exchange } from "./exchange.ts";

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
 * `transformer` is grammY's last one, in place of its own client, which makes timers, signals and a search for files
 * for each call. What carries a file goes on to that client, which writes the form, and comes back by `fetch`.
 */
export function createCalls({ apiRoot, token, onCall }: CallOptions) {
  const { origin, pathname } = new URL(apiRoot);
  const folder = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  const pool = new Pool(origin, {
    connections: 256,
    keepAliveTimeout: 60_000,
    connect: { timeout: CALL_TIMEOUT },
  });

  async function call(method: string, { body, headers, signal }: Content): Promise<Reply> {
    const isPoll = method === "getUpdates";
    const path = folder + method;
    const latest = performance.now() + (isPoll ? POLL_TIMEOUT : LONGEST_CALL);
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      const timeout = Math.ceil(Math.min(isPoll ? POLL_TIMEOUT : CALL_TIMEOUT, latest - started));
      const request = { path, headers, body, timeout, signal };
      const reply = await (exchange(pool, request) as Promise<Reply>).catch(asFailure);
      const ended = performance.now();
      onCall({ method, outcome: outcomeOf(reply), milliseconds: ended - started });
      const wait =
        isPoll || attempt > RETRIES || typeof body !== "string" || signal?.aborted
          ? undefined
          : waitBeforeRetry(reply, attempt);
      if (wait === undefined || ended + wait >= latest) {
        if (reply instanceof Error) throw reply;
        return isHarmless(reply) ? { ok: true, result: true } : reply;
      }
      await pause(wait);
    }
  }

  const transformer: Transformer = async (previous, method, payload, signal) => {
    if (Object.values(payload).some((part) => part instanceof InputFile))
      return previous(method, payload, signal);
    const content = {
      body: JSON.stringify(payload),
      headers: JSON_HEADERS,
      signal: signal as AbortSignal | undefined,
    };
    try {
      // grammY types each method's own answer.
      return (await call(method, content)) as never;
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };

  return {
    transformer,
    fetch: async (url: string, content: Content) => {
      const reply = await call(url.slice(url.lastIndexOf("/") + 1), content);
      return { json: () => reply };
    },
    close: () => pool.close(),
  };
}

type Content = Pick<Exchange, "body" | "headers" | "signal">;

const JSON_HEADERS = { "content-type": "application/json" };
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
