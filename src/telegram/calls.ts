import { setTimeout as pause } from "node:timers/promises";
import { Agent } from "undici";
import { type Exchange, exchange } from "./exchange.ts";

/** How one call to the Bot API ended. `outcome` is "ok", "harmless", an error code, or "network". */
export interface CallReport {
  method: string;
  outcome: string;
  milliseconds: number;
}

/**
 * The network under grammY: keep-alive, a bound on time, and retries where Telegram or the network asks for them.
 * They live here, below the framework, so that a dialogue inherits them and its replays never sleep.
 */
export function createCalls(onCall: (report: CallReport) => void) {
  const agent = new Agent({
    connections: 256,
    keepAliveTimeout: 60_000,
    connect: { timeout: CALL_TIMEOUT },
  });

  async function call(url: string, init: Exchange): Promise<Reply> {
    const method = url.slice(url.lastIndexOf("/") + 1);
    const isPoll = method === "getUpdates";
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      const timeout = isPoll ? POLL_TIMEOUT : CALL_TIMEOUT;
      const reply = await (exchange(agent, url, init, timeout) as Promise<Reply>).catch(asFailure);
      const milliseconds = performance.now() - started;
      onCall({ method, outcome: outcomeOf(reply), milliseconds });
      const wait =
        isPoll || attempt > RETRIES || typeof init.body !== "string" || init.signal?.aborted
          ? undefined
          : waitBeforeRetry(reply, attempt);
      if (wait === undefined) {
        if (reply instanceof Error) throw reply;
        return isHarmless(reply) ? { ok: true, result: true } : reply;
      }
      await pause(wait);
    }
  }

  return {
    /** For grammY's `client.fetch`. */
    fetch: async (url: string, init: Exchange) => {
      const reply = await call(url, init);
      return { json: () => reply };
    },
    close: () => agent.close(),
  };
}

/** A whole call may take this long with all its retries; grammY gives up after it. */
export const CALL_SECONDS = 8;
/** A long poll is allowed to wait. */
export const POLL_SECONDS = 45;

const CALL_TIMEOUT = 5_000;
const POLL_TIMEOUT = POLL_SECONDS * 1000;
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
