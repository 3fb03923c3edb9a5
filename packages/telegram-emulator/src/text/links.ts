/** Which URLs Telegram accepts for links and buttons, and the form in which it stores them. */

/** The stored form of a link; undefined where Telegram drops it. */
export function checkedLink(link: string): string | undefined {
  try {
    return checkLink(link);
  } catch (error) {
    if (error instanceof LinkError) return undefined;
    throw error;
  }
}

export class LinkError extends Error {}

export function checkLink(link: string): string {
  const scheme = /^(tg|ton|tonsite):(?:\/\/)?/iu.exec(link);
  const own = scheme?.[1]?.toLowerCase();
  const rest = scheme ? link.slice(scheme[0].length) : link;
  const url = splitUrl(rest);
  if (own === undefined) {
    if (!url.host.includes(".") && !url.isIpv6) throw new LinkError("Wrong HTTP URL");
    const user = url.userinfo === "" ? "" : `${url.userinfo}@`;
    const port = url.port > 0 ? `:${url.port}` : "";
    return `${url.protocol}://${user}${url.host}${port}${url.query}`;
  }
  const isHttp = url.protocol === "https" || /^http:\/\//iu.test(rest);
  if (isHttp || url.userinfo !== "" || url.port !== 0 || url.isIpv6) {
    throw new LinkError(own === "tg" ? "Wrong tg URL" : "Wrong ton URL");
  }
  if (!(own === "tonsite" ? /^[\w.-]*$/u : /^[\w-]*$/u).test(url.host)) {
    throw new LinkError("Unallowed characters in URL host");
  }
  return `${own}://${url.host}${url.query.replace(/^\/\?/u, "?")}`;
}

/** The user id in `tg://user?id=…`. */
export function userOfLink(link: string): number | undefined {
  const match = /^tg:(?:\/\/)?user\/?\?([^#]*)/u.exec(asciiLower(link));
  const pair = match?.[1]?.split("&").find((one) => /^id(?:=|$)/u.test(one)) ?? "";
  const id = pair.slice(3);
  return /^[1-9]\d*$/u.test(id) && Number(id) < 2 ** 40 ? Number(id) : undefined;
}

function splitUrl(url: string) {
  const named = /^([^:/?#@[\]]*):\/\//u.exec(url);
  const protocol = named ? asciiLower(named[1] ?? "") : "http";
  if (protocol !== "http" && protocol !== "https") throw new LinkError("Unsupported URL protocol");
  const rest = named ? url.slice(named[0].length) : url;
  const authority = /^[^/?#]*/u.exec(rest)?.[0] ?? "";
  const withPort = /^(.+):([^:\]@]*)$/su.exec(authority);
  const port = withPort ? portNumber(withPort[2] ?? "") : 0;
  const userHost = withPort?.[1] ?? authority;
  const split = userHost.lastIndexOf("@");
  const userinfo = userHost.slice(0, Math.max(split, 0));
  const host = userHost.slice(split + 1);
  const isIpv6 = /^\[.*\]$/su.test(host);
  if (isIpv6 && (!/^\[[\da-f:.]+\]$/iu.test(host) || !URL.canParse(`http://${host}/`))) {
    throw new LinkError("Wrong IPv6 address specified in the URL");
  }
  if (host === "") throw new LinkError("URL host is empty");
  if (host === ".") throw new LinkError("Host is invalid");
  if (!isIpv6) {
    checkCharacters(asciiLower(host), "host", /[\w.\-!$,~*'();&+=]/u);
    checkCharacters(userinfo, "userinfo", /[\w.\-!$,~*'();&+=:]/u);
  }
  const query = queryOf(rest.slice(authority.length));
  return { protocol, userinfo, host: asciiLower(host), isIpv6, port, query };
}

function portNumber(text: string): number {
  const port = /^\d+$/u.test(text) ? Number(text) : 0;
  if (port === 0 || port > 65_535) throw new LinkError("Wrong port number specified in the URL");
  return port;
}

function queryOf(rest: string): string {
  const query = rest.replace(/[ \t\r\n\0\v]+$/u, "");
  const rooted = query.startsWith("/") ? query : `/${query}`;
  return rooted.replaceAll(
    /[\0-\x20]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function checkCharacters(part: string, name: string, allowed: RegExp): void {
  for (const character of part.match(/%[\da-f]{2}|[^]/giu) ?? []) {
    if (character === "%") throw new LinkError(`Wrong percent-encoded symbol in URL ${name}`);
    const isAscii = character.length === 1 && character < "\x80";
    if (isAscii && !allowed.test(character)) throw new LinkError(`Disallowed character in URL ${name}`);
  }
}

const asciiLower = (text: string): string => text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
