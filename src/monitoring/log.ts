import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/**
 * JSON lines on standard output. Holds update ids and outcomes; never a name, a text, a number or a secret:
 * errors are cut down to their kind, message and place, and each of our secrets is struck out of them.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  target: DestinationStream = standardOutput(),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describe(error, secrets) },
    },
    target,
  );
}

let output: ReturnType<typeof pino.destination> | undefined;

/** Lines of a tenth of a second go out together: one system call a line was 9 % of an update. A fatal one goes at once. */
function standardOutput(): DestinationStream {
  if (output !== undefined) return output;
  const opened = pino.destination({ sync: true, minLength: 4096, periodicFlush: 100 });
  process.on("exit", () => opened.flushSync());
  return (output = opened);
}

/** An error as the log may keep it. A BotError would bring its context, and so the token and the chat. */
function describe(error: unknown, secrets: readonly string[]): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: strike(String(error), secrets) };
  // grammY keeps what it wraps in `error`.
  const inner = error.cause ?? (error as { error?: unknown }).error;
  return {
    type: error.name,
    message: strike(error.message, secrets),
    stack: strike(error.stack ?? "", secrets)
      .split("\n")
      .slice(1, 6)
      .map((line) => line.trim()),
    ...(inner !== undefined && { cause: describe(inner, secrets) }),
  };
}

function strike(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text);
  return known.replace(TOKEN, "[token]").replace(URL_PASSWORD, "$1[secret]@");
}

const TOKEN = /\b\d{5,}:[\w-]{20,}/g;
const URL_PASSWORD = /(\w+:\/\/[^\s/:@]*:)[^\s/@]+@/g;
