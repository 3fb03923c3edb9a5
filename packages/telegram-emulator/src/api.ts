import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Args, type Method, type Methods, readArguments, readBody, type Request } from "./args.ts";
import type { CallFault } from "./faults.ts";
import { answering } from "./methods/answering.ts";
import { messages } from "./methods/messages.ts";
import { profile } from "./methods/profile.ts";
import { receiving } from "./methods/receiving.ts";
import { Refusal, tooManyRequests } from "./refusal.ts";
import type { World } from "./world.ts";

const METHODS: Methods = { ...receiving, ...messages, ...answering, ...profile };
/** Names ignore case. */
const BY_NAME = new Map(Object.keys(METHODS).map((name) => [name.toLowerCase(), name as Method]));
const NOT_IN_ANSWERS = /^(?:get.*|setwebhook|deletewebhook|close|logout)$/u;

/** `/bot<token>/<method>` */
export async function serveApi(
  world: World,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, token = "", method = ""] = /^\/bot([^/]*)\/([^/]*)\/?$/u.exec(address.pathname) ?? [];
  if (method === "") return refuse(response, new Refusal(404, ""));
  // A colon in a token may come as %3A.
  const given = token.replace(/%3a/iu, ":");
  if (given !== world.bot.token) {
    return refuse(response, new Refusal(401, /^\d+:.+$/u.test(given) ? "" : "invalid token specified"));
  }
  const fault = world.faults.take(method);
  if (fault?.drop === "before") return void request.socket.destroy();
  const hungUp = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) hungUp.abort();
  });
  const answer = await call(world, method, { hungUp: hungUp.signal }, fault, async () =>
    readArguments(address, request.headers["content-type"] ?? "", await readBody(request)),
  );
  if (fault?.drop === "after") return void request.socket.destroy();
  if (answer instanceof Refusal) refuse(response, answer);
  else sendJson(response, 200, answer);
}

/** Calls inside a webhook's answer: done like any other, but nobody learns how they went. */
export async function serveReply(world: World, contentType: string, body: string): Promise<void> {
  const given = await readArguments(new URL("http://localhost/"), contentType, Buffer.from(body));
  const method = given.get("method") ?? "";
  if (method === "" || NOT_IN_ANSWERS.test(method.toLowerCase())) return;
  await call(world, method, { hungUp: new AbortController().signal }, undefined, async () => given);
}

async function call(
  world: World,
  name: string,
  request: Request,
  fault: CallFault | undefined,
  read: () => Promise<Map<string, string>>,
): Promise<{ ok: true; result: unknown; description?: string } | Refusal> {
  const method = BY_NAME.get(name.toLowerCase());
  const entry = world.log.begin(method ?? name, world.clock.now());
  try {
    const given = await read();
    entry.params = Object.fromEntries(given);
    if (fault?.slow !== undefined) await wait(fault.slow);
    if (fault?.status === 429) throw tooManyRequests(fault.retry_after ?? 1);
    if (fault?.status !== undefined) throw new Refusal(fault.status, "");
    if (!method) throw new Refusal(404, "method not found");
    // The table says which arguments belong to which method; of one picked at run time that is not known any more.
    const run = METHODS[method] as (args: Args<Method>, world: World, request: Request) => unknown;
    const result = await run(new Args<Method>(given), world, request);
    world.log.end(entry, "ok", result);
    return { ok: true, result, ...(request.remark !== undefined && { description: request.remark }) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
    world.log.end(entry, { code: refusal.code, description: refusal.message });
    return refusal;
  }
}

export function refuse(response: ServerResponse, refusal: Refusal): void {
  const { code, message, parameters } = refusal;
  if (parameters?.retry_after !== undefined) response.setHeader("Retry-After", parameters.retry_after);
  sendJson(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  });
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
