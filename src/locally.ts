import type { LiveConfig, LocalConfig } from "./config.ts";
import { type LocalTelegram, PortTaken, startLocalTelegram } from "./local/local-telegram.ts";
import { localKey } from "./memory/key.ts";

/** Without a token: a Telegram of our own on this machine, and the configuration of a bot that talks to it. */
export async function stageLocally(
  config: LocalConfig,
): Promise<{ telegram: LocalTelegram; live: LiveConfig }> {
  const stateKey = config.stateKey ?? localKey(config.dataDir);
  const telegram = await startOnFreePort(config.port);
  const { token, apiRoot } = telegram;
  // The page has the port; health and metrics take any other.
  return { telegram, live: { ...config, mode: "polling", token, apiRoot, stateKey, port: 0 } };
}

/** The two lines that a newcomer reads. */
export function greeting(telegram: LocalTelegram, wantedPort: number): string {
  const { port } = new URL(telegram.url);
  const isElsewhere = wantedPort !== 0 && Number(port) !== wantedPort;
  const why = isElsewhere ? ` (port ${wantedPort} is taken)` : "";
  return [
    "The bot runs against a Telegram of its own on this machine; with BOT_TOKEN it goes live.",
    `Talk to it in your browser: http://localhost:${port}${why}`,
  ].join("\n");
}

async function startOnFreePort(port: number): Promise<LocalTelegram> {
  try {
    return await startLocalTelegram({ port });
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return startLocalTelegram({ port: 0 });
  }
}
