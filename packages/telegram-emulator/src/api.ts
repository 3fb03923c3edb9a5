import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Method } from "./args.ts";
import { Args } from "./args.ts";
import type { Arguments } from "./body.ts";
import { readArguments, readBody } from "./body.ts";
import type { Call } from "./calls.ts";
import type { CallFault } from "./faults.ts";
import type { Methods, Request } from "./method.ts";
import { answering } from "./methods/answering.ts";
import { commands } from "./methods/commands.ts";
import { editing } from "./methods/editing.ts";
import { looking } from "./methods/looking.ts";
import { profile } from "./methods/profile.ts";
import { reacting } from "./methods/reacting.ts";
import { receiving } from "./methods/receiving.ts";
import { removing } from "./methods/removing.ts";
import { sending } from "./methods/sending.ts";
import { Refusal, tooManyRequests } from "./refusal.ts";
import type { World } from "./world.ts";

const METHODS: Methods = {
  ...receiving,
  ...looking,
  ...sending,
  ...editing,
  ...removing,
  ...reacting,
  ...answering,
  ...commands,
  ...profile,
};
const isMethod = (name: string): name is Method => Object.hasOwn(METHODS, name);
const BY_NAME = new Map(
  Object.keys(METHODS)
    .filter((name) => isMethod(name))
    .map((name) => [name.toLowerCase(), name]),
);
const NOT_IN_ANSWERS = /^(?:get.*|setwebhook|deletewebhook|close|logout)$/u;

/** `/bot<token>/<method>` */
export async function serveApi(
  world: World,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, token = "", method = ""] = /^\/bot([^/]*)\/([^/]*)\/?$/u.exec(address.pathname) ?? [];
  if (method === "") return answerRefusal(response, new Refusal(404, ""));
  const why = tokenRefusal(world, decoded(token));
  if (why) return answerRefusal(response, why);
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
  if (answer instanceof Refusal) answerRefusal(response, answer);
  else sendJson(response, 200, answer);
}

/** Calls inside a webhook's answer: done like any other, but nobody learns how they went. */
export function serveReply(world: World, contentType: string, body: string): void {
  const given = readArguments(new URL("http://localhost/"), contentType, Buffer.from(body));
  const method = given.texts.get("method") ?? "";
  if (method === "" || NOT_IN_ANSWERS.test(method.toLowerCase())) return;
  void call(world, method, { hungUp: new AbortController().signal }, undefined, async () => given);
}

async function call(
  world: World,
  name: string,
  request: Request,
  fault: CallFault | undefined,
  read: () => Promise<Arguments>,
): Promise<{ ok: true; result: unknown; description?: string } | Refusal> {
  const method = BY_NAME.get(name.toLowerCase());
  const entry = world.log.begin(method ?? name, {}, world.clock.now());
  try {
    const given = await read();
    entry.params = Object.fromEntries([
      ...given.texts,
      ...[...given.files].map(([field, file]) => [field, `file ${file.name}`] as const),
    ]);
    if (fault?.slow !== undefined) await wait(fault.slow);
    if (fault?.status !== undefined) throw faultRefusal(fault.status, fault.retry_after);
    const result = await run(world, method, given, request);
    finish(world, entry, "ok", method === "getUpdates" ? undefined : result);
    return { ok: true, result, ...(request.remark !== undefined && { description: request.remark }) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
    finish(world, entry, { code: refusal.code, description: refusal.message });
    return refusal;
  }
}

function finish(world: World, entry: Call, verdict: NonNullable<Call["verdict"]>, result?: unknown): void {
  world.log.end(entry, verdict, result);
}

function run(world: World, method: Method | undefined, given: Arguments, request: Request): unknown {
  if (!method) throw new Refusal(404, "method not found");
  // The table says which arguments belong to which method; of one picked at run time that is not known any more.
  const handler = METHODS[method] as
    | ((args: Args<Method>, world: World, request: Request) => unknown)
    | undefined;
  if (!handler) throw new Refusal(404, "method not found");
  return handler(new Args<Method>(given), world, request);
}

function tokenRefusal(world: World, token: string): Refusal | undefined {
  if (token === world.bot.token) return undefined;
  return new Refusal(401, /^\d+:.+$/u.test(token) ? "" : "invalid token specified");
}

function faultRefusal(status: number, retryAfter = 1): Refusal {
  return status === 429 ? tooManyRequests(retryAfter) : new Refusal(status, "");
}

function answerRefusal(response: ServerResponse, refusal: Refusal): void {
  const { code, message, parameters } = refusal;
  if (parameters?.retry_after !== undefined) response.setHeader("Retry-After", parameters.retry_after);
  sendJson(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  });
}

/** A colon in a token may come as %3A. */
export const decoded = (token: string): string => token.replaceAll(/%3a/giu, ":");

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
