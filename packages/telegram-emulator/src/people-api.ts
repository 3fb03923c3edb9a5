/** What the page and the tests talk to: people, their chats, what they do in them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { sendJson } from "./api.ts";
import { readBody } from "./args.ts";
import type { Person, Room } from "./chats.ts";
import { ask, block, choose, clear, openGroup, send, start, tap } from "./deeds.ts";
import { isObject } from "./json.ts";
import { Complaint } from "./refusal.ts";
import { sending } from "./sendings.ts";
import { snapshot, stream } from "./view.ts";
import type { World } from "./world.ts";

interface Visit {
  world: World;
  address: URL;
  body: object;
  request: IncomingMessage;
  response: ServerResponse;
}

/** What it answers, if it has not done so by itself. */
type Deed = (visit: Visit, person: Person, room: Room) => unknown;

/** Null takes a detail away. */
const details = z
  .object({
    last_name: z.string().nullable(),
    username: z.string().nullable(),
    language_code: z.string().nullable(),
  })
  .partial();
const newPerson = details.extend({ first_name: z.string().min(1) });
const group = z.object({
  title: z.string().default("Group"),
  members: z.array(z.number()).min(1),
  forum: z.boolean().default(false),
});
const tapped = z.object({ message_id: z.number(), button: z.tuple([z.number(), z.number()]) });
const started = z.object({ payload: z.string().default("") });
const asked = z.object({ query: z.string().default(""), offset: z.string().default("") });
const chosen = z.object({ result_id: z.string() });

const DEEDS: Record<string, Deed> = {
  "GET chat": ({ world }, person, room) => snapshot(world, person, room),
  "GET events": ({ world, request, response }, person, room) =>
    stream(world, person, room, request, response),
  "POST send": ({ world, body }, person, room) => ({
    message_id: send(world, person, room, read(sending, body)).id,
  }),
  "POST tap": ({ world, body }, person, room) => ({
    callback_id: tap(world, person, room, read(tapped, body)),
  }),
  "POST start": ({ world, body }, person, room) => ({
    message_id: start(world, person, room, read(started, body).payload).id,
  }),
  "POST block": ({ world }, person) => block(world, person, true),
  "POST unblock": ({ world }, person) => block(world, person, false),
  "POST clear": ({ world }, person, room) => clear(world, person, room),
  "POST inline": async ({ world, body }, person) => {
    const { query, offset } = read(asked, body);
    return ask(world, person, query, offset);
  },
  "POST inline/choose": ({ world, body }, person, room) => ({
    message_id: choose(world, person, room, read(chosen, body).result_id).id,
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
  const answer = await answerTo({ world, address, body, request, response }, `${request.method} ${pathname}`);
  if (!response.headersSent) sendJson(response, 200, answer ?? {});
  return true;
}

async function answerTo(visit: Visit, what: string): Promise<unknown> {
  const { world, body, address } = visit;
  if (what === "GET /people") return [...world.people.values()];
  if (what === "POST /people") return world.addPerson(withoutNull(read(newPerson, body)));
  if (what === "POST /groups") {
    const { title, members, forum } = read(group, body);
    if (!members.every((id) => world.people.has(id))) throw new Complaint(400, "members: who is not there");
    return { id: openGroup(world, title, members, forum).id };
  }
  const [, verb = "", id = "", rest = ""] = /^(\w+) \/people\/(\d+)(?:\/(.*))?$/u.exec(what) ?? [];
  const person = world.people.get(Number(id));
  if (!person) throw new Complaint(404, "There is no such person.");
  if (verb === "PUT" && rest === "") return change(world, person, body);
  const deed = DEEDS[`${verb} ${rest}`];
  if (!deed) throw new Complaint(404, "There is nothing at this address.");
  const chat = "chat" in body ? body.chat : (address.searchParams.get("chat") ?? person.id);
  const room = world.rooms.get(Number(chat));
  if (!room?.members.has(person.id)) throw new Complaint(404, "The person is in no such chat.");
  return deed(visit, person, room);
}

/** The chat stays, whatever changes. */
function change(world: World, person: Person, body: object): Person {
  const changes = read(newPerson.partial(), body);
  const changed: Person = {
    ...withoutNull({ ...person, ...changes }),
    id: person.id,
    blocked: person.blocked,
  };
  world.people.set(person.id, changed);
  world.feed.tellPerson(person.id, { event: "person", data: { person: changed } });
  world.presence.profileChanged();
  return changed;
}

type WithoutNull<T> = { [Key in keyof T]: Exclude<T[Key], null | undefined> };

const withoutNull = <T extends object>(value: T): WithoutNull<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => (field ?? null) !== null)) as WithoutNull<T>;

/** Says in one sentence what is wrong with a body. */
function read<Schema extends z.ZodType>(schema: Schema, body: object): z.infer<Schema> {
  const { data, error } = schema.safeParse(body);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  throw new Complaint(400, `${issue?.path.join(".")}: ${issue?.message}`);
}

async function readJsonBody(request: IncomingMessage): Promise<object> {
  if (request.method !== "POST" && request.method !== "PUT") return {};
  if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? "")) {
    throw new Complaint(415, "The content-type has to be application/json.");
  }
  const bytes = await readBody(request);
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8") || "{}");
    if (isObject(value)) return value;
  } catch {
    // falls through to the complaint
  }
  throw new Complaint(400, "The body is not a JSON object.");
}
