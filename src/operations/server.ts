import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server with bounds on slow clients; a path that nobody serves is a 404. */
export async function startServer(
  { host, port }: { host: string; port: number },
  routes: Readonly<Record<string, Handler>>,
  onError: (error: unknown) => void,
): Promise<{ port: number; close: () => Promise<void> }> {
  let isClosing = false;
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      // A kept connection would bring more and more to a server that wants to go.
      if (isClosing) response.setHeader("connection", "close");
      response.on("finish", () => {
        if (isClosing) setImmediate(() => server.closeIdleConnections());
      });
      const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
      const handler = Object.hasOwn(routes, path) ? routes[path] : undefined;
      const answer = handler === undefined ? notFound(response) : handler(request, response);
      answer.catch((error: unknown) => {
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
      isClosing = true;
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

async function notFound(response: ServerResponse): Promise<void> {
  response.writeHead(404).end();
}
