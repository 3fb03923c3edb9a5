import { expect, it, onTestFinished } from "vitest";
import { openEmptyStage, type StageOptions } from "../support/stage.ts";

async function emptyStage(options: StageOptions) {
  const stage = await openEmptyStage(options);
  onTestFinished(() => stage.close());
  return stage;
}

it.each(["polling", "webhook"] as const)(
  "over %s, a start waits while only a proxy's error pages come",
  async (mode) => {
    const stage = await emptyStage({ mode });
    const { faults } = stage.telegram;
    faults.call({ method: "getMe", page: '{"message":"Not Found"}', status: 404, times: 4 });
    faults.call({ method: mode === "polling" ? "deleteWebhook" : "setWebhook", page: "[]" });
    faults.call({ method: "getUpdates", page: "null" });
    faults.call({ method: "getUpdates", page: '"x"' });
    await stage.startBot();
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sees("How long are you staying?");
  },
);

it("asks for as many updates at the same time as Telegram allows, whatever was set before", async () => {
  const stage = await emptyStage({ mode: "webhook" });
  const api = `/bot${stage.telegram.token}`;
  await stage.ask("POST", `${api}/setWebhook`, { url: "http://127.0.0.1:9/", max_connections: 40 });
  await stage.startBot();
  expect(await stage.ask("GET", `${api}/getWebhookInfo`)).toMatchObject({
    result: { url: `${stage.botUrl}/telegram`, max_connections: 100 },
  });
});
