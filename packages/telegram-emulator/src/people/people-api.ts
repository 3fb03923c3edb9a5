/** The API for the page and for tests: people, their chats, and what they do there. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readJsonBody, sendJson } from "../http/body.ts";
import type { Person, StoredChat } from "../state/chats.ts";
import { ask, block, choose, clear, openGroup, send, start, tap } from "./actions.ts";
import { RequestError } from "../http/request-error.ts";
import { messageInput } from "./message-content.ts";
import { snapshot, stream } from "./chat-view.ts";
import type { World } from "../state/world.ts";

interface PersonRequest {
  world: World;
  address: URL;
  body: object;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Returns the answer, unless it has already written one to the response. */
type Action = (request: PersonRequest, person: Person, chat: StoredChat) => unknown;

/** `null` removes a detail. */
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

const ACTIONS: Record<string, Action> = {
  "GET chat": ({ world }, person, chat) => snapshot(world, person, chat),
  "GET events": ({ world, request, response }, person, chat) =>
    stream(world, person, chat, request, response),
  "POST send": ({ world, body }, person, chat) => ({
    message_id: send(world, person, chat, read(messageInput, body)).id,
  }),
  "POST tap": ({ world, body }, person, chat) => ({
    callback_id: tap(world, person, chat, read(tapped, body)),
  }),
  "POST start": ({ world, body }, person, chat) => ({
    message_id: start(world, person, chat, read(started, body).payload).id,
  }),
  "POST block": ({ world }, person) => block(world, person, true),
  "POST unblock": ({ world }, person) => block(world, person, false),
  "POST clear": ({ world }, person, chat) => clear(world, person, chat),
  "POST inline": async ({ world, body }, person) => {
    const { query, offset } = read(asked, body);
    return ask(world, person, query, offset);
  },
  "POST inline/choose": ({ world, body }, person, chat) => ({
    message_id: choose(world, person, chat, read(chosen, body).result_id).id,
  }),
};

/** False when the address belongs to something else. */
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

async function answerTo(request: PersonRequest, what: string): Promise<unknown> {
  const { world, body, address } = request;
  if (what === "GET /people") return [...world.people.values()];
  if (what === "POST /people") return world.addPerson(withoutNull(read(newPerson, body)));
  if (what === "POST /groups") {
    const { title, members, forum } = read(group, body);
    if (!members.every((id) => world.people.has(id)))
      throw new RequestError(400, "members: there is no such person");
    return { id: openGroup(world, title, members, forum).id };
  }
  const [, verb = "", id = "", rest = ""] = /^(\w+) \/people\/(\d+)(?:\/(.*))?$/u.exec(what) ?? [];
  const person = world.people.get(Number(id));
  if (!person) throw new RequestError(404, "There is no such person.");
  if (verb === "PUT" && rest === "") return change(world, person, body);
  const action = ACTIONS[`${verb} ${rest}`];
  if (!action) throw new RequestError(404, "There is nothing at this address.");
  const chatId = "chat" in body ? body.chat : (address.searchParams.get("chat") ?? person.id);
  const chat = world.chats.get(Number(chatId));
  if (!chat?.members.has(person.id)) throw new RequestError(404, "The person is in no such chat.");
  return action(request, person, chat);
}

/** Changes details of a person; the id and the chat stay. */
function change(world: World, person: Person, body: object): Person {
  const changes = read(newPerson.partial(), body);
  const changed: Person = {
    ...withoutNull({ ...person, ...changes }),
    id: person.id,
    blocked: person.blocked,
  };
  world.people.set(person.id, changed);
  world.feed.publishToPerson(person.id, { event: "person", data: { person: changed } });
  world.presence.profileChanged();
  return changed;
}

type WithoutNull<T> = { [Key in keyof T]: Exclude<T[Key], null | undefined> };

const withoutNull = <T extends object>(value: T): WithoutNull<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => (field ?? null) !== null)) as WithoutNull<T>;

/** Checks a body; the error says in one sentence what is wrong. */
function read<Schema extends z.ZodType>(schema: Schema, body: object): z.infer<Schema> {
  const { data, error } = schema.safeParse(body);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  throw new RequestError(400, `${issue?.path.join(".")}: ${issue?.message}`);
}
