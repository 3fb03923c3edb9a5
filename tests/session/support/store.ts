import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Redis } from "ioredis";
import type { Store, Limits } from "../../../src/session/store.ts";
import { openRedis } from "../../../src/session/redis.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";

export const KEY = randomBytes(32);
export const OTHER_KEY = randomBytes(32);

/** An empty store for one test, and what a test needs to do to it from outside. */
export interface TestStore {
  open(limits?: Partial<Limits>): Promise<Store>;
  now(): number;
  /** So much time passes. */
  pass(milliseconds: number): Promise<void>;
  /** Everything in it, as it lies there. Closes what `open` opened. */
  dump(): Promise<Buffer>;
  /** How many bytes it keeps for one chat. */
  sizeOf(name: string): Promise<number>;
  clear(): Promise<void>;
}

export function sqliteStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), "memory-"));
  let clock = Date.now();
  const stores: Store[] = [];
  const close = () => Promise.all(stores.map((store) => store.close()));
  return {
    async open(limits = {}) {
      const store = await openSqlite({ folder, now: () => clock, limits });
      stores.push(store);
      return store;
    },
    now: () => clock,
    pass: async (milliseconds) => void (clock += milliseconds),
    async dump() {
      const open = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
      await close();
      return Buffer.concat([...open, ...readdirSync(folder).map((name) => readFileSync(join(folder, name)))]);
    },
    async sizeOf(name) {
      await close();
      using file = new DatabaseSync(join(folder, "memory.db"));
      const row = file.prepare("SELECT * FROM chats WHERE name = ?").get(name) ?? {};
      const sizes = Object.entries(row).map(([column, value]) => column.length + sizeOfValue(value));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    async clear() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function redisStore(urls: readonly string[], admins: readonly Redis[]): TestStore {
  const stores: Store[] = [];
  let passed = 0;
  const close = () => Promise.all(stores.map((store) => store.close()));
  return {
    async open(limits = {}) {
      // A machine under test may be slow to answer, and to renew a lease; how fast it must be is tested elsewhere.
      const store = await openRedis({ urls, limits: { lease: 60_000, ...limits }, timeout: 5000 });
      stores.push(store);
      return store;
    },
    now: () => Date.now() + passed,
    async pass(milliseconds) {
      passed += milliseconds;
      await Promise.all(admins.map((admin) => age(admin, milliseconds)));
    },
    async dump() {
      const parts = await Promise.all(admins.map(everything));
      return Buffer.concat(parts.flat());
    },
    async sizeOf(name) {
      const sizes = await Promise.all(
        admins.map(async (admin) => {
          if (!(await keysOf(admin)).includes(name)) return 0;
          const fields = Object.entries(await admin.hgetallBuffer(name));
          return fields.reduce((sum, [field, value]) => sum + field.length + value.length, 0);
        }),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    async clear() {
      await close();
      await Promise.all(admins.map((admin) => admin.flushall()));
    },
  };
}

/** Redis's clock cannot be set; so all that it wrote down moves into the past instead. */
async function age(admin: Redis, milliseconds: number): Promise<void> {
  for (const key of await keysOf(admin)) {
    if (key.endsWith(":due")) continue;
    for (const field of ["le", "t"]) {
      if ((await admin.hexists(key, field)) === 1) await admin.hincrby(key, field, -milliseconds);
    }
    const left = await admin.pttl(key);
    if (left >= 0) await admin.pexpire(key, Math.max(0, left - milliseconds));
  }
}

async function everything(admin: Redis): Promise<Buffer[]> {
  const keys = await keysOf(admin);
  const found = await Promise.all(
    keys.map(async (key) => {
      if (key.endsWith(":due")) return (await admin.zrange(key, "0", "-1")).map((name) => Buffer.from(name));
      const fields = await admin.hgetallBuffer(key);
      return Object.entries(fields).flatMap(([field, value]) => [Buffer.from(field), value]);
    }),
  );
  const raw = await Promise.all(keys.map((key) => admin.dumpBuffer(key)));
  return [...keys.map((key) => Buffer.from(key)), ...found.flat(), ...raw];
}

function keysOf(admin: Redis): Promise<string[]> {
  return admin.keys("*");
}

function sizeOfValue(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  return typeof value === "string" ? value.length : value === null ? 0 : 8;
}
