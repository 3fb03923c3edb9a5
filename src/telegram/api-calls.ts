import { HttpError, type Transformer } from "grammy";
// Without the rest of undici: 30 ms of the start and 3 MB.
import Pool from "undici/lib/dispatcher/pool.js";
import { type Patience, retry } from "../retry.ts";

/** How one try of a call to the Bot API ended. `outcome` is "ok", "harmless", an error code, or "network". */
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
 * for each call. It sends no files.
 */
export function createCalls({ apiRoot, token, onCall }: CallOptions) {
  const { origin, pathname } = new URL(apiRoot);
  const folder = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  const pool = new Pool(origin, {
    connections: 256,
    keepAliveTimeout: 60_000,
    connect: { timeout: CALL_TIMEOUT },
  });

  /** One try. Rejects with Failed where another may help. */
  async function send(method: string, request: Request): Promise<Reply> {
    const started = performance.now();
    const report = (outcome: string): void =>
      onCall({ method, outcome, milliseconds: performance.now() - started });
    const reply = await post(pool, { ...request, path: folder + method }).catch((cause: unknown) => {
      report("network");
      throw new Failed(`no answer from Telegram (${codeOf(cause)})`);
    });
    report(reply.ok ? "ok" : isHarmless(reply) ? "harmless" : String(reply.error_code));
    const code = reply.error_code ?? 0;
    if (code === 429 || code >= 500) throw new Failed(`Telegram answered ${code}`, reply);
    return isHarmless(reply) ? { ok: true, result: true } : reply;
  }

  const transformer: Transformer = async (_previous, method, payload, signal) => {
    const isPoll = method === "getUpdates";
    const isOnce = isPoll || method === "editMessageText";
    const body = JSON.stringify(payload);
    const stop = signal as AbortSignal | undefined;
    const latest = performance.now() + LONGEST_CALL;
    const timeout = () =>
      isPoll ? POLL_TIMEOUT : Math.ceil(Math.max(1, Math.min(CALL_TIMEOUT, latest - performance.now())));
    const patience: Patience = {
      first: 200,
      total: LONGEST_CALL,
      tries: isOnce ? 1 : TRIES,
      stop,
      again: (error) => error instanceof Failed && error.wait,
    };
    try {
      // grammY types each method's own answer.
      return (await retry(() => send(method, { body, timeout: timeout(), signal: stop }), patience)) as never;
    } catch (error) {
      if (error instanceof Failed && error.reply) return error.reply as never;
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };

  return { transformer, close: () => pool.close() };
}

/** One try, and the whole call with all its tries, in milliseconds. */
const CALL_TIMEOUT = 5_000;
const LONGEST_CALL = 8_000;
/** A long poll is allowed to wait. */
const POLL_TIMEOUT = 45_000;
/** An edit has one: another could come after a newer screen. Its update is tried again instead, in its turn. */
const TRIES = 3;
/** Longer than this a person does not wait for an answer, in seconds. */
const LONGEST_WAIT = 3;

interface Reply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

interface Request {
  body: string;
  /** How long the head of the answer, and each part of it, may take, in milliseconds. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** A call that another try may help: no answer, "too many requests", or trouble at Telegram. */
class Failed extends Error {
  override name = "NetworkFailure";
  readonly reply: Reply | undefined;
  /** How long to wait at least, in milliseconds; false: too long. */
  readonly wait: number | false;

  constructor(message: string, reply?: Reply) {
    super(message);
    this.reply = reply;
    const seconds = reply?.error_code === 429 ? (reply.parameters?.retry_after ?? 1) : 0;
    this.wait = seconds <= LONGEST_WAIT && seconds * 1000;
  }
}

/** The person sees what they should: an answer that came too late or an edit that changes nothing is no error. */
function isHarmless({ error_code, description = "" }: Reply): boolean {
  return error_code === 400 && /message is not modified|query is too old/.test(description);
}

function codeOf(cause: unknown): string {
  return (cause as { code?: string }).code ?? (cause as Error).name;
}

/** Throws for anything else than an answer of the Bot API: a proxy in front of it has error pages of its own. */
function replyOf(text: string): Reply {
  const reply = JSON.parse(text) as Partial<Reply> | null;
  const isReply = reply?.ok === true || (reply?.ok === false && typeof reply.error_code === "number");
  if (!isReply) throw new SyntaxError("not an answer of the Bot API");
  return reply as Reply;
}

/** Sends one request and reads the JSON of its answer, whatever its status. undici's `request` costs 10 % of an update. */
function post(pool: Pool, { path, body, timeout, signal }: Request & { path: string }): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let letGo: (() => void) | undefined;
    pool.dispatch(
      { path, method: "POST", headers: JSON_HEADERS, body, headersTimeout: timeout, bodyTimeout: timeout },
      {
        onRequestStart(controller) {
          const abort = () => controller.abort(new Error("given up"));
          letGo = () => signal?.removeEventListener("abort", abort);
          if (signal?.aborted) abort();
          else signal?.addEventListener("abort", abort);
        },
        /** The status says nothing that the answer does not. */
        onResponseStart() {},
        onResponseData(_controller, part) {
          parts.push(part);
        },
        onResponseEnd() {
          letGo?.();
          try {
            resolve(replyOf(Buffer.concat(parts).toString()));
          } catch (error) {
            reject(error as Error);
          }
        },
        onResponseError(_controller, error) {
          letGo?.();
          reject(error);
        },
      },
    );
  });
}

const JSON_HEADERS = { "content-type": "application/json" };
