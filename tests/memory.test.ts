import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

/** What a program prints that begins in `src`. */
async function printed(program: string): Promise<unknown> {
  const { href } = new URL("../src/", import.meta.url);
  const options = ["--input-type=module", "-e", program.replaceAll("src/", href)];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout);
}

it("what nothing needs any more is given back to the system", async () => {
  const held = (await printed(`
    import { giveBackMemory } from "src/memory.ts";
    const held = () => process.memoryUsage().heapTotal / 2 ** 20;
    let used = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
    used = undefined;
    const before = held();
    giveBackMemory();
    console.log(JSON.stringify({ before, after: held() }));
  `)) as { before: number; after: number };
  expect(held.before).toBeGreaterThan(30);
  expect(held.after).toBeLessThan(10);
});

it("a start loads neither Node's own fetch nor the rules for numbers of all countries", async () => {
  const loaded = await printed(`
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load: (url, context, load) => (loaded.push(url), load(url, context)) });
    await import("src/app.ts");
    console.log(JSON.stringify([...loaded, ...process.moduleLoadList]));
  `);
  expect(loaded).toContainEqual(expect.stringContaining("src/catalog/number.ts"));
  expect(loaded).not.toContainEqual(expect.stringMatching(/awesome-phonenumber|internal\/deps\/undici/));
});
