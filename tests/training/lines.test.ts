import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MEANS } from "../../src/domain/means.ts";
import { INTENTS } from "../../src/domain/reading-told.ts";
import { catalog } from "../support/trips.ts";

const FOLDER = new URL("../../training/", import.meta.url);
const VOICES = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));

/** What a line says of one message. What the message does not tell is not there. */
const LINE = z.strictObject({
  text: z.string().trim().min(1).max(1000),
  intent: z.enum([...INTENTS, "none"]),
  operator: z.enum(catalog.operators.map(({ id }) => id)).exactOptional(),
  stay: z.enum(["short", "medium", "long"]).exactOptional(),
  device: z.enum(["iphone", "android", "tablet", "router"]).exactOptional(),
  means: z.array(z.enum(MEANS)).min(1).exactOptional(),
});

describe.each(VOICES)("%s", (file) => {
  const rows = readFileSync(new URL(file, FOLDER), "utf8").trim().split("\n");

  it("has lines that say what they mean in words of ours", () => {
    const wrong = rows.filter((row) => !LINE.safeParse(JSON.parse(row)).success);
    expect(wrong).toEqual([]);
  });

  it("has 300 lines or more, none twice, and one in ten is about nothing of ours", () => {
    const lines = rows.map((row) => LINE.parse(JSON.parse(row)));
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(new Set(lines.map(({ text }) => text.toLowerCase())).size).toBe(lines.length);
    const none = lines.filter(({ intent }) => intent === "none");
    expect(none.length / lines.length).toBeGreaterThanOrEqual(0.1);
  });
});
