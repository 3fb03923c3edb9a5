import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { parseYAML } from "confbox";
import { Redis } from "ioredis";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { readConfig } from "../../src/config.ts";
import { lacks } from "../support/needs.ts";
import { opinionOfNginx } from "../support/nginx.ts";
import { freePort } from "../support/port.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const text = await readFile(join(ROOT, "compose.yaml"), "utf8");
const example = parseEnv(await readFile(join(ROOT, ".env.example"), "utf8"));

const service = z.object({
  read_only: z.boolean(),
  cap_drop: z.string().array(),
  security_opt: z.string().array(),
  restart: z.string(),
  tmpfs: z.string().array().default([]),
  init: z.boolean().default(false),
  environment: z.record(z.string(), z.string()).default({}),
  command: z.string().array().optional(),
  volumes: z.string().array().default([]),
  networks: z.union([
    z.string().array(),
    z.record(z.string(), z.object({ ipv4_address: z.string() }).nullable()),
  ]),
});
const { services, "x-bot": shared } = z
  .object({ services: z.record(z.string(), service), "x-bot": z.object({ env_file: z.string() }) })
  .parse(merged(parseYAML(text)));
const bots = Object.entries(services).filter(([name]) => name.startsWith("bot-"));

describe("compose.yaml", () => {
  it("names only variables that .env.example has", () => {
    const named = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name ?? "");
    expect(named).toContain("REDIS_PASSWORD");
    expect(named.filter((name) => !Object.hasOwn(example, name))).toEqual([]);
    const given = bots.flatMap(([, { environment }]) => Object.keys(environment));
    expect(given.filter((name) => !Object.hasOwn(example, name))).toEqual([]);
  });

  it("gives the bot an environment that it takes", () => {
    const env: Record<string, string> = {
      BOT_TOKEN: "1:a",
      STATE_KEY: Buffer.alloc(32, 1).toString("base64"),
      WEBHOOK_URL: "https://bot.example.org/telegram",
      WEBHOOK_SECRET: "secret",
      REDIS_PASSWORD: "0123456789abcdef",
    };
    const filled = Object.entries(bots[0]?.[1].environment ?? {}).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{(\w+)[^}]*\}/g, (_, variable: string) => env[variable] ?? ""),
    ]);
    expect(shared.env_file).toBe(".env");
    expect(readConfig({ ...example, ...Object.fromEntries(filled) })).toMatchObject({
      mode: "webhook",
      redisUrls: ["redis://:0123456789abcdef@redis:6379"],
      host: "0.0.0.0",
      port: 8080,
    });
  });

  it.each(Object.entries(services))("%s can do no more than it needs", (_name, each) => {
    expect(each).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      restart: "unless-stopped",
    });
  });

  it("gives each bot an init, so that a health check can kill it, and starts it again", () => {
    expect(bots.map(([, { init, restart }]) => [init, restart])).toEqual(
      bots.map(() => [true, "unless-stopped"]),
    );
  });

  it("gives each bot a data folder that is its own alone", () => {
    // 1000 is `node` in the image of Node. Docker's own owner would be root.
    expect(bots.map(([, { tmpfs }]) => tmpfs)).toEqual(bots.map(() => ["/data:mode=0700,uid=1000,gid=1000"]));
  });

  it("nginx finds each bot at its address, and each file that it is given is there", async () => {
    const upstream = await readFile(join(ROOT, "deploy/nginx-upstream-compose.conf"), "utf8");
    const known = [...upstream.matchAll(/^\s*server ([\d.]+):8080 /gm)].map(([, address]) => address);
    const addresses = bots.map(
      ([, { networks }]) => Array.isArray(networks) || networks["front"]?.ipv4_address,
    );
    expect(known).toEqual(addresses);
    const given = (services["nginx"]?.volumes ?? []).map((volume) => volume.split(":")[0] ?? "");
    const ours = given.filter((path) => path.startsWith("./"));
    expect(ours).toHaveLength(2);
    await Promise.all(ours.map((path) => access(join(ROOT, path))));
  });

  it.skipIf(lacks("nginx"))("nginx takes what it is told of them", async () => {
    await expect(opinionOfNginx("nginx-upstream-compose.conf")).resolves.toContain("test is successful");
  });

  describe.skipIf(lacks("redis-server") || lacks("redis-cli"))("its Redis", () => {
    it("wants the password, writes all down, and drops nothing", async () => {
      const { admin, port } = await startedRedis();
      const stranger = client({ port });
      expect(await admin.config("GET", "appendfsync")).toEqual(["appendfsync", "always"]);
      const info = await admin.info();
      expect(info).toContain("aof_enabled:1");
      expect(info).toContain("maxmemory_policy:noeviction");
      await expect(stranger.keys("*")).rejects.toThrow("NOAUTH");
    });

    it("has nothing of what was erased on its disk once the day is over", async () => {
      const { admin, folder } = await startedRedis();
      await admin.set("a-chat", SECRET);
      expect(await filesWith(SECRET, folder)).toHaveLength(1);
      await admin.del("a-chat");
      expect(await filesWith(SECRET, folder)).toHaveLength(1);
      await expect.poll(() => filesWith(SECRET, folder), { timeout: 15_000 }).toEqual([]);
    });

    it("writes its log anew when it has grown by a mebibyte", async () => {
      const { admin, folder } = await startedRedis(3600);
      await admin.set("a-chat", SECRET);
      await admin.del("a-chat");
      for (let round = 0; round < 30; round++) await admin.set("another", "x".repeat(50_000));
      await expect.poll(() => filesWith(SECRET, folder), { timeout: 15_000 }).toEqual([]);
    });
  });
});

const SECRET = "an encrypted session";

/** The command of compose.yaml, with a port and a folder of its own, and days of so many seconds. */
async function startedRedis(day = 5) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const changes = {
    $$: "$",
    "dir /data": `dir ${folder}\nport ${port}`,
    "redis-cli": `redis-cli -p ${port}`,
    "sleep 86400": `sleep ${day}`,
  };
  const [shell = "", option = "", script = ""] = services["redis"]?.command ?? [];
  const changed = Object.entries(changes).reduce((rest, [from, to]) => {
    expect(rest).toContain(from);
    return rest.replaceAll(from, to);
  }, script);
  const env = { ...process.env, REDIS_PASSWORD: "a-password", REDISCLI_AUTH: "a-password" };
  const child = spawn(shell, [option, changed], { env, stdio: "ignore", detached: true });
  onTestFinished(async () => {
    const gone = once(child, "exit");
    // All that the shell started, as a container's end does.
    process.kill(-(child.pid ?? 0), "SIGTERM");
    await gone;
    await rm(folder, { recursive: true });
  });
  return { port, folder, admin: client({ port, password: "a-password" }) };
}

function client(options: { port: number; password?: string }): Redis {
  const redis = new Redis({ ...options, maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on("error", () => undefined);
  onTestFinished(() => redis.disconnect());
  return redis;
}

/** The files under a folder that have these bytes. Redis may be deleting some meanwhile. */
async function filesWith(bytes: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))));
  return files.filter((_file, index) => contents[index]?.includes(bytes));
}

/** YAML's `<<`, which the reader leaves to us. */
function merged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(merged);
  if (typeof value !== "object" || value === null) return value;
  const { "<<": base, ...own } = value as Record<string, unknown>;
  const entries = Object.entries(own).map(([name, part]) => [name, merged(part)] as const);
  return { ...(merged(base) as object | undefined), ...Object.fromEntries(entries) };
}
