/**
 * Who is let in. Any page in a browser on this machine can send requests here, and a stranger's name can be made to
 * mean this machine (DNS rebinding). Browsers say where a request comes from, and a page cannot change that.
 */
import type { IncomingMessage } from "node:http";

const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** The Bot API is for programs: what comes from a browser is no bot, whatever page it is on. */
export function mayCallBotApi({ headers }: IncomingMessage): boolean {
  const marks = [headers.origin, headers["sec-fetch-site"], headers["sec-fetch-dest"]];
  return OWN_NAME.test(headers.host ?? "") && marks.every((mark) => mark === undefined);
}

/** People are for programs and for the chat page. A link may lead to the page, but no frame may hold it. */
export function mayUsePage({ headers, method, url = "/" }: IncomingMessage): boolean {
  const { host = "", origin = `http://${host}`, "sec-fetch-site": site = "none" } = headers;
  if (!OWN_NAME.test(host) || origin !== `http://${host}`) return false;
  if (site === "none" || site === "same-origin") return true;
  const isVisit = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isVisit && method === "GET" && /^\/(?:\?|$)/u.test(url);
}
