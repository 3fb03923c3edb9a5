import type { IncomingMessage, ServerResponse } from "node:http";
import { sendError, serveApi } from "../bot-api/serve-api.ts";
import { mayCallBotApi, mayUsePage } from "./access.ts";
import { sendJson } from "./body.ts";
import { servePage } from "./page-files.ts";
import { servePeople } from "../people/people-api.ts";
import { ApiError } from "../bot-api/api-error.ts";
import { RequestError } from "./request-error.ts";
import type { World } from "../state/world.ts";

/** Answers every request: Bot API, people API, files of the page. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  if (path.startsWith("/bot") && !mayCallBotApi(request)) {
    return sendError(response, new ApiError(403, "the Bot API is for programs on this machine only"));
  }
  try {
    if (!path.startsWith("/") || !URL.canParse(path, "http://localhost")) {
      throw new RequestError(400, "The address is not well formed.");
    }
    const address = new URL(`http://localhost${path}`);
    if (path.startsWith("/bot")) return await serveApi(world, address, request, response);
    if (!mayUsePage(request)) throw new RequestError(403, "This server answers its own page only.");
    if (await servePeople(world, address, request, response)) return;
    if (request.method !== "GET") throw new RequestError(405, "Only GET is understood here.");
    await servePage(address.pathname, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const status =
      error instanceof RequestError ? error.status : error instanceof ApiError ? error.code : 500;
    sendJson(response, status, { error: error instanceof Error ? error.message : "Something went wrong." });
  }
}
