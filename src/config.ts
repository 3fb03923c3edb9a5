import { join } from "node:path";
import { z } from "zod";

/** Everything that the environment may say. */
export type Config = LocalConfig | LiveConfig;

/** Without a token: the bot against a Telegram of our own. Without a key: one is made and kept in the data folder. */
export type LocalConfig = Everywhere & { mode: "local"; stateKey?: Buffer };

/** The bot talks to Telegram itself. */
export type LiveConfig = Everywhere & { token: string; apiRoot: string; stateKey: Buffer } & (
    | { mode: "polling" }
    | { mode: "webhook"; webhook: { url: URL; secret: string } }
  );

interface Everywhere {
  /** None: the embedded store. Several: a Redis Cluster. */
  redisUrls: string[];
  dataDir: string;
  host: string;
  port: number;
  supportContact?: string;
  /** Telegram ids of the people whom /stats answers. */
  admins: number[];
  logLevel: (typeof LOG_LEVELS)[number];
  /** Keys that still decrypt what they once encrypted. */
  oldKeys: Buffer[];
}

/** What is wrong with the environment, one line a variable. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the environment and a `.env` here, or throws a ConfigError. A demo is never live. */
export function readEnvironment(isDemo = false): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  if (isDemo && process.env["BOT_TOKEN"]?.trim())
    throw new ConfigError(
      "BOT_TOKEN: is set, and a demo is not for real people; leave it out to see the demo",
    );
  return readConfig(process.env);
}

/** The same from these variables. An empty one counts as absent. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success)
    throw new ConfigError(
      read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
    );
  const env = read.data;
  const everywhere: Everywhere = {
    redisUrls: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    host: env.HOST,
    port: env.PORT,
    admins: env.ADMIN_IDS,
    logLevel: env.LOG_LEVEL ?? (env.BOT_TOKEN ? "info" : "warn"),
    oldKeys: env.STATE_KEY_OLD,
    ...(env.SUPPORT_CONTACT && { supportContact: env.SUPPORT_CONTACT }),
  };
  const { BOT_TOKEN: token, STATE_KEY: stateKey, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = env;
  if (!token) {
    if (url)
      throw new ConfigError("WEBHOOK_URL: needs BOT_TOKEN beside it, or leave it out to try the bot locally");
    return { ...everywhere, mode: "local", ...(stateKey && { stateKey }) };
  }
  if (!stateKey) throw new ConfigError(`STATE_KEY: is missing, and needed with BOT_TOKEN; ${KEY_EXAMPLE}`);
  const live = { ...everywhere, token, apiRoot: env.TELEGRAM_API_ROOT, stateKey };
  if (!url && !secret) return { ...live, mode: "polling" };
  if (!url)
    throw new ConfigError("WEBHOOK_SECRET: needs WEBHOOK_URL beside it, or leave both out for polling");
  if (!secret)
    throw new ConfigError(`WEBHOOK_SECRET: is missing, and needed with WEBHOOK_URL; ${SECRET_EXAMPLE}`);
  return { ...live, mode: "webhook", webhook: { url, secret } };
}

/** Where a bot with this configuration keeps its file. */
export function folderOf(config: Config): string {
  return config.mode === "local" ? localFolder(config.dataDir, config.port) : config.dataDir;
}

/** Only one bot on this machine has the port, so only one has the folder. No live bot keeps anything there. */
export const localFolder = (dataDir: string, port: number): string => join(dataDir, `local-${port}`);

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
const KEY_EXAMPLE = "for example the output of `openssl rand -base64 32`";
const SECRET_EXAMPLE = "for example the output of `openssl rand -hex 32`";
/** Paths on our own port that a webhook may not take. */
const RESERVED_PATHS = new Set(["/healthz", "/readyz", "/metrics"]);

/** Texts, separated by commas. */
const list = z.string().transform((text) => text.split(",").map((entry) => entry.trim()));

const ENVIRONMENT = z.object({
  BOT_TOKEN: says(
    /^\d+:[\w-]+$/,
    "is not a bot token; @BotFather gives one such as 123456789:AAExampleExample",
  ).optional(),
  TELEGRAM_API_ROOT: url("is not an http(s) address; for example https://api.telegram.org")
    .transform((address) => address.href.replace(/\/+$/, ""))
    .default("https://api.telegram.org"),
  REDIS_URL: list
    .refine((urls) => urls.every((address) => /^rediss?:\/\/./.test(address) && URL.canParse(address)), {
      message: "is not a redis:// or rediss:// address; for example redis://127.0.0.1:6379",
    })
    .default([]),
  DATA_DIR: z.string().default("./data"),
  STATE_KEY: z
    .string()
    .transform(keyOf)
    .refine((bytes) => bytes !== undefined, { message: `is not 32 bytes in base64; ${KEY_EXAMPLE}` })
    .optional(),
  STATE_KEY_OLD: list
    .transform((keys) => keys.map(keyOf))
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
  WEBHOOK_SECRET: says(/^[\w-]{1,256}$/, `must be 1 to 256 of A-Z a-z 0-9 _ -; ${SECRET_EXAMPLE}`).optional(),
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
    .refine((text) => /^@\w{4,32}$/.test(text) || URL.parse(text)?.protocol === "https:", {
      message: "is neither a Telegram @username nor an https address; for example @yourname",
    })
    .optional(),
  ADMIN_IDS: list
    .refine((ids) => ids.every((id) => /^[1-9]\d{0,15}$/.test(id)), {
      message: "is not a list of Telegram user ids, separated by commas; for example 123456789,987654321",
    })
    .transform((ids) => ids.map(Number))
    .default([]),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(", ")}; for example info` })
    .optional(),
});

function says(pattern: RegExp, message: string) {
  return z.string().refine((text) => pattern.test(text), { message });
}

function url(message: string) {
  return z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ""), { message, abort: true })
    .transform((text) => new URL(text));
}

function keyOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return /^[A-Za-z0-9+/]{43}=?$/.test(text) && bytes.length === 32 ? bytes : undefined;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
