import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";

/** Imported, it would load Node's own fetch and WebSocket with it: 20 ms of the start and 3 MB. */
const http = process.getBuiltinModule("node:http");

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * An HTTP server with bounds on slow clients; a path that nobody serves is a 404. Its end lets what runs finish, and
 * tells each client that the connection is over, so that none sends the next request into it.
 */
export async function startServer(
  { host, port }: { host: string; port: number },
  routes: Readonly<Record<string, Handler>>,
  onError: (error: unknown) => void,
): Promise<{ port: number; close: () => Promise<void> }> {
  class Response extends http.ServerResponse {
    override writeHead(status: number, reason?: string | Headers, headers?: Headers): this {
      if (!server.listening) this.setHeader("connection", "close");
      return super.writeHead(status, reason as string, headers);
    }
  }
  const server = http.createServer(
    {
      ServerResponse: Response,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
      const handler = Object.hasOwn(routes, path) ? routes[path] : undefined;
      if (handler === undefined) {
        response.writeHead(404).end();
        return;
      }
      handler(request, response).catch((error: unknown) => {
        onError(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  );
  server.listen(port, host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}
