/** Reads fields of JSON arguments as strictly as the real server, with the same error messages. */
import { ApiError, badRequest } from "./api-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses an argument that holds JSON; undefined when absent or empty. */
export function parseJson(text: string, message: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(message);
  }
}

export function asObject(value: unknown, message: string): JsonObject {
  if (!isObject(value)) throw badRequest(message);
  return value;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function asArray(value: unknown, message: string): unknown[] {
  if (!Array.isArray(value)) throw badRequest(message);
  return value;
}

/** Accepts a number too. */
export function optionalString(object: JsonObject, name: string): string {
  const value = object[name];
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw badRequest(`Field "${name}" must be of type String`);
}

export function requiredString(object: JsonObject, name: string): string {
  if (object[name] === undefined) throw badRequest(`Can't find field "${name}"`);
  return optionalString(object, name);
}

/** Accepts a string of digits too. */
export function optionalInteger(object: JsonObject, name: string, otherwise = 0): number {
  const value = object[name];
  if (value === undefined) return otherwise;
  if (typeof value !== "number" && typeof value !== "string") {
    throw badRequest(`Field "${name}" must be a Number`);
  }
  if (!/^-?\d{1,16}$/u.test(String(value))) throw badRequest(`Field "${name}" must be a valid Number`);
  return Number(value);
}

export function requiredInteger(object: JsonObject, name: string): number {
  if (object[name] === undefined) throw badRequest(`Can't find field "${name}"`);
  return optionalInteger(object, name);
}

export function optionalFlag(object: JsonObject, name: string): boolean {
  const value = object[name];
  if (value === undefined) return false;
  if (typeof value !== "boolean") throw badRequest(`Field "${name}" must be of type Boolean`);
  return value;
}

export function requiredObject(object: JsonObject, name: string): JsonObject {
  if (object[name] === undefined) throw badRequest(`Can't find field "${name}"`);
  return asObject(object[name], `Field "${name}" must be of type Object`);
}

/** Puts the place in front of an error: `Can't parse BotCommand: …`. */
export function inside<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw badRequest(`${what}: ${error.text}`);
  }
}
