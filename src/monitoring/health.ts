import { setTimeout as pause } from "node:timers/promises";
import type { Handler } from "./http-server.ts";

export interface Probes {
  /** Rejects when the store does not answer. */
  store: () => Promise<void>;
  /** Rejects when Telegram has not been reached lately and cannot be now. */
  telegram: () => Promise<void>;
}

/** `/healthz`: the process lives. `/readyz`: it can do its work, or which part it lacks. */
export function healthRoutes(probes: Probes): { "/healthz": Handler; "/readyz": Handler } {
  return {
    "/healthz": async (_request, response) => {
      response.writeHead(200, TEXT).end("ok\n");
    },
    "/readyz": async (_request, response) => {
      const lines = await Promise.all(Object.entries(probes).map(([name, probe]) => line(name, probe)));
      const isReady = lines.every((text) => text.endsWith(": ok"));
      response.writeHead(isReady ? 200 : 503, TEXT).end(`${lines.join("\n")}\n`);
    },
  };
}

const TEXT = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
const PATIENCE = 2000;

async function line(name: string, probe: () => Promise<void>): Promise<string> {
  const late = pause(PATIENCE, `${name}: no answer`, { ref: false });
  const asked = probe().then(
    () => `${name}: ok`,
    () => `${name}: unreachable`,
  );
  return Promise.race([asked, late]);
}
