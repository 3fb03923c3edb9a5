import { once } from "node:events";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalTelegram, PortTaken, startLocalTelegram } from "../src/local-telegram.ts";

let telegram: LocalTelegram;
beforeAll(async () => {
  telegram = await startLocalTelegram();
});
afterAll(async () => {
  await telegram.close();
});

describe("who is let in", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "192.168.1.5:80", "localhost.evil"])(
    "not for %s",
    async (host) => {
      expect((await visit("/people", { host })).status).toBe(403);
    },
  );

  test("only this machine's own names", async () => {
    for (const host of ["localhost", "127.0.0.1:8080", "[::1]:8080"]) {
      expect((await visit("/people", { host })).status).toBe(200);
    }
  });

  test("no foreign page in a browser, but a link may lead to the page", async () => {
    const host = new URL(telegram.url).host;
    const status = async (path: string, headers: Record<string, string>) =>
      (await visit(path, { host, ...headers })).status;
    expect(await status("/people", { origin: "https://evil.example" })).toBe(403);
    expect(await status("/people", { origin: `http://${host}`, "sec-fetch-site": "same-origin" })).toBe(200);
    const foreign = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "no-cors",
      "sec-fetch-dest": "image",
    };
    expect(await status("/people", foreign)).toBe(403);
    const visited = { ...foreign, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    expect(await status("/?start=x", visited)).toBe(200);
    expect(await status("/people", visited)).toBe(403);
    expect(await status("/", { ...visited, "sec-fetch-dest": "iframe" })).toBe(403);
  });

  test("to the Bot API no browser at all, not even this page", async () => {
    const path = `/bot${telegram.token}/getMe`;
    const host = new URL(telegram.url).host;
    expect((await visit(path, { host })).status).toBe(200);
    for (const headers of [
      { host: "evil.example" },
      { host, origin: `http://${host}` },
      { host, "sec-fetch-site": "same-origin" },
      { host, "sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
    ]) {
      expect((await visit(path, headers)).status).toBe(403);
    }
  });

  test("nobody who guesses the token: each start has another", async () => {
    const other = await startLocalTelegram();
    await other.close();
    expect(other.token).toMatch(/^\d+:[\w-]{35}$/u);
    expect(other.token).not.toBe(telegram.token);
  });

  test("no body that is not JSON", async () => {
    const response = await fetch(`${telegram.url}/people`, { method: "POST", body: "first_name=x" });
    expect(response.status).toBe(415);
    const broken = { method: "POST", body: "{", headers: { "content-type": "application/json" } };
    expect((await fetch(`${telegram.url}/people`, broken)).status).toBe(400);
    const nobody = await fetch(`${telegram.url}/people/5/chat`);
    expect([nobody.status, await nobody.json()]).toEqual([404, { error: "There is no such person." }]);
  });
});

describe("the page", () => {
  test("is served with its type and with strict headers", async () => {
    const response = await fetch(`${telegram.url}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self';/u,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("is served with all its files, whose addresses collide with nothing else", async () => {
    const types = new Map([
      [".js", "text/javascript; charset=utf-8"],
      [".css", "text/css; charset=utf-8"],
      [".svg", "image/svg+xml"],
    ]);
    const files = readdirSync(join(import.meta.dirname, "../src/page"), { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => types.has(extname(name)));
    expect(files).toContain("chat/chat.js");
    for (const file of files) {
      const { status, headers } = await fetch(`${telegram.url}/${file}`);
      expect([file, status, headers.get("content-type")]).toEqual([file, 200, types.get(extname(file))]);
    }
  });

  test.each([
    "/../clock.ts",
    "/%2e%2e/clock.ts",
    "/styles/..%2f..%2fclock.ts",
    "/..%5cclock.ts",
    "/styles",
    "/%00",
    "/%zz",
    "/none.js",
    "/types.d.ts",
  ])("has nothing at %s", async (path) => {
    const { status } = await visit(path, { host: "localhost" });
    expect([400, 404]).toContain(status);
  });
});

describe("the port", () => {
  test("that is taken has an error of its own", async () => {
    const port = Number(new URL(telegram.url).port);
    await expect(startLocalTelegram({ port })).rejects.toThrow(PortTaken);
  });
});

async function visit(path: string, headers: Record<string, string>): Promise<{ status: number }> {
  const { hostname, port } = new URL(telegram.url);
  const asked = request({ hostname, port, path, headers });
  asked.end();
  const [response] = await once(asked, "response");
  response.resume();
  return { status: response.statusCode };
}
