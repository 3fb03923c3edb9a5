import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";

const IDLE = 2000;
const MEGABYTE = 1024 * 1024;
const HEAD = "POST /telegram HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
const SECRET = "x-telegram-bot-api-secret-token: a-secret-for-tests\r\n";

let stage: Stage;
let bot: BotProcess;
let port: number;

beforeAll(async () => {
  stage = await openEmptyStage();
  port = await freePort();
  bot = new BotProcess(stage.environment({ mode: "webhook", port }));
  await bot.says("the bot is running");
});
afterAll(async () => {
  await bot.kill();
  await stage.close();
});

/** The bot's own work goes on meanwhile. */
async function isServed(): Promise<void> {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.sees("How long are you staying?");
}

describe("the port of the webhook, with clients that mean harm", () => {
  it(`${IDLE} that connect and say nothing, or half a request: people are served, and all are let go`, async () => {
    const sockets = await Promise.all(
      Array.from({ length: IDLE }, async (_, index) => {
        const socket = await opened();
        if (index % 3 === 1) socket.write("POST /telegram HTTP/1.1\r\nhost");
        if (index % 3 === 2) socket.write(`${HEAD}${SECRET}content-length: 100\r\n\r\n{"upd`);
        return socket;
      }),
    );
    await isServed();
    const talking = sockets.filter((_, index) => index % 3 !== 0);
    await vi.waitFor(() => expect(talking.filter(({ closed }) => !closed)).toHaveLength(0), 40_000);
    await isServed();
    for (const socket of sockets) socket.destroy();
  }, 60_000);

  it("a body of 10 MB is refused before it has come", async () => {
    const socket = await opened();
    socket.write(`${HEAD}${SECRET}content-length: ${10 * MEGABYTE}\r\n\r\n`);
    socket.write(Buffer.alloc(2 * MEGABYTE, " "));
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
    await isServed();
  });

  it("nothing of a body is read when the secret is wrong", async () => {
    const socket = await opened();
    socket.write(`${HEAD}x-telegram-bot-api-secret-token: wrong\r\ncontent-length: 100000000\r\n\r\n`);
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  it.each([
    [
      "a smuggled second request",
      `${HEAD}${SECRET}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["no HTTP", "\u0016\u0003\u0001\u0002\u0000 hello\r\n\r\n"],
    ["a header of 64 kB", `${HEAD}x: ${"y".repeat(64 * 1024)}\r\n\r\n`],
  ])("%s is refused with a 4xx", async (_what, bytes) => {
    const socket = await opened();
    socket.write(bytes);
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 4\d\d /);
    socket.destroy();
    await isServed();
  });
});

describe("health and metrics", () => {
  it("are on this machine alone unless HOST says otherwise", async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.status).toBe(200);
    // The whole of 127/8 is this machine; a port open to everybody would answer on any of it.
    const other = connect(port, "127.0.0.2");
    const [error] = (await once(other, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNREFUSED");
  });
});

async function opened(): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => undefined).resume();
  return socket;
}
