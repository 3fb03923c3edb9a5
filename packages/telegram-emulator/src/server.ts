import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson, serveApi } from "./api.ts";
import type { CallFault, UpdateFault } from "./faults.ts";
import { servePage } from "./page-files.ts";
import { readJsonBody, servePeople } from "./people-api.ts";
import { Complaint, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** Answers every request to this server: Bot API, people, test tools, files, the page. */
export async function serve(
  world: World,
  page: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    checkNeighbour(request);
    const address = addressOf(request);
    if (address.pathname.startsWith("/bot")) await serveApi(world, address, request, response);
    else if (await servePeople(world, address, request, response)) return;
    else if (await serveTools(world, address, request, response)) return;
    else if (request.method !== "GET" && request.method !== "HEAD") {
      throw new Complaint(405, "Only GET is understood here.");
    } else await servePage(page, address.pathname, response);
  } catch (error) {
    complain(response, error);
  }
}

/** Only pages and programs of this machine, and no foreign page in a browser on it (a link may lead here). */
function checkNeighbour(request: IncomingMessage): void {
  const { headers } = request;
  const { host = "", origin } = headers;
  if (!LOOPBACK.test(host)) throw new Complaint(403, "This server answers on this machine only.");
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  const site = headers["sec-fetch-site"] ?? "none";
  const isVisit = request.method === "GET" && headers["sec-fetch-mode"] === "navigate";
  if (isForeign || (site !== "none" && site !== "same-origin" && !isVisit)) {
    throw new Complaint(403, "This server answers its own page only.");
  }
}

function addressOf(request: IncomingMessage): URL {
  const path = request.url ?? "/";
  if (!URL.canParse(path, "http://localhost")) throw new Complaint(400, "The address is not well formed.");
  return new URL(`http://localhost${path.startsWith("/") ? path : "/"}`);
}

async function serveTools(
  world: World,
  { pathname }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (`${request.method ?? ""} ${pathname}`) {
    case "GET /calls":
      sendJson(response, 200, world.log.calls);
      return true;
    case "DELETE /calls":
      world.log.clear();
      sendJson(response, 200, {});
      return true;
    case "GET /pending":
      sendJson(response, 200, world.quiet.pending());
      return true;
    case "GET /quiet":
      await world.quiet.wait().catch((error: unknown) => {
        throw new Complaint(408, error instanceof Error ? error.message : "not quiet");
      });
      sendJson(response, 200, {});
      return true;
    case "POST /faults": {
      const body = (await readJsonBody(request)) as { call?: CallFault; update?: UpdateFault };
      if (body.call) world.faults.call(body.call);
      if (body.update) world.faults.update(body.update);
      sendJson(response, 200, {});
      return true;
    }
    case "DELETE /faults":
      world.faults.clear();
      sendJson(response, 200, {});
      return true;
    default:
      return false;
  }
}

function complain(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof Complaint ? error.status : error instanceof Refusal ? error.code : 500;
  sendJson(response, status, { error: error instanceof Error ? error.message : "Something went wrong." });
}
