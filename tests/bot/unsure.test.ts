import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Sentences that could mean several things, so that whoever understands them better moves them elsewhere. */
const VAGUE = { "zh-hans": "这个卡咋回事啊", en: "my sim, what is going on with it" } as const;

it.each([
  ["zh-hans", /没太听明白，你想问的是哪个？/, "📱 怎么充值", "你在比利时待多久？"],
  [
    "en",
    /I'm not quite sure what you need\. One of these\?/,
    "📱 How to top up",
    "How long are you staying?",
  ],
] as const)(
  "in %s, three likely doors and the guide are shown",
  async (language_code, said, topUp, guide) => {
    const traveller = await stage.traveller({ language_code });
    await traveller.sends(VAGUE[language_code]);
    await traveller.sees(said);
    const rows = (await traveller.screen()).split("\n").filter((line) => line.startsWith("["));
    // Three doors, the guide if it is none of them, and the footer.
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows.length).toBeLessThanOrEqual(5);
    await traveller.taps(topUp);
    expect((await traveller.messages()).map(({ text }) => text).join("\n")).toContain(guide);
  },
);

it("what was told is kept, and said", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("someone took something twice from orange maybe");
  await traveller.sees(/^Don't pay again\.\n\n✓ Orange\. And what do you need\?/);
  await traveller.taps("Paid twice");
  await traveller.sees(/^Don't pay again\.\nOrange: Paid twice/);
});

it("a door that was shown works after a restart, and a second time", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("someone took something twice from orange maybe");
  await stage.stopBot();
  await stage.startBot();
  await traveller.taps("Paid twice");
  await traveller.sees("Orange: Paid twice");
});

it("in the middle of the questions, too", async () => {
  const traveller = await stage.traveller({ language_code: "zh-hans" });
  await traveller.sends("/start");
  await traveller.sends(VAGUE["zh-hans"]);
  await traveller.sees("没太听明白");
  await traveller.sends("两周以内");
  await traveller.sees("卡在什么设备里？");
  await traveller.sends("someone took something twice from orange maybe");
  await traveller.sees(/^先别再付钱。\n\n✓ 两周以内、Orange。想问哪个？/);
});

it.each([
  ["en", "how do i bake waffles", "I only know Belgian phone top-ups, so that one is beyond me."],
  ["zh-hans", "华夫饼怎么做", "这个我帮不上，我只懂比利时手机充值。"],
])("in %s, what is none of ours gets one kind line", async (language_code, text, line) => {
  const traveller = await stage.traveller({ language_code });
  await traveller.sends(text);
  await traveller.sees(line);
});
