import { once } from "node:events";
import { createServer } from "node:net";

/** A free port, below the range of outgoing connections, so that none of them takes it before it is used. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}

const LOWEST = 15_000;
const HIGHEST = 32_000;
