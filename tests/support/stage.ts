import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DayOfVoices } from "../../src/advice/voices.ts";
import { type App, startApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { type LocalTelegram, startLocalTelegram } from "telegram-emulator";
import { createLog } from "../../src/monitoring/log.ts";
import { freePort } from "./port.ts";
import { Traveller } from "./traveller.ts";

export interface StageOptions {
  mode?: "polling" | "webhook";
  /** Redis addresses; absent: the embedded store in a folder of its own. */
  redisUrl?: string | undefined;
  supportContact?: string;
  /** Who may use /stats. */
  admins?: readonly number[];
  /** Whether inline mode is on at @BotFather; true by default. */
  isInline?: boolean;
  /** The bot's clock; absent: the machine's. */
  now?: () => number;
  /** Voices of a demo. */
  madeUp?: readonly DayOfVoices[];
}

interface PersonDetails {
  language_code?: string;
  first_name?: string;
}

const SECRET = "a-secret-for-tests";

/** A Telegram and the bot in production wiring, connected by HTTP; only Telegram is fake. */
export class Stage {
  readonly telegram: LocalTelegram;
  readonly folder: string;
  readonly #options: StageOptions;
  #app: App | undefined;

  constructor(telegram: LocalTelegram, folder: string, options: StageOptions) {
    this.telegram = telegram;
    this.folder = folder;
    this.#options = options;
  }

  /** Where the bot serves health, metrics and its webhook. */
  get botUrl(): string {
    return `http://127.0.0.1:${this.#app?.port}`;
  }

  /** The environment of a bot on this stage. */
  environment({
    mode = "polling",
    redisUrl,
    supportContact,
    admins = [],
    port,
  }: StageOptions & { port: number }) {
    return {
      BOT_TOKEN: this.telegram.token,
      TELEGRAM_API_ROOT: this.telegram.apiRoot,
      STATE_KEY: Buffer.alloc(32, 1).toString("base64"),
      DATA_DIR: this.folder,
      PORT: String(port),
      REDIS_URL: redisUrl ?? "",
      SUPPORT_CONTACT: supportContact ?? "",
      ADMIN_IDS: admins.join(),
      ...(mode === "webhook" && {
        WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
        WEBHOOK_SECRET: SECRET,
      }),
    };
  }

  async startBot(): Promise<void> {
    const port = this.#options.mode === "webhook" ? await freePort() : 0;
    const config = readConfig(this.environment({ ...this.#options, port }));
    if (config.mode === "local") throw new Error("A stage has a token.");
    const { madeUp, now } = this.#options;
    this.#app = await startApp(config, createLog("silent", []), now, madeUp);
    await this.#app.ready;
  }

  /** How often the bot has looked for reminders since it started. */
  async rounds(): Promise<number> {
    return Number(/^bot_reminder_rounds_total (\d+)$/m.exec(await this.metrics())?.[1]);
  }

  async metrics(): Promise<string> {
    return (await fetch(`${this.botUrl}/metrics`)).text();
  }

  /** Delivers an update to the bot's webhook as Telegram would, and makes the call that the answer may carry. */
  async post(update: object): Promise<void> {
    const response = await this.postRaw(update);
    if (!response.ok) throw new Error(`The bot answered ${response.status}.`);
    const call = await response.text();
    if (call === "") return;
    const { method } = JSON.parse(call) as { method: string };
    const { apiRoot, token } = this.telegram;
    const headers = { "content-type": "application/json" };
    await fetch(`${apiRoot}/bot${token}/${method}`, { method: "POST", headers, body: call });
  }

  /** The bot's answer to an update. */
  async postRaw(update: object): Promise<Response> {
    return fetch(`${this.botUrl}/telegram`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
      body: JSON.stringify(update),
    });
  }

  async stopBot(): Promise<void> {
    await this.#app?.stop();
    this.#app = undefined;
  }

  async close(): Promise<void> {
    await this.stopBot();
    await this.telegram.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async traveller({
    language_code = "zh-hans",
    first_name = "小李",
  }: PersonDetails = {}): Promise<Traveller> {
    const { id } = await this.ask<{ id: number }>("POST", "/people", { language_code, first_name });
    return new Traveller(id, this);
  }

  /** Resolves when the bot has nothing left to do. */
  async quiet(): Promise<void> {
    await this.telegram.idle();
  }

  async ask<Answer>(method: "GET" | "POST" | "PUT", path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.telegram.url}${path}`, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Answer & { error?: string };
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.error ?? ""}`);
    return answer;
  }
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const stage = await openEmptyStage(options);
  await stage.startBot();
  return stage;
}

/** A stage without a bot yet. */
export async function openEmptyStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "bot-"));
  return new Stage(
    await startLocalTelegram({ username: "local_guide_bot", isInline: options.isInline ?? true }),
    folder,
    options,
  );
}
