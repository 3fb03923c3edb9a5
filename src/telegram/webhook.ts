import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Update } from "grammy/types";
import { type Deliver, isUpdate, type WebhookReply } from "./chat-queue.ts";

/**
 * Answers Telegram's POSTs. 200 once the update is done with, whatever came of it, with the call that the bot left for
 * it; 503 when nothing was done yet and it should come again.
 */
export function webhookHandler(secret: string, isReady: () => boolean, deliver: Deliver) {
  const expected = Buffer.from(secret);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "POST") return end(response, 405, { allow: "POST" });
    const given = Buffer.from(String(request.headers["x-telegram-bot-api-secret-token"] ?? ""));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return end(response, 401);
    if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return end(response, 415);
    const body = await bodyOf(request);
    if (body === undefined) return end(response, 413, { connection: "close" });
    const update = updateOf(body);
    if (update === undefined) return end(response, 400);
    if (!isReady()) return end(response, 503, { "retry-after": "1" });
    const latest = performance.now() + PATIENCE;
    const reply: WebhookReply = {};
    const again = await deliver(update, () => performance.now() < latest, reply);
    if (again !== undefined) return end(response, 503, { "retry-after": String(again) });
    if (reply.call === undefined) return end(response, 200);
    return end(response, 200, { "content-type": "application/json" }, JSON.stringify(reply.call));
  };
}

const BODY_LIMIT = 1024 * 1024;
/** Longer than the lease of a process that died: its chats are free again while their updates wait here. */
const PATIENCE = 1500;

/** By events: an async iterator over a body in one piece costs more than reading it. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= BODY_LIMIT) parts.push(part);
      else resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    request.on("error", reject);
  });
}

function updateOf(body: string): Update | undefined {
  try {
    const update = JSON.parse(body) as Partial<Update> | null;
    return isUpdate(update) ? update : undefined;
  } catch {
    return undefined;
  }
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = "",
): void {
  response.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
}
