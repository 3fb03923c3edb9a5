import { afterAll, beforeAll, expect, it } from "vitest";
import { LIMITS } from "../../src/session/store.ts";
import { openStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";

let now = Date.UTC(2026, 10, 20, 12);
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook", now: () => now });
});
afterAll(() => stage.close());

const SLOW_DOWN = "too fast for me";
const TOO_MANY = 50;
/** Above all that the local Telegram gives out itself. */
let lastUpdate = 900_000_000;

it("one who floods is told once a minute to slow down, and everybody else is answered", async () => {
  const flooder = await stage.traveller({ language_code: "en" });
  const others = await Promise.all(Array.from({ length: 5 }, () => stage.traveller({ language_code: "en" })));
  await visit(flooder);
  const before = (await textsOf(flooder)).length;
  for (const minute of [1, 2]) {
    now += LIMITS.window;
    const flooding = flood(flooder);
    await Promise.all(others.map((traveller) => visit(traveller)));
    await flooding;
    const said = await textsOf(flooder);
    expect(said.filter((text) => text.includes(SLOW_DOWN))).toHaveLength(minute);
    expect(said).toHaveLength(before + minute * (LIMITS.updates + 1));
  }
  now += LIMITS.window;
  await visit(flooder);
}, 120_000);

async function visit(traveller: Traveller): Promise<void> {
  await traveller.sends("/start");
  await traveller.taps("Up to 2 weeks");
  await traveller.sees("✓ Up to 2 weeks");
}

async function flood({ id }: Traveller): Promise<void> {
  const left = Array.from({ length: LIMITS.updates + TOO_MANY }, () => ++lastUpdate);
  async function sender(): Promise<void> {
    for (let update = left.shift(); update !== undefined; update = left.shift())
      await stage.post(messageOf(id, update));
  }
  await Promise.all(Array.from({ length: 8 }, sender));
}

function messageOf(id: number, update_id: number): object {
  return {
    update_id,
    message: {
      message_id: update_id,
      date: now / 1000,
      chat: { id, type: "private", first_name: "Li" },
      from: { id, is_bot: false, first_name: "Li", language_code: "en" },
      text: "/privacy",
      entities: [{ type: "bot_command", offset: 0, length: 8 }],
    },
  };
}

async function textsOf(traveller: Traveller): Promise<string[]> {
  const messages = await traveller.messages();
  return messages.filter(({ out }) => out !== true).map(({ text = "" }) => text);
}
