import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { startServer } from "../../src/monitoring/http-server.ts";

it("an end waits for the request under way, and not for the client that keeps its connection", async () => {
  const came = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const slow = async (_request: IncomingMessage, response: { end(text: string): unknown }) => {
    came.resolve();
    await goOn.promise;
    response.end("done");
  };
  const server = await startServer({ host: "127.0.0.1", port: 0 }, { "/slow": slow }, () => undefined);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const asked = request({ port: server.port, path: "/slow", agent }).end();
  await came.promise;
  const closed = server.close();
  goOn.resolve();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.resume();
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, "close"]);
  await closed;
});
