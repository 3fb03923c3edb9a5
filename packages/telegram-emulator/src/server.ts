import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse, sendJson, serveApi } from "./api.ts";
import { mayCallBotApi, mayUsePage } from "./door.ts";
import { servePage } from "./page-files.ts";
import { servePeople } from "./people-api.ts";
import { Complaint, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** Answers every request to this server: Bot API, people, the page. */
export async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  if (path.startsWith("/bot") && !mayCallBotApi(request)) {
    return refuse(response, new Refusal(403, "the Bot API is for programs on this machine only"));
  }
  try {
    if (!path.startsWith("/") || !URL.canParse(path, "http://localhost")) {
      throw new Complaint(400, "The address is not well formed.");
    }
    const address = new URL(`http://localhost${path}`);
    if (path.startsWith("/bot")) return await serveApi(world, address, request, response);
    if (!mayUsePage(request)) throw new Complaint(403, "This server answers its own page only.");
    if (await servePeople(world, address, request, response)) return;
    if (request.method !== "GET") throw new Complaint(405, "Only GET is understood here.");
    await servePage(address.pathname, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const status = error instanceof Complaint ? error.status : error instanceof Refusal ? error.code : 500;
    sendJson(response, status, { error: error instanceof Error ? error.message : "Something went wrong." });
  }
}
