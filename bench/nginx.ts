import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram } from "../tests/support/needs.ts";
import { freePort } from "../tests/support/port.ts";

/** An nginx that spreads updates over several processes. */
export async function startNginx(
  ports: readonly number[],
): Promise<{ port: number; stop: () => Promise<void> }> {
  const program = findProgram("nginx");
  if (program === undefined) throw new Error("--nginx: nginx is not on the PATH.");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr error; worker_processes 1;
     events { worker_connections 1024; }
     http {
       access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
       upstream bot { ${ports.map((each) => `server 127.0.0.1:${each};`).join(" ")} keepalive 64; }
       server { listen 127.0.0.1:${port}; keepalive_requests 1000000;
         location / { proxy_pass http://bot; proxy_http_version 1.1; proxy_set_header Connection ""; } }
     }`,
  );
  const child = spawn(program, ["-c", file, "-p", folder], { stdio: ["ignore", "ignore", "inherit"] });
  process.once("exit", () => child.kill("SIGKILL"));
  while (!(await listens(port))) await pause(10);
  async function stop(): Promise<void> {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
  return { port, stop };
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const isOpen = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}
