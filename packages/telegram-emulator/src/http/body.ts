import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../bot-api/api-error.ts";
import { isObject } from "../bot-api/json-fields.ts";
import { RequestError } from "./request-error.ts";

export async function readBody(request: IncomingMessage, limit = 8 * 1024 * 1024): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new ApiError(413, "Request Entity Too Large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The JSON body of a POST or PUT; `{}` for other methods. */
export async function readJsonBody(request: IncomingMessage): Promise<object> {
  if (request.method !== "POST" && request.method !== "PUT") return {};
  if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? "")) {
    throw new RequestError(415, "The content-type has to be application/json.");
  }
  const bytes = await readBody(request);
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8") || "{}");
    if (isObject(value)) return value;
  } catch {
    // Not JSON at all: refused below.
  }
  throw new RequestError(400, "The body is not a JSON object.");
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
