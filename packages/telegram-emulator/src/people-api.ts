/** What the page and the tests' Traveller talk to: people, their chats, what they do in them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson } from "./api.ts";
import type { Room } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import { clear, openGroup, send, start, tap } from "./deeds.ts";
import { ask, choose } from "./inline-deeds.ts";
import type { JsonObject } from "./json.ts";
import { block, unblock } from "./membership.ts";
import type { Person } from "./people.ts";
import { firstName, number, readDetails, readJsonBody, readSending, text } from "./people-bodies.ts";
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

function group(world: World, body: JsonObject): Room {
  const members = Array.isArray(body["members"]) ? body["members"].map(Number) : [];
  if (members.length === 0 || !members.every((id) => world.people.has(id))) {
    throw new Complaint(400, "The members of a group are ids of people.");
  }
  const bot = body["bot"] === "administrator" || body["bot"] === "guest" ? body["bot"] : "member";
  return openGroup(world, text(body["title"]) ?? "Group", members, { bot, isForum: body["forum"] === true });
}

function done(run: () => void): object {
  run();
  return {};
}
