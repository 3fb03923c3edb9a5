/** Who is let in: pages and programs of this machine, and no foreign page in a browser on it (a link may lead here). */
import type { IncomingMessage } from "node:http";

const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

export function mayUsePage({ headers, method }: IncomingMessage): boolean {
  const { host = "", origin = `http://${host}`, "sec-fetch-site": site = "none" } = headers;
  const isVisit = method === "GET" && headers["sec-fetch-mode"] === "navigate";
  return (
    OWN_NAME.test(host) &&
    origin === `http://${host}` &&
    (site === "none" || site === "same-origin" || isVisit)
  );
}

export const mayCallBotApi = mayUsePage;
