import { vi } from "vitest";
import { type RedisServer, startRedis } from "./redis.ts";
import { openStage, type Stage } from "./stage.ts";

/** The metrics of a bot to whom all happened that is watched for. */
export async function pageOfABadDay(): Promise<string> {
  const redis = await startRedis();
  try {
    const stage = await openStage({ redisUrl: redis.url });
    try {
      await badDay(stage, redis);
      return await metricsOf(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await redis.stop();
  }
}

async function badDay(stage: Stage, redis: RedisServer): Promise<void> {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.taps("Up to 2 weeks");
  const faults = [{ status: 400 }, { status: 401 }, { status: 429, retry_after: 1 }, { status: 500 }];
  for (const fault of [...faults, { drop: "before" as const }]) {
    stage.telegram.faults.call({ method: "sendMessage", ...fault });
    await traveller.sends("/help");
  }
  stage.telegram.faults.call({ method: "getUpdates", status: 409 });
  await traveller.sends("/help");
  redis.freeze();
  await stage.ask("POST", `/people/${traveller.id}/send`, { text: "/help" });
  await counts(stage, 'outcome="gone"');
  redis.thaw();
  await stage.quiet();
  await counts(stage, 'method="getUpdates",outcome="409"');
}

async function counts(stage: Stage, words: string): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await metricsOf(stage)).includes(words)) throw new Error(`Nothing counts ${words}.`);
    },
    { timeout: 10_000 },
  );
}

async function metricsOf(stage: Stage): Promise<string> {
  return (await fetch(`${stage.botUrl}/metrics`)).text();
}
