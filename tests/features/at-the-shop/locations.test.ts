import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { createLog } from "../../../src/monitoring/log.ts";
import { postMessage } from "../../support/posted.ts";
import { openEmptyStage, openStage, type Stage } from "../../support/stage.ts";
import type { Seen } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

describe("a location that somebody sends", () => {
  it("is not looked at: they tap the region, and the till speaks its language", async () => {
    const traveller = await stage.traveller();
    await traveller.does("send", { location: { latitude: 50.84673, longitude: 4.35247 } });
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "你在比利时哪里？我不看定位。点一个，教你跟店员怎么说。
      [弗拉芒] [布鲁塞尔]
      [瓦隆] [德语区]
      [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("🌐 English");
    await traveller.sees("Where in Belgium are you?");
    await traveller.taps("The east");
    await traveller.taps("BASE");
    await traveller.sees("German: Eine Auflade");
    expect(await traveller.screen()).not.toContain("French:");
  });

  it("of somebody whose card is known leads straight to its till", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.does("send", { location: { latitude: 50.7436, longitude: 3.2064 } });
    await traveller.taps("Wallonia");
    await traveller.sees("French: Une recharge BASE");
  });

  it("as a venue is the same", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const location = { latitude: 51.05434, longitude: 3.71744 };
    await postMessage(stage, traveller, { location, venue: { location, title: "<b>", address: "x" } });
    await traveller.sees("Where in Belgium are you?");
  });

  it("in the middle of the questions leaves the question open", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.does("send", { location: { latitude: 51.05434, longitude: 3.71744 } });
    await traveller.sends("1");
    await traveller.sees("✓ Up to 2 weeks");
  });

  it("in a group is none of our business", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "x",
      members: [traveller.id],
    });
    await traveller.does("send", { location: { latitude: 51, longitude: 4 }, chat: id });
    const chat = await stage.ask<{ messages: Seen[] }>("GET", `/people/${traveller.id}/chat?chat=${id}`);
    expect(chat.messages.filter(({ from }) => from?.is_bot)).toEqual([]);
  });
});

it("where somebody is stands neither in the log nor in what is remembered", async () => {
  const quiet = await openEmptyStage();
  const lines: string[] = [];
  const config = readConfig(quiet.environment({ port: 0 }));
  if (config.mode === "local") throw new Error("A stage has a token.");
  const app = await startApp(config, createLog("trace", [], { write: (line) => lines.push(line) }));
  await app.ready;
  const traveller = await quiet.traveller();
  await traveller.sends("/start");
  await traveller.does("send", { location: { latitude: 50.84673, longitude: 4.35247 } });
  await traveller.taps("布鲁塞尔");
  await app.stop();
  const sessions = createSessions(
    await openSqlite({ folder: quiet.folder }),
    createEncryption(Buffer.alloc(32, 1)),
  );
  const visit = await sessions.begin(traveller.id, 1);
  const session = visit.kind === "open" ? visit.transaction.session : undefined;
  await sessions.close();
  await quiet.close();
  expect(session?.answers).toBeDefined();
  expect(lines.length).toBeGreaterThan(2);
  for (const text of [JSON.stringify(session), ...lines]) expect(text).not.toMatch(/50\.8|4\.35|latitude/u);
});
