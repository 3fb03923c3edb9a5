// Over 150 lines: every variable stands here with what is wrong and an example, so that none is explained elsewhere.
import { join } from "node:path";
import { z } from "zod";

/** Everything the environment may say, read once by environment.ts. */
export type Config = LocalConfig | LiveConfig;

/** The bot against a Telegram of our own. */
export type LocalConfig = Everywhere & Local;

/** The ways in which the bot talks to Telegram itself. */
export type LiveConfig = Everywhere & (Polling | Webhook);

interface Everywhere {
  /** Absent: the embedded store. Several: a Redis Cluster. */
  redisUrls: string[];
  dataDir: string;
  host: string;
  port: number;
  supportContact?: string;
  /** Telegram ids of those whom /stats answers. */
  admins: number[];
  /** Whether the bot may be called by name in chats where it is not. */
  guestMode: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Keys that still open what they once sealed. */
  oldKeys: Buffer[];
}

/** Without a token: a Telegram of our own, on this machine. */
interface Local {
  mode: "local";
  /** Absent: one is made and kept in the data folder. */
  stateKey?: Buffer;
}

interface Live {
  token: string;
  apiRoot: string;
  stateKey: Buffer;
}

interface Polling extends Live {
  mode: "polling";
}

interface Webhook extends Live {
  mode: "webhook";
  webhook: { url: URL; secret: string };
}

/** What is wrong with the environment, one line a variable. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the environment or throws a ConfigError. An empty variable counts as absent. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map(complaint).join("\n"));
  const env = read.data;
  const everywhere: Everywhere = {
    redisUrls: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    host: env.HOST,
    port: env.PORT,
    admins: env.ADMIN_IDS,
    guestMode: env.GUEST_MODE === "on",
    logLevel: env.LOG_LEVEL ?? (env.BOT_TOKEN ? "info" : "warn"),
    oldKeys: env.STATE_KEY_OLD,
    ...(env.SUPPORT_CONTACT && { supportContact: env.SUPPORT_CONTACT }),
  };
  if (!env.BOT_TOKEN) {
    refuse(env.WEBHOOK_URL, "WEBHOOK_URL: needs BOT_TOKEN beside it, or leave it out to try the bot locally");
    return { ...everywhere, mode: "local", ...(env.STATE_KEY && { stateKey: env.STATE_KEY }) };
  }
  if (!env.STATE_KEY)
    throw new ConfigError(`STATE_KEY: is missing, and needed with BOT_TOKEN; ${KEY_EXAMPLE}`);
  const live = {
    ...everywhere,
    token: env.BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT,
    stateKey: env.STATE_KEY,
  };
  if (!env.WEBHOOK_URL) {
    refuse(env.WEBHOOK_SECRET, "WEBHOOK_SECRET: needs WEBHOOK_URL beside it, or leave both out for polling");
    return { ...live, mode: "polling" };
  }
  if (!env.WEBHOOK_SECRET) {
    throw new ConfigError(
      "WEBHOOK_SECRET: is missing, and needed with WEBHOOK_URL; for example the output of `openssl rand -hex 32`",
    );
  }
  return { ...live, mode: "webhook", webhook: { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET } };
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
const KEY_EXAMPLE = "for example the output of `openssl rand -base64 32`";

const ENVIRONMENT = z.object({
  BOT_TOKEN: says(
    /^\d+:[\w-]+$/,
    "is not a bot token; @BotFather gives one such as 123456789:AAExampleExample",
  ).optional(),
  TELEGRAM_API_ROOT: url("is not an http(s) address; for example https://api.telegram.org")
    .transform((address) => address.href.replace(/\/+$/, ""))
    .default("https://api.telegram.org"),
  REDIS_URL: z
    .string()
    .transform((list) => list.split(",").map((entry) => entry.trim()))
    .refine((list) => list.every(isRedisUrl), {
      message: "is not a redis:// or rediss:// address; for example redis://127.0.0.1:6379",
    })
    .default([]),
  DATA_DIR: z.string().default("./data"),
  STATE_KEY: key().optional(),
  STATE_KEY_OLD: z
    .string()
    .transform((list) => list.split(",").map((entry) => keyOf(entry.trim())))
    .refine((keys): keys is Buffer[] => keys.every(Boolean), {
      message: "is not a list of former STATE_KEYs, separated by commas; for example AAAA…=,BBBB…=",
    })
    .default([]),
  WEBHOOK_URL: url(
    "is not an https address (http only on this machine); for example https://bot.example.org/telegram",
  )
    .refine((address) => address.protocol === "https:" || isLoopback(address), {
      message: "must be https (http only on this machine); for example https://bot.example.org/telegram",
    })
    .refine((address) => !RESERVED_PATHS.has(address.pathname), {
      message: "has a path that is ours; choose another, for example https://bot.example.org/telegram",
    })
    .optional(),
  WEBHOOK_SECRET: says(
    /^[\w-]{1,256}$/,
    "must be 1 to 256 of A-Z a-z 0-9 _ -; for example the output of `openssl rand -hex 32`",
  ).optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      message: "is not a port from 0 to 65535; for example 8080",
    })
    .transform(Number)
    .default(8080),
  SUPPORT_CONTACT: z
    .string()
    .refine((text) => /^@\w{4,32}$/.test(text) || isHttps(text), {
      message: "is neither a Telegram @username nor an https address; for example @yourname",
    })
    .optional(),
  ADMIN_IDS: z
    .string()
    .transform((list) => list.split(",").map((id) => id.trim()))
    .refine((ids) => ids.every((id) => /^[1-9]\d{0,15}$/.test(id)), {
      message: "is not a list of Telegram user ids, separated by commas; for example 123456789,987654321",
    })
    .transform((ids) => ids.map(Number))
    .default([]),
  GUEST_MODE: z.enum(["on", "off"], { error: "is neither on nor off; for example on" }).optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(", ")}; for example info` })
    .optional(),
});

/** Only one bot on this machine has the port, so only one has the folder. No live bot keeps anything there. */
export const localFolder = (dataDir: string, port: number): string => join(dataDir, `local-${port}`);

/** Paths on our own port that a webhook may not take. */
const RESERVED_PATHS = new Set(["/healthz", "/readyz", "/metrics"]);

function says(pattern: RegExp, message: string) {
  return z.string().refine((text) => pattern.test(text), { message });
}

function url(message: string) {
  return z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ""), { message, abort: true })
    .transform((text) => new URL(text));
}

function key() {
  return z
    .string()
    .transform(keyOf)
    .refine((bytes) => bytes !== undefined, { message: `is not 32 bytes in base64; ${KEY_EXAMPLE}` });
}

function keyOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return /^[A-Za-z0-9+/]{43}=?$/.test(text) && bytes.length === 32 ? bytes : undefined;
}

function isRedisUrl(text: string): boolean {
  const address = URL.parse(text);
  return /^rediss?:$/.test(address?.protocol ?? "") && address?.hostname !== "";
}

function isHttps(text: string): boolean {
  return URL.parse(text)?.protocol === "https:";
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function refuse(value: unknown, message: string): void {
  if (value !== undefined) throw new ConfigError(message);
}

function complaint(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")}: ${issue.message}`;
}
