// The limit: what the same interview costs without any framework. Per update, one Redis round trip and two calls made
// at the same time; no encryption, deduplication, lock or log.
import { createServer } from "node:http";
import { Redis, type Result } from "ioredis";
import { Pool } from "undici";
import type { Update } from "grammy/types";
import { readPeerEnvironment } from "./environment.ts";
import { type Answers, answerIn, screenAt } from "./questions.ts";
import { sayIn } from "./words.ts";

const { token, apiRoot, redisUrl, secret, port } = readPeerEnvironment();
const redis = new Redis(redisUrl);
const api = new Pool(apiRoot, { connections: 256 });

/** Adds an answer to the chat's state and returns it, in one round trip; an empty answer starts over. */
redis.defineCommand("step", {
  numberOfKeys: 1,
  lua: `local state = ARGV[1] == '' and '' or (redis.call('GET', KEYS[1]) or '') .. ARGV[1] .. ' '
    redis.call('SET', KEYS[1], state, 'EX', 259200)
    return state`,
});

declare module "ioredis" {
  interface RedisCommander<Context> {
    step(key: string, answer: string): Result<string, Context>;
  }
}

createServer((request, response) => {
  if (request.headers["x-telegram-bot-api-secret-token"] !== secret) {
    response.writeHead(401).end();
    return;
  }
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    answer(JSON.parse(Buffer.concat(parts).toString()) as Update).then(
      () => response.writeHead(200).end(),
      () => response.writeHead(500).end(),
    );
  });
}).listen(port, "127.0.0.1");

async function answer({ message, callback_query: query }: Update): Promise<void> {
  const chat = message?.chat.id ?? query?.message?.chat.id ?? 0;
  const data = query?.data ?? "";
  const state = await redis.step(`chat:${chat}`, data);
  const answers: Answers = {};
  for (const each of state.split(" ")) if (each !== "") Object.assign(answers, answerIn(each));
  const say = sayIn((message ?? query)?.from?.language_code);
  const { text, rows } = screenAt(say, Object.keys(answers).length, answers);
  const screen = {
    chat_id: chat,
    text,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: rows },
  };
  if (query === undefined) return call("sendMessage", screen);
  await Promise.all([
    call("editMessageText", { ...screen, message_id: query.message?.message_id }),
    call("answerCallbackQuery", { callback_query_id: query.id }),
  ]);
}

async function call(method: string, args: object): Promise<void> {
  const { body } = await api.request({
    path: `/bot${token}/${method}`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  const reply = (await body.json()) as { ok: boolean };
  if (!reply.ok) throw new Error(`${method} failed`);
}
