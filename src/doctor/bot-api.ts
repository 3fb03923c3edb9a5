import { z } from "zod";

/** One answer of the Bot API, and the time that its server shows. */
export interface ApiAnswer {
  status: number;
  result: unknown;
  description: string;
  /** How far our clock is ahead of the server's, in seconds, as exactly as its answer tells. */
  ahead: number | undefined;
}

/** Asks without anything that changes what Telegram holds. Rejects when there is no answer. */
export async function askTelegram(
  { apiRoot, token }: { apiRoot: string; token: string },
  method: "getMe" | "getWebhookInfo",
): Promise<ApiAnswer> {
  const sent = Date.now();
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, { signal: AbortSignal.timeout(PATIENCE) });
  const body = answer.parse(await response.json());
  const now = (sent + Date.now()) / 2;
  const shown = Date.parse(response.headers.get("date") ?? "");
  return {
    status: response.status,
    result: body.result,
    description: body.description,
    // The header has whole seconds, cut off.
    ahead: Number.isNaN(shown) ? undefined : Math.round((now - shown - 500) / 1000),
  };
}

const PATIENCE = 8000;

const answer = z.object({ result: z.unknown().optional(), description: z.string().default("") });
