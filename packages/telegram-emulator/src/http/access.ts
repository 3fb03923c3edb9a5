/**
 * Which requests are let in. Any web page open on this machine can send requests here, and a foreign domain can be made
 * to resolve to 127.0.0.1 (DNS rebinding). The headers checked here are set by the browser; no page can change them.
 */
import type { IncomingMessage } from "node:http";

const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** The Bot API is for programs only: no browser may call it, not even our own page. */
export function mayCallBotApi({ headers }: IncomingMessage): boolean {
  const marks = [headers.origin, headers["sec-fetch-site"], headers["sec-fetch-dest"]];
  return OWN_NAME.test(headers.host ?? "") && marks.every((mark) => mark === undefined);
}

/** The rest is for programs and the chat page. Other sites may link to the page but not embed it. */
export function mayUsePage({ headers, method, url = "/" }: IncomingMessage): boolean {
  const { host = "", origin = `http://${host}`, "sec-fetch-site": site = "none" } = headers;
  if (!OWN_NAME.test(host) || origin !== `http://${host}`) return false;
  if (site === "none" || site === "same-origin") return true;
  const isVisit = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isVisit && method === "GET" && /^\/(?:\?|$)/u.test(url);
}
