/**
 * A small Telegram on this machine, for trying a bot in a browser and for its tests: a Bot API as strict as the real
 * one, people who use the bot, and a chat page. Everything is in memory and listens on loopback only.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { serveReply } from "./bot-api/serve-api.ts";
import type { CallLog } from "./bot-api/call-log.ts";
import { type Clock, wallClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { serve } from "./http/server.ts";
import { type Bot, World } from "./state/world.ts";

export type { Call } from "./bot-api/call-log.ts";
export type { Entity, EntityType } from "./text/entity.ts";
export type { CallFault, UpdateFault } from "./faults.ts";
export { MarkupError, parseHtml } from "./text/html.ts";

export interface LocalTelegramOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  username?: string;
  /** Whether the bot has inline mode; true by default. */
  isInline?: boolean;
  clock?: Clock;
}

export interface LocalTelegram {
  /** Address of the chat page and of the people API. */
  url: string;
  /** What a bot uses in place of https://api.telegram.org. */
  apiRoot: string;
  /** Random, and different at each start. */
  token: string;
  bot: Bot;
  faults: Faults;
  log: CallLog;
  /** What the bot still has to do. */
  pending(): Record<string, number>;
  /** Resolves when the bot has nothing left to do; fails after `milliseconds` (30 s by default). */
  idle(milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

export class PortTaken extends Error {}

const BOT_ID = 7_000_000_001;

export async function startLocalTelegram(options: LocalTelegramOptions = {}): Promise<LocalTelegram> {
  const { port: wanted = 0, username = "local_bot", isInline = true, clock = wallClock } = options;
  const token = `${BOT_ID}:AA${randomBytes(25).toString("base64url").slice(0, 33)}`;
  const world = new World(clock, { id: BOT_ID, token, username, first_name: "Local bot", isInline });
  world.webhook.onReply = (contentType, body) => void serveReply(world, contentType, body);
  const server = createServer((request, response) => void serve(world, request, response));
  await listen(server, wanted);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : wanted}`;
  return {
    url,
    apiRoot: url,
    token,
    bot: world.bot,
    faults: world.faults,
    log: world.log,
    pending: () => world.idle.pending(),
    idle: (milliseconds) => world.idle.wait(milliseconds),
    async close() {
      world.webhook.close();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw isTaken ? new PortTaken(`Port ${port} is taken.`, { cause: error }) : error;
  }
}
