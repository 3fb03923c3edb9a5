import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newestOf } from "../support/holder.ts";
import { openStage, type Stage } from "../support/stage.ts";

describe.each(["polling", "webhook"] as const)("over %s", (mode) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ mode });
  });
  afterAll(() => stage.close());

  it("a visit goes from /start to its end", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    for (const label of ["更久，或长住", "安卓", "Lycamobile"]) await traveller.taps(label);
    await traveller.sees("✓ 更久，或长住、安卓、Lycamobile");
  });

  it("two people at once are two visits", async () => {
    const [one, two] = await Promise.all([stage.traveller(), stage.traveller({ language_code: "en" })]);
    await Promise.all([one.sends("/start"), two.sends("/start")]);
    await Promise.all([one.taps("两周以内"), two.taps("Longer")]);
    await one.sees("✓ 两周以内");
    await two.sees("✓ Longer");
  });

  it("an update that comes twice is answered once", async () => {
    const traveller = await stage.traveller();
    stage.telegram.faults.update({ duplicate: 1 });
    await traveller.sends("/start");
    expect(await traveller.messages()).toHaveLength(2);
  });

  it("updates that come in another order are all answered", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.update({ reorder: 3 });
    await Promise.all(["/help", "/privacy", "/settings"].map((text) => traveller.sends(text)));
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(3);
  });

  it.each([
    { status: 429, retry_after: 1 },
    { status: 500 },
    { status: 502, times: 2 },
    { drop: "before" },
    { slow: 300 },
    // Error pages of a proxy in front of Telegram.
    { page: "<h1>502 Bad Gateway</h1>" },
    { page: '{"message":"An invalid response was received from the upstream server"}' },
    { page: '{"ok":false}' },
    { page: "[]" },
    { page: "null" },
    { page: '"x"' },
  ] as const)("a call that goes wrong is made again: %o", async (fault) => {
    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.call({ method: "sendMessage", ...fault });
    await traveller.sends("/help");
    await traveller.sees("What do you need?");
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(1);
  });

  it("while Telegram is away, the person waits, and gets the answer once it is back", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.call({ method: "sendMessage", status: 500, times: 5 });
    await traveller.sends("/help");
    await traveller.sees("What do you need?");
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(1);
  });

  it("when Telegram refuses an answer, the person is told in one line and may try again", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.call({ method: "sendMessage", status: 400 });
    await traveller.sends("/help");
    await traveller.sees("Something went wrong on my side.");
    await traveller.taps("🏠 Start");
    expect(await newestOf(traveller)).toContain("How long are you staying?");
  });

  it("when an edit keeps failing, the tap is answered, and the edit comes when it can", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    stage.telegram.faults.call({ method: "editMessageText", status: 500, times: 4 });
    await traveller.taps("Up to 2 weeks");
    await traveller.sees("✓ Up to 2 weeks");
  });

  it.each([
    { status: 429, retry_after: 30 },
    { status: 500, times: 3 },
    { drop: "after", times: 3 },
    { status: 400 },
  ] as const)(
    "a card that was sent is not sent again because the tapped message fails: %o",
    async (fault) => {
      const traveller = await stage.traveller({ language_code: "en" });
      await traveller.sends("/start");
      for (const label of ["Longer", "Android"]) await traveller.taps(label);
      stage.telegram.faults.call({ method: "editMessageText", ...fault });
      await traveller.taps("Lycamobile");
      expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(2);
      await traveller.sends("/settings");
      await traveller.sees("Lycamobile");
    },
  );

  it("someone who blocked the bot does not disturb the others", async () => {
    const [one, two] = await Promise.all([stage.traveller(), stage.traveller()]);
    await one.sends("/start");
    stage.telegram.faults.update({ delay: { milliseconds: 50 } });
    await Promise.all([one.sends("/help"), one.does("block")]);
    await two.sends("/start");
    await two.sees("你在比利时待多久？");
    await one.does("start");
    await one.sees("你在比利时待多久？");
  });

  it("a tapped message that is gone is sent anew", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    stage.telegram.faults.call({ method: "editMessageText", status: 400, description: "x" } as never);
    await traveller.taps("两周以内");
    await traveller.sees("你在比利时待多久？");
  });
});
