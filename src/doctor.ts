// `npm run doctor`: checks a live setting, one line a check, and tells no secret. Exit 1 when any is ✗.
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Api, GrammyError, type HttpError } from "grammy";
import type { WebhookInfo } from "grammy/types";
import { Cluster, type Redis } from "ioredis";
import { type Config, ConfigError, folderOf, type LiveConfig, readEnvironment } from "./config.ts";
import { readCatalog } from "./catalog/catalog.ts";
import { connectRedis } from "./session/redis-connection.ts";
import { createEncryption } from "./session/encryption.ts";
import { readBeside } from "./session/sqlite-file.ts";
import { countUnopened, sampleFile, sampleRedis } from "./session/sample.ts";

/** On how many sessions the keys are tried. */
const SAMPLE = 50;

try {
  await examine(readEnvironment());
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const line of error.message.split("\n"))
    ill("environment", line, "correct it in .env or the environment");
}
examineCatalog();

async function examine(given: Config): Promise<void> {
  well("environment", `well formed; mode: ${given.mode}`);
  if (given.mode !== "local") await examineTelegram(given);
  const sessions =
    given.redisUrls.length > 0 ? await examineRedis(given.redisUrls) : examineFile(folderOf(given));
  if (given.stateKey !== undefined) examineKey(sessions, given.stateKey, given.oldKeys);
}

async function examineTelegram(given: LiveConfig): Promise<void> {
  const api = new Api(given.token, { apiRoot: given.apiRoot, timeoutSeconds: 8 });
  try {
    const { username } = await api.getMe();
    well("token", `Telegram knows it as @${username}`);
    examineDelivery(given, await api.getWebhookInfo());
  } catch (error) {
    if (error instanceof GrammyError && [401, 404].includes(error.error_code))
      return ill("token", "Telegram does not know it", "put the one that @BotFather shows behind BOT_TOKEN");
    if (error instanceof GrammyError) return ill("Telegram", error.description, "wait, and look again");
    // The message inside holds the address, and so the token.
    const { code, type } = ((error as HttpError).error ?? {}) as { code?: string; type?: string };
    const isOther = type === "invalid-json";
    const said = isOther ? "what answers is not the Bot API" : `it cannot be reached: ${code ?? "no answer"}`;
    ill("Telegram", said, "see TELEGRAM_API_ROOT, and whether this machine may call out");
  }
}

function examineDelivery(given: LiveConfig, info: WebhookInfo): void {
  const wanted = given.mode === "webhook" ? given.webhook.url.href : "";
  const { last_error_date = 0, last_error_message, url = "" } = info;
  const waiting = `${info.pending_update_count} updates wait`;
  const age = Math.round(Date.now() / 1000 - last_error_date);
  if (url !== wanted) {
    // The address that is set may hold a secret in its path: only its host is named.
    const where = url === "" ? "nowhere" : `to another address, at ${URL.parse(url)?.hostname}`;
    const fix = "start the bot; if that does not last, another program has the same token";
    ill(given.mode, `Telegram delivers ${where}`, fix);
  } else if (wanted !== "" && age < 600) {
    const said = `Telegram's last try failed ${age} seconds ago: ${last_error_message}; ${waiting}`;
    ill(given.mode, said, "see that the bot and nginx run, and that the certificate is valid and complete");
  } else {
    well(given.mode, `Telegram ${wanted === "" ? "keeps updates for us" : "delivers to us"}; ${waiting}`);
  }
}

/** Says whether Redis answers and forgets nothing by itself, and takes some sessions to try the key on. */
async function examineRedis(urls: readonly string[]): Promise<Buffer[]> {
  let client: Redis | Cluster | undefined;
  try {
    client = await connectRedis({ urls, timeout: 2000, patience: 2000, onError: () => undefined });
    await client.set("doctor", "1", "PX", 1);
    well("Redis", "it answers, and takes what it is given");
    const nodes = client instanceof Cluster ? client.nodes("master") : [client];
    const infos = await Promise.all(nodes.map((node) => node.info()));
    if (infos.some((info) => !info.includes("aof_enabled:1")))
      ill("Redis", "it forgets everything when it ends", "set `appendonly yes` in its configuration");
    if (infos.some((info) => !info.includes("maxmemory_policy:noeviction")))
      ill("Redis", "it forgets sessions when it is full", "set `maxmemory-policy noeviction`");
    return await sampleRedis(client, SAMPLE);
  } catch (error) {
    ill("Redis", (error as Error).message, "see its log, REDIS_URL and the password in it");
    return [];
  } finally {
    client?.disconnect();
  }
}

/** Says whether the embedded store has a place to write, and takes some sessions to try the key on. */
function examineFile(folder: string): Buffer[] {
  let place = resolve(folder);
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(join(place, "/"), constants.W_OK);
    well("data folder", `${folder} can be written to`);
  } catch (error) {
    const said = `${folder} cannot be written to: ${(error as NodeJS.ErrnoException).code}`;
    ill("data folder", said, "give it to the user who runs the bot, or choose another with DATA_DIR");
  }
  try {
    return readBeside(folder, (file) => sampleFile(file, SAMPLE)) ?? [];
  } catch {
    return [];
  }
}

function examineKey(sessions: readonly Buffer[], key: Buffer, oldKeys: readonly Buffer[]): void {
  const lost = countUnopened(sessions, createEncryption(key, oldKeys));
  const notByThis = countUnopened(sessions, createEncryption(key));
  const all = sessions.length;
  const fix = "put their key behind STATE_KEY_OLD; if it is lost, these people start again";
  if (lost > 0) return ill("STATE_KEY", `${lost} of ${all} sessions do not open`, fix);
  const old = notByThis === 0 ? "" : `, ${notByThis} of them by a key in STATE_KEY_OLD`;
  well("STATE_KEY", `it opens all of ${all} sessions${old}`);
}

function examineCatalog(): void {
  try {
    readCatalog();
    well("facts", "they can be read");
  } catch (error) {
    ill("facts", (error as Error).message.replaceAll("\n", " "), "correct these files in src/catalog");
  }
}

function well(what: string, said: string): void {
  console.log(`✓ ${what}: ${said}`);
}

function ill(what: string, said: string, fix: string): void {
  console.log(`✗ ${what}: ${said}. To mend it: ${fix}`);
  process.exitCode = 1;
}
