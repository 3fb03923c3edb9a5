/** Reads what the page and the tests send, and says in one sentence what is wrong with it. */
import type { IncomingMessage } from "node:http";
import { readBody } from "./body.ts";
import { Complaint } from "./complaint.ts";
import type { JsonObject } from "./json.ts";
import { isObject } from "./json.ts";
import type { PersonDetails } from "./people.ts";
import type { Sending } from "./sendings.ts";

export function readDetails(body: JsonObject): Omit<PersonDetails, "first_name"> {
  const last = text(body["last_name"]);
  const username = text(body["username"]);
  const language = text(body["language_code"]);
  return {
    ...(last !== undefined && { last_name: last }),
    ...(username !== undefined && { username }),
    ...(language !== undefined && { language_code: language }),
  };
}

export function firstName(body: JsonObject): string {
  const name = text(body["first_name"]);
  if (name === undefined || name === "") throw new Complaint(400, "A person needs a first_name.");
  return name;
}

export function readSending(body: JsonObject): Sending {
  const words = text(body["text"]);
  const photo = text(body["photo"]);
  const caption = text(body["caption"]);
  return {
    ...(words !== undefined && { text: words }),
    ...(photo !== undefined && { photo }),
    ...(caption !== undefined && { caption }),
    ...(body["location"] !== undefined && { location: place(body["location"]) }),
    ...(body["sticker"] === true && { sticker: true }),
    ...(body["voice"] === true && { voice: true }),
    ...(body["thread"] !== undefined && { thread: number(body["thread"], "thread") }),
    ...(body["old_client"] === true && { old_client: true }),
    ...(body["reply_to"] !== undefined && { reply_to: number(body["reply_to"], "reply_to") }),
  };
}

function place(value: unknown): { latitude: number; longitude: number } {
  const { latitude, longitude } = isObject(value) ? value : {};
  return { latitude: number(latitude, "latitude"), longitude: number(longitude, "longitude") };
}

export function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Complaint(400, "A text is expected.");
  return value;
}

export function number(value: unknown, name: string): number {
  if (typeof value !== "number") throw new Complaint(400, `${name}: a number is expected.`);
  return value;
}

export async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  if (request.method !== "POST" && request.method !== "PUT") return {};
  if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? "")) {
    throw new Complaint(415, "The content-type has to be application/json.");
  }
  const bytes = await readBody(request, 8 * 1024 * 1024);
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8") || "{}");
    if (isObject(value)) return value;
  } catch {
    // falls through to the complaint
  }
  throw new Complaint(400, "The body is not a JSON object.");
}
