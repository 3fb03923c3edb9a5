// `npm run doctor`: checks a live setting end to end, one line a check, and changes nothing. Exit 1 when any is ✗.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, localFolder } from "./config.ts";
import { examineCatalog } from "./doctor/catalog.ts";
import { examineFile } from "./doctor/file.ts";
import { type Finding, told } from "./doctor/finding.ts";
import { examineKey } from "./doctor/key.ts";
import { examinePort } from "./doctor/port.ts";
import { examineRedis } from "./doctor/redis.ts";
import { examineTelegram } from "./doctor/telegram.ts";
import { readEnvironment } from "./environment.ts";

const SAID = {
  local: "well formed; without BOT_TOKEN the bot runs locally, and there is nothing of Telegram's to check",
  polling: "well formed; the bot fetches its updates (polling)",
  webhook: "well formed; Telegram delivers to the bot (webhook)",
};

const environment = readEnvironment();
let isIll = false;
for await (const finding of examine(environment)) {
  isIll ||= finding.fix !== undefined;
  console.log(told(finding));
}
process.exitCode = isIll ? 1 : 0;

async function* examine(config: Config | string[]): AsyncGenerator<Finding> {
  if (Array.isArray(config)) {
    const fix = "correct it in .env or the environment, then look again";
    yield* config.map((said) => ({ what: "environment", said, fix }));
    yield examineCatalog(new Date());
    return;
  }
  yield { what: "environment", said: SAID[config.mode] };
  if (config.mode !== "local") {
    yield* await examineTelegram(config);
    yield* await examinePort(config);
  }
  const { redisUrls } = config;
  const dataDir = config.mode === "local" ? localFolder(config.dataDir, config.port) : config.dataDir;
  const { findings, sample } = redisUrls.length > 0 ? await examineRedis(redisUrls) : examineFile(dataDir);
  yield* findings;
  const key = config.stateKey ?? keyBeside(dataDir);
  if (key !== undefined) yield examineKey(sample, key, config.oldKeys);
  yield examineCatalog(new Date());
}

/** The key of a bot that only runs here; absent before its first start. */
function keyBeside(folder: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(join(folder, "state.key"), "utf8"), "base64");
  } catch {
    return undefined;
  }
}
