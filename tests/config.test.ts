import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const LIVE = { BOT_TOKEN: "123456:token", STATE_KEY: KEY };
const HOOKED = { ...LIVE, WEBHOOK_URL: "https://bot.example.org/telegram", WEBHOOK_SECRET: "a-secret-word" };

describe("the three ways to run", () => {
  it("is local without a token", () => {
    expect(readConfig({})).toEqual({
      mode: "local",
      redisUrls: [],
      dataDir: "./data",
      host: "127.0.0.1",
      port: 8080,
      admins: [],
      logLevel: "warn",
      oldKeys: [],
    });
  });

  it("polls with a token", () => {
    expect(readConfig(LIVE)).toMatchObject({
      mode: "polling",
      token: "123456:token",
      apiRoot: "https://api.telegram.org",
      stateKey: Buffer.alloc(32, 7),
    });
  });

  it("serves a webhook with a token, an address and a secret", () => {
    const config = readConfig(HOOKED);
    expect(config).toMatchObject({ mode: "webhook", webhook: { secret: "a-secret-word" } });
    expect(config.mode === "webhook" && config.webhook.url.pathname).toBe("/telegram");
  });

  it("takes an empty variable for an absent one, as .env.example has them", () => {
    expect(readConfig({ BOT_TOKEN: "", REDIS_URL: " ", PORT: "" }).mode).toBe("local");
  });
});

describe("what may be said", () => {
  it.each([
    ["REDIS_URL", "redis://127.0.0.1:6379", { redisUrls: ["redis://127.0.0.1:6379"] }],
    ["REDIS_URL", "rediss://u:p@a:1, rediss://b:2", { redisUrls: ["rediss://u:p@a:1", "rediss://b:2"] }],
    ["TELEGRAM_API_ROOT", "http://127.0.0.1:8081/", { apiRoot: "http://127.0.0.1:8081" }],
    ["STATE_KEY_OLD", `${KEY},${KEY}`, { oldKeys: [Buffer.alloc(32, 7), Buffer.alloc(32, 7)] }],
    ["SUPPORT_CONTACT", "@someone", { supportContact: "@someone" }],
    ["SUPPORT_CONTACT", "https://example.org/help", { supportContact: "https://example.org/help" }],
    ["ADMIN_IDS", "123456789, 7100000000", { admins: [123_456_789, 7_100_000_000] }],
    ["PORT", "0", { port: 0 }],
    ["HOST", "0.0.0.0", { host: "0.0.0.0" }],
    ["LOG_LEVEL", "silent", { logLevel: "silent" }],
    ["DATA_DIR", "/tmp/somewhere", { dataDir: "/tmp/somewhere" }],
  ])("takes %s=%s", (name, value, expected) => {
    expect(readConfig({ ...LIVE, [name]: value })).toMatchObject(expected);
  });

  it.each(["http://localhost:8080/hook", "http://127.0.0.1/hook", "http://[::1]:1/hook"])(
    "takes an http webhook on this machine: %s",
    (address) => {
      expect(readConfig({ ...HOOKED, WEBHOOK_URL: address }).mode).toBe("webhook");
    },
  );
});

describe("what is refused, in one line that names the variable and gives an example", () => {
  it.each([
    ["BOT_TOKEN", "secret-nonsense", LIVE],
    ["STATE_KEY", "c2hvcnQtc2VjcmV0", LIVE],
    ["STATE_KEY", "not base64 secret!!", LIVE],
    ["STATE_KEY_OLD", `${KEY},c2VjcmV0`, LIVE],
    ["TELEGRAM_API_ROOT", "ftp://secret", LIVE],
    ["REDIS_URL", "http://user:secret@host", LIVE],
    ["REDIS_URL", "redis://a:1,secret", LIVE],
    ["WEBHOOK_URL", "http://bot.example.org/secret", HOOKED],
    ["WEBHOOK_URL", "secret", HOOKED],
    ["WEBHOOK_URL", "https://bot.example.org/metrics", HOOKED],
    ["WEBHOOK_SECRET", "a secret with spaces", HOOKED],
    ["PORT", "80 secret", LIVE],
    ["PORT", "70000", LIVE],
    ["SUPPORT_CONTACT", "http://secret.example", LIVE],
    ["ADMIN_IDS", "@secret", LIVE],
    ["ADMIN_IDS", "-100123456", LIVE],
    ["LOG_LEVEL", "secret", LIVE],
  ])("%s=%s", (name, value, others) => {
    const line = complaintAbout({ ...others, [name]: value });
    expect(line).toMatch(new RegExp(`^${name}: .+`));
    expect(line).not.toContain("\n");
    expect(line).not.toContain(value);
    expect(line).toMatch(/example|such as|taken|ours/);
  });

  it.each([
    ["STATE_KEY", { BOT_TOKEN: "1:a" }],
    ["WEBHOOK_SECRET", { ...LIVE, WEBHOOK_URL: "https://a.example/b" }],
    ["WEBHOOK_SECRET", { ...LIVE, WEBHOOK_SECRET: "alone" }],
    ["WEBHOOK_URL", { WEBHOOK_URL: "https://a.example/b" }],
  ])("a half of a pair: %s", (name, environment) => {
    expect(complaintAbout(environment)).toMatch(new RegExp(`^${name}: `));
  });

  it("names every wrong variable, a line each", () => {
    const complaint = complaintAbout({ ...LIVE, PORT: "x", LOG_LEVEL: "y" });
    expect(complaint.split("\n").map((line) => line.split(":")[0])).toEqual(["PORT", "LOG_LEVEL"]);
  });
});

function complaintAbout(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "nothing was refused";
}
