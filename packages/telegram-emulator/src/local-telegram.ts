/**
 * A small Telegram on this machine, for trying the bot in a browser and for its tests: the Bot API as strict as the
 * real one, people who use the bot, and the chat page. In memory only, on loopback only. Known differences: it calls
 * webhooks on this machine over plain http; it reads parse_mode HTML but not Markdown; it has private chats and
 * groups, no channels, and no files.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { serveReply } from "./api.ts";
import type { Clock } from "./clock.ts";
import { wallClock } from "./clock.ts";
import type { CallLog } from "./calls.ts";
import type { Faults } from "./faults.ts";
import { serve } from "./server.ts";
import type { Bot } from "./world.ts";
import { World } from "./world.ts";

export interface LocalTelegramOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  token?: string;
  username?: string;
  first_name?: string;
  /** Whether inline mode is on, which it is unless said otherwise. */
  isInline?: boolean;
  clock?: Clock;
  /** The folder of the chat page; `page/` next to this file unless said otherwise. */
  page?: string;
}

export interface LocalTelegram {
  /** Where the page and the people are. */
  url: string;
  /** What a bot takes for api.telegram.org. */
  apiRoot: string;
  token: string;
  bot: Bot;
  faults: Faults;
  log: CallLog;
  /** Resolves when the bot has nothing left to do. */
  quiet(milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number, options: ErrorOptions) {
    super(`Port ${port} is taken.`, options);
    this.name = "PortTaken";
    this.port = port;
  }
}

const TOKEN = "7000000001:AAlocal-telegram-on-this-machine-0";

export async function startLocalTelegram(options: LocalTelegramOptions = {}): Promise<LocalTelegram> {
  const token = options.token ?? TOKEN;
  const bot: Bot = {
    id: Number.parseInt(token, 10),
    token,
    username: options.username ?? "local_guide_bot",
    first_name: options.first_name ?? "Local bot",
    isInline: options.isInline ?? true,
  };
  const world = new World(options.clock ?? wallClock, bot);
  world.webhook.onReply = (contentType, body) => void serveReply(world, contentType, body);
  const page = options.page ?? join(import.meta.dirname, "page");
  const server = createServer((request, response) => {
    void serve(world, page, request, response);
  });
  await listen(server, options.port ?? 0);
  const place = server.address();
  const port = typeof place === "object" ? place?.port : undefined;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    apiRoot: url,
    token,
    bot,
    faults: world.faults,
    log: world.log,
    quiet: (milliseconds) => world.quiet.wait(milliseconds),
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
    throw isTaken ? new PortTaken(port, { cause: error }) : error;
  }
}

export type { Call } from "./calls.ts";
export type { Entity, EntityType } from "./entity.ts";
export type { CallFault, UpdateFault } from "./faults.ts";
export { MarkupError, parseHtml } from "./html.ts";
