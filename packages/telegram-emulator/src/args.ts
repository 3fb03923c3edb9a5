import type { IncomingMessage } from "node:http";
import type { ApiMethods } from "@grammyjs/types";
import { isObject } from "./json.ts";
import { Refusal, badRequest } from "./refusal.ts";
import type { World } from "./world.ts";

type Api = ApiMethods<unknown>;
export type Method = keyof Api;
type Params<M extends Method> = NonNullable<Parameters<Api[M]>[0]>;
type Result<M extends Method> = ReturnType<Api[M]>;
type Field<M extends Method> = keyof Params<M> & string;

/** What a method knows of the request besides its arguments. */
export interface Request {
  hungUp: AbortSignal;
  /** Some answers carry a remark, as "Webhook was set". */
  remark?: string;
}

/** The methods of this server under their real names: a renamed method or parameter does not compile. */
export type Methods = {
  [M in Method]?: (args: Args<M>, world: World, request: Request) => Result<M> | Promise<Result<M>>;
};

/** The arguments of one call, as raw text; only the names that the method really has can be asked for. */
export class Args<M extends Method> {
  private readonly given: ReadonlyMap<string, string>;

  constructor(given: ReadonlyMap<string, string>) {
    this.given = given;
  }

  /** Absent is the empty text. */
  text(name: Field<M>): string {
    return this.given.get(name) ?? "";
  }

  flag(name: Field<M>): boolean {
    return ["true", "yes", "1"].includes(this.text(name).trim().toLowerCase());
  }

  /** What is not a number counts as 0; what is out of range is moved to its border. */
  integer(name: Field<M>, otherwise = 0, least = -(2 ** 31), most = 2 ** 31 - 1): number {
    const text = this.text(name).trim();
    const value = text === "" ? otherwise : Number(/^-?\d+/u.exec(text)?.[0] ?? 0);
    return Math.min(Math.max(value, least), most);
  }
}

export async function readBody(request: IncomingMessage, limit = 8 * 1024 * 1024): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Refusal(413, "Request Entity Too Large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Arguments come from the address first, then from the body; the first of a name counts. Files are not kept. */
export async function readArguments(
  address: URL,
  contentType: string,
  body: Buffer,
): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  const fields = [...address.searchParams, ...(await fieldsOf(contentType, body))];
  for (const [name, value] of fields) if (!given.has(name)) given.set(name, value);
  return given;
}

async function fieldsOf(contentType: string, body: Buffer): Promise<[string, string][]> {
  switch (contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "") {
    case "application/json":
      return jsonFields(utf8(body));
    case "application/x-www-form-urlencoded":
      return [...new URLSearchParams(utf8(body))];
    case "multipart/form-data": {
      const parts = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
      const form = await parts.formData().catch(() => undefined);
      if (!form) throw badRequest("boundary not found");
      return [...form].map(([name, value]) => [
        name,
        typeof value === "string" ? value : `file ${value.name}`,
      ]);
    }
    default:
      return [];
  }
}

/** A body that is not a JSON object is ignored, as the real server does: the call runs without arguments. */
function jsonFields(body: string): [string, string][] {
  try {
    const value: unknown = JSON.parse(body);
    if (!isObject(value)) return [];
    return Object.entries(value).map(([name, field]) => [
      name,
      typeof field === "string" ? field : JSON.stringify(field),
    ]);
  } catch {
    return [];
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badRequest("strings must be encoded in UTF-8");
  }
}
