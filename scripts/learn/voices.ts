import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { MEANS } from "../../src/catalog/means.ts";
import { CLASSES } from "../../src/understanding/model.ts";

const FOLDER = new URL("../../training/", import.meta.url);

/** The labels of one message. Absent: the message does not say. */
export const lineSchema = z.strictObject({
  text: z.string().trim().min(1).max(1000),
  intent: z.enum(CLASSES),
  operator: z.string().exactOptional(),
  stay: z.enum(["short", "medium", "long"]).exactOptional(),
  device: z.enum(["iphone", "android", "tablet", "router"]).exactOptional(),
  means: z.array(z.enum(MEANS)).min(1).exactOptional(),
});
export type Line = z.infer<typeof lineSchema>;

/** One author: "zh07" writes Chinese. */
export interface Voice {
  name: string;
  lines: Line[];
}

export function readVoices(): Voice[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .map((file) => ({
      name: file.replace(".jsonl", ""),
      lines: readFileSync(new URL(file, FOLDER), "utf8")
        .trim()
        .split("\n")
        .map((row) => lineSchema.parse(JSON.parse(row))),
    }));
}
