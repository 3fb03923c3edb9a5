import { expect, it, onTestFinished } from "vitest";
import { openEmptyStage } from "../support/stage.ts";

it("drops what has no number of an update, and goes on", async () => {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const traveller = await stage.traveller({ language_code: "en" });
  const person = { id: traveller.id, first_name: "x" };
  const message = {
    message_id: 1,
    date: 1,
    text: "/help",
    chat: { ...person, type: "private" },
    from: { ...person, is_bot: false },
  };
  const result = [{ update_id: -1, message }, { update_id: "7", message }, { message }, null];
  const { faults, log } = stage.telegram;
  faults.call({ method: "getUpdates", status: 200, page: JSON.stringify({ ok: true, result }) });
  await stage.startBot();
  await traveller.sends("/start");
  await traveller.sees("How long are you staying?");
  expect(log.of("sendMessage")).toHaveLength(1);
});
