// Over 150 lines: it is the one place that hands every part its parts, and half of it is their names.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ALLOWED_UPDATES, createBot } from "./bot/bot.ts";
import type { Knowledge } from "./bot/knowledge.ts";
import { profiles } from "./bot/profile.ts";
import { createReminding } from "./features/reminders/reminding.ts";
import { formOf } from "./bot/screen.ts";
import { createTranslations } from "./bot/translate.ts";
import { createHandler } from "./bot/context.ts";
import { readCatalog } from "./catalog/catalog.ts";
import type { LiveConfig } from "./config.ts";
import type { Counted } from "./monitoring/counted.ts";
import { prepareUnderstanding, understand } from "./understanding/understand.ts";
import type { Sessions } from "./session/sessions.ts";
import { openRedis } from "./session/redis.ts";
import { createSealer } from "./session/encryption.ts";
import { openSqlite } from "./session/sqlite.ts";
import { createTally, type Tally } from "./session/tally.ts";
import { createSessions } from "./session/visits.ts";
import { healthRoutes } from "./monitoring/health.ts";
import type { Log } from "./monitoring/log.ts";
import { createJournal, createMetrics, type Metrics } from "./monitoring/metrics.ts";
import { startServer } from "./monitoring/http-server.ts";
import { repeat } from "./retry.ts";
import { createCalls } from "./telegram/api-calls.ts";
import { createDelivery, createQueues, createUpdateCheck } from "./telegram/chat-queue.ts";
import { poll } from "./telegram/polling.ts";
import { setUpTelegram } from "./telegram/profile.ts";
import { webhookHandler } from "./telegram/webhook.ts";

/** The running bot. */
export interface App {
  /** Where the webhook, health and metrics are served. */
  port: number;
  /** Resolves once Telegram knows us and updates may come. */
  ready: Promise<void>;
  /** Takes nothing more, finishes what runs, closes everything once. */
  stop(): Promise<void>;
  /** Settles when the bot stopped; rejects when it could not go on. */
  ended: Promise<void>;
}

/**
 * Hands every part its parts and runs the bot: the one place that knows them all. `now` is the clock of all that the
 * bot remembers and says.
 */
