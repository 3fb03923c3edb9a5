import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

/** In front of several processes: passes each request to the next in turn, skipping those that refuse it. */
export interface Balancer {
  /** How many requests each process got. */
  shares(): readonly number[];
  close(): Promise<void>;
}

export async function balance(ports: readonly number[], port: number): Promise<Balancer> {
  const shares = ports.map(() => 0);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let turn = 0;

  function hand(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, left: number): void {
    turn = (turn + 1) % ports.length;
    shares[turn] = (shares[turn] ?? 0) + 1;
    const { headers, method, url: path } = incoming;
    const onward = request({ agent, port: ports[turn], path, method, headers });
    onward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
      answer.on("error", () => outgoing.destroy());
    });
    onward.on("error", (error: NodeJS.ErrnoException) => {
      // Nobody took it, so it is safe to pass on. A request that died with its process may have been handled.
      if (error.code === "ECONNREFUSED" && left > 1) hand(incoming, body, outgoing, left - 1);
      else outgoing.writeHead(502).end();
    });
    onward.end(body);
  }

  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => hand(incoming, Buffer.concat(parts), outgoing, ports.length));
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    shares: () => shares,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
