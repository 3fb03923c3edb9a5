import type { Contender } from "./contenders.ts";
import { Crowd } from "./load.ts";
import { type Server, spawnServer } from "./server.ts";
import { startStub, type Stub } from "./stub.ts";

/** A running contender with its own stub, Redis database and crowd. */
export interface Booth {
  contender: Contender;
  stub: Stub;
  server: Server;
  crowd: Crowd;
  redisUrl: string;
  close(): Promise<void>;
}

export async function openBooth(contender: Contender, redisUrl: string): Promise<Booth> {
  const stub = await startStub();
  const server = await spawnServer(contender, { apiRoot: stub.url, redisUrl });
  const crowd = new Crowd(stub, [server.port]);
  await crowd.firstAnswer(1);
  async function close(): Promise<void> {
    await server.stop();
    crowd.close();
    stub.close();
  }
  return { contender, stub, server, crowd, redisUrl, close };
}

export function chatsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
