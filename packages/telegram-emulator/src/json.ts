/** Fields of JSON arguments, read as strictly and refused in the same words as the real server does. */
import { Refusal, badRequest } from "./refusal.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** An argument that carries JSON; undefined when it is absent or empty. */
export function parseJson(text: string, complaint: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(complaint);
  }
}

export function asObject(value: unknown, complaint: string): JsonObject {
  if (!isObject(value)) throw badRequest(complaint);
  return value;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function asArray(value: unknown, complaint: string): unknown[] {
  if (!Array.isArray(value)) throw badRequest(complaint);
  return value;
}

/** A number is as good as a string. */
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

/** A string of digits is as good as a number. */
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

/** Says where in the argument the complaint belongs, as `Can't parse BotCommand: …` does. */
export function inside<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw badRequest(`${what}: ${error.text}`);
  }
}
