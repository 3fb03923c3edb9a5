import { readFileSync } from "node:fs";
import type { Cluster, Redis, Result } from "ioredis";

/** Gives the client the commands below; each is one script of `lua/`, and one question to Redis. */
export function defineScripts(client: Redis | Cluster): void {
  const scripts = {
    chatBegin: "begin",
    chatCommit: "commit",
    chatAbort: "abort",
    chatErase: "erase",
    tallyAdd: "tally",
  };
  for (const [command, file] of Object.entries(scripts)) {
    client.defineCommand(command, { lua: `${read("shared")}\n${read(file)}` });
  }
}

export type Argument = string | number | Buffer;
export type Answer = (Buffer | number)[];

declare module "ioredis" {
  interface RedisCommander<Context> {
    chatBeginBuffer(keys: number, ...keysAndArguments: Argument[]): Result<Answer, Context>;
    chatCommitBuffer(keys: number, ...keysAndArguments: Argument[]): Result<Answer, Context>;
    chatAbortBuffer(keys: number, ...keysAndArguments: Argument[]): Result<Answer, Context>;
    chatEraseBuffer(keys: number, ...keysAndArguments: Argument[]): Result<Answer, Context>;
    tallyAdd(keys: number, ...keysAndArguments: Argument[]): Result<number, Context>;
  }
}

function read(file: string): string {
  return readFileSync(new URL(`./lua/${file}.lua`, import.meta.url), "utf8");
}
