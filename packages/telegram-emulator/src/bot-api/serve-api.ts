import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Args, type Method, type Methods, readArguments, type Request } from "./arguments.ts";
import type { CallFault } from "../faults.ts";
import { queries } from "./methods/queries.ts";
import { messages } from "./methods/messages.ts";
import { profile } from "./methods/profile.ts";
import { updates } from "./methods/updates.ts";
import { ApiError, tooManyRequests } from "./api-error.ts";
import { readBody, sendJson } from "../http/body.ts";
import type { World } from "../state/world.ts";

const METHODS: Methods = { ...updates, ...messages, ...queries, ...profile };
/** Method names ignore case. */
const BY_NAME = new Map(Object.keys(METHODS).map((name) => [name.toLowerCase(), name as Method]));
/** Methods that Telegram does not accept in the answer of a webhook. */
const NOT_IN_WEBHOOK_ANSWER = /^(?:get.*|setwebhook|deletewebhook|close|logout)$/u;

/** `/bot<token>/<method>` */
export async function serveApi(
  world: World,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, token = "", method = ""] = /^\/bot([^/]*)\/([^/]*)\/?$/u.exec(address.pathname) ?? [];
  if (method === "") return sendError(response, new ApiError(404, ""));
  // The colon of a token may be escaped.
  const given = token.replace(/%3a/iu, ":");
  if (given !== world.bot.token) {
    return sendError(response, new ApiError(401, /^\d+:.+$/u.test(given) ? "" : "invalid token specified"));
  }
  const fault = world.faults.take(method);
  if (fault?.drop === "before") return void request.socket.destroy();
  if (fault?.page !== undefined) {
    response.writeHead(fault.status ?? 502, { "content-type": "application/json" }).end(fault.page);
    return;
  }
  const hungUp = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) hungUp.abort();
  });
  const answer = await call(world, method, { hungUp: hungUp.signal }, fault, async () =>
    readArguments(address, request.headers["content-type"] ?? "", await readBody(request)),
  );
  if (fault?.drop === "after") return void request.socket.destroy();
  if (answer instanceof ApiError) sendError(response, answer);
  else sendJson(response, 200, answer);
}

/** Runs the call in a webhook's answer, if there is one. The bot does not get its result, and faults do not touch it. */
export async function serveReply(world: World, contentType: string, body: string): Promise<void> {
  const address = new URL("http://localhost/");
  const given = await readArguments(address, contentType, Buffer.from(body)).catch(() => undefined);
  const method = given?.get("method") ?? "";
  if (given === undefined || method === "" || NOT_IN_WEBHOOK_ANSWER.test(method.toLowerCase())) return;
  await call(world, method, { hungUp: new AbortController().signal }, undefined, async () => given);
}

async function call(
  world: World,
  name: string,
  request: Request,
  fault: CallFault | undefined,
  read: () => Promise<Map<string, string>>,
): Promise<{ ok: true; result: unknown; description?: string } | ApiError> {
  const method = BY_NAME.get(name.toLowerCase());
  const entry = world.log.begin(method ?? name, world.clock.now());
  try {
    const given = await read();
    entry.params = Object.fromEntries(given);
    if (fault?.slow !== undefined) await wait(fault.slow);
    if (fault?.status === 429) throw tooManyRequests(fault.retry_after ?? 1);
    if (fault?.status !== undefined) throw new ApiError(fault.status, "");
    if (!method) throw new ApiError(404, "method not found");
    // The table ties arguments to methods; for a method picked at run time, TypeScript loses that link.
    const run = METHODS[method] as (args: Args<Method>, world: World, request: Request) => unknown;
    const result = await run(new Args<Method>(given), world, request);
    world.log.end(entry, "ok", result);
    return { ok: true, result, ...(request.remark !== undefined && { description: request.remark }) };
  } catch (error) {
    const failure = error instanceof ApiError ? error : new ApiError(500, String(error));
    world.log.end(entry, { code: failure.code, description: failure.message });
    return failure;
  }
}

export function sendError(response: ServerResponse, error: ApiError): void {
  const { code, message, parameters } = error;
  if (parameters?.retry_after !== undefined) response.setHeader("Retry-After", parameters.retry_after);
  sendJson(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  });
}
