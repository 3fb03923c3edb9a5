import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LiveConfig, type LocalConfig, localFolder } from "./config.ts";
import { type LocalTelegram, PortTaken, startLocalTelegram } from "telegram-emulator";
import { StoreGone } from "./session/store.ts";

/** Without a token: a Telegram of our own on this machine, and the configuration of a bot that talks to it. */
export async function stageLocally(
  config: LocalConfig,
): Promise<{ telegram: LocalTelegram; live: LiveConfig }> {
  const telegram = await startOnFreePort(config.port);
  const { token, apiRoot } = telegram;
  const dataDir = localFolder(config.dataDir, portOf(telegram));
  const stateKey = config.stateKey ?? localKey(dataDir);
  // The page has the port; health and metrics take any other.
  return { telegram, live: { ...config, mode: "polling", token, apiRoot, stateKey, dataDir, port: 0 } };
}

const portOf = ({ url }: LocalTelegram): number => Number(new URL(url).port);

/** The two lines that a newcomer reads. */
export function greeting(telegram: LocalTelegram, wantedPort: number): string {
  const port = portOf(telegram);
  const isElsewhere = wantedPort !== 0 && port !== wantedPort;
  const why = isElsewhere ? ` (port ${wantedPort} is taken)` : "";
  return [
    "The bot runs against a Telegram of its own on this machine; with BOT_TOKEN it goes live.",
    `Talk to it in your browser: http://localhost:${port}${why}`,
  ].join("\n");
}

/** The wanted port or one of the next: those who start several find the same addresses and folders again. */
async function startOnFreePort(wanted: number): Promise<LocalTelegram> {
  for (let port = wanted; port < wanted + NEXT_PORTS && port <= 65_535; port++) {
    try {
      return await startLocalTelegram({ port, username: USERNAME });
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  return startLocalTelegram({ port: 0, username: USERNAME });
}

const NEXT_PORTS = 20;

/** The key of a bot that only runs here: made once, kept beside its data, readable by its owner alone. */
function localKey(folder: string): Buffer {
  const file = join(folder, "state.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
    return Buffer.from(readFileSync(file, "utf8"), "base64");
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StoreGone(`The key ${file} cannot be kept: ${words}`, { cause });
  }
}
const USERNAME = "local_guide_bot";
