// The limit: what the same interview costs without any framework. Per update, one Redis round trip and two calls made
// at the same time; no encryption, deduplication, lock or log.
import { createServer } from "node:http";
import { Pool } from "undici";
import type { Update } from "grammy/types";
import { readPeerEnvironment } from "./environment.ts";
import { screenAt } from "./questions.ts";
import { stepsIn } from "./step.ts";
import { sayIn } from "./words.ts";

const { token, apiRoot, redisUrl, secret, port } = readPeerEnvironment();
const step = stepsIn(redisUrl);
const api = new Pool(apiRoot, { connections: 256 });

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
  const answers = await step(chat, query?.data ?? "");
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
