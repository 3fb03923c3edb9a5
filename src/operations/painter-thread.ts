import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

// A thread of its own: takes an SVG, says its PNG, and is ended.

await initWasm(readFile(new URL(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
const picture = new Resvg(String(workerData)).render().asPng();
parentPort?.postMessage(picture, [picture.buffer as ArrayBuffer]);
