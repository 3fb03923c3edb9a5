import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { vi } from "vitest";
import { freePort } from "./port.ts";

/** A real nginx with the files of `deploy/`; only ports, name and certificate are changed. */
export interface Nginx {
  /** What a stranger on the internet can reach. */
  readonly url: string;
  readonly plainUrl: string;
  /** In PEM: trust it to trust `url`. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** @param bots the ports of the three processes in `deploy/nginx-upstream.conf` */
export async function startNginx(bots: readonly [number, number, number], port: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const certificate = makeCertificate(folder);
  const plainPort = await freePort();
  const site = replaced(read("nginx.conf"), {
    "listen 443": `listen 127.0.0.1:${port}`,
    "listen 80": `listen 127.0.0.1:${plainPort}`,
    "/etc/letsencrypt/live/bot.example.org": folder,
    "bot.example.org": "localhost",
  });
  const upstream = replaced(read("nginx-upstream.conf"), {
    "127.0.0.1:8081": `127.0.0.1:${bots[0]}`,
    "127.0.0.1:8082": `127.0.0.1:${bots[1]}`,
    "127.0.0.1:8083": `127.0.0.1:${bots[2]}`,
  });
  const main = join(folder, "main.conf");
  writeFileSync(main, around(`${upstream}\n${site}`, folder));
  const child = spawn("nginx", ["-p", folder, "-c", main], { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => child.kill("SIGTERM"));
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const url = `https://localhost:${port}`;
  const plainUrl = `http://127.0.0.1:${plainPort}`;
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(output);
      await fetch(plainUrl);
    },
    { timeout: 10_000, interval: 20 },
  );
  return { url, plainUrl, certificate, stop: () => stop(child, folder) };
}

/** What nginx says about a file of `deploy/`; rejects if nginx does. */
export async function opinionOfNginx(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  try {
    const main = join(folder, "main.conf");
    writeFileSync(main, around(read(file), folder));
    return (await promisify(execFile)("nginx", ["-t", "-p", folder, "-c", main])).stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../deploy/${file}`, import.meta.url)), "utf8");
}

/** Each must occur: the test runs the delivered file, or fails. */
function replaced(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((rest, [from, to]) => {
    if (!rest.includes(from)) throw new Error(`"${from}" is not in the file.`);
    return rest.replaceAll(from, to);
  }, text);
}

function makeCertificate(folder: string): string {
  const file = join(folder, "fullchain.pem");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", join(folder, "privkey.pem"), "-out", file];
  execFileSync("openssl", ["req", "-x509", ...curve, "-nodes", "-days", "2", ...name, ...files], {
    stdio: "ignore",
  });
  return readFileSync(file, "utf8");
}

/** What a distribution's nginx.conf has around a site. As root, nginx would switch to another user. */
function around(site: string, folder: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    daemon off;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    worker_processes 2;
    pid ${folder}/nginx.pid;
    error_log stderr error;
    events { worker_connections 512; }
    http {
      ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join("\n")}
      ${site}
    }`;
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
