import type { DayOfVoices } from "./advice/voices.ts";
import { type App, startApp } from "./app.ts";
import { ConfigError, type LiveConfig, readEnvironment } from "./config.ts";
import { dayInBrussels } from "./day.ts";
import { StoreGone } from "./session/store.ts";
import { StoreInUse } from "./session/sqlite-file.ts";
import { giveBackMemory } from "./memory.ts";
import { createLog, type Log } from "./monitoring/log.ts";
import { TokenRefused } from "./telegram/profile.ts";
import { startWatchdog } from "./watchdog.ts";

/** The longest a stop may take before we go anyway. */
const STOP_TIME = 8_000;
/** Once people who waited are answered and understanding is warm. */
const AFTER_START = 400;

/** The third line that a newcomer reads, in a demo. */
const DEMO = "This is a demo: what cards say of other people in the last 90 days is made up, and never kept.";

/** What the person who starts the bot can mend. */
const FORESEEN = [ConfigError, TokenRefused, StoreGone, StoreInUse];

await start().catch((error: unknown) => {
  const line = whatToMend(error);
  if (line === undefined) throw error;
  console.error(line);
  process.exit(1);
});

async function start(): Promise<void> {
  const isDemo = process.argv.includes("--demo");
  const config = readEnvironment(isDemo);
  if (config.mode !== "local") return run(config);
  // oxlint-disable-next-line no-restricted-imports -- the one place that may
  const { stageLocally } = await import("./local.ts").catch(notInstalled);
  const { live, greeting } = await stageLocally(config);
  if (!isDemo) return run(live, greeting);
  const { madeUpVoices } = await import("./features/what-worked/demo.ts");
  return run(live, `${greeting}\n${DEMO}`, madeUpVoices(dayInBrussels(Date.now())));
}

/** Production installs no emulator. */
function notInstalled(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new ConfigError(
    "BOT_TOKEN: is missing; set it to go live, or run `npm ci` in a clone to try the bot without one",
  );
}

/** With a greeting it runs locally, and nobody would start it again. */
async function run(live: LiveConfig, greeting?: string, madeUp: readonly DayOfVoices[] = []): Promise<void> {
  const log = createLog(live.logLevel, secretsOf(live));
  const crash = (error: unknown): never => {
    log.fatal({ err: error }, "an unforeseen error");
    process.exit(1);
  };
  process.on("unhandledRejection", crash);
  process.on("uncaughtException", crash);
  const app = await startApp(live, log, Date.now, madeUp);
  stopOnSignals(app, log);
  const onGone = (error: unknown) => log.warn({ err: error }, "the watchdog is gone");
  void app.ready.then(() => {
    if (greeting !== undefined) console.log(greeting);
    setTimeout(() => {
      if (greeting === undefined) startWatchdog(onGone);
      giveBackMemory();
    }, AFTER_START).unref();
  });
  await app.ended;
  process.exit(0);
}

function stopOnSignals(app: App, log: Log): void {
  let isStopping = false;
  const onSignal = (signal: string): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.warn("the stop took too long; what was not done comes again");
      process.exit(0);
    }, STOP_TIME).unref();
    void app.stop();
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

function whatToMend(error: unknown): string | undefined {
  if (FORESEEN.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "PORT: is taken by another program; choose another, for example 8081";
  if (code === "EADDRNOTAVAIL") return "HOST: is not an address of this machine; for example 127.0.0.1";
  return undefined;
}

function secretsOf({ token, stateKey, oldKeys, ...rest }: LiveConfig): string[] {
  const keys = [stateKey, ...oldKeys].map((key) => key.toString("base64"));
  return [token, ...keys, ...("webhook" in rest ? [rest.webhook.secret] : [])];
}
