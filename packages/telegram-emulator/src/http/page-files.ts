import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { RequestError } from "./request-error.ts";

const FOLDER = join(import.meta.dirname, "../page");
/** Paths below the folder, with `/` on Windows too. */
const FILES = new Set(
  readdirSync(FOLDER, { encoding: "utf8", recursive: true }).map((name) => name.replaceAll("\\", "/")),
);
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the files of the chat page, and nothing outside their folder. */
export async function servePage(pathname: string, response: ServerResponse): Promise<void> {
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  const type = TYPES[extname(name)];
  if (type === undefined || !FILES.has(name))
    throw new RequestError(404, "There is nothing at this address.");
  const bytes = await readFile(join(FOLDER, name));
  response.writeHead(200, {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "content-type": type,
    "content-length": bytes.length,
  });
  response.end(bytes);
}
