/** What the page and the tests' Traveller talk to: people, their chats, what they do in them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson } from "./api.ts";
import { readBody } from "./body.ts";
import type { Room } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import type { Sending } from "./deeds.ts";
import { block, clear, openGroup, send, start, tap, unblock } from "./deeds.ts";
import { ask, choose } from "./inline-deeds.ts";
import type { JsonObject } from "./json.ts";
import { isObject } from "./json.ts";
import type { Person, PersonDetails } from "./people.ts";
import { snapshot, stream } from "./view.ts";
import type { World } from "./world.ts";

interface Visit {
  world: World;
  address: URL;
  body: JsonObject;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Undefined from a deed means that it has answered by itself. */
type Deed = (visit: Visit, person: Person, room: Room) => unknown;

const DEEDS: Record<string, Deed> = {
  "GET chat": ({ world }, person, room) => snapshot(world, person, room),
  "GET events": ({ world, request, response }, person, room) => {
    stream(world, person, room, request, response);
  },
  "POST send": ({ world, body }, person, room) => ({
    message_id: send(world, person, room, readSending(body)).id,
  }),
  "POST tap": ({ world, body }, person, room) => {
    const [row, column] = Array.isArray(body["button"]) ? body["button"] : [];
    const message = number(body["message_id"], "message_id");
    return {
      callback_id: tap(world, person, room, message, number(row, "button"), number(column, "button")),
    };
  },
  "POST start": ({ world, body }, person, room) => ({
    message_id: start(world, person, room, text(body["payload"]) ?? "").id,
  }),
  "POST block": ({ world }, person) => done(() => block(world, person)),
  "POST unblock": ({ world }, person) => done(() => unblock(world, person)),
  "POST clear": ({ world }, person, room) => done(() => clear(world, person, room)),
  "POST inline": async ({ world, body }, person) =>
    ask(world, person, text(body["query"]) ?? "", text(body["offset"]) ?? ""),
  "POST inline/choose": ({ world, body }, person, room) => ({
    message_id: choose(world, person, room, text(body["result_id"]) ?? "").id,
  }),
};

/** False when the address is none of this. */
export async function servePeople(
  world: World,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = address;
  if (!/^\/(?:people|groups)(?:\/|$)/u.test(pathname)) return false;
  const body = await readJsonBody(request);
  const visit = { world, address, body, request, response };
  const answer = await answerTo(visit, `${request.method ?? ""} ${pathname}`);
  if (answer !== undefined) sendJson(response, 200, answer);
  return true;
}

async function answerTo(visit: Visit, what: string): Promise<unknown> {
  const { world, body } = visit;
  if (what === "GET /people") return [...world.people.values()];
  if (what === "POST /people") return world.addPerson({ first_name: firstName(body), ...readDetails(body) });
  if (what === "POST /groups") return { id: group(world, body).id };
  const [, verb = "", id = "", rest = ""] = /^(\w+) \/people\/(\d+)(?:\/(.*))?$/u.exec(what) ?? [];
  const person = world.people.get(Number(id));
  if (!person) throw new Complaint(404, "There is no such person.");
  if (verb === "PUT" && rest === "") return change(world, person, body);
  const deed = DEEDS[`${verb} ${rest}`];
  if (!deed) throw new Complaint(404, "There is nothing at this address.");
  return deed(visit, person, roomOf(visit, person));
}

function roomOf({ world, address, body }: Visit, person: Person): Room {
  const chat = body["chat"] ?? address.searchParams.get("chat") ?? person.id;
  const room = world.rooms.get(Number(chat));
  if (!room?.members.has(person.id)) throw new Complaint(404, "The person is in no such chat.");
  return room;
}

/** The language may be taken away with null; the chat stays. */
function change(world: World, person: Person, body: JsonObject): Person {
  Object.assign(person, readDetails(body));
  const name = text(body["first_name"]);
  if (name !== undefined) person.first_name = firstName(body);
  if (body["last_name"] === null) delete person.last_name;
  if (body["username"] === null) delete person.username;
  if (body["language_code"] === null) delete person.language_code;
  world.feed.tellPerson(person.id, { event: "person", data: { person } });
  world.presence.profileChanged();
  return person;
}

function readDetails(body: JsonObject): Omit<PersonDetails, "first_name"> {
  const last = text(body["last_name"]);
  const username = text(body["username"]);
  const language = text(body["language_code"]);
  return {
    ...(last !== undefined && { last_name: last }),
    ...(username !== undefined && { username }),
    ...(language !== undefined && { language_code: language }),
  };
}

function firstName(body: JsonObject): string {
  const name = text(body["first_name"]);
  if (name === undefined || name === "") throw new Complaint(400, "A person needs a first_name.");
  return name;
}

function group(world: World, body: JsonObject): Room {
  const members = Array.isArray(body["members"]) ? body["members"].map(Number) : [];
  if (members.length === 0 || !members.every((id) => world.people.has(id))) {
    throw new Complaint(400, "The members of a group are ids of people.");
  }
  return openGroup(world, text(body["title"]) ?? "Group", members);
}

function readSending(body: JsonObject): Sending {
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
    ...(body["reply_to"] !== undefined && { reply_to: number(body["reply_to"], "reply_to") }),
  };
}

function place(value: unknown): { latitude: number; longitude: number } {
  const { latitude, longitude } = isObject(value) ? value : {};
  return { latitude: number(latitude, "latitude"), longitude: number(longitude, "longitude") };
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Complaint(400, "A text is expected.");
  return value;
}

function number(value: unknown, name: string): number {
  if (typeof value !== "number") throw new Complaint(400, `${name}: a number is expected.`);
  return value;
}

function done(run: () => void): object {
  run();
  return {};
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
