import { type App, startApp } from "./app.ts";
import { ConfigError, type Config, type LiveConfig, readConfig } from "./config.ts";
import { StoreGone } from "./memory/memory.ts";
import { StoreInUse } from "./memory/sqlite-file.ts";
import { createLog, type Log } from "./operations/log.ts";
import { TokenRefused } from "./telegram/meeting.ts";

/** The longest a stop may take before we go anyway. */
const STOP_TIME = 8_000;

/** What the person who starts the bot can mend. */
const FORESEEN = [TokenRefused, StoreGone, StoreInUse];

const config = readEnvironment();
if (config.mode === "local") {
  console.log(
    "No BOT_TOKEN: a Telegram of our own, to try the bot without one, is not part of this version yet.",
  );
  console.log("To go live, set BOT_TOKEN and STATE_KEY: see .env.example.");
} else {
  await run(config, createLog(config.logLevel, secretsOf(config)));
}

async function run(live: LiveConfig, log: Log): Promise<void> {
  const crash = (error: unknown): never => {
    log.fatal({ err: error }, "an unforeseen error");
    process.exit(1);
  };
  process.on("unhandledRejection", crash);
  process.on("uncaughtException", crash);
  try {
    const app = await startApp(live, log);
    stopOnSignals(app, log);
    await app.ended;
    process.exit(0);
  } catch (error) {
    const line = foreseen(error);
    if (line === undefined) crash(error);
    console.error(line);
    process.exit(1);
  }
}

function readEnvironment(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
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

/** One line that says what to mend, where we know it. */
function foreseen(error: unknown): string | undefined {
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
