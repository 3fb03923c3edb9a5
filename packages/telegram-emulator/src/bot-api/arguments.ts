import type { ApiMethods } from "@grammyjs/types";
import { isObject } from "./json-fields.ts";
import { badRequest } from "./api-error.ts";
import type { World } from "../state/world.ts";

type Api = ApiMethods<unknown>;
export type Method = keyof Api;
type Params<M extends Method> = NonNullable<Parameters<Api[M]>[0]>;
type Result<M extends Method> = ReturnType<Api[M]>;
type Field<M extends Method> = keyof Params<M> & string;

/** What a method can see of the request besides its arguments. */
export interface Request {
  hungUp: AbortSignal;
  /** Sent as `description` with the result, such as "Webhook was set". */
  remark?: string;
}

/** Typed by the real Bot API: a misspelt method or parameter does not compile. */
export type Methods = {
  [M in Method]?: (args: Args<M>, world: World, request: Request) => Result<M> | Promise<Result<M>>;
};

/** The arguments of one call as raw text. Only parameters that the method really has can be read. */
export class Args<M extends Method> {
  private readonly given: ReadonlyMap<string, string>;

  constructor(given: ReadonlyMap<string, string>) {
    this.given = given;
  }

  /** "" when absent. */
  text(name: Field<M>): string {
    return this.given.get(name) ?? "";
  }

  flag(name: Field<M>): boolean {
    return ["true", "yes", "1"].includes(this.text(name).trim().toLowerCase());
  }

  /** Anything that is not a number counts as 0; values out of range are clamped. */
  integer(name: Field<M>, otherwise = 0, least = -(2 ** 31), most = 2 ** 31 - 1): number {
    const text = this.text(name).trim();
    const value = text === "" ? otherwise : Number(/^-?\d+/u.exec(text)?.[0] ?? 0);
    return Math.min(Math.max(value, least), most);
  }
}

/** Reads the query string first, then the body; the first value of a name wins. File contents are not kept. */
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

/** Like the real server, ignores a body that is not a JSON object: the call runs without arguments. */
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
