// grammY with conversations, sessions, Redis storage and i18n, put together as their documentation shows.
import { createServer } from "node:http";
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { I18n, type I18nFlavor } from "@grammyjs/i18n";
import { RedisAdapter } from "@grammyjs/storage-redis";
import { Bot, type Context, session, type SessionFlavor, webhookCallback } from "grammy";
import { Redis } from "ioredis";
import { readPeerEnvironment } from "./environment.ts";
import { type Answers, answerIn, QUESTIONS, screenAt } from "./questions.ts";
import { WORDS } from "./words.ts";

interface Session {
  answers: Answers;
}
type Inner = Context & I18nFlavor;
type Outer = ConversationFlavor<Inner & SessionFlavor<Session>>;

const { token, apiRoot, redisUrl, secret, port } = readPeerEnvironment();
const redis = new Redis(redisUrl);

const i18n = new I18n<Inner>({ defaultLocale: "en", fluentBundleOptions: { useIsolating: false } });
for (const [locale, words] of Object.entries(WORDS)) {
  const source = Object.entries(words).map(([key, sentence]) => `${key} = ${sentence}`);
  i18n.loadLocaleSync(locale, { source: source.join("\n") });
}

const bot = new Bot<Outer>(token, { client: { apiRoot } });
bot.use(
  session({
    initial: (): Session => ({ answers: {} }),
    storage: new RedisAdapter<Session>({ instance: redis }),
  }),
);
bot.use(i18n);
bot.use(
  conversations({
    storage: { type: "key", prefix: "conversation-", adapter: new RedisAdapter({ instance: redis }) },
  }),
);
bot.command("start", async (ctx, next) => {
  await ctx.conversation.exitAll();
  await next();
});
bot.use(createConversation(guide, { plugins: [i18n] }));
bot.command("start", (ctx) => ctx.conversation.enter("guide"));

async function guide(conversation: Conversation<Outer, Inner>, ctx: Inner): Promise<void> {
  const answers: Answers = {};
  const first = formOf(ctx, 0, answers);
  await ctx.reply(first.text, first.form);
  for (const place of QUESTIONS.keys()) {
    const answered = await conversation.waitFor("callback_query:data");
    Object.assign(answers, answerIn(answered.callbackQuery.data));
    await answered.answerCallbackQuery();
    const next = formOf(answered, place + 1, answers);
    await answered.editMessageText(next.text, next.form);
  }
  await conversation.external((outer) => {
    outer.session.answers = answers;
  });
}

function formOf(ctx: Inner, place: number, answers: Answers) {
  const { text, rows } = screenAt((key, facts) => ctx.t(key, facts), place, answers);
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