export async function startApp(config: LiveConfig, log: Log, now: () => number = Date.now): Promise<App> {
  const warn = (message: string) => (error: unknown) => log.warn({ err: error }, message);
  const metrics = createMetrics();
  const { sessions, tally } = await openStore(config, log, metrics, now);
  const count = (counted: Counted) => {
    metrics.count(counted);
    tally.count(counted);
  };
  let lastContact = 0;
  const calls = createCalls({
    apiRoot: config.apiRoot,
    token: config.token,
    onCall: (report) => {
      if (report.outcome !== "network") lastContact = Date.now();
      metrics.call(report);
    },
  });
  const translations = createTranslations(LOCALES, (problem) =>
    log.error({ problem }, "a sentence is missing"),
  );
  const knowledge = readKnowledge();
  const bot = createBot({
    token: config.token,
    client: { apiRoot: config.apiRoot },
    sessions,
    translations,
    knowledge,
    contact: contactAddress(config.supportContact),
    now,
    report: (error, ctx) => log.error({ err: error, update: ctx.update.update_id }, "an update failed"),
    count,
    stats: { admins: config.admins, read: (days) => tally.read(days) },
    watch: createJournal(log, metrics),
  });
  bot.api.config.use(calls.transformer);
  const queues = createQueues(PARALLEL_CHATS);
  const deliver = createDelivery({
    handle: createHandler(bot),
    isValid: createUpdateCheck(ALLOWED_UPDATES),
    queues,
    onBug: (error) => log.error({ err: error }, "an error escaped the bot"),
  });
  const onTrouble = warn("Telegram did not do what we asked");
  const onTallyTrouble = warn("counts have to wait");
  const remind = createReminding({
    sessions,
    translations,
    knowledge,
    now,
    send: (chat, screen) =>
      bot.api.sendMessage(chat, screen.text, formOf(screen), AbortSignal.timeout(REMINDER_TIME) as never),
    inTurn: (chat, task) => queues.run(chat, task),
    watch: {
      reminded(kind, outcome) {
        log.info({ kind, outcome }, "reminder");
        count({ event: "reminder", kind, outcome });
      },
      trouble: warn("a reminder could not be sent"),
      overdue: (milliseconds) => metrics.overdue(milliseconds),
    },
  });
  const stop = new AbortController();
  const ready = Promise.withResolvers<void>();
  const webhook = config.mode === "webhook" ? config.webhook : undefined;
  const server = await startServer(
    config,
    {
      ...healthRoutes({
        store: () => sessions.check(),
        telegram: async () => {
          if (Date.now() - lastContact > CONTACT_AGE) await bot.api.getMe();
        },
      }),
      ...metrics.route,
      ...(webhook && {
        [webhook.url.pathname]: webhookHandler(webhook.secret, () => bot.isInited(), deliver),
      }),
    },
    (error) => log.error({ err: error }, "an HTTP request failed"),
  );

  let warming: NodeJS.Timeout | undefined;
  let reminding: Promise<void> | undefined;
  const tallying = repeat({
    round: async () => {
      await tally.flush();
      return TALLY_TIME;
    },
    stop: stop.signal,
    onTrouble: onTallyTrouble,
  });

  async function live(): Promise<void> {
    const presented = { webhook, allowedUpdates: ALLOWED_UPDATES, profiles: profiles(translations) };
    await setUpTelegram({ bot, ...presented, stop: stop.signal, onTrouble });
    if (stop.signal.aborted) return;
    ready.resolve();
    warming = setTimeout(
      () => understand("你好, which sim?", { knowledge: knowledge.understanding }),
      WARMING_WAIT,
    );
    log.info({ mode: config.mode, port: server.port }, "the bot is running");
    reminding = repeat({
      round: async (stopping) => {
        const wait = await remind(stopping);
        metrics.round();
        return wait;
      },
      stop: stop.signal,
      onTrouble: warn("reminders have to wait"),
    });
    if (webhook) await aborted(stop.signal);
    else await poll({ api: bot.api, allowedUpdates: ALLOWED_UPDATES, deliver, stop: stop.signal, onTrouble });
  }

  async function run(): Promise<void> {
    try {
      await live();
    } finally {
      stop.abort();
      clearTimeout(warming);
      await server.close();
      await reminding;
      await queues.idle();
      await tallying;
      await tally.flush().catch(onTallyTrouble);
      await calls.close();
      await sessions.close();
    }
  }

  const ended = run();
  const end = (): Promise<void> => {
    stop.abort();
    return ended;
  };
  return { port: server.port, ready: ready.promise, ended, stop: end };
}

const LOCALES = fileURLToPath(new URL("../locales", import.meta.url));
/** How many chats are answered at the same time. */
const PARALLEL_CHATS = 64;
/** A reminder is sent while its chat is locked, which is for ten seconds: so much is left to keep that it was sent. */
const REMINDER_TIME = 6_000;
/** How long after the start what reads sentences is warmed: those who waited for the bot to come back go first. */
const WARMING_WAIT = 250;
/** How often what was counted is brought to the store. */
const TALLY_TIME = 10_000;
/** How old the last word from Telegram may be before /readyz asks for one. */
const CONTACT_AGE = 60_000;

async function openStore(
  config: LiveConfig,
  log: Log,
  metrics: Metrics,
  now: () => number,
): Promise<{ sessions: Sessions; tally: Tally }> {
  const onError = (error: unknown) => log.warn({ err: error }, "the store is in trouble");
  const keeper =
    config.redisUrls.length > 0
      ? await openRedis({ urls: config.redisUrls, onError })
      : await openSqlite({ folder: config.dataDir, now });
  const sessions = createSessions(keeper, createSealer(config.stateKey, config.oldKeys), {
    now,
    onForgotten: (reason) => log.warn({ reason }, "a record was forgotten"),
    onCall: (operation, milliseconds, isAnswered) =>
      metrics.store(operation, isAnswered ? "ok" : "gone", milliseconds),
  });
  return { sessions, tally: createTally(keeper.tally, now) };
}

function readKnowledge(): Knowledge {
  const catalog = readCatalog();
  return { ...catalog, catalog, understanding: prepareUnderstanding(catalog) };
}

function contactAddress(contact: string | undefined): string | undefined {
  return contact?.startsWith("@") ? `https://t.me/${contact.slice(1)}` : contact;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}
