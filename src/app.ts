import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { DayOfVoices } from "./advice/voices.ts";
import { ALLOWED_UPDATES, createBot } from "./bot/bot.ts";
import { profiles } from "./bot/profile.ts";
import { createReminding } from "./features/reminders/reminding.ts";
import { createListening } from "./features/what-worked/listening.ts";
import { formOf } from "./bot/screen.ts";
import { createTranslations } from "./bot/translate.ts";
import { createHandler } from "./bot/context.ts";
import { readCatalog } from "./catalog/catalog.ts";
import type { LiveConfig } from "./config.ts";
import { voiceName } from "./catalog/voice.ts";
import { type Counted, counterName } from "./monitoring/counted.ts";
import { prepareUnderstanding, understand } from "./understanding/understand.ts";
import { openRedis } from "./session/redis.ts";
import { createEncryption } from "./session/encryption.ts";
import { countUnopened } from "./session/sample.ts";
import { openSqlite } from "./session/sqlite.ts";
import { createCounters } from "./session/counters.ts";
import { createSessions } from "./session/sessions.ts";
import { healthRoutes } from "./monitoring/health.ts";
import type { Log } from "./monitoring/log.ts";
import { createMetrics, watchUpdates } from "./monitoring/metrics.ts";
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
 * Hands every part its parts and runs the bot. `now` is the clock of all that the bot remembers and says; `madeUp` are a
 * demo's voices, which are never kept.
 */
export async function startApp(
  config: LiveConfig,
  log: Log,
  now: () => number = Date.now,
  madeUp: readonly DayOfVoices[] = [],
): Promise<App> {
  const warn = (message: string) => (error: unknown) => log.warn({ err: error }, message);
  const metrics = createMetrics();
  // It connects while the facts are read.
  const opening =
    config.redisUrls.length > 0
      ? openRedis({ urls: config.redisUrls, onError: warn("the store is in trouble") })
      : openSqlite({
          folder: config.dataDir,
          now,
          onLost: (error) => log.fatal({ err: error }, "the file of the sessions is lost"),
        });
  const translations = createTranslations(LOCALES, (problem) =>
    log.error({ problem }, "a sentence is missing"),
  );
  const catalog = readCatalog();
  const knowledge = { ...catalog, catalog, understanding: prepareUnderstanding(catalog) };
  const store = await opening;
  const encryption = createEncryption(config.stateKey, config.oldKeys);
  const sessions = createSessions(store, encryption, {
    now,
    onForgotten: (reason) => log.warn({ reason }, "a session was forgotten"),
    onCall: (...call) => metrics.store(...call),
  });
  const counters = createCounters(store.counters, now);
  const voices = createCounters(store.voices, now);
  const onCountersTrouble = warn("counts have to wait");
  const listening = createListening((days) => voices.read(days), now, madeUp);
  const count = (counted: Counted) => {
    metrics.count(counted);
    const name = counterName(counted);
    if (name !== undefined) counters.count(name);
    if (counted.event !== "voice") return;
    voices.count(voiceName(counted.voice));
    voices.flush().catch(onCountersTrouble);
  };
  const bot = createBot({
    token: config.token,
    sessions,
    translations,
    knowledge,
    contact: config.supportContact?.replace(/^@/, "https://t.me/"),
    now,
    report: (error, ctx) => log.error({ err: error, update: ctx.update.update_id }, "an update failed"),
    count,
    stats: { admins: config.admins, read: (days) => counters.read(days) },
    voices: () => listening.voices(),
    watch: watchUpdates(log, metrics),
  });
  let lastContact = 0;
  const calls = createCalls({
    apiRoot: config.apiRoot,
    token: config.token,
    onCall: (report) => {
      if (report.outcome !== "network") lastContact = Date.now();
      metrics.call(report);
    },
  });
  bot.api.config.use(calls.transformer);
  const queues = createQueues(PARALLEL_CHATS);
  const deliver = createDelivery({
    handle: createHandler(bot),
    isValid: createUpdateCheck(ALLOWED_UPDATES),
    queues,
    onBug: (error) => log.error({ err: error }, "an error escaped the bot"),
  });
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

  const stopping = new AbortController();
  const stop = stopping.signal;
  const ready = Promise.withResolvers<void>();
  const onTrouble = warn("Telegram did not do what we asked");
  const every = (wait: number, work: () => Promise<void>, onTrouble: (error: unknown) => void) =>
    repeat({ round: () => work().then(() => wait), stop, onTrouble });
  const counting = every(COUNTERS_TIME, () => counters.flush(), onCountersTrouble);
  let hearing: Promise<void> | undefined;
  let reminding: Promise<void> | undefined;

  async function live(): Promise<void> {
    const allowedUpdates = ALLOWED_UPDATES;
    await setUpTelegram({
      bot,
      webhook,
      allowedUpdates,
      profiles: profiles(translations),
      stop,
      onTrouble,
    });
    if (stop.aborted) return;
    ready.resolve();
    const warming = setTimeout(() => {
      understand("你好, which sim?", { knowledge: knowledge.understanding });
      void tryKeys().catch(warn("STATE_KEY could not be tried on what is kept"));
    }, WARMING_WAIT);
    stop.addEventListener("abort", () => clearTimeout(warming));
    log.info({ mode: config.mode, port: server.port }, "the bot is running");
    reminding = repeat({
      round: async () => {
        const wait = await remind(stop);
        metrics.round();
        return wait;
      },
      stop,
      onTrouble: warn("reminders have to wait"),
    });
    hearing = every(VOICES_TIME, () => listening.listen(), warn("what people say has to wait"));
    if (webhook) await once(stop, "abort");
    else await poll({ api: bot.api, allowedUpdates, deliver, stop, onTrouble });
  }

  /** With a wrong key nothing fails: everybody is met as a stranger. */
  async function tryKeys(): Promise<void> {
    const sample = await store.sample(50);
    const unopened = countUnopened(sample, encryption);
    if (unopened > 0) log.warn({ unopened, of: sample.length }, KEY_MISSING);
  }

  async function run(): Promise<void> {
    try {
      await live();
    } finally {
      stopping.abort();
      await server.close();
      await reminding;
      await queues.idle();
      await counting;
      await hearing;
      await counters.flush().catch(onCountersTrouble);
      await voices.flush().catch(onCountersTrouble);
      await calls.close();
      await sessions.close();
    }
  }

  const ended = run();
  return {
    port: server.port,
    ready: ready.promise,
    ended,
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

const LOCALES = fileURLToPath(new URL("../locales", import.meta.url));
/** How many chats are answered at the same time. */
const PARALLEL_CHATS = 64;
/** How long sending a reminder may take: its chat waits meanwhile. */
const REMINDER_TIME = 6_000;
const KEY_MISSING =
  "STATE_KEY does not open sessions that are kept; put their key behind STATE_KEY_OLD, or these people start again";
/** Understanding is warmed a moment after the start: people who waited for the bot to come back go first. */
const WARMING_WAIT = 250;
/** How often counts are brought to the store. */
const COUNTERS_TIME = 10_000;
/** How often we ask what people said. */
const VOICES_TIME = 30_000;
/** How old the last word from Telegram may be before /readyz asks for one. */
const CONTACT_AGE = 60_000;
