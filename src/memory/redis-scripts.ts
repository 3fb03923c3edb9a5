import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Cluster, Redis } from "ioredis";

export type Argument = string | number | Buffer;
export type Answer = (Buffer | number)[];
export type Script = (keys: number, ...keysAndArguments: Argument[]) => Promise<Answer>;

const NAMES = ["begin", "commit", "abort", "erase", "tally"] as const;
export type Scripts = Readonly<Record<(typeof NAMES)[number], Script>>;

/**
 * The scripts of `lua/`: each is one question to Redis. ioredis's own `defineCommand` makes a class of commands for
 * each, and costs two closures and a promise more for every call, which stay until the next long garbage collection.
 */
export function openScripts(client: Redis | Cluster): Scripts {
  return Object.fromEntries(NAMES.map((name) => [name, scriptOf(client, name)])) as Scripts;
}

function scriptOf(client: Redis | Cluster, name: string): Script {
  const text = `${read("shared")}\n${read(name)}`;
  const sha = hash("sha1", text);
  return async (keys, ...rest) => {
    try {
      return (await client.callBuffer("evalsha", sha, keys, ...rest)) as Answer;
    } catch (error) {
      // This server has not seen it yet, and did nothing.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return (await client.callBuffer("eval", text, keys, ...rest)) as Answer;
    }
  };
}

function read(file: string): string {
  return readFileSync(new URL(`./lua/${file}.lua`, import.meta.url), "utf8");
}
