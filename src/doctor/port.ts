import { type Finding, wordsOf } from "./finding.ts";

/** Who is on our port: nobody yet, a bot, or a stranger. */
export async function examinePort({ host, port }: { host: string; port: number }): Promise<Finding[]> {
  if (port === 0) return [];
  const what = "port";
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const ask = (path: string) =>
    fetch(`http://${name}:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE) });
  try {
    const isBot = (await (await ask("/healthz")).text()) === "ok\n";
    if (!isBot) return [{ what, said: `another program has ${port}`, fix: "choose another with PORT" }];
    const ready = await ask("/readyz");
    const lacks = (await ready.text()).split("\n").filter((line) => line !== "" && !line.endsWith(": ok"));
    if (ready.ok) return [{ what, said: `a bot is on ${port}, and ready` }];
    return [{ what, said: `a bot is on ${port}, and lacks: ${lacks.join(", ")}`, fix: "see its log" }];
  } catch (error) {
    if (wordsOf(error) === "ECONNREFUSED") return [{ what, said: `${port} is free for the bot` }];
    return [{ what, said: `${port} does not answer: ${wordsOf(error)}`, fix: "see HOST and PORT" }];
  }
}

const PATIENCE = 4000;
