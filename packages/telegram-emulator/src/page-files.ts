import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { Complaint } from "./refusal.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The page's own files, and nothing outside their folder. */
export async function servePage(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = pathOf(pathname);
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Complaint(404, "There is nothing at this address.");
  const bytes = await readFile(join(folder, path)).catch((error: unknown) => {
    throw new Complaint(404, "There is nothing at this address.", { cause: error });
  });
  response.writeHead(200, { ...HEADERS, "content-type": type, "content-length": bytes.length });
  response.end(bytes);
}

function pathOf(pathname: string): string {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch (error) {
    throw new Complaint(400, "The address is not well formed.", { cause: error });
  }
  const isOutside = path.includes("\0") || path.includes("\\") || path.split("/").includes("..");
  if (isOutside) throw new Complaint(404, "There is nothing at this address.");
  return normalize(path.endsWith("/") ? `${path}index.html` : path);
}
