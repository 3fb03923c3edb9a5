import { randomBytes } from "node:crypto";
import { Cluster, type Redis } from "ioredis";
import { connectRedis } from "../memory/redis-connection.ts";
import { type Finding, wordsOf } from "./finding.ts";
import type { Sample } from "./key.ts";

/** Whether Redis answers, keeps what it is given, and forgets nothing by itself; and some records, to try the key. */
export async function examineRedis(
  urls: readonly string[],
): Promise<{ findings: Finding[]; sample: Sample }> {
  let client: Redis | Cluster;
  try {
    client = await connectRedis({ urls, timeout: 2000, patience: 2000, onError: () => undefined });
  } catch (error) {
    const fix = "start it, or see REDIS_URL and its password";
    return { findings: [{ what: "Redis", said: wordsOf(error), fix }], sample: [] };
  }
  try {
    const nodes = client instanceof Cluster ? client.nodes("master") : [client];
    const infos = await Promise.all(nodes.map(async (node) => readInfo(await node.info())));
    const sample = await Promise.all(nodes.map(sealedRecords));
    return {
      findings: [await roundTrip(client, infos), ...infos.flatMap(settings)],
      sample: sample.flat(),
    };
  } catch (error) {
    const fix = "see its log, and that REDIS_URL's user may read, write and ask INFO";
    return { findings: [{ what: "Redis", said: wordsOf(error), fix }], sample: [] };
  } finally {
    client.disconnect();
  }
}

type Info = Partial<Record<string, string>>;

/** The oldest that has all we ask of it. */
const OLDEST = 6;

async function roundTrip(client: Redis | Cluster, infos: readonly Info[]): Promise<Finding> {
  const name = `doctor:${randomBytes(8).toString("hex")}`;
  const since = performance.now();
  await client.set(name, "1", "PX", 10_000);
  const isKept = (await client.get(name)) === "1";
  await client.del(name);
  const ms = ((performance.now() - since) / 3).toFixed(1);
  const versions = [...new Set(infos.map(({ redis_version = "unknown" }) => redis_version))];
  const said = `version ${versions.join(", ")}, ${ms} ms for a question and its answer`;
  if (!isKept) return { what: "Redis", said: "it does not keep what it is given", fix: "see its log" };
  if (versions.some((version) => Number.parseInt(version, 10) < OLDEST))
    return { what: "Redis", said, fix: `take version ${OLDEST} or newer` };
  return { what: "Redis", said };
}

function settings(info: Info): Finding[] {
  const persistence =
    info["aof_enabled"] === "1"
      ? { said: "what it is given is written to its disk" }
      : { said: "all is forgotten when it ends", fix: "set `appendonly yes` in its configuration" };
  const policy = info["maxmemory_policy"] ?? "unknown";
  const memory =
    policy === "noeviction"
      ? { said: "it forgets nothing when it is full" }
      : { said: `when full it forgets (${policy})`, fix: "set `maxmemory-policy noeviction`" };
  const failed = ["aof_last_write_status", "rdb_last_bgsave_status"].filter(
    (status) => (info[status] ?? "ok") !== "ok",
  );
  const disk = {
    what: "Redis disk",
    said: `its last write failed (${failed.join(", ")})`,
    fix: "make room on its disk and see its log",
  };
  return [
    { what: "Redis appendonly", ...persistence },
    { what: "Redis memory", ...memory },
    ...(failed.length > 0 ? [disk] : []),
  ];
}

function readInfo(text: string): Info {
  const lines = text.split(/\r?\n/).filter((line) => line.includes(":"));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")), line.split(":")[1]]));
}

/** A few of them, wherever they lie. */
async function sealedRecords(node: Redis): Promise<Sample> {
  const [, names] = await node.scan("0", "MATCH", "{t*}:*", "COUNT", 500, "TYPE", "hash");
  const found = await Promise.all(names.slice(0, 50).map((name) => node.hgetBuffer(name, "s")));
  return found.filter((sealed) => sealed !== null);
}
