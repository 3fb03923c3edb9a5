import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { Refusal, badRequest } from "./refusal.ts";

/** A file that came with a request. */
export interface Upload {
  name: string;
  type: string;
  bytes: Buffer;
}

/** A request's arguments as the Bot API reads them: raw text by name, files by field. */
export interface Arguments {
  texts: Map<string, string>;
  files: Map<string, Upload>;
}

const LIMIT = 60 * 1024 * 1024;

export async function readBody(request: IncomingMessage, limit = LIMIT): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Refusal(413, "Request Entity Too Large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Arguments come from the address first, then from the body; the first of a name counts. */
export function readArguments(address: URL, contentType: string, body: Buffer): Arguments {
  const result: Arguments = { texts: new Map(), files: new Map() };
  readForm(address.searchParams, result);
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/json") readJson(utf8(body), result);
  else if (type === "application/x-www-form-urlencoded") {
    readForm(new URLSearchParams(utf8(body)), result);
  } else if (type === "multipart/form-data") readMultipart(contentType, body, result);
  return result;
}

function readForm(form: URLSearchParams, into: Arguments): void {
  for (const [name, value] of form) put(into, name, value);
}

/** A body that is not a JSON object is ignored, as the real server does: the call runs without arguments. */
function readJson(body: string, into: Arguments): void {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, field] of Object.entries(value)) {
    put(into, name, typeof field === "string" ? field : JSON.stringify(field));
  }
}

function readMultipart(contentType: string, body: Buffer, into: Arguments): void {
  const boundary = /boundary="?([^";]+)"?/iu.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest("boundary not found");
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  while (start >= 0) {
    const from = start + mark.length + 2;
    const end = body.indexOf(mark, from);
    if (end < 0) return;
    readPart(body.subarray(from, end - 2), into);
    start = end;
  }
}

function readPart(part: Buffer, into: Arguments): void {
  const gap = part.indexOf("\r\n\r\n");
  if (gap < 0) return;
  const head = part.subarray(0, gap).toString("utf8");
  const value = part.subarray(gap + 4);
  const name = /\bname="?([^";\r\n]*)"?/iu.exec(head)?.[1];
  if (name === undefined || name === "") return;
  const file = /\bfilename="?([^";\r\n]*)"?/iu.exec(head)?.[1];
  if (file === undefined) {
    put(into, name, utf8(value));
  } else if (!into.files.has(name)) {
    const type = /^content-type:\s*([^\r\n]+)/imu.exec(head)?.[1] ?? "application/octet-stream";
    into.files.set(name, { name: file, type, bytes: Buffer.from(value) });
  }
}

function put(into: Arguments, name: string, value: string): void {
  if (!into.texts.has(name)) into.texts.set(name, value);
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badRequest("strings must be encoded in UTF-8");
  }
}
