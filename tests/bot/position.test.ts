import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createSealer } from "../../src/memory/seal.ts";
import { openSqlite } from "../../src/memory/sqlite.ts";
import { createMemory } from "../../src/memory/visits.ts";
import { createLog } from "../../src/operations/log.ts";
import { postMessage } from "../support/posted.ts";
import { openEmptyStage, openStage, type Stage } from "../support/stage.ts";
import type { Seen, Traveller } from "../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

async function standsAt(latitude: number, longitude: number, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("send", { location: { latitude, longitude } });
  return traveller;
}

async function addresses(traveller: Traveller): Promise<string[]> {
  const { reply_markup } = (await traveller.messages()).at(-1) ?? {};
  return (reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ("url" in button ? [decodeURIComponent(button.url)] : []));
}

describe("a place that somebody sends", () => {
  it.each([
    [51.05434, 3.71744, "You're in Flanders. In shops they speak Dutch.", "krantenwinkel near 51.054,3.717"],
    [
      50.84673,
      4.35247,
      "You're in Brussels. In shops they speak French, Dutch.",
      "librairie presse near 50.847,4.352",
    ],
    [50.4674, 4.872, "You're in Wallonia. In shops they speak French.", "librairie presse near 50.467,4.872"],
    [
      50.2806,
      6.1271,
      "You're in East Belgium. In shops they speak German.",
      "Zeitungsladen near 50.281,6.127",
    ],
    [
      50.8617,
      4.4694,
      "You're in Flanders, close to Brussels. Have these ready: Dutch, French.",
      "krantenwinkel near",
    ],
    [
      50.7436,
      3.2064,
      "You're in Wallonia, close to Flanders. Have these ready: French, Dutch.",
      "librairie presse near",
    ],
    [50.6608, 5.9722, "You're in Wallonia, close to East Belgium.", "librairie presse near"],
    [51.4467, 4.9292, "You're just outside Belgium, close to Flanders.", "krantenwinkel near"],
  ])("%s, %s: %s", async (latitude, longitude, expected, search) => {
    const traveller = await standsAt(latitude, longitude);
    await traveller.sees(expected);
    await traveller.sees("Not all of them sell top-ups: look for your operator's logo");
    const [address = ""] = await addresses(traveller);
    expect(address).toContain(`https://www.google.com/maps/search/?api=1&query=${search}`);
  });

  it.each([
    ["Lille", 50.6292, 3.0573],
    ["Maastricht", 50.8514, 5.691],
    ["Shanghai", 31.2304, 121.4737],
    ["the end of the world", -90, 180],
  ])("%s is not in Belgium", async (_name, latitude, longitude) => {
    const traveller = await standsAt(latitude, longitude);
    await traveller.sees("This isn't in Belgium.");
    expect(await addresses(traveller)).toEqual([]);
  });

  it("leads to the till of that region, in the language of the person", async () => {
    const traveller = await standsAt(50.84673, 4.35247, "zh-hans");
    await traveller.sees("你在布鲁塞尔。店员说法语、荷兰语。");
    await traveller.taps("🌐 English");
    await traveller.sees("You're in Brussels.");
    expect(await addresses(traveller)).toHaveLength(1);
    await traveller.taps("🧾 What to show here");
    await traveller.taps("BASE");
    await traveller.sees("French: Une recharge BASE");
    await traveller.sees("Dutch: Een herlaadticket van BASE");
    expect(await traveller.screen()).not.toContain("German:");
  });

  it("near a border the till has the languages of both sides", async () => {
    const traveller = await standsAt(50.7436, 3.2064);
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.does("send", { location: { latitude: 50.7436, longitude: 3.2064 } });
    await traveller.taps("🧾 What to show here");
    await traveller.sees("French: Une recharge BASE");
    await traveller.sees("Dutch: Een herlaadticket van BASE");
    expect(await traveller.screen()).not.toContain("German:");
  });

  it("as a venue is the same", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const location = { latitude: 51.05434, longitude: 3.71744 };
    await postMessage(stage, traveller, { location, venue: { location, title: "<b>", address: "x" } });
    await traveller.sees("You're in Flanders.");
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
  await traveller.taps("🧾 在这里给店员看");
  await app.stop();
  const memory = createMemory(await openSqlite({ folder: quiet.folder }), createSealer(Buffer.alloc(32, 1)));
  const visit = await memory.begin(traveller.id, 1);
  const record = visit.kind === "open" ? visit.unit.record : undefined;
  await memory.close();
  await quiet.close();
  expect(record?.trip).toBeDefined();
  expect(lines.length).toBeGreaterThan(2);
  for (const text of [JSON.stringify(record), ...lines]) expect(text).not.toMatch(/50\.8|4\.35|latitude/u);
});
