import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LiveConfig, type LocalConfig, localFolder } from "./config.ts";
import { type LocalTelegram, PortTaken, startLocalTelegram } from "telegram-emulator";
import { StoreGone } from "./session/store.ts";

/**
 * Without a token: a Telegram of our own on this machine, the configuration of a bot that talks to it, and the two lines
 * that a newcomer reads.
 */
export async function stageLocally(config: LocalConfig): Promise<{ live: LiveConfig; greeting: string }> {
  const { token, apiRoot, url } = await startOnFreePort(config.port);
  const port = Number(new URL(url).port);
  const dataDir = localFolder(config.dataDir, port);
  const stateKey = config.stateKey ?? localKey(dataDir);
  const why = [0, port].includes(config.port) ? "" : ` (port ${config.port} is taken)`;
  return {
    // The page has the port; health and metrics take any other.
    live: { ...config, mode: "polling", token, apiRoot, stateKey, dataDir, port: 0 },
    greeting: `The bot runs against a Telegram of its own on this machine; with BOT_TOKEN it goes live.
Talk to it in your browser: http://localhost:${port}${why}`,
  };
}

/** The wanted port or one of the next: who starts several finds the same addresses and folders again. */
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
const USERNAME = "local_guide_bot";

/** The key of a bot that only runs here: made once, kept beside its data, readable by its owner alone. */
function localKey(folder: string): Buffer {
  const file = join(folder, "state.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
    return Buffer.from(readFileSync(file, "utf8"), "base64");
  } catch (cause) {
    throw new StoreGone(`The key ${file} cannot be kept: ${(cause as Error).message}`, { cause });
  }
}
