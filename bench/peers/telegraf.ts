// Telegraf with a wizard scene and a session in Redis, set up as its documentation shows. By default it makes the
// first call of an update in the webhook's own response. It has no translations, so a table holds them.
import { createServer } from "node:http";
import { Redis } from "ioredis";
import { Scenes, session, Telegraf } from "telegraf";
import { readPeerEnvironment } from "./environment.ts";
import { type Answers, answerIn, QUESTIONS, screenAt } from "./questions.ts";
import { sayIn } from "./words.ts";

type Ctx = Scenes.WizardContext;

const { token, apiRoot, redisUrl, secret, port } = readPeerEnvironment();
const redis = new Redis(redisUrl);

const store = {
  async get(name: string): Promise<Scenes.WizardSession | undefined> {
    const value = await redis.get(name);
    return value === null ? undefined : (JSON.parse(value) as Scenes.WizardSession);
  },
  set: (name: string, value: Scenes.WizardSession) => redis.set(name, JSON.stringify(value)),
  delete: (name: string) => redis.del(name),
};

const guide = new Scenes.WizardScene<Ctx>(
  "guide",
  async (ctx) => {
    const { text, form } = formOf(ctx, 0);
    await ctx.reply(text, form);
    return ctx.wizard.next();
  },
  ...[...QUESTIONS.keys()].map((place) => async (ctx: Ctx) => {
    if (!ctx.callbackQuery || !("data" in ctx.callbackQuery)) return;
    Object.assign(answersOf(ctx), answerIn(ctx.callbackQuery.data));
    await ctx.answerCbQuery();
    const { text, form } = formOf(ctx, place + 1);
    await ctx.editMessageText(text, form);
    return place + 1 < QUESTIONS.length ? ctx.wizard.next() : ctx.scene.leave();
  }),
);

const stage = new Scenes.Stage<Ctx>([guide]);
stage.start((ctx) => ctx.scene.enter("guide"));
const bot = new Telegraf<Ctx>(token, { telegram: { apiRoot } });
bot.use(session({ store }));
bot.use(stage.middleware());

function answersOf(ctx: Ctx): Answers {
  return ctx.wizard.state as Answers;
}

function formOf(ctx: Ctx, place: number) {
  const { text, rows } = screenAt(sayIn(ctx.from?.language_code), place, answersOf(ctx));
  const form = {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: rows },
  } as const;
  return { text, form };
}

bot.botInfo = await bot.telegram.getMe();
const answer = bot.webhookCallback("/hook", { secretToken: secret });
createServer((request, response) => void answer(request, response)).listen(port, "127.0.0.1");
