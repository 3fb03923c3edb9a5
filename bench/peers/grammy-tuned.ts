// grammY as somebody writes it who has measured it: no conversations and no plugins, one Redis round trip per update,
// both calls at the same time, over undici's kept connections instead of node-fetch. Like telegraf it answers the
// button press in the webhook's own response.
import { createServer } from "node:http";
import { Bot, type Context, type Transformer, webhookCallback } from "grammy";
import { Pool } from "undici";
import { readPeerEnvironment } from "./environment.ts";
import { type Answers, screenAt } from "./questions.ts";
import { stepsIn } from "./step.ts";
import { sayIn } from "./words.ts";

const { token, apiRoot, redisUrl, secret, port } = readPeerEnvironment();
const step = stepsIn(redisUrl);
const api = new Pool(apiRoot, { connections: 256 });

const isInResponse = (method: string) => method === "answerCallbackQuery";
/** In place of grammY's own client, which makes timers and signals for each call. */
const overUndici: Transformer = async (previous, method, payload, signal) => {
  if (isInResponse(method)) return previous(method, payload, signal);
  const { body } = await api.request({
    path: `/bot${token}/${method}`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  return (await body.json()) as never;
};

const bot = new Bot(token, { client: { apiRoot, canUseWebhookReply: isInResponse } });
bot.api.config.use(overUndici);

bot.command("start", async (ctx) => {
  const { text, form } = formOf(ctx, await step(ctx.chat.id, ""));
  await ctx.reply(text, form);
});
bot.on("callback_query:data", async (ctx) => {
  const { text, form } = formOf(ctx, await step(ctx.chatId ?? 0, ctx.callbackQuery.data));
  await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText(text, form)]);
});

function formOf(ctx: Context, answers: Answers) {
  const place = Object.keys(answers).length;
  const { text, rows } = screenAt(sayIn(ctx.from?.language_code), place, answers);
  const form = {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: rows },
  } as const;
  return { text, form };
}

await bot.init();
const answer = webhookCallback(bot, "http", { secretToken: secret });
createServer((request, response) => void answer(request, response)).listen(port, "127.0.0.1");
