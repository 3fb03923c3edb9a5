import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalTelegram, startLocalTelegram } from "../src/local-telegram.ts";

const executablePath = (process.env["PATH"] ?? "")
  .split(":")
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const submit = "<script>document.forms[0].submit()</script>";
const form = (action: string, body: string, more: string) =>
  `<form action="${action}" ${more}>${[...new URLSearchParams(body)]
    .map(([name, value]) => `<input name="${name}" value="${value}">`)
    .join("")}</form>${submit}`;
const script = (code: string) => `<script>${code}</script>`;

/** All ways in which a page can make a browser send a request without consent. */
const WAYS: [way: string, html: (to: string, body: string) => string][] = [
  ["a form", (to, body) => form(to, body, "method=post")],
  ["a form in the address", (to, body) => form(to, body, "method=get")],
  ["a form of plain text", (to, body) => form(to, body, "method=post enctype=text/plain")],
  ["a hidden frame", (to, body) => `<iframe hidden src="${to}?${body}"></iframe>`],
  [
    "a form in a frame",
    (to, body) => `<iframe name=f hidden></iframe>${form(to, body, "method=post target=f")}`,
  ],
  ["an image", (to, body) => `<img src="${to}?${body}">`],
  ["a script", (to, body) => `<script src="${to}?${body}"></script>`],
  ["a style sheet", (to, body) => `<link rel=stylesheet href="${to}?${body}">`],
  ["fetch", (to, body) => script(`fetch("${to}?${body}", { mode: "no-cors" })`)],
  [
    "fetch with a body",
    (to, body) =>
      script(`fetch("${to}", { method: "POST", mode: "no-cors", body: new URLSearchParams("${body}") })`),
  ],
  [
    "fetch with JSON",
    (to) =>
      script(
        `fetch("${to}", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })`,
      ),
  ],
  ["a beacon", (to, body) => script(`navigator.sendBeacon("${to}?${body}")`)],
  ["events", (to, body) => script(`new EventSource("${to}?${body}")`)],
  ["leaving for it", (to, body) => script(`location = "${to}?${body}"`)],
  ["another window", (to, body) => script(`open("${to}?${body}")`)],
];

describe.skipIf(executablePath === undefined)("a page of a stranger, in a browser on this machine", () => {
  let telegram: LocalTelegram;
  let browser: Browser;
  let stranger: Server;
  /** The pages of the foreign server at `/0`, `/1`… */
  let pages: string[] = [];
  let origin = "";
  let person = 0;

  beforeAll(async () => {
    telegram = await startLocalTelegram();
    stranger = createServer(({ url = "" }, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(pages[Number(url.slice(1))]);
    }).listen(0, "127.0.0.1");
    await once(stranger, "listening");
    // Another port on the same machine is as close as a foreign page can get.
    origin = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--disable-gpu", "--host-resolver-rules=MAP *.example 127.0.0.1"],
    });
    person = Number((await people("POST", "/people", { first_name: "Ada" }))["id"]);
    await people("POST", `/people/${person}/start`, {});
  });
  afterAll(async () => {
    await browser.close();
    stranger.close();
    await telegram.close();
  });

  async function people(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
    const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await fetch(telegram.url + path, { method, ...(body && json) });
    return (await answer.json()) as Record<string, unknown>;
  }

  /** Everything that a request could change. */
  const state = async () => ({
    calls: telegram.log.calls.length,
    people: await people("GET", "/people"),
    chat: await people("GET", `/people/${person}/chat`),
  });

  test("writes nothing in any way there is, although it knows the token", { timeout: 120_000 }, async () => {
    const before = await state();
    const bot = `${telegram.url}/bot${telegram.token}`;
    const tries = [
      [`${bot}/sendMessage`, `chat_id=${person}&text=evil`],
      [`${bot}/setWebhook`, "url=http://127.0.0.1:9/"],
      [`${telegram.url}/people/${person}/send`, "text=evil"],
    ] as const;
    pages = WAYS.flatMap(([, html]) => tries.map(([to, body]) => html(to, body)));
    const changed: string[] = [];
    for (const [at, [way]] of WAYS.entries()) {
      const context = await browser.newContext();
      const visits = tries.map(async (_, index) =>
        settle(await context.newPage(), `${origin}/${at * tries.length + index}`),
      );
      await Promise.all(visits);
      await context.close();
      if (JSON.stringify(await state()) !== JSON.stringify(before)) changed.push(way);
    }
    expect(changed).toEqual([]);
    expect(await state()).toEqual(before);
  });

  test("reads and writes nothing under a name that was made to mean this machine", async () => {
    const before = await state();
    const page = await browser.newPage();
    const answer = await page.goto(`http://stranger.example:${new URL(telegram.url).port}/people`);
    expect(answer?.status()).toBe(403);
    const path = `/bot${telegram.token}/sendMessage?chat_id=${person}&text=evil`;
    expect(await page.evaluate(async (to) => (await fetch(to)).status, path)).toBe(403);
    await page.close();
    expect(await state()).toEqual(before);
  });

  test("cannot hold the chat page in a frame, but a link to it works", async () => {
    const { url } = telegram;
    pages = [`<iframe src="${url}/"></iframe><a href="${url}/?start=x#${person}">Try it</a>`];
    const page = await browser.newPage();
    await settle(page, `${origin}/0`);
    expect(await page.frames()[1]?.content()).not.toContain("app.js");
    await page.getByText("Try it").click();
    await page.getByRole("region", { name: /Ada/u }).waitFor();
    await page.close();
  });

  test("is shut out, while an open chat page goes on when Telegram starts again", async () => {
    const page = await browser.newPage();
    await page.goto(`${telegram.url}/#${person}`);
    await page.getByRole("region", { name: /Ada/u }).waitFor();
    const port = Number(new URL(telegram.url).port);
    await telegram.close();
    telegram = await startLocalTelegram({ port });
    await page.getByRole("button", { name: /^(?:Start|开始)$/u }).click({ timeout: 15_000 });
    await expect.poll(() => telegram.pending()["updates"]).toBe(1);
    await page.close();
  });
});

/** Opens a page and waits until all its requests are answered. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForLoadState("networkidle").catch(() => undefined);
}
