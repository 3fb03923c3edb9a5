import type { DatabaseSync } from "node:sqlite";
import { Cluster } from "ioredis";
import type { Encryption } from "./encryption.ts";
import type { RedisClient } from "./redis-connection.ts";

/** How many of some encrypted sessions none of our keys opens. To the bot these people are strangers. */
export function countUnopened(sample: readonly Buffer[], encryption: Encryption): number {
  return sample.filter((encrypted) => !opens(encrypted, encryption)).length;
}

/** Some from each Redis, whichever it names first: no more than one page of names is asked for. */
export async function sampleRedis(client: RedisClient, limit: number): Promise<Buffer[]> {
  const nodes = client instanceof Cluster ? client.nodes("master") : [client];
  const samples = nodes.map(async (node) => {
    const [, names] = await node.scan("0", "MATCH", "{t*}:*", "COUNT", 500, "TYPE", "hash");
    return Promise.all(names.slice(0, limit).map((name) => node.hgetBuffer(name, "s")));
  });
  return (await Promise.all(samples)).flat().filter((encrypted) => encrypted !== null);
}

/** Those kept first and last: between them lies the day on which the key was changed. */
export function sampleFile(file: DatabaseSync, limit: number): Buffer[] {
  const one = (order: string) => `SELECT * FROM
    (SELECT sealed FROM chats WHERE sealed IS NOT NULL ORDER BY rowid ${order} LIMIT ${limit / 2})`;
  const rows = file.prepare(`${one("ASC")} UNION ${one("DESC")}`).all();
  return rows.map(({ sealed }) => Buffer.from(sealed as Uint8Array));
}

function opens(encrypted: Buffer, encryption: Encryption): boolean {
  try {
    encryption.decrypt(encrypted);
    return true;
  } catch {
    return false;
  }
}
